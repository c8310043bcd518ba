import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { C2cMischief, CustomerAct } from "@pay/terminal-simulator"
import { Effect, type Scope } from "effect"
import { describe } from "vitest"
import { type Bench, bench, openLane, until, withTimePassing } from "./support/lane.ts"
import type { PosOrder } from "./support/pos.ts"

const POS = fileURLToPath(new URL("./support/pos.ts", import.meta.url))
const amount = Money.of(25_000, "IDR")

const startPos = (
  { server, file }: Bench,
  stopAt: string,
  command: PosOrder["command"] = "sale"
): Effect.Effect<ChildProcess, never, Scope.Scope> => {
  const reference = command === "sale" ? "SALE1" : "VOID1"
  const order: PosOrder = { port: server.port, apiKey: server.apiKey, file, command, reference, stopAt }
  return Effect.acquireRelease(
    Effect.sync(() =>
      spawn(process.execPath, ["--conditions=@pay/source", POS, JSON.stringify(order)], {
        stdio: ["ignore", "pipe", "inherit"]
      })
    ),
    (pos) => kill(pos)
  )
}

const kill = (pos: ChildProcess): Effect.Effect<void> =>
  Effect.promise(async () => {
    if (pos.exitCode !== null || pos.signalCode !== null) return
    pos.kill("SIGKILL")
    await once(pos, "exit")
  })

const stopped = (pos: ChildProcess): Effect.Effect<void> =>
  Effect.promise(async () => {
    const [chunk] = (await once(pos.stdout as NodeJS.ReadableStream, "data")) as [Buffer]
    assert.strictEqual(String(chunk), "stopped\n")
  })

/** The program starts again: it recovers, and sells once more only if recovery proved that nothing was charged. */
const restart = (table: Bench) =>
  Effect.gen(function* () {
    const lane = yield* openLane(table)
    const report = yield* withTimePassing(lane.recover({ patienceMs: 300_000 }), table)
    assert.deepStrictEqual(report.open, [])
    const known = yield* lane.outcome("SALE1")
    if (known?.status !== "approved") {
      table.server.gateway.terminal("NTT-0001").customer.always({ act: "approve" })
      const again = yield* lane.sale({ amount, reference: "SALE2" })
      assert.strictEqual(again.status, "approved")
    }
    for (const row of yield* lane.entries()) assert.notInclude(["intended", "sending", "unknown", "held"], row.state)
    assert.deepStrictEqual(
      table.server.ledger.all().map(({ kind, amount: charged }) => [kind, charged]),
      [["charge", amount]]
    )
    return known?.status ?? "none"
  })

interface Stop {
  readonly at: string
  readonly customer?: CustomerAct
  readonly mischief?: C2cMischief
  /** What the journal says of the interrupted sale after recovery. */
  readonly then: string
}

const STOPS: ReadonlyArray<Stop> = [
  { at: "before intended", then: "none" },
  { at: "after intended", then: "cancelled" },
  { at: "before sending", then: "cancelled" },
  { at: "after sending", then: "cancelled" },
  { at: "before approved", then: "approved" },
  { at: "after approved", then: "approved" },
  { at: "told", then: "approved" },
  { at: "before declined", customer: { act: "decline" }, then: "declined" },
  { at: "after declined", customer: { act: "decline" }, then: "declined" },
  { at: "before unknown", mischief: { on: "answer", do: "cut" }, then: "approved" },
  { at: "after unknown", mischief: { on: "answer", do: "cut" }, then: "approved" },
  { at: "before approved", mischief: { on: "answer", do: "cut" }, then: "approved" },
  { at: "before unknown", mischief: { on: "answer", do: "wrong_order" }, then: "approved" },
  { at: "before unknown", mischief: { on: "command", do: "cut" }, then: "cancelled" },
  { at: "after unknown", mischief: { on: "command", do: "cut" }, then: "cancelled" },
  { at: "before not_started", mischief: { on: "command", do: "busy" }, then: "cancelled" },
  { at: "after not_started", mischief: { on: "command", do: "busy" }, then: "cancelled" },
  // The contradicting answer was never written down, so recovery asks the history, which is right.
  { at: "before held", mischief: { on: "answer", do: "wrong_amount" }, then: "approved" }
]

describe("a till killed (-9) in a sale, started again", () => {
  for (const { at, customer, mischief, then } of STOPS) {
    const setting = [customer && `customer ${customer.act}s`, mischief && `${mischief.on} ${mischief.do}`]
      .filter(Boolean)
      .join(", ")
    it.effect(`${at}${setting === "" ? "" : ` (${setting})`}: one charge in the end, every row settled`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const { gateway } = table.server
        if (customer !== undefined) gateway.terminal("NTT-0001").customer.next(customer)
        if (mischief !== undefined) gateway.mischief.add(mischief)
        const pos = yield* startPos(table, at)
        yield* stopped(pos)
        yield* kill(pos)
        assert.strictEqual(yield* restart(table), then)
      })
    )
  }

  for (const when of ["before", "during"] as const) {
    it.effect(`while the customer has the card in hand, who pays ${when} recovery: one charge, and it is known`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const terminal = table.server.gateway.terminal("NTT-0001")
        terminal.customer.next({ act: "wait" })
        const pos = yield* startPos(table, "never")
        yield* until(() => terminal.waitingFor === "SALE1")
        yield* kill(pos)
        if (when === "before") terminal.act({ act: "approve" })
        else table.gatewayClock.after(20_000, () => terminal.act({ act: "approve" }))
        assert.strictEqual(yield* restart(table), "approved")
      })
    )
  }

  it.effect("while its command waits in the gateway's queue: one charge, and it is known", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const { gateway } = table.server
      gateway.stall(true)
      const pos = yield* startPos(table, "never")
      yield* until(() => gateway.terminal("NTT-0001").queued === 1)
      yield* kill(pos)
      table.gatewayClock.after(50_000, () => gateway.stall(false))
      assert.strictEqual(yield* restart(table), "approved")
    })
  )
})

describe("a till killed (-9) in a void, which no history lists", () => {
  const stops = [
    { at: "after intended", voids: 0, then: { status: "cancelled", by: "never_started" } },
    { at: "after sending", voids: 0, then: { status: "unknown", held: true, why: "c2c has no lookup for void" } },
    { at: "before approved", voids: 1, then: { status: "unknown", held: true, why: "c2c has no lookup for void" } },
    { at: "after approved", voids: 1, then: { status: "approved" } }
  ]
  for (const { at, voids, then } of stops) {
    it.effect(`${at}: ${then.status === "unknown" ? "held for staff" : then.status}, never sent again`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        yield* lane.sale({ amount, reference: "SALE0" })
        const pos = yield* startPos(table, at, "void")
        yield* stopped(pos)
        yield* kill(pos)
        yield* lane.recover()
        assert.deepInclude({ ...(yield* lane.outcome("VOID1")) }, then)
        assert.strictEqual(table.server.ledger.of("SALE0", "void").length, voids)
      })
    )
  }
})
