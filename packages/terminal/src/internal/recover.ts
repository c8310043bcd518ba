/** Recovery of everything that is open, and results that arrive when nobody waits. */
import { Clock, Effect } from "effect"
import type { StrayResult } from "../driver.ts"
import type { JournalFailed } from "../errors.ts"
import { isOpen, JOURNAL_STATES } from "../journal/state.ts"
import type { Outcome } from "../outcome.ts"
import { apply, type Engine } from "./engine.ts"
import { judge } from "./judge.ts"
import { outcomeOf } from "./outcome-of.ts"
import { settle } from "./settle.ts"

export interface RecoveryReport {
  /** What became certain in this run. */
  readonly settled: ReadonlyArray<Outcome>
  /** What is still open: `unknown` or `accepted_offline`; those with `held` wait for staff. */
  readonly open: ReadonlyArray<Outcome>
}

const OPEN = JOURNAL_STATES.filter(isOpen)

/** Settles every open command of this terminal, oldest first; each may take `patienceMs`. */
export const recover = Effect.fnUntraced(function* (
  engine: Engine,
  patienceMs: number
): Effect.fn.Return<RecoveryReport, JournalFailed> {
  const { driver, store, active } = engine
  const settled: Array<Outcome> = []
  const open: Array<Outcome> = []
  for (const { command } of yield* store.list({ terminalId: driver.terminalId, states: OPEN })) {
    if (active.has(command.reference)) continue
    const now = yield* Clock.currentTimeMillis
    const row = yield* settle(engine, command.reference, now + patienceMs)
    const outcome = outcomeOf(row)
    if (isOpen(row.state)) open.push(outcome)
    else {
      settled.push(outcome)
      yield* engine.publish({
        type: "result",
        terminalId: driver.terminalId,
        outcome,
        at: yield* Clock.currentTimeMillis
      })
    }
  }
  return { settled, open }
})

/** Matches a result that nobody was waiting for to the journal, and applies it at most once. */
export const hear = Effect.fnUntraced(function* (
  engine: Omit<Engine, "link">,
  result: StrayResult
): Effect.fn.Return<void, JournalFailed> {
  const { driver, store } = engine
  const { terminalId } = driver
  const at = yield* Clock.currentTimeMillis
  const before = result.reference === undefined ? undefined : yield* store.get(result.reference)
  if (before === undefined || before.command.terminalId !== terminalId) {
    return yield* engine.publish({ type: "unmatched_result", terminalId, record: result.read(undefined), at })
  }
  const record = result.read(before.command)
  const after = yield* apply(store, before.command.reference, (row) => judge(row, record, "late", driver.capabilities))
  if (after.revision !== before.revision) {
    yield* engine.publish({ type: "late_result", terminalId, outcome: outcomeOf(after), at })
  }
})
