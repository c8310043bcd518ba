/** What the record of a named intent means for a call. */
import { IntentError, isPayError } from "../errors.ts"
import type { Intent, IntentEnd, IntentStart, RecordedAnswer } from "../intent.ts"
import { repeatable } from "./backoff.ts"
import { isProviders, requestIdOf } from "./classify.ts"
import type { Host } from "./host.ts"
import type { Failure, Task } from "./task.ts"

/** How long a provider is trusted to remember a key where the reference does not say, ms. */
const KEY_LIFETIME_MS = 86_400_000
// The request must arrive while the key is known, by whichever clock.
const MARGIN_MS = 600_000

// What must not change under a name: the route, what tells accounts and splits apart, and the body.
const bytesOf = (task: Task): string => {
  const { target, headers, body } = task.encoded
  const { headerParams, operation } = task.plan
  const lines = headerParams.map(({ name }) => `${name.toLowerCase()}: ${headers[name] ?? ""}`).sort()
  return [`${operation.method} ${target}`, ...lines, "", typeof body === "string" ? body : ""].join("\n")
}

const storeError = (task: Task, intent: Intent, error: unknown): IntentError => {
  const told = error instanceof Error ? task.scrub(error.message) : "unknown"
  return new IntentError(task.plan.operation.id, intent.name, "store", new Error(told))
}

/** Makes the intent durable. Returns the answer that it has already; throws where nothing may be sent under it. */
export const beginIntent = async (host: Host, task: Task, intent: Intent): Promise<RecordedAnswer | undefined> => {
  const { operation } = task.plan
  let start: IntentStart
  try {
    start = await intent.begin({ operation: operation.id, bytes: bytesOf(task), key: task.key, now: host.now() })
  } catch (error) {
    throw storeError(task, intent, error)
  }
  if (start.kind === "other-request") throw new IntentError(operation.id, intent.name, "other-request")
  if (start.kind === "answered") return start.answer
  task.key = start.key
  task.endIntent = start.end
  if (start.kind === "open") {
    task.sentAt = start.since
    task.lost = { reason: "interrupted" }
    // A key that the provider has forgotten would be a second payment.
    const lifetimeMs = operation.idempotency?.lifetimeMs ?? KEY_LIFETIME_MS
    const forgottenAt = start.since + lifetimeMs - MARGIN_MS - task.deadlineMs
    const expired = operation.retry === "keyed" && host.now() >= forgottenAt
    if (expired) task.lost = { reason: "key-expired" }
    if (expired || !repeatable(operation, task.key !== undefined)) throw task.lostError(task.lost)
  }
  return undefined
}

// A refusal that may be different later leaves the name free for the same request, and so does one that is not the
// provider's.
const isFinal = (failure: Failure | undefined): boolean =>
  failure === undefined ||
  ("retry" in failure && failure.retry !== "later" && failure.retry !== "same-key" && isProviders(failure))

const endOf = (task: Task, failure: Failure | undefined): IntentEnd => {
  const { answer } = task
  // What is no error of the pipeline says nothing of how far the request came.
  if (failure !== undefined && (task.lost !== undefined || !isPayError(failure))) return { kind: "unknown" }
  if (answer === undefined || !isFinal(failure)) return { kind: "not-sent" }
  const requestId = requestIdOf(answer.headers, task.scrub)
  return { kind: "answered", answer: { status: answer.status, requestId, body: answer.body } }
}

/** Records how the call ended. Its outcome is known whether or not this works: false where it did not. */
export const endIntent = async (task: Task, failure: Failure | undefined): Promise<boolean> => {
  try {
    await task.endIntent?.(endOf(task, failure))
    return true
  } catch {
    return false
  }
}
