import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { CustomerAct } from "@pay/terminal-simulator"
import { type VinrMischief, vinrControls } from "@pay/terminal-simulator"
import { Effect, type Scope } from "effect"
import { describe } from "vitest"
import { type Bench, bench, openLane, until, withTimePassing } from "./support/lane.ts"
import type { PosOrder } from "./support/pos.ts"

const POS = fileURLToPath(new URL("./support/pos.ts", import.meta.url))
const amount = Money.of("25.00", "USD")

const startPos = (table: Bench, stopAt: string): Effect.Effect<ChildProcess, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const { terminal, file } = table
      const { caPath, p12Path } = vinrControls(terminal).ready as { readonly caPath: string; readonly p12Path: string }
      const order: PosOrder = {
        deviceId: terminal.deviceId,
        port: terminal.port(),
        p12Path,
        caPath,
        passphrase: terminal.credentials.passphrase,
        cloudUrl: terminal.cloudServer.url,
        secretKey: terminal.cloudServer.secretKey,
        file,
        reference: "SALE1",
        stopAt
      }
      return spawn(process.execPath, ["--conditions=@pay/source", POS, JSON.stringify(order)], {
        stdio: ["ignore", "pipe", "inherit"]
      })
    }),
    (pos) => kill(pos)
  )

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
      table.terminal.device.customer.always({ act: "approve" })
      const again = yield* lane.sale({ amount, reference: "SALE2" })
      assert.strictEqual(again.status, "approved")
    }
    for (const row of yield* lane.entries()) assert.notInclude(["intended", "sending", "unknown", "held"], row.state)
    assert.deepStrictEqual(
      table.terminal.ledger.all().map(({ kind, amount: charged }) => [kind, charged]),
      [["charge", amount]]
    )
    return known?.status ?? "none"
  })

interface Stop {
  readonly at: string
  readonly customer?: CustomerAct
  readonly mischief?: VinrMischief
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
  { at: "before cancelled", customer: { act: "cancel" }, then: "cancelled" },
  { at: "after cancelled", customer: { act: "cancel" }, then: "cancelled" },
  { at: "before unknown", mischief: { on: "answer", do: "cut" }, then: "approved" },
  { at: "after unknown", mischief: { on: "answer", do: "cut" }, then: "approved" },
  { at: "before approved", mischief: { on: "answer", do: "cut" }, then: "approved" },
  { at: "before unknown", mischief: { on: "pay", do: "cut" }, then: "cancelled" },
  { at: "after unknown", mischief: { on: "pay", do: "cut" }, then: "cancelled" },
  { at: "before held", mischief: { on: "answer", do: "other_payment" }, then: "approved" },
  { at: "after held", mischief: { on: "answer", do: "other_payment" }, then: "approved" },
  { at: "before not_started", mischief: { on: "pay", do: "busy" }, then: "cancelled" },
  { at: "after not_started", mischief: { on: "pay", do: "busy" }, then: "cancelled" }
]

describe("a till killed (-9) in a sale, started again", () => {
  for (const { at, customer, mischief, then } of STOPS) {
    const setting = [customer && `customer ${customer.act}s`, mischief && `${mischief.on} ${mischief.do}`]
      .filter(Boolean)
      .join(", ")
    it.effect(`${at}${setting === "" ? "" : ` (${setting})`}: one charge in the end, every row settled`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        if (customer !== undefined) table.terminal.device.customer.next(customer)
        if (mischief !== undefined) table.terminal.device.mischief.add(mischief)
        const pos = yield* startPos(table, at)
        yield* stopped(pos)
        yield* kill(pos)
        assert.strictEqual(yield* restart(table), then)
      })
    )
  }

  for (const stopAt of ["before accepted_offline", "after accepted_offline"]) {
    it.effect(`${stopAt}: charged once when the terminal is back online, and the journal knows it`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        table.terminal.device.setOnline(false)
        const pos = yield* startPos(table, stopAt)
        yield* stopped(pos)
        yield* kill(pos)
        table.terminal.device.setOnline(true)
        assert.strictEqual(yield* restart(table), "approved")
      })
    )
  }

  for (const [when, afterMs] of [
    ["at once", 0],
    ["during recovery", 20_000]
  ] as const) {
    it.effect(
      `while the customer has the card in hand, who then pays ${when}: one charge, and the journal knows it`,
      () =>
        Effect.gen(function* () {
          const table = yield* bench()
          const { device } = table.terminal
          device.customer.next({ act: "wait" })
          const pos = yield* startPos(table, "never")
          yield* until(() => device.waiting !== undefined)
          yield* kill(pos)
          table.deviceClock.after(afterMs, () => device.act({ act: "approve" }))
          assert.strictEqual(yield* restart(table), "approved")
        })
    )
  }
})
