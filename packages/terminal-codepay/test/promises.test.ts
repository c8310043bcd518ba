import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { createRouter, createTerminal, NotSent } from "@pay/terminal"
import { startCodePayTerminal } from "@pay/terminal-simulator"
import { afterEach, expect, it } from "vitest"
import { type CodePayOptions, codepay } from "../src/index.ts"

const amount = Money.of("10.50", "USD")
const cleanUp: Array<() => unknown> = []
afterEach(async () => {
  for (const work of cleanUp.splice(0).reverse()) await work()
})

const simulator = async (serial = "WPYB00230000001") => {
  const terminal = await startCodePayTerminal({ serial })
  cleanUp.push(terminal.stop)
  return terminal
}

const driver = (port: number, options: Partial<CodePayOptions> = {}) =>
  codepay({ terminalId: "lane-1", host: "127.0.0.1", port, appId: "app-1", ...options })

const journal = () => {
  const store = sqliteJournal(":memory:")
  cleanUp.push(store.close)
  return store
}

const waiting = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}

it("rejects with the typed error itself", async () => {
  const terminal = await simulator()
  terminal.unplug(true)
  await using till = await createTerminal({ driver: driver(terminal.port), journal: journal() })
  const error = await till.sale({ amount }).catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(NotSent)
  expect(error).toMatchObject({
    _tag: "NotSent",
    sent: "no",
    message: expect.stringContaining("nothing was sent to terminal lane-1")
  })
})

it("closing ends a running sale, keeps it in the journal, and the next till finds out what became of it", async () => {
  const terminal = await simulator()
  const store = journal()
  terminal.device.customer.next({ act: "wait" })
  const till = await createTerminal({ driver: driver(terminal.port), journal: store })
  const sale = till.sale({ amount, reference: "SALE1" }).catch((reason: unknown) => reason)
  await waiting(() => terminal.device.waiting !== undefined)
  await till.close()
  expect(await sale).toMatchObject({ name: "AbortError" })
  terminal.device.act({ act: "approve" })
  await using next = await createTerminal({ driver: driver(terminal.port), journal: store })
  expect(await next.recover()).toMatchObject({ settled: [{ reference: "SALE1", status: "approved" }], open: [] })
  expect(terminal.ledger.of("SALE1")).toHaveLength(1)
})

it("a signal ends one call and leaves the till usable", async () => {
  const terminal = await simulator()
  terminal.device.customer.next({ act: "wait" })
  await using till = await createTerminal({ driver: driver(terminal.port), journal: journal() })
  const controller = new AbortController()
  const sale = till
    .sale({ amount, reference: "SALE1" }, { signal: controller.signal })
    .catch((reason: unknown) => reason)
  await waiting(() => terminal.device.waiting !== undefined)
  controller.abort(new Error("the cashier gave up"))
  expect(await sale).toMatchObject({ message: "the cashier gave up" })
  await till.cancel("SALE1")
  expect(await till.recover()).toMatchObject({ settled: [{ reference: "SALE1", status: "cancelled" }] })
  expect(await till.sale({ amount })).toMatchObject({ status: "approved" })
})

it("events can be followed with for await", async () => {
  const terminal = await simulator()
  await using till = await createTerminal({ driver: driver(terminal.port), journal: journal() })
  const seen: Array<string> = []
  const following = (async () => {
    for await (const event of till.events()) {
      seen.push(event.type === "progress" ? event.step : event.type)
      if (event.type === "result") return
    }
  })()
  await new Promise((resolve) => setImmediate(resolve))
  await till.sale({ amount })
  await following
  expect(seen).toEqual(["connecting", "connected", "waiting_for_card", "result"])
})

it("a router sells on the first idle of several real connections, and voids where it sold", async () => {
  const [front, back] = [await simulator("FRONT"), await simulator("BACK")]
  await using router = await createRouter({
    lane: "one",
    journal: journal(),
    drivers: [driver(front.port, { terminalId: "front" }), driver(back.port, { terminalId: "back" })]
  })
  front.device.customer.next({ act: "wait" })
  const first = router.sale({ amount, reference: "SALE1" })
  await waiting(() => front.device.waiting !== undefined)
  expect(await router.sale({ amount, reference: "SALE2" })).toMatchObject({ status: "approved", terminalId: "back" })
  front.device.act({ act: "approve" })
  expect(await first).toMatchObject({ status: "approved", terminalId: "front" })
  expect(await router.void({ original: "SALE2" })).toMatchObject({ status: "approved", terminalId: "back" })
  expect(await router.recover()).toEqual({ settled: [], open: [] })
  expect(router.status()).toEqual({
    terminals: [
      { terminalId: "front", health: "idle" },
      { terminalId: "back", health: "idle" }
    ],
    waiting: 0
  })
})
