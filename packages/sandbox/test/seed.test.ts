import { createServer } from "node:net"
import { expect, it } from "vitest"
import { basic, DAY, dana, MINUTE, receiver, shopeePay } from "./helpers.ts"
import { file, type Ready, start } from "./processes.ts"
import { account, headers as snapHeaders } from "./snap-requests.ts"

/** URLs name the port, so all runs have the same one. */
const freePort = (): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(String(port)))
    })
  })

type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<string>

/** Asks and keeps the whole answer as it came, but for the time of day that node:http adds. */
const recorder = (ready: Ready): { readonly ask: Ask; readonly answers: Array<string> } => {
  const answers: Array<string> = []
  const ask: Ask = async (method, path, body, headers = {}) => {
    const answer = await fetch(ready.url + path, {
      method,
      headers: { authorization: basic(ready.apiKey), "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await answer.text()
    const shown = [...answer.headers].filter(([name]) => name !== "date").map(([name, value]) => `${name}: ${value}`)
    answers.push([answer.status, ...shown, text].join("\n"))
    return (text.startsWith("{") ? JSON.parse(text).id : undefined) ?? ""
  }
  return { ask, answers }
}

const VERSION = { "api-version": "2022-07-31", "idempotency-key": "scan-1" }
const CODE = { reference_id: "scan-1", type: "DYNAMIC", currency: "IDR", amount: 10_000 }

// Only objects whose timers are far away: between two requests some real seconds may pass.
const firstDay = async (ask: Ask): Promise<void> => {
  const charge = await ask("POST", "/ewallets/charges", shopeePay())
  await ask("POST", "/_sandbox/clock/advance", { ms: MINUTE })
  await ask("POST", "/_sandbox/customers-act", { id: charge, action: "approve" })
  await ask("POST", "/ewallets/charges", { amount: "much" })
  const code = await ask("POST", "/qr_codes", CODE, VERSION)
  await ask("POST", "/qr_codes", CODE, VERSION)
  await ask("POST", `/qr_codes/${code}/payments/simulate`, undefined, VERSION)
  const timestamp = "2026-01-15T10:01:00+07:00"
  await ask(
    "POST",
    "/snap/v1.0/transfer-va/create-va",
    account(),
    snapHeaders({ "x-external-id": "va-1", "x-timestamp": timestamp })
  )
  await ask("GET", "/_sandbox/snap/public-key")
  await ask("POST", "/_sandbox/clock/advance", { ms: 16 * MINUTE })
}

const nextDay = async (ask: Ask): Promise<void> => {
  const charge = await ask("POST", "/ewallets/charges", dana({ reference_id: "order-2" }))
  await ask("POST", "/_sandbox/customers-act", { id: charge, action: "approve" })
  await ask("POST", "/_sandbox/clock/advance", { ms: 2 * DAY })
  await ask("GET", `/ewallets/charges/${charge}`)
  await ask("GET", "/transactions")
  await ask("GET", "/_sandbox/audit")
}

it("gives with one seed the same answers and webhooks, byte for byte, from two processes and across a restart", async () => {
  const hooks = await receiver()
  const port = await freePort()
  const run = async (store: ReadonlyArray<string>) => {
    const args = ["--seed", "7", "--port", port, "--webhook-url", hooks.url, ...store]
    hooks.received.length = 0
    // Some deliveries fail, so that retries are among what is compared.
    hooks.script.splice(0, Number.POSITIVE_INFINITY, 500, 200, 503)
    const first = await start(...args)
    const before = recorder(first.ready)
    await firstDay(before.ask)
    await first.kill()
    const second = await start(...args)
    const after = recorder(second.ready)
    await nextDay(after.ask)
    await second.kill()
    // node:http adds the name of the port and how the connection is kept; the rest is ours.
    const webhooks = hooks.received.map(({ headers, body }) => ({
      headers: Object.entries(headers).filter(([name]) => name.startsWith("x-") || name === "webhook-id"),
      body: JSON.stringify(body)
    }))
    return { answers: [...before.answers, ...after.answers], webhooks }
  }
  const kept = await run(["--store", file()])
  expect(kept.webhooks.length).toBeGreaterThanOrEqual(5)
  expect(await run(["--store", file()])).toEqual(kept)
  const forgotten = await run([])
  expect(await run([])).toEqual(forgotten)
  // Nothing is drawn that depends on the store.
  const first = (run: { answers: ReadonlyArray<string> }) => run.answers.slice(0, 10)
  expect(first(forgotten)).toEqual(first(kept))
})
