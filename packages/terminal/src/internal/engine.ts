/** What live commands, recovery and late results share: one terminal's driver, its journal and its listeners. */
import { Clock, Effect } from "effect"
import type { Driver, Link } from "../driver.ts"
import { JournalFailed, type TerminalBusy } from "../errors.ts"
import type { Step, TerminalEvent } from "../events.ts"
import type { JournalEntry } from "../journal/entry.ts"
import type { JournalStore } from "../journal/store.ts"
import type { RecoveryPolicy } from "../policy.ts"
import type { Verdict } from "./judge.ts"
import { step } from "./step.ts"

export interface Engine {
  readonly driver: Driver
  readonly link: Link
  readonly store: JournalStore
  readonly policy: RecoveryPolicy
  readonly publish: (event: TerminalEvent) => Effect.Effect<void>
  /** References that a call of this process is working on; nobody else here touches them. */
  readonly active: Set<string>
  /** Run right before a command is marked as sent; its failure keeps the command from leaving. */
  readonly guard: Effect.Effect<void, TerminalBusy>
}

export const progress = (
  engine: Pick<Engine, "driver" | "publish">,
  name: Step,
  reference?: string
): Effect.Effect<void> =>
  Effect.flatMap(Clock.currentTimeMillis, (at) =>
    engine.publish({
      type: "progress",
      terminalId: engine.driver.terminalId,
      step: name,
      at,
      ...(reference === undefined ? {} : { reference })
    })
  )

/** The row as it stands now. A row that was there and is gone means a damaged store. */
export const reread = (store: JournalStore, reference: string): Effect.Effect<JournalEntry, JournalFailed> =>
  Effect.flatMap(store.get(reference), (entry) =>
    entry === undefined
      ? Effect.fail(new JournalFailed({ action: "read", detail: `${reference} is gone` }))
      : Effect.succeed(entry)
  )

/**
 * Applies a verdict to the row as it stands. When another writer was first, that row is read and judged anew, so two
 * writers never undo each other. Returns the row as it then stands.
 */
export const apply = Effect.fnUntraced(function* (
  store: JournalStore,
  reference: string,
  decide: (entry: JournalEntry) => Verdict | undefined
): Effect.fn.Return<JournalEntry, JournalFailed> {
  for (let turn = 0; turn < 8; turn++) {
    const entry = yield* reread(store, reference)
    const verdict = decide(entry)
    if (verdict === undefined || isRepeat(entry, verdict)) return entry
    const moved = yield* Effect.result(step(store, entry, verdict.state, verdict.evidence, verdict.facts))
    if (moved._tag === "Success") return moved.success
    if (moved.failure.action !== "changed_elsewhere") return yield* moved.failure
  }
  return yield* new JournalFailed({ action: "changed_elsewhere", detail: reference })
})

const isRepeat = (entry: JournalEntry, verdict: Verdict): boolean =>
  entry.state === verdict.state &&
  entry.evidence === verdict.evidence &&
  entry.why === verdict.facts.why &&
  entry.notFoundAt === verdict.facts.notFoundAt
