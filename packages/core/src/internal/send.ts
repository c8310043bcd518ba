/** One attempt with its signature and what observers hear of it. */
import type { AttemptOutcome } from "../hooks.ts"
import { isFailure, type SendFailure } from "../transport.ts"
import { attempt } from "./attempt.ts"
import { classify, type Outcome, requestIdOf } from "./classify.ts"
import { left, type Run, tellWait } from "./run.ts"
import { headersOf } from "./sign.ts"
import { within } from "./waits.ts"
import { tell } from "./watch.ts"

export type Result = Outcome | SendFailure

/** Sends once and judges the answer. */
export const sendOnce = (run: Run): Promise<Result> => {
  const { host, runtime, task } = run
  const headers = headersOf(host, task, runtime.settings.snap)
  return headers instanceof Promise ? sendSigned(run, headers) : send(run, headers)
}

const sendSigned = async (run: Run, signing: Promise<Record<string, string>>): Promise<Result> => {
  const { host, stop } = run
  const before = host.elapsed()
  try {
    const signed = await within(host, left(run), stop, signing)
    if (typeof signed === "string") return { sent: false, reason: signed === "late" ? "deadline" : "aborted" }
    tellWait(run, "signer", host.elapsed() - before)
    return await send(run, signed.done)
  } catch {
    // What a signer says of its failure may quote its key.
    return { sent: false, reason: "signer" }
  }
}

const send = async (run: Run, headers: Record<string, string>): Promise<Result> => {
  const { host, runtime, task, stop } = run
  const { operation } = task.plan
  const { target, body } = task.encoded
  const startedAt = host.elapsed()
  const sentAt = host.now()
  task.attempts++
  if (host.watch !== undefined) tell(host.watch, "onAttempt", { call: task.plan.info, attempt: task.attempts })
  const answer = await attempt(
    host,
    runtime.transport,
    { method: operation.method, origin: runtime.settings.origin, path: target, headers, body: body as string },
    Math.min(task.timeoutMs, run.giveUpAt - startedAt),
    stop
  )
  const failed = isFailure(answer)
  task.answer = failed ? undefined : answer
  if (!failed || answer.sent) task.sentAt ??= sentAt
  const result = failed ? answer : classify(task.plan, answer, task, host.now())
  if (host.watch !== undefined) tellAnswer(run, result, host.elapsed() - startedAt)
  return result
}

const outcomeOf = (result: Result): AttemptOutcome =>
  "kind" in result ? (result.kind === "lost" ? "unknown" : result.kind) : result.sent ? "unknown" : "not-sent"

const reasonOf = (result: Result): string | undefined =>
  "kind" in result
    ? result.kind === "succeeded"
      ? undefined
      : result.kind === "rejected"
        ? result.error.code
        : result.reason
    : result.reason

const tellAnswer = (run: Run, result: Result, durationMs: number): void => {
  const { answer, attempts, plan, scrub } = run.task
  tell(run.host.watch, "onAnswer", {
    call: plan.info,
    attempt: attempts,
    outcome: outcomeOf(result),
    status: answer?.status,
    requestId: answer && requestIdOf(answer.headers, scrub),
    reason: reasonOf(result),
    durationMs
  })
}
