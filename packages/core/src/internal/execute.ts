/** The pipeline of one call: encode → key → budget → sign → send → classify → repeat or end. */

import type { Intent } from "../intent.ts"
import type { OperationFacts } from "../operation.ts"
import { admit } from "./admit.ts"
import { backoffMs, mayRepeat } from "./backoff.ts"
import { classify, isProviders, type Refused, requestIdOf } from "./classify.ts"
import { type CallInput, formBytes } from "./encode.ts"
import type { Host } from "./host.ts"
import { beginIntent, endIntent } from "./intents.ts"
import { inputOf } from "./lookup.ts"
import type { Plan } from "./plan.ts"
import { left, type Run, tellWait } from "./run.ts"
import type { Runtime } from "./runtime.ts"
import { type Result, sendOnce } from "./send.ts"
import { type AnyOptions, type Failure, type Lookup, type Task, taskOf } from "./task.ts"
import { pause, Stop } from "./waits.ts"
import { tell } from "./watch.ts"

/** Runs one call to its end: resolves with its value, rejects with its typed error. */
export const execute = (
  host: Host,
  runtime: Runtime,
  operation: OperationFacts,
  input: CallInput,
  options: AnyOptions,
  stop: Stop | undefined
): Promise<unknown> => {
  const lookup: Lookup = (read, values, scope) => execute(host, runtime, read, inputOf(read, values), scope, undefined)
  const plan = runtime.plan(operation)
  const task = () => taskOf(runtime, plan, input, options, host.newKey, lookup)
  return drive(host, runtime, plan, task, options.signal, stop)
}

/** Runs a task that is made within, so that observers hear of one that cannot be made. */
export const drive = async (
  host: Host,
  runtime: Runtime,
  plan: Plan,
  make: () => Task,
  signal: AbortSignal | undefined,
  stop: Stop | undefined
): Promise<unknown> => {
  const { watch } = host
  const ended = signal === undefined ? stop : (stop ?? new Stop())
  const startedAt = host.elapsed()
  let task: Task | undefined
  const tellEnd = (error: Failure | undefined): void =>
    tell(watch, "onEnd", {
      call: plan.info,
      attempts: task?.attempts ?? 0,
      durationMs: host.elapsed() - startedAt,
      error
    })
  tell(watch, "onCall", plan.info)
  if (ended !== undefined) {
    if (signal?.aborted) ended.stop()
    signal?.addEventListener("abort", ended.stop)
  }
  try {
    task = make()
    const value = await toEnd({ host, runtime, task, stop: ended, giveUpAt: startedAt + task.deadlineMs })
    if (watch !== undefined) tellEnd(undefined)
    return value
  } catch (error) {
    tellEnd(error as Failure)
    throw error
  } finally {
    if (ended !== undefined) signal?.removeEventListener("abort", ended.stop)
  }
}

const toEnd = async (run: Run): Promise<unknown> => {
  const { host, task } = run
  const { body } = task.encoded
  if (body instanceof FormData) task.encoded = await formBytes(task.encoded, body)
  return task.intent === undefined ? attempts(run) : underIntent(host, run, task.intent)
}

/** Runs under a name whose record is durable before the first byte and after the last. */
const underIntent = async (host: Host, run: Run, intent: Intent): Promise<unknown> => {
  const { task } = run
  let failure: Failure | undefined
  try {
    const recorded = await beginIntent(host, task, intent)
    if (recorded !== undefined) return replay(run, { ...recorded, headers: { "request-id": recorded.requestId } })
    return await attempts(run)
  } catch (error) {
    failure = error as Failure
    throw error
  } finally {
    const known = await endIntent(task, failure)
    if (!known) tell(host.watch, "onWarning", { call: task.plan.info, about: "intent" })
  }
}

const attempts = async (run: Run): Promise<unknown> => {
  const { host, runtime, task } = run
  for (let repetition = 0; ; repetition++) {
    const admission = admit(run)
    const refused = admission instanceof Promise ? await admission : admission
    if (refused !== undefined) throw task.unsent(refused)
    let result: Result
    try {
      result = await sendOnce(run)
    } finally {
      runtime.gate.leave()
    }
    if ("kind" in result && result.kind === "succeeded") {
      runtime.retries.reward()
      return result.value
    }
    const failure = failureOf(task, result)
    holdWindow(run, result)
    const wait = repetition < task.retries ? waitOf(run, result, repetition) : undefined
    if (wait === undefined) throw failure()
    tellWait(run, "backoff", wait)
    if (!(await pause(host, wait, run.stop))) throw failure()
  }
}

/** The answer of an earlier run, judged as if it had come just now. */
const replay = (run: Run, answer: NonNullable<Task["answer"]>): unknown => {
  const { task } = run
  const outcome = classify(task.plan, answer, task, run.host.now())
  if (outcome.kind === "succeeded") return outcome.value
  throw failureOf(task, outcome)()
}

// Under a key whose first answer is replayed, a refusal is the answer to the first attempt too; anywhere else a
// refusal of a repetition says nothing about the attempt that was lost before it. Nor does one that comes before the
// key is looked at, or not from the provider at all.
const BEFORE_THE_KEY = new Set([401, 403, 409, 429])
const provesRefusal = ({ plan }: Task, error: Refused): boolean =>
  plan.isRead ||
  (plan.operation.idempotency?.reuse === "replay" && !BEFORE_THE_KEY.has(error.status) && isProviders(error))

/** Notes what a failed attempt means for the call. Returns the error, to be made if the call ends with it. */
const failureOf = (task: Task, result: Exclude<Result, { readonly kind: "succeeded" }>): (() => Failure) => {
  if ("kind" in result && result.kind === "rejected") {
    const { error } = result
    // Nobody but another process's run of the same intent can have used its key.
    if (task.endIntent !== undefined && error.conflict === "key-used") task.lost ??= { reason: "conflict" }
    const { lost } = task
    if (lost === undefined || provesRefusal(task, error)) {
      task.lost = undefined
      return () => error
    }
    return () => task.lostError({ ...lost, cause: error })
  }
  if ("sent" in result && !result.sent) return () => task.unsent(result.reason, result.code)
  const { answer } = task
  const cause = "kind" in result ? result.cause : result.code === undefined ? undefined : new Error(result.code)
  const requestId = answer && requestIdOf(answer.headers, task.scrub)
  const lost = { reason: result.reason, cause, status: answer?.status, requestId }
  task.lost = lost
  return () => task.lostError(lost)
}

/** The pause before the next attempt; undefined where there must be none. */
const waitOf = (run: Run, result: Result, repetition: number): number | undefined => {
  const { host, runtime, task } = run
  if (!mayRepeat(task.plan.operation, result, task.key !== undefined)) return undefined
  const wait = backoffMs(
    repetition,
    host.random(),
    "kind" in result && "pauseMs" in result ? result.pauseMs : undefined
  )
  if (wait >= left(run)) return undefined
  const timeout = "sent" in result && result.reason === "timeout"
  return runtime.retries.take(timeout) ? wait : undefined
}

// A provider that counts better than we do is believed: the others of this window wait too.
const holdWindow = (run: Run, result: Result): void => {
  const { host, runtime, task } = run
  const window = task.plan.windows[0]
  if (window === undefined || !("kind" in result) || result.kind !== "rejected") return
  if (result.error.code !== "RATE_LIMIT_EXCEEDED" || result.pauseMs === undefined) return
  const held = runtime.limiter(host.clock).hold?.(window, host.now() + result.pauseMs)
  held?.catch(() => tell(host.watch, "onWarning", { call: task.plan.info, about: "limiter" }))
}
