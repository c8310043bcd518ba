import { once } from "node:events"
import { type ClientRequest, request } from "node:http"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type C2cServer, type C2cServerOptions, c2cControls, startC2cGateway } from "../src/c2c/index.ts"
import { ManualClock } from "../src/index.ts"

const START = Date.parse("2025-06-20T08:19:54.445Z")

let clock: ManualClock
let server: C2cServer
const running: Array<C2cServer> = []

const start = async (options: C2cServerOptions = {}) => {
  clock = new ManualClock(START)
  server = await startC2cGateway({ clock, ...options })
  running.push(server)
}

beforeEach(() => start())
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop()
})

type Headers = Readonly<Record<string, string>>

const headers = (more: Headers = {}): Headers => ({ "X-API-KEY": server.apiKey, provider: "NTT", ...more })

const post = async (command: string, body: unknown, more: Headers = {}) => {
  const answer = await fetch(`${server.url}/commands/${command}`, {
    method: "POST",
    headers: headers(more),
    body: typeof body === "string" ? body : JSON.stringify(body)
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

const order = (orderId: string, more: object = {}) => ({
  terminal_id: "NTT-0001",
  order_id: orderId,
  request_amount: 25_000,
  payment_method: "CARD",
  ...more
})

/** Sends an order whose customer waits; resolves when it is on the screen. */
const waiting = async (orderId: string, terminalId = "NTT-0001", provider = "NTT"): Promise<ClientRequest> => {
  server.gateway.terminal(terminalId).customer.next({ act: "wait" })
  const call = request(`${server.url}/commands/pay`, { method: "POST", headers: headers({ provider }) })
  call.on("error", () => undefined)
  call.end(JSON.stringify(order(orderId, { terminal_id: terminalId })))
  await expect
    .poll(() => server.gateway.heard.length > 0 && server.gateway.terminal(terminalId).waitingFor)
    .toBe(orderId)
  return call
}

describe("the commands", () => {
  it("pay, receipt, cancel and settlement answer as documented", async () => {
    const paid = await post("pay", order("A1"))
    expect(paid).toEqual({
      status: 200,
      body: {
        status: "SUCCESS",
        order_id: "A1",
        terminal_id: "NTT-0001",
        terminal_reference: `${START}|${Math.floor(START / 1_000)}`,
        payment_method: "CARD",
        amount: 25_000,
        currency: "IDR",
        transaction_date: "2025-06-20T08:19:54.445Z"
      }
    })
    const handle = {
      terminal_id: "NTT-0001",
      payment_method: "CARD",
      terminal_reference: paid.body.terminal_reference
    }
    const receipt = await post("receipt", handle)
    expect(receipt.body).not.toHaveProperty("order_id")
    expect(receipt.body).toMatchObject({ status: "SUCCESS", terminal_reference: expect.stringMatching(/^N\/A\|\d+$/) })
    const voided = await post("cancel", handle)
    expect(voided.body).toMatchObject({ status: "SUCCESS", amount: 25_000 })
    expect(voided.body.terminal_reference).not.toBe(paid.body.terminal_reference)
    expect((await post("cancel", handle)).body.status).toBe("FAILED")
    expect((await post("settlement", { terminal_id: "NTT-0001" })).body).toMatchObject({ status: "SUCCESS" })
    expect(server.ledger.all().map(({ kind, reference }) => [kind, reference])).toEqual([
      ["charge", "A1"],
      ["void", "A1"]
    ])
  })

  it("histories lists the payments of every terminal by time and status, and no voids", async () => {
    server.gateway.terminal("NTT-0001").customer.next({ act: "approve" }, { act: "decline" })
    await post("pay", order("A1"))
    await post("pay", order("A2"))
    clock.advance(60_000)
    await post("pay", order("A3", { terminal_id: "SHC-0001" }), { provider: "SHC" })
    const listed = async (body: unknown) =>
      ((await post("histories", body)).body.histories as Array<{ order_id: string }>).map((entry) => entry.order_id)
    expect(await listed({})).toEqual(["A1", "A2", "A3"])
    expect(await listed({ commands: ["PAY"], statuses: ["FAILED"] })).toEqual(["A2"])
    const from = new Date(START + 1).toISOString()
    expect(await listed({ from, to: null })).toEqual(["A3"])
    expect(await listed({ from: null, to: from })).toEqual(["A1", "A2"])
  })

  it("gives no two payments one handle, though they end in the same millisecond", async () => {
    const handles = []
    for (const orderId of ["A1", "A2"]) handles.push((await post("pay", order(orderId))).body.terminal_reference)
    expect(new Set(handles).size).toBe(2)
  })

  it("charges a repeated order again, unless told to refuse it", async () => {
    await post("pay", order("A1"))
    await post("pay", order("A1"))
    expect(server.ledger.doubleCharged()).toEqual(["A1"])
    await start({ repeatedOrders: "refuse" })
    await post("pay", order("A1"))
    expect(await post("pay", order("A1"))).toMatchObject({ status: 409, body: { error_code: "DUPLICATED_REQUEST" } })
    expect(server.ledger.doubleCharged()).toEqual([])
  })

  it("makes answers up when asked to, and indents them when asked to", async () => {
    expect((await post("pay", order("A1"), { simulation: "true" })).body.status).toBe("SUCCESS")
    expect(server.ledger.all()).toEqual([])
    const answer = await fetch(`${server.url}/commands/histories`, {
      method: "POST",
      headers: headers({ "pretty-print": "true" }),
      body: "{}"
    })
    expect(await answer.text()).toContain('\n  "histories"')
  })
})

describe("refusals", () => {
  const cases: ReadonlyArray<readonly [code: string, status: number, command: string, body: unknown, more?: Headers]> =
    [
      ["UNAUTHORIZED", 401, "pay", order("A1"), { "X-API-KEY": "wrong" }],
      ["INVALID_REQUEST", 400, "pay", order("A1"), { provider: "ACME" }],
      ["INVALID_REQUEST", 400, "pay", "{"],
      ["INVALID_REQUEST", 400, "pay", order("A-1")],
      ["INVALID_REQUEST", 400, "pay", order("A1", { request_amount: 0.5 })],
      ["INVALID_REQUEST", 400, "pay", order("A1", { request_amount: "25000" })],
      ["INVALID_REQUEST", 400, "pay", order("A1", { payment_method: "EWALLET" })],
      ["INVALID_REQUEST", 400, "pay", order("A1", { terminal_id: "T".repeat(51) })],
      ["INVALID_REQUEST", 400, "cancel", { terminal_id: "NTT-0001", payment_method: "QR", terminal_reference: "1|1" }],
      ["INVALID_REQUEST", 400, "receipt", { terminal_id: "NTT-0001", payment_method: "CARD" }],
      ["INVALID_REQUEST", 400, "settlement", { terminal_id: "NTT-0001", payment_method: "QR" }],
      ["INVALID_REQUEST", 400, "histories", { commands: ["CANCEL"] }],
      ["INVALID_REQUEST", 400, "histories", { from: "yesterday" }],
      ["TERMINAL_NOT_FOUND", 404, "pay", order("A1", { terminal_id: "NTT-0002" })],
      ["TERMINAL_NOT_FOUND", 404, "pay", order("A1"), { provider: "BRI" }]
    ]
  for (const [code, status, command, body, more] of cases) {
    it(`${code} (${status}) to ${command} ${JSON.stringify(body).slice(0, 90)} ${JSON.stringify(more ?? {})}`, async () => {
      expect(await post(command, body, more)).toMatchObject({ status, body: { error_code: code } })
      expect(server.ledger.all()).toEqual([])
    })
  }

  it("COMMAND_NOT_SUPPORTED where a terminal lacks a command", async () => {
    await start({ terminals: [{ terminalId: "NTT-0001", provider: "NTT", lacks: ["settlement"] }] })
    expect(await post("settlement", { terminal_id: "NTT-0001" })).toMatchObject({
      status: 400,
      body: { error_code: "COMMAND_NOT_SUPPORTED" }
    })
  })

  it("a busy terminal's, where it does not queue", async () => {
    await start({ whenBusy: "refuse" })
    await waiting("A1")
    expect(await post("pay", order("A2"))).toMatchObject({ status: 409, body: { error_code: "TERMINAL_BUSY" } })
  })
})

describe("time", () => {
  it("ends an unpaid order at the operator's limit, and a QR one at its own", async () => {
    server.gateway.timeouts.qrMs = 30_000
    const customer = server.gateway.terminal("NTT-0001").customer
    for (const [method, limit] of [
      ["CARD", 60_000],
      ["QRIS", 30_000]
    ] as const) {
      customer.next({ act: "wait" })
      const pay = post("pay", order(`A${method}`, { payment_method: method }))
      await expect.poll(() => server.gateway.terminal("NTT-0001").waitingFor).toBe(`A${method}`)
      clock.advance(limit - 1)
      expect(server.gateway.terminal("NTT-0001").waitingFor).toBe(`A${method}`)
      clock.advance(1)
      expect((await pay).body.status).toBe("FAILED")
    }
  })

  it("starts queued orders in their turn, and fails one that waits too long", async () => {
    const first = await waiting("A1")
    const queued = post("pay", order("A2"))
    await expect.poll(() => server.gateway.terminal("NTT-0001").queued).toBe(1)
    server.gateway.timeouts.queueMs = 1_000
    const late = post("pay", order("A3"))
    await expect.poll(() => server.gateway.terminal("NTT-0001").queued).toBe(2)
    clock.advance(1_000)
    expect((await late).body.status).toBe("FAILED")
    server.gateway.terminal("NTT-0001").act({ act: "approve" })
    await once(first, "response")
    expect((await queued).body.status).toBe("SUCCESS")
    expect(server.ledger.all().map(({ reference }) => reference)).toEqual(["A1", "A2"])
  })

  it("runs an order whose till has hung up", async () => {
    const call = await waiting("A1")
    call.destroy()
    await expect.poll(() => server.connections()).toBe(0)
    server.gateway.terminal("NTT-0001").act({ act: "approve" })
    expect(server.ledger.of("A1").length).toBe(1)
  })

  it("verifies a BRI time-out afterwards: FAILED becomes SUCCESS in the history", async () => {
    server.gateway.mischief.add({ on: "host", do: "silent" })
    const pay = post("pay", order("A1", { terminal_id: "BRI-0001" }), { provider: "BRI" })
    await expect.poll(() => server.ledger.of("A1").length).toBe(1)
    clock.advance(60_000)
    expect((await pay).body.status).toBe("FAILED")
    clock.advance(10_000)
    expect((await post("histories", {})).body.histories).toMatchObject([{ order_id: "A1", status: "SUCCESS" }])
    expect(server.ledger.of("A1").length).toBe(1)
  })

  it("forgets what runs and waits at a restart, without a charge, and keeps its history", async () => {
    await post("pay", order("A0"))
    const call = await waiting("A1")
    const closed = new Promise((resolve) => call.once("close", resolve))
    server.reboot()
    await closed
    clock.advance(600_000)
    expect((await post("histories", {})).body.histories).toMatchObject([{ order_id: "A0" }])
    expect(server.ledger.all().map(({ reference }) => reference)).toEqual(["A0"])
  })
})

describe("the controls", () => {
  const control = (name: string, body: unknown = {}) => c2cControls(server).controls[name]?.(body)

  it("tell what a till needs to know", () => {
    expect(c2cControls(server).ready).toMatchObject({
      url: server.url,
      apiKey: server.apiKey,
      terminals: [{ provider: "BRI" }, { terminalId: "NTT-0001", currency: "IDR" }, {}, {}],
      timeouts: { cardMs: 60_000 }
    })
  })

  it("script customers, of one terminal or of all", async () => {
    control("customer", { always: { act: "decline" } })
    control("customer", { terminalId: "NTT-0001", next: [{ act: "approve" }] })
    expect((await post("pay", order("A1"))).body.status).toBe("SUCCESS")
    expect((await post("pay", order("A2"))).body.status).toBe("FAILED")
    const other = await post("pay", order("A3", { terminal_id: "SHC-0001" }), { provider: "SHC" })
    expect(other.body.status).toBe("FAILED")
  })

  it("let the customer who stands there act", async () => {
    const call = await waiting("A1")
    expect(c2cControls(server).state()).toMatchObject({ terminals: [{}, { waitingFor: "A1" }, {}, {}] })
    control("act", { act: "approve" })
    await once(call, "response")
    expect(server.ledger.of("A1").length).toBe(1)
    expect(() => control("act", { act: "approve" })).toThrow("no customer is being served")
  })

  it("stall, take the internet away, change limits, latency and the clock", async () => {
    control("offline", { terminalId: "NTT-0001", offline: true })
    expect((await post("pay", order("A1"))).body.status).toBe("FAILED")
    control("offline", { offline: false })
    control("clock", { offsetMs: -3_600_000 })
    expect((await post("pay", order("A2"))).body.transaction_date).toBe("2025-06-20T07:19:54.445Z")
    control("timeouts", { queueMs: 5_000 })
    control("stall", { stalled: true })
    const pay = post("pay", order("A3"))
    await expect.poll(() => server.gateway.terminal("NTT-0001").queued).toBe(1)
    clock.advance(5_000)
    expect((await pay).body.status).toBe("FAILED")
    control("stall", { stalled: false })
    control("latency", { ms: 300 })
    const slow = post("pay", order("A4"))
    await expect.poll(() => server.ledger.of("A4").length).toBe(1)
    clock.advance(300)
    expect((await slow).body.status).toBe("SUCCESS")
  })

  it("refuse what they cannot carry out, with a reason", () => {
    const wrong: ReadonlyArray<readonly [string, unknown, string]> = [
      ["customer", { terminalId: "X", next: [] }, "no terminal X"],
      ["customer", { always: { act: "dance" } }, "act must be"],
      ["customer", [], "must be a JSON object"],
      ["mischief", { on: "answer", do: "explode" }, "no such mischief"],
      ["mischief", { on: "command", do: "refuse" }, "no such mischief"],
      ["timeouts", { cardMs: -1 }, "cardMs must be"],
      ["latency", {}, "ms must be"],
      ["clock", {}, "offsetMs must be"]
    ]
    for (const [name, body, reason] of wrong) expect(() => control(name, body)).toThrow(reason)
  })
})
