/** The headers of one attempt; those of BI SNAP are signed over the very bytes that are sent. */
import type { SnapConfig } from "../config.ts"
import type { Host } from "./host.ts"
import type { Task } from "./task.ts"

const utf8 = new TextEncoder()

const snapHeaders = async (
  task: Task,
  headers: Record<string, string>,
  snap: SnapConfig,
  path: string
): Promise<Record<string, string>> => {
  const { body } = task.encoded
  const signed = await snap.signer.sign({
    method: task.plan.operation.method,
    path,
    body: typeof body === "string" ? utf8.encode(body) : new Uint8Array()
  })
  return {
    ...headers,
    "X-PARTNER-ID": snap.partnerId,
    "CHANNEL-ID": snap.channelId ?? "unknown",
    "X-TIMESTAMP": signed["X-TIMESTAMP"],
    "X-SIGNATURE": signed["X-SIGNATURE"]
  }
}

/** Adds key and signature to the encoded headers. */
export const headersOf = (
  host: Host,
  task: Task,
  snap: SnapConfig | undefined
): Record<string, string> | Promise<Record<string, string>> => {
  const { operation, isRead } = task.plan
  const { headers, target } = task.encoded
  const signed = operation.auth === "snap" ? snap : undefined
  const header = operation.idempotency?.header ?? (signed === undefined ? undefined : "X-EXTERNAL-ID")
  // An inquiry is a fresh question each time: a provider that refuses used keys must not refuse its repetition.
  const key = isRead && (task.attempts > 0 || task.key === undefined) ? host.newKey() : task.key
  const all = header === undefined || key === undefined ? headers : { ...headers, [header]: key }
  return signed === undefined ? all : snapHeaders(task, all, signed, target)
}
