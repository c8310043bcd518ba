import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { VinrMischief } from "@pay/terminal-simulator"
import { Effect, Fiber } from "effect"
import { describe } from "vitest"
import { vinr } from "../src/index.ts"
import { bench, openDriver, openLane, settings, until, withTimePassing } from "./support/lane.ts"

const amount = Money.of("25.00", "USD")

interface Case {
  readonly name: string
  readonly mischief: ReadonlyArray<VinrMischief>
  readonly status: "approved" | "cancelled"
  readonly charges: 0 | 1
}

const CASES: ReadonlyArray<Case> = [
  { name: "cut as the command arrives", mischief: [{ on: "pay", do: "cut" }], status: "cancelled", charges: 0 },
  {
    name: "silent: the terminal never took the command",
    mischief: [{ on: "pay", do: "swallow" }],
    status: "cancelled",
    charges: 0
  },
  {
    name: "answered with HTTP 500, unstarted",
    mischief: [{ on: "pay", do: "error" }],
    status: "cancelled",
    charges: 0
  },
  { name: "cut after the charge", mischief: [{ on: "answer", do: "cut" }], status: "approved", charges: 1 },
  { name: "cut in the middle of the answer", mischief: [{ on: "answer", do: "half" }], status: "approved", charges: 1 },
  { name: "silent after the charge", mischief: [{ on: "answer", do: "swallow" }], status: "approved", charges: 1 },
  {
    name: "answered with HTTP 500, charged",
    mischief: [{ on: "answer", do: "error" }],
    status: "approved",
    charges: 1
  },
  { name: "answered with no JSON", mischief: [{ on: "answer", do: "garbage" }], status: "approved", charges: 1 },
  {
    name: "answered with a status nobody documents",
    mischief: [{ on: "answer", do: "unknown_status" }],
    status: "approved",
    charges: 1
  },
  {
    name: "cut after the charge, and the cloud fails at the first questions",
    mischief: [
      { on: "answer", do: "cut" },
      { on: "lookup", do: "cut" },
      { on: "lookup", do: "error" },
      { on: "lookup", do: "garbage" },
      { on: "lookup", do: "swallow" }
    ],
    status: "approved",
    charges: 1
  },
  {
    name: "cut after the charge, which the cloud first denies",
    mischief: [
      { on: "answer", do: "cut" },
      { on: "lookup", do: "not_found" }
    ],
    status: "approved",
    charges: 1
  }
]

describe("a sale whose connection is", () => {
  for (const { name, mischief, status, charges } of CASES) {
    for (const connection of ["kept", "per_transaction"] as const) {
      it.effect(`${name} ends ${status} with ${charges} charge (${connection})`, () =>
        Effect.gen(function* () {
          const table = yield* bench()
          const lane = yield* openLane(table, { connection })
          table.terminal.device.mischief.add(...mischief)
          const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
          assert.strictEqual(outcome.status, status)
          assert.strictEqual(table.terminal.ledger.of("SALE1").length, charges)
          assert.strictEqual(table.terminal.ledger.all().length, charges)
          assert.deepStrictEqual(yield* lane.recover(), { settled: [], open: [] })
          assert.strictEqual(table.terminal.device.heard.length, 1)
        })
      )
    }
  }

  it.effect("lost in mid-sale, and finished by the customer meanwhile, is approved", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const { device, connections } = table.terminal
      device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => device.waiting !== undefined)
      connections.cut()
      table.deviceClock.after(20_000, () => device.act({ act: "approve" }))
      const outcome = yield* withTimePassing(Fiber.join(sale), table)
      assert.strictEqual(outcome.status, "approved")
      assert.strictEqual(table.terminal.ledger.of("SALE1").length, 1)
    })
  )

  for (const reports of ["start", "end"] as const) {
    it.effect(
      `lost because the terminal restarted is not charged, and only then known so (cloud told at ${reports})`,
      () =>
        Effect.gen(function* () {
          const table = yield* bench({ reports })
          const lane = yield* openLane(table)
          const { device } = table.terminal
          device.customer.next({ act: "wait" })
          const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
          yield* until(() => device.waiting !== undefined)
          table.terminal.reboot()
          const outcome = yield* withTimePassing(Fiber.join(sale), table)
          assert.strictEqual(outcome.status, "cancelled")
          assert.deepStrictEqual(table.terminal.ledger.all(), [])
          const [row] = yield* lane.entries()
          assert.strictEqual(row?.evidence, reports === "start" ? "lookup" : "not_found_twice")
          assert.isAtLeast((row?.updatedAt ?? 0) - (row?.sentAt ?? 0), reports === "start" ? 120_000 : 123_000)
        })
    )
  }
})

describe("an answer that cannot be believed", () => {
  it.effect("with another payment's reference is held, then settled by the lookup", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.mischief.add({ on: "answer", do: "other_payment" })
      const outcome = yield* lane.sale({ amount, reference: "SALE1" })
      assert.deepInclude(outcome, { status: "unknown", held: true, why: "approved, but reference do not match" })
      const { settled } = yield* lane.recover()
      assert.deepStrictEqual(
        settled.map(({ status }) => status),
        ["approved"]
      )
    })
  )

  it.effect("with another amount is held for staff", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.mischief.add({ on: "answer", do: "wrong_amount" })
      const outcome = yield* lane.sale({ amount })
      assert.deepInclude(outcome, { status: "unknown", held: true, why: "approved, but amount do not match" })
    })
  )

  for (const [lie, why] of [
    ["wrong_amount", "approved, but amount do not match"],
    ["wrong_terminal", "approved, but terminal do not match"]
  ] as const) {
    it.effect(`from a lookup (${lie}) is held for staff, who decide`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        table.terminal.device.mischief.add({ on: "answer", do: "cut" }, { on: "lookup", do: lie })
        const outcome = yield* lane.sale({ amount, reference: "SALE1" })
        assert.deepInclude(outcome, { status: "unknown", held: true, why })
        const decided = yield* lane.decide({
          reference: "SALE1",
          as: "approved",
          note: "Ana: receipt 0001 is in the till"
        })
        assert.strictEqual(decided.status, "approved")
      })
    )
  }

  it.effect("from a lookup that finds two payments is held for staff", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const twins = Array.from({ length: 200 }, () => ({ on: "lookup", do: "twin" }) as const)
      table.terminal.device.mischief.add({ on: "answer", do: "cut" }, ...twins)
      const outcome = yield* withTimePassing(lane.sale({ amount }), table, 2_000)
      assert.deepInclude(outcome, { status: "unknown", held: true })
    })
  )
})

describe("without a cloud to ask", () => {
  it.effect("a lost answer is held for staff at once, and query and cancel are unsupported", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const { cloud: _, ...alone } = settings(table)
      const lane = yield* openDriver(table, vinr(alone))
      table.terminal.device.mischief.add({ on: "answer", do: "cut" })
      const outcome = yield* lane.sale({ amount, reference: "SALE1" })
      assert.deepInclude(outcome, { status: "unknown", held: true })
      assert.deepInclude(yield* Effect.flip(lane.query("SALE1")), { _tag: "Unsupported", feature: "query" })
      assert.deepInclude(yield* Effect.flip(lane.cancel("SALE1")), { _tag: "Unsupported", feature: "cancel" })
    })
  )
})
