import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { createDirectDebitClient } from "@pay/direct-debit"
import { createDisbursementsClient } from "@pay/disbursements"
import { createEwalletsClient } from "@pay/ewallets"
import { createInvoicesClient } from "@pay/invoices"
import { createPaylaterClient } from "@pay/paylater"
import { createPayoutsClient } from "@pay/payouts"
import { createPlatformClient } from "@pay/platform"
import { createQrClient } from "@pay/qr"
import { createRecurringClient } from "@pay/recurring"
import { createRemittancesClient } from "@pay/remittances"
import { createReportsClient } from "@pay/reports"
import { createRetailOutletsClient } from "@pay/retail-outlets"
import { createVirtualAccountsClient } from "@pay/virtual-accounts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type AnyReceived, createWebhookVerifier, refetch, refetchOf, WebhookMisuseError } from "../src/index.ts"
import { signTestWebhook } from "../src/testing.ts"
import { allEvents, delivery, examplesByProduct, TOKEN } from "./support.ts"

const ANSWER = { error_code: "DATA_NOT_FOUND", message: "not here" }
let server: Server
let called: Array<string> = []
let clients: Record<string, object>
beforeAll(async () => {
  server = createServer((request, response) => {
    called.push(decodeURIComponent(request.url ?? ""))
    request.resume()
    response.writeHead(404, { "content-type": "application/json" }).end(JSON.stringify(ANSWER))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const config = { apiKey: "xnd_development_test", baseUrl, callsPerMinute: false } as const
  clients = {
    "direct-debit": createDirectDebitClient(config),
    disbursements: createDisbursementsClient(config),
    ewallets: createEwalletsClient(config),
    invoices: createInvoicesClient(config),
    paylater: createPaylaterClient(config),
    payouts: createPayoutsClient(config),
    platform: createPlatformClient(config),
    qr: createQrClient(config),
    recurring: createRecurringClient(config),
    remittances: createRemittancesClient(config),
    reports: createReportsClient(config),
    "retail-outlets": createRetailOutletsClient(config),
    "virtual-accounts": createVirtualAccountsClient(config)
  }
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const verifier = createWebhookVerifier({ tokens: [TOKEN], events: allEvents, snap: "callback-token" })
const received = async (payload: unknown): Promise<AnyReceived> => {
  const verified = await verifier.verify(delivery(payload))
  if (!verified.ok) throw new Error(verified.reason)
  return verified.event
}

describe("the read before money moves", () => {
  it.each(
    allEvents.filter((event) => event.refetch && event.product !== "snap").map((event) => [event.id, event] as const)
  )("is made for %s, with what the event names", async (_, facts) => {
    const sent = await signTestWebhook<unknown>(facts, { examples: examplesByProduct[facts.product] ?? {} })
    const payload = JSON.parse(new TextDecoder().decode(sent.body))
    // The documented cycles leave out the plan that their read asks for.
    if (facts.name.startsWith("recurring.cycle.")) payload.data.plan_id = "repl-1"
    const event = await received(payload)
    called = []
    const error = await refetch(event, clients).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ code: "DATA_NOT_FOUND" })
    expect(called).toHaveLength(1)
    for (const value of Object.values(refetchOf(event)!.with)) expect(called[0]).toContain(String(value))
  })

  it("takes a body where the read is an inquiry", async () => {
    const asked: Array<unknown> = []
    const snap = {
      inquireQrCode: async (body: unknown) => {
        asked.push(body)
        return { latestTransactionStatus: "00" }
      }
    }
    const event = await received(examplesByProduct.snap!["snap_qr.payment"])
    expect(await refetch(event, { snap })).toEqual({ latestTransactionStatus: "00" })
    expect(asked).toEqual([{ originalReferenceNo: expect.any(String) }])
  })

  it("is misuse without a client for it, or where no read is documented", async () => {
    const capture = await received(examplesByProduct.ewallets!["ewallet.capture"])
    await expect(refetch(capture, {})).rejects.toThrow(WebhookMisuseError)
    await expect(refetch(capture, {})).rejects.toThrow('{ "ewallets": client }')
    for (const payload of [{ event: "later.event" }, examplesByProduct.recurring!["recurring.cycle.failed"]])
      await expect(refetch(await received(payload), clients)).rejects.toThrow("refetchOf")
  })
})
