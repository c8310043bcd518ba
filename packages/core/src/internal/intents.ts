/** What the record of a named intent means for a call. */
import { IntentError } from "../errors.ts"
import type { Intent, IntentEnd, IntentStart, RecordedAnswer } from "../intent.ts"
import { repeatable } from "./backoff.ts"
import type { Host } from "./host.ts"
import type { Task } from "./task.ts"

/** How long a provider is trusted to remember a key where the reference does not say, ms. */
const KEY_LIFETIME_MS = 86_400_000

// What must not change under a name: the place, the account and the body.
const bytesOf = (task: Task): string => {
  const { target, headers, body } = task.encoded
  const own = Object.entries(headers).filter(([name]) => name !== "authorization" && name !== "accept")
  const lines = own.map(([name, value]) => `${name.toLowerCase()}: ${value}`).sort()
  return [`${task.plan.operation.method} ${target}`, ...lines, "", typeof body === "string" ? body : ""].join("\n")
}

const storeError = (task: Task, intent: Intent, error: unknown): IntentError => {
  const told = error instanceof Error ? task.scrub(error.message) : "unknown"
  return new IntentError(task.plan.operation.id, intent.name, "store", new Error(told))
}

/** Makes the intent durable. Returns the answer that it has already; throws where nothing may be sent under it. */
export const beginIntent = async (host: Host, task: Task, intent: Intent): Promise<RecordedAnswer | undefined> => {
  const { operation } = task.plan
  const now = host.now()
  let start: IntentStart
  try {
    start = await intent.begin({ operation: operation.id, bytes: bytesOf(task), key: task.key, now })
  } catch (error) {
    throw storeError(task, intent, error)
  }
  if (start.kind === "other-request") throw new IntentError(operation.id, intent.name, "other-request")
  if (start.kind === "answered") return start.answer
  task.key = start.key
  if (start.kind === "new") return undefined
  task.sentAt = start.since
  task.lost = { reason: "interrupted" }
  // A key that the provider has forgotten would be a second payment.
  const lifetimeMs = operation.idempotency?.lifetimeMs ?? KEY_LIFETIME_MS
  if (operation.retry === "keyed" && now - start.since >= lifetimeMs) task.lost = { reason: "key-expired" }
  else if (repeatable(operation, task.key !== undefined)) return undefined
  throw task.lostError(task.lost)
}

/** Records how the call ended. The outcome is known whether or not this works: false where it did not. */
export const endIntent = async (intent: Intent, end: IntentEnd): Promise<boolean> => {
  try {
    await intent.end(end)
    return true
  } catch {
    return false
  }
}
