/** What stands between a call and its next attempt: the call windows, a free connection and the deadline. */
import type { NotSentReason } from "../errors.ts"
import { left, type Run, tellWait } from "./run.ts"
import { pause, within } from "./waits.ts"
import { tell } from "./watch.ts"

type Refused = NotSentReason | undefined

/** Undefined: the attempt may be made, and its place at the gate must be given back. Fails early rather than in vain. */
export const admit = (run: Run): Refused | Promise<Refused> => {
  const { host, runtime, stop, task } = run
  if (stop?.stopped) return "aborted"
  const remaining = left(run)
  if (remaining <= 0) return "deadline"
  const { windows } = task.plan
  if (windows.length > 0) {
    const reserved = runtime.limiter(host.clock).reserve(windows, host.now(), remaining)
    if (typeof reserved !== "number") return awaitStore(run, reserved)
    if (reserved > 0) return awaitWindow(run, reserved)
  }
  return enter(run)
}

const awaitStore = async (run: Run, reserved: Promise<number>): Promise<Refused> => {
  const { host, stop, task } = run
  const before = host.elapsed()
  let wait = 0
  try {
    const ended = await within(host, left(run), stop, reserved)
    if (ended === "stopped") return "aborted"
    if (ended === "late") return "deadline"
    wait = ended.done
  } catch {
    // A payment must not fail because nobody counts; the provider still does.
    tell(host.watch, "onWarning", { call: task.plan.info, about: "limiter" })
  }
  tellWait(run, "store", host.elapsed() - before)
  return wait > 0 ? awaitWindow(run, wait) : enter(run)
}

const awaitWindow = async (run: Run, wait: number): Promise<Refused> => {
  if (wait > left(run)) return "budget"
  tellWait(run, "budget", wait)
  if (!(await pause(run.host, wait, run.stop))) return "aborted"
  return enter(run)
}

const enter = (run: Run): Refused | Promise<Refused> => (run.runtime.gate.tryEnter() ? undefined : awaitGate(run))

const awaitGate = async (run: Run): Promise<Refused> => {
  const { host, runtime, stop } = run
  const before = host.elapsed()
  const ended = await runtime.gate.enter(host, left(run), stop)
  tellWait(run, "connection", host.elapsed() - before)
  return ended === "stopped" ? "aborted" : ended === "late" ? "deadline" : undefined
}
