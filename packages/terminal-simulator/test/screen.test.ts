import { expect, it } from "vitest"
import { startSimulators } from "../src/index.ts"

const json = async (url: string, body?: unknown): Promise<Record<string, never>> => {
  const answer = await fetch(url, body === undefined ? {} : { method: "POST", body: JSON.stringify(body) })
  return (await answer.json()) as Record<string, never>
}

const pay = (url: string, apiKey: string, terminal: string, order: string, method: string) =>
  fetch(`${url}/commands/pay`, {
    method: "POST",
    headers: { "x-api-key": apiKey, provider: "BRI", "content-type": "application/json" },
    body: JSON.stringify({ terminal_id: terminal, order_id: order, request_amount: 25_000, payment_method: method })
  }).then((answer) => answer.json())

it("shows on its screen what the customer is asked for, and how it ended", async () => {
  const simulators = await startSimulators()
  try {
    const { c2c, controlUrl } = simulators
    const [terminal] = c2c.gateway.terminals
    const { terminalId } = terminal!.settings
    const screen = async () =>
      ((await json(`${controlUrl}/state`)).c2c as never as { terminals: Array<{ screen: object }> }).terminals[0]!
        .screen
    const asked = () => new Promise<void>((resolve) => terminal!.screen.watch(() => resolve()))
    await json(`${controlUrl}/c2c/customer`, { always: { act: "wait" } })
    expect(await screen()).toEqual({ shows: "idle" })

    let shown = asked()
    const card = pay(c2c.url, c2c.apiKey, terminalId, "ORDER1", "CARD")
    await shown
    expect(await screen()).toEqual({ shows: "card", reference: "ORDER1", amount: "25000.00", currency: "IDR" })
    await json(`${controlUrl}/c2c/act`, { terminalId, act: "insert" })
    expect(await screen()).toMatchObject({ shows: "pin", reference: "ORDER1" })
    await json(`${controlUrl}/c2c/act`, { terminalId, act: "decline", message: "Wrong PIN" })
    expect(await card).toMatchObject({ status: "FAILED" })
    expect(await screen()).toMatchObject({ shows: "declined", message: "Wrong PIN" })

    shown = asked()
    const code = pay(c2c.url, c2c.apiKey, terminalId, "ORDER2", "QRIS")
    await shown
    expect(await screen()).toMatchObject({ shows: "qr", code: "c2c:ORDER2" })
    await json(`${controlUrl}/c2c/act`, { terminalId, act: "approve" })
    expect(await code).toMatchObject({ status: "SUCCESS" })
    expect(await screen()).toMatchObject({ shows: "approved", reference: "ORDER2" })
    await json(`${controlUrl}/c2c/reboot`, {})
    expect(await screen()).toEqual({ shows: "idle" })
  } finally {
    await simulators.stop()
  }
})
