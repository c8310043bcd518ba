/** One call as it runs: its parts, its clock and its observers. */
import type { WaitReason } from "../hooks.ts"
import type { Host } from "./host.ts"
import type { Runtime } from "./runtime.ts"
import type { Task } from "./task.ts"
import type { Stop } from "./waits.ts"
import { tell } from "./watch.ts"

export interface Run {
  readonly host: Host
  readonly runtime: Runtime
  readonly task: Task
  readonly stop: Stop | undefined
  /** When the call must be over, on the clock of `host.elapsed`. */
  readonly giveUpAt: number
}

/** Time until the deadline, whole ms: less than one is no time for anything. */
export const left = (run: Run): number => Math.floor(run.giveUpAt - run.host.elapsed())

export const tellWait = (run: Run, reason: WaitReason, ms: number): void =>
  tell(run.host.watch, "onWait", { call: run.task.plan.info, reason, ms })
