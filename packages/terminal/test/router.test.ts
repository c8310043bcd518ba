import { assert, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, type Scope, Stream } from "effect"
import { TestClock } from "effect/testing"
import { describe } from "vitest"
import {
  type Driver,
  Journal,
  makeRouter,
  memoryJournal,
  memoryLeases,
  NotSent,
  type RouterOptions,
  type RouterService,
  TerminalBusy,
  type TransactionRecord
} from "../src/effect.ts"
import { amount, record, scripted } from "./support/fake.ts"

/** A terminal whose customers pay when the test says so. */
const counter = (terminalId: string) => {
  const serving: Array<Deferred.Deferred<TransactionRecord, NotSent | TerminalBusy>> = []
  const { driver } = scripted({
    execute: (command, sending) =>
      Effect.gen(function* () {
        if (refusal !== undefined && refusal._tag === "NotSent") return yield* refusal
        yield* sending("local")
        if (refusal !== undefined) return yield* refusal
        const pay = yield* Deferred.make<TransactionRecord, NotSent | TerminalBusy>()
        serving.push(pay)
        yield* Deferred.await(pay)
        return record(command)
      })
  })
  let refusal: NotSent | TerminalBusy | undefined
  return {
    driver: { ...driver, terminalId } satisfies Driver,
    served: () => serving.length,
    refuse: (failure: NotSent | TerminalBusy | undefined) => {
      refusal = failure
    },
    pay: Effect.suspend(() => {
      const current = serving.at(-1)
      return current === undefined ? Effect.void : Effect.asVoid(Deferred.succeed(current, { status: "approved" }))
    })
  }
}

const unreachable = (terminalId: string) => new NotSent({ terminalId, reason: "refused", detail: "test" })

const opened = (
  counters: ReadonlyArray<ReturnType<typeof counter>>,
  options: Partial<RouterOptions> = {},
  store = memoryJournal()
): Effect.Effect<RouterService, never, Scope.Scope> =>
  makeRouter({ drivers: counters.map(({ driver }) => driver), lane: "lane-a", ...options }).pipe(
    Effect.provideService(Journal, store),
    Effect.orDie
  )

const settled = TestClock.adjust("10 millis")

describe("a router", () => {
  it.effect("gives each sale to the first idle terminal, then lines up in the order of arrival", () =>
    Effect.gen(function* () {
      const [front, back] = [counter("front"), counter("back")]
      const router = yield* opened([front, back])
      const places: Array<string> = []
      yield* Effect.forkChild(
        Stream.runForEach(router.events, (event) =>
          Effect.sync(() => event.type === "queued" && places.push(`${event.reference}:${event.position}`))
        )
      )
      yield* settled
      const sales: Array<Fiber.Fiber<unknown, unknown>> = []
      for (const reference of ["S1", "S2", "S3", "S4"]) {
        sales.push(yield* Effect.forkChild(router.sale({ amount, reference })))
        yield* settled
      }
      assert.deepStrictEqual([front.served(), back.served(), router.status().waiting], [1, 1, 2])
      assert.deepStrictEqual([...new Set(places)], ["S3:1", "S4:2"])
      yield* back.pay
      yield* settled
      assert.deepStrictEqual([front.served(), back.served(), router.status().waiting], [1, 2, 1])
      assert.strictEqual(places.at(-1), "S4:1")
      yield* front.pay
      yield* settled
      yield* Effect.all([front.pay, back.pay])
      const outcomes = yield* Effect.forEach(sales, (sale) => Fiber.join(sale))
      assert.deepStrictEqual(
        outcomes.map((outcome) => (outcome as { terminalId: string }).terminalId),
        ["front", "back", "back", "front"]
      )
    })
  )

  it.effect("keeps to the group that was asked for", () =>
    Effect.gen(function* () {
      const [front, back] = [counter("front"), counter("back")]
      const router = yield* opened([front, back], { groups: { patio: ["back"] } })
      const sale = yield* Effect.forkChild(router.sale({ amount }, { group: "patio" }))
      yield* settled
      assert.deepStrictEqual([front.served(), back.served()], [0, 1])
      yield* back.pay
      yield* Fiber.join(sale)
      assert.deepInclude(yield* Effect.flip(router.sale({ amount }, { group: "roof" })), {
        _tag: "NoTerminal",
        why: "unknown_group"
      })
    })
  )

  it.effect("tries the next terminal only when nothing was sent to the first, under the same reference", () =>
    Effect.gen(function* () {
      const [front, back] = [counter("front"), counter("back")]
      const store = memoryJournal()
      const router = yield* opened([front, back], {}, store)
      front.refuse(unreachable("front"))
      const sale = yield* Effect.forkChild(router.sale({ amount, reference: "S1" }))
      yield* settled
      yield* back.pay
      assert.deepInclude(yield* Fiber.join(sale), { status: "approved", reference: "S1", terminalId: "back" })
      assert.deepStrictEqual(
        (yield* store.trail("S1")).map(({ state }) => state),
        ["intended", "not_started", "intended", "sending", "approved"]
      )
      assert.deepStrictEqual(router.status().terminals[0], { terminalId: "front", health: "down" })
      front.refuse(undefined)
      const next = yield* Effect.forkChild(router.sale({ amount }))
      yield* settled
      assert.deepStrictEqual([front.served(), back.served()], [0, 2])
      yield* back.pay
      yield* Fiber.join(next)
    })
  )

  it.effect("goes elsewhere when the terminal itself is busy with somebody, and fails when all are", () =>
    Effect.gen(function* () {
      const [front, back] = [counter("front"), counter("back")]
      const router = yield* opened([front, back])
      for (const each of [front, back])
        each.refuse(new TerminalBusy({ terminalId: each.driver.terminalId, by: "terminal" }))
      assert.deepInclude(yield* Effect.flip(router.sale({ amount })), { _tag: "TerminalBusy", terminalId: "back" })
    })
  )

  it.effect("never tries elsewhere once the command may have been sent", () =>
    Effect.gen(function* () {
      const { driver } = scripted({ execute: (_command, sending) => Effect.andThen(sending("local"), Effect.never) })
      const back = counter("back")
      const router = yield* makeRouter({ drivers: [driver, back.driver], lane: "lane-a" }).pipe(
        Effect.provideService(Journal, memoryJournal())
      )
      const sale = yield* Effect.forkChild(router.sale({ amount }))
      yield* TestClock.adjust("10 minutes")
      assert.strictEqual((yield* Fiber.join(sale)).status, "cancelled")
      assert.strictEqual(back.served(), 0)
    })
  )

  it.effect("answers a repeated reference from the terminal that ran it", () =>
    Effect.gen(function* () {
      const [front, back] = [counter("front"), counter("back")]
      const router = yield* opened([front, back])
      const first = yield* Effect.forkChild(router.sale({ amount, reference: "S1" }))
      yield* settled
      const second = yield* Effect.forkChild(router.sale({ amount, reference: "S2" }))
      yield* settled
      yield* back.pay
      yield* front.pay
      yield* Fiber.join(first)
      assert.deepStrictEqual(yield* router.sale({ amount, reference: "S2" }), yield* Fiber.join(second))
      assert.deepStrictEqual([front.served(), back.served()], [1, 1])
    })
  )

  it.effect("voids on the terminal that sold", () =>
    Effect.gen(function* () {
      const [front, back] = [counter("front"), counter("back")]
      const router = yield* opened([front, back])
      const sale = yield* Effect.forkChild(router.sale({ amount, reference: "S1" }, { group: "all" }))
      yield* settled
      yield* front.pay
      yield* Fiber.join(sale)
      const taken = yield* Effect.forkChild(router.void({ original: "S1" }))
      yield* settled
      assert.deepStrictEqual([front.served(), back.served()], [2, 0])
      yield* front.pay
      assert.deepInclude(yield* Fiber.join(taken), { status: "approved", terminalId: "front" })
    })
  )

  it.effect("forgets a customer who walks away from the line", () =>
    Effect.gen(function* () {
      const front = counter("front")
      const router = yield* opened([front])
      const first = yield* Effect.forkChild(router.sale({ amount }))
      yield* settled
      const second = yield* Effect.forkChild(router.sale({ amount }))
      yield* settled
      yield* Fiber.interrupt(second)
      assert.strictEqual(router.status().waiting, 0)
      yield* front.pay
      yield* Fiber.join(first)
      assert.deepStrictEqual(router.status().terminals, [{ terminalId: "front", health: "idle" }])
    })
  )

  it.effect("drains a terminal: its sale ends, and it gets no other until it resumes", () =>
    Effect.gen(function* () {
      const front = counter("front")
      const router = yield* opened([front])
      const sale = yield* Effect.forkChild(router.sale({ amount }))
      yield* settled
      const drained = yield* Effect.forkChild(router.drain("front"))
      yield* settled
      assert.deepInclude(yield* Effect.flip(router.sale({ amount })), { _tag: "NoTerminal", why: "all_draining" })
      yield* front.pay
      yield* Fiber.join(sale)
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(drained)
      yield* router.resume("front")
      assert.strictEqual(router.status().terminals[0]?.health, "idle")
    })
  )
})

describe("two lanes that share a terminal", () => {
  it.effect("never drive it at once: the second waits until the first is done", () =>
    Effect.gen(function* () {
      const [mine, theirs, leases] = [counter("front"), counter("front"), memoryLeases()]
      const store = memoryJournal()
      const one = yield* opened([mine], { lane: "one", leases }, store)
      const two = yield* opened([theirs], { lane: "two", leases }, store)
      const first = yield* Effect.forkChild(one.sale({ amount }))
      yield* settled
      const second = yield* Effect.forkChild(two.sale({ amount }))
      yield* TestClock.adjust("80 seconds")
      assert.deepStrictEqual([mine.served(), theirs.served()], [1, 0])
      assert.strictEqual(two.status().terminals[0]?.health, "other_lane")
      yield* mine.pay
      yield* Fiber.join(first)
      yield* TestClock.adjust("1 second")
      assert.strictEqual(theirs.served(), 1)
      yield* theirs.pay
      assert.strictEqual((yield* Fiber.join(second)).status, "approved")
    })
  )

  it.effect("a lane that lost its lease while it was connecting sends nothing", () =>
    Effect.gen(function* () {
      const leases = memoryLeases()
      let sent = 0
      const slow = scripted({
        execute: (command, sending) =>
          Effect.gen(function* () {
            yield* Effect.sleep("1 second")
            // The process slept; meanwhile the other lane took over.
            yield* leases.acquire("lane-1", "two", 30_000, Number.MAX_SAFE_INTEGER)
            yield* sending("local")
            sent += 1
            return record(command)
          })
      })
      const router = yield* makeRouter({ drivers: [slow.driver], lane: "one", leases }).pipe(
        Effect.provideService(Journal, memoryJournal())
      )
      const sale = yield* Effect.forkChild(Effect.flip(router.sale({ amount })))
      yield* TestClock.adjust("2 seconds")
      assert.deepInclude(yield* Fiber.join(sale), { _tag: "TerminalBusy", by: "other_lane", sent: "no" })
      assert.strictEqual(sent, 0)
    })
  )

  it.effect(
    "a lane gets its own lease back after a crash, at once; another one only after it expired, and recovers first",
    () =>
      Effect.gen(function* () {
        const leases = memoryLeases()
        assert.strictEqual((yield* leases.acquire("front", "one", 30_000, 0))?.token, 1)
        const again = yield* leases.acquire("front", "one", 30_000, 1_000)
        assert.deepInclude(again, { token: 2, owner: "one" })
        assert.isUndefined(again?.takenFrom)
        assert.isUndefined(yield* leases.acquire("front", "two", 30_000, 30_999))
        assert.deepInclude(yield* leases.acquire("front", "two", 30_000, 31_000), { token: 3, takenFrom: "one" })
        assert.isUndefined(yield* leases.renew(again as NonNullable<typeof again>, 30_000, 31_001))
      })
  )
})
