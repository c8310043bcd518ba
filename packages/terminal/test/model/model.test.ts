import { assert, it } from "@effect/vitest"
import { explore, walks } from "@pay/chaos-kit"
import { Deferred, Effect, Exit, Fiber, Scope } from "effect"
import { TestClock } from "effect/testing"
import { describe, expect } from "vitest"
import {
  type Command,
  Journal,
  type JournalStore,
  makeTerminal,
  memoryJournal,
  NotSent,
  type StrayResult,
  type TransactionRecord
} from "../../src/effect.ts"
import { amount, record, scripted } from "../support/fake.ts"
import { type Device, type Event, type Mistake, machine, type Row, recovered } from "./machine.ts"

const DEPTH = 40
const explored = explore(machine(), DEPTH)

describe("the journal's protocol", () => {
  it("is explored to its end, and tells no charge as none, forgets none and invents none", () => {
    expect(explored.complete).toBe(true)
    expect(explored.states.size).toBeGreaterThan(30)
    expect([...explored.wrong]).toEqual([])
  })

  it("can be settled from every state", () => {
    for (const { state, way } of explored.states.values()) {
      const { row } = recovered(state)
      expect(["none", "approved", "declined", "cancelled", "not_started"], way.join(" ")).toContain(row)
    }
  })

  it.each<Mistake>([
    "absent-once-is-proof",
    "absent-before-expiry-is-proof",
    "sent-before-recorded",
    "lost-is-declined"
  ])("is not held by the mistake %s", (mistake) => {
    expect(explore(machine(mistake), DEPTH).wrong.size).toBeGreaterThan(0)
  })
})

const COMMAND: Command = { reference: "SALE1", kind: "sale", terminalId: "lane-1", amount }

/** A store whose process can die: nothing of it happens any more. */
const mortal = (store: JournalStore) => {
  let dead = false
  const alive = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<A, E> =>
    Effect.suspend(() => (dead ? Effect.never : effect))
  const own: JournalStore = {
    insert: (entry) => alive(store.insert(entry)),
    replace: (entry) => alive(store.replace(entry)),
    get: (reference) => alive(store.get(reference)),
    list: (filter) => alive(store.list(filter)),
    trail: (reference) => alive(store.trail(reference))
  }
  return { own, die: () => (dead = true) }
}

/** The real terminal over a scripted device, moved one event at a time. */
const real = Effect.fnUntraced(function* () {
  const store = memoryJournal()
  let device: Device = "idle"
  let isBlind = false
  const word = (): TransactionRecord => record(COMMAND, { status: device === "charged" ? "approved" : "declined" })
  const open = Effect.fnUntraced(function* () {
    const { own, die } = mortal(store)
    const link = yield* Deferred.make<void, NotSent>()
    const answer = yield* Deferred.make<TransactionRecord>()
    const { driver, say } = scripted({
      execute: (_command, sending) =>
        Effect.gen(function* () {
          yield* Deferred.await(link)
          yield* sending("local")
          device = "waiting"
          return yield* Deferred.await(answer)
        }),
      lookup: () =>
        !isBlind && (device === "charged" || device === "declined")
          ? { found: "record", record: word() }
          : { found: "nothing" }
    })
    const scope = yield* Scope.make()
    const terminal = yield* makeTerminal({ driver }).pipe(
      Effect.provideService(Journal, own),
      Effect.provideService(Scope.Scope, scope)
    )
    return { terminal, die, link, answer, say, close: Scope.close(scope, Exit.void) }
  })
  type Till = Effect.Success<ReturnType<typeof open>>
  let till: Till | undefined
  let sale: Fiber.Fiber<unknown, unknown> | undefined
  const settle = TestClock.adjust(1)

  const happen = Effect.fnUntraced(function* (event: Event) {
    switch (event) {
      case "sell":
        till = yield* open()
        sale = yield* Effect.forkDetach(Effect.exit(till.terminal.sale({ amount, reference: COMMAND.reference })))
        return yield* settle
      case "leave":
        yield* Deferred.succeed(till!.link, undefined)
        return yield* settle
      case "fail":
        yield* Deferred.fail(till!.link, new NotSent({ terminalId: "lane-1", reason: "refused", detail: "test" }))
        yield* Fiber.await(sale!)
        return
      case "charge":
        device = "charged"
        return
      case "decline":
        device = "declined"
        return
      case "drop":
        device = "idle"
        return
      case "answer":
        yield* Deferred.succeed(till!.answer, word())
        yield* Fiber.await(sale!)
        return
      case "crash":
        till!.die()
        return
      case "recover": {
        const next = yield* open()
        yield* next.terminal.recover({ patienceMs: 0 })
        return yield* next.close
      }
      case "late": {
        const next = yield* open()
        const result: StrayResult = { reference: COMMAND.reference, read: () => word() }
        yield* next.say(result)
        return yield* next.close
      }
      case "restart":
        isBlind = true
        return
      case "expire":
        isBlind = false
        return yield* TestClock.adjust("61 seconds")
      case "space":
        isBlind = false
        return yield* TestClock.adjust("4 seconds")
    }
  })
  const row = Effect.map(store.get(COMMAND.reference), (entry): string => entry?.state ?? "none")
  return { happen, row }
})

describe("the implementation", () => {
  it.effect(
    "is in the model's state after every transition",
    () =>
      Effect.gen(function* () {
        const model = machine()
        for (const walk of walks(explored)) {
          const subject = yield* real()
          let state = model.initial
          for (const [index, event] of walk.entries()) {
            state = model.step(state, event)
            yield* subject.happen(event)
            const wanted: Row = state.row
            assert.strictEqual(yield* subject.row, wanted, walk.slice(0, index + 1).join(" "))
          }
        }
      }),
    120_000
  )
})
