/** Every journal write, with every trouble of the device: the till stops dead there, and another one takes over. */
import assert from "node:assert/strict"
import { isOpen, type JournalEntry, type JournalState, type JournalStore } from "@pay/terminal/effect"
import { Deferred, Effect, Fiber, Scope } from "effect"
import { assertCharges, bring, openTill, saleOf, sell } from "./lane.ts"
import type { Scenario, Stage, Subject, Trouble } from "./subject.ts"

type Moment = "before" | "after"

interface Stop {
  readonly moment: Moment
  readonly state: JournalState
}

interface Path {
  readonly trouble?: Trouble
  readonly act: "approve" | "decline"
  /** The journal writes of such a sale, in their order. */
  readonly writes: ReadonlyArray<JournalState>
}

const PATHS: ReadonlyArray<Path> = [
  { act: "approve", writes: ["intended", "sending", "approved"] },
  { act: "decline", writes: ["intended", "sending", "declined"] },
  { trouble: "answers_twice", act: "approve", writes: ["intended", "sending", "approved"] },
  { trouble: "answers_for_another_first", act: "approve", writes: ["intended", "sending", "approved"] },
  { trouble: "dies_on_command", act: "approve", writes: ["intended", "sending", "unknown", "cancelled"] },
  { trouble: "ignores_command", act: "approve", writes: ["intended", "sending", "unknown", "cancelled"] },
  { trouble: "dies_before_answer", act: "approve", writes: ["intended", "sending", "unknown", "approved"] },
  { trouble: "dies_in_answer", act: "approve", writes: ["intended", "sending", "unknown", "approved"] },
  { trouble: "never_answers", act: "approve", writes: ["intended", "sending", "unknown", "approved"] },
  { trouble: "dies_before_answer", act: "decline", writes: ["intended", "sending", "unknown", "declined"] },
  { trouble: "busy", act: "approve", writes: ["intended", "sending", "not_started"] }
]

/** A store whose process stops at a write: nothing of it happens any more, reads included. */
const stopping = (store: JournalStore, stop: Stop, stopped: Deferred.Deferred<void>): JournalStore => {
  let dead = false
  const alive = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<A, E> =>
    Effect.suspend(() => (dead ? Effect.never : effect))
  const die = (moment: Moment, entry: JournalEntry) =>
    Effect.suspend(() => {
      if (moment !== stop.moment || entry.state !== stop.state) return Effect.void
      dead = true
      return Effect.andThen(Deferred.succeed(stopped, undefined), Effect.never)
    })
  const writing = (entry: JournalEntry, write: ReturnType<JournalStore["insert"]>) =>
    alive(Effect.andThen(die("before", entry), Effect.tap(write, die("after", entry))))
  return {
    insert: (entry) => writing(entry, store.insert(entry)),
    replace: (entry) => writing(entry, store.replace(entry)),
    get: (reference) => alive(store.get(reference)),
    list: (filter) => alive(store.list(filter)),
    trail: (reference) => alive(store.trail(reference))
  }
}

/** Sells until the till stops at the chosen write. False when the sale ended without ever getting there. */
const sellUntil = Effect.fnUntraced(function* (stage: Stage, stop: Stop): Effect.fn.Return<boolean> {
  const stopped = yield* Deferred.make<void>()
  // Never closed: a process that stops dead cleans nothing up.
  const scope = yield* Scope.make()
  const till = yield* Scope.provide(openTill(stage, stopping(stage.journal, stop, stopped)), scope)
  const sale = yield* Effect.forkDetach(Effect.ignore(till.sale(saleOf(stage, "SALE1"))))
  return yield* stage.whileTimePasses(
    Effect.raceFirst(Effect.as(Deferred.await(stopped), true), Effect.as(Fiber.join(sale), false))
  )
})

const walk = (subject: Subject, stop: Stop, { trouble, act }: Path): Scenario => ({
  name: `stopped ${stop.moment} ${stop.state}${trouble === undefined ? "" : `, device ${trouble.replaceAll("_", " ")}`}${act === "decline" ? ", card declined" : ""}`,
  run: Effect.scoped(
    Effect.gen(function* () {
      const stage = yield* subject.open
      yield* stage.device.customers(act)
      if (trouble !== undefined) yield* bring(stage, trouble)
      assert.ok(yield* sellUntil(stage, stop), `the sale ended without the write ${stop.state}`)
      yield* stage.device.drop ?? Effect.void
      const till = yield* openTill(stage)
      const { open } = yield* stage.whileTimePasses(Effect.orDie(till.recover({ patienceMs: 3_600_000 })))
      assert.deepEqual(open, [])
      for (const row of yield* Effect.orDie(till.entries()))
        assert.ok(!isOpen(row.state), `${row.command.reference} is still ${row.state}`)
      const known = yield* Effect.orDie(till.outcome("SALE1"))
      yield* assertCharges(stage, "SALE1", known?.status === "approved" ? 1 : 0)
      if (known?.status === "approved") return
      yield* stage.device.calm
      assert.equal((yield* sell(stage, till, "SALE2")).status, "approved")
      yield* assertCharges(stage, "SALE2", 1)
    })
  )
})

/** One scenario before and after each journal write, without trouble and in each trouble that the subject can be in. */
export const crashWalk = (subject: Subject): ReadonlyArray<Scenario> =>
  PATHS.filter(({ trouble }) => trouble === undefined || subject.abilities.includes(trouble)).flatMap((path) =>
    path.writes.flatMap((state) =>
      (["before", "after"] as const).map((moment) => walk(subject, { moment, state }, path))
    )
  )
