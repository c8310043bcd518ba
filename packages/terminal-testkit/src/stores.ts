/** What every journal store and every lease store must do. */
import assert from "node:assert/strict"
import { Money } from "@pay/core/money"
import type { JournalEntry, JournalStore, LeaseStore } from "@pay/terminal/effect"
import { Effect, type Scope } from "effect"
import type { Scenario } from "./subject.ts"

/** A store, and a second view of the same data as another process has it; closing and opening again keeps everything. */
export interface StorePair<Store> {
  readonly one: Store
  readonly other: Store
}

const entry = (reference: string, facts: Partial<JournalEntry> = {}, terminalId = "lane-1"): JournalEntry => ({
  command: { reference, kind: "sale", terminalId, amount: Money.of("10.50", "USD"), orderId: "table 4" },
  vendor: "testkit",
  state: "intended",
  evidence: "none",
  revision: 1,
  createdAt: 1_000,
  updatedAt: 1_000,
  ...facts
})

const scenario = <Store>(
  open: Effect.Effect<StorePair<Store>, never, Scope.Scope>,
  name: string,
  run: (pair: StorePair<Store>) => Effect.Effect<void, unknown>
): Scenario => ({ name, run: Effect.scoped(Effect.flatMap(open, run)).pipe(Effect.orDie) })

/** Scenarios for a journal store; `open` starts empty each time. */
export const journalStoreContract = (
  open: Effect.Effect<StorePair<JournalStore>, never, Scope.Scope>
): ReadonlyArray<Scenario> => [
  scenario(
    open,
    "a row and its trail come back exactly, in every view",
    Effect.fnUntraced(function* ({ one, other }) {
      const sent = entry("A", {
        state: "sending",
        revision: 2,
        updatedAt: 2_000,
        sentAt: 2_000,
        connectionMode: "local"
      })
      assert.equal(yield* one.insert(entry("A")), true)
      assert.equal(yield* one.replace(sent), true)
      assert.deepEqual(yield* other.get("A"), sent)
      assert.ok((yield* other.get("A"))?.command.amount instanceof Money)
      assert.deepEqual(
        (yield* other.trail("A")).map((step) => ({ ...step })),
        [
          { reference: "A", revision: 1, state: "intended", evidence: "none", at: 1_000 },
          { reference: "A", revision: 2, state: "sending", evidence: "none", at: 2_000 }
        ]
      )
      assert.equal(yield* other.get("B"), undefined)
    })
  ),
  scenario(
    open,
    "a reference is taken once",
    Effect.fnUntraced(function* ({ one, other }) {
      assert.equal(yield* one.insert(entry("A")), true)
      assert.equal(yield* other.insert(entry("A", { createdAt: 9 })), false)
      assert.equal((yield* one.get("A"))?.createdAt, 1_000)
    })
  ),
  scenario(
    open,
    "of two writers who saw the same revision one wins, and the trail tells only of that one",
    Effect.fnUntraced(function* ({ one, other }) {
      yield* one.insert(entry("A"))
      assert.equal(yield* other.replace(entry("A", { state: "sending", revision: 2 })), true)
      assert.equal(yield* one.replace(entry("A", { state: "not_started", revision: 2 })), false)
      assert.equal((yield* one.get("A"))?.state, "sending")
      assert.equal((yield* one.trail("A")).length, 2)
    })
  ),
  scenario(
    open,
    "rows are listed oldest first, by terminal, state and time, where they are now",
    Effect.fnUntraced(function* ({ one, other }) {
      yield* one.insert(entry("B", { createdAt: 2_000 }))
      yield* one.insert(entry("A", { createdAt: 1_000, state: "approved" }))
      yield* one.insert(entry("C", { createdAt: 3_000, state: "held" }))
      yield* one.insert(entry("D", { createdAt: 4_000 }, "lane-2"))
      const list = (filter: Parameters<JournalStore["list"]>[0]) =>
        Effect.map(other.list(filter), (rows) => rows.map(({ command }) => command.reference))
      assert.deepEqual(yield* list({ terminalId: "lane-1" }), ["A", "B", "C"])
      assert.deepEqual(yield* list({ terminalId: "lane-1", states: ["intended", "held"] }), ["B", "C"])
      assert.deepEqual(yield* list({ from: 2_000, to: 3_000 }), ["B", "C"])
      assert.deepEqual(yield* list({ states: [] }), [])
      yield* one.replace(entry("B", { createdAt: 2_000, revision: 2 }, "lane-2"))
      assert.deepEqual(yield* list({ terminalId: "lane-2" }), ["B", "D"])
    })
  )
]

/** Scenarios for a lease store; `open` starts empty each time. */
export const leaseStoreContract = (
  open: Effect.Effect<StorePair<LeaseStore>, never, Scope.Scope>
): ReadonlyArray<Scenario> => [
  scenario(
    open,
    "a terminal has one lane at a time, until the lease runs out",
    Effect.fnUntraced(function* ({ one, other }) {
      const lease = yield* one.acquire("front", "one", 1_000, 0)
      assert.deepEqual({ ...lease }, { terminalId: "front", owner: "one", token: 1, expiresAt: 1_000 })
      assert.ok(lease)
      assert.equal(yield* other.acquire("front", "two", 1_000, 999), undefined)
      assert.equal((yield* one.renew(lease, 1_000, 500))?.expiresAt, 1_500)
      assert.equal(yield* other.acquire("front", "two", 1_000, 1_499), undefined)
      const taken = yield* other.acquire("front", "two", 1_000, 1_500)
      assert.deepEqual(
        { ...taken },
        { terminalId: "front", owner: "two", token: 2, expiresAt: 2_500, takenFrom: "one" }
      )
      assert.equal(yield* one.renew(lease, 1_000, 1_501), undefined)
      yield* one.release(lease)
      assert.equal(yield* one.acquire("front", "one", 1_000, 1_600), undefined)
    })
  ),
  scenario(
    open,
    "a lane that crashed gets its own lease back at once; a released one goes to whoever asks",
    Effect.fnUntraced(function* ({ one, other }) {
      yield* one.acquire("front", "one", 1_000, 0)
      const again = yield* one.acquire("front", "one", 1_000, 10)
      assert.ok(again)
      assert.deepEqual([again.token, again.takenFrom], [2, undefined])
      yield* one.release(again)
      const next = yield* other.acquire("front", "two", 1_000, 30)
      assert.deepEqual({ ...next }, { terminalId: "front", owner: "two", token: 3, expiresAt: 1_030 })
    })
  )
]
