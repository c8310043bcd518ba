import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { firstLine, launch, scratch } from "@pay/example-testkit"
import { createInvoicesClient } from "@pay/invoices"
import { startSandbox } from "@pay/sandbox"
import { describe, expect, onTestFinished, test } from "vitest"

const open = async (front: string) => {
  const sandbox = await startSandbox({ rateLimit: false })
  onTestFinished(() => sandbox.close())
  const file = join(scratch(), "shop.db")
  const start = async () => {
    const child = launch(fileURLToPath(new URL(`../src/${front}.ts`, import.meta.url)), {
      PORT: "0",
      SHOP_FILE: file,
      SHOP_ORIGIN: "https://shop.example",
      PAY_API_KEY: sandbox.apiKey,
      PAY_BASE_URL: sandbox.url,
      PAY_CALLBACK_TOKEN: sandbox.callbackToken
    })
    const url = await firstLine(child)
    await sandbox.control("POST", "/webhook-urls", { url: `${url}/webhooks` })
    return { url, child }
  }
  const buy = (url: string) =>
    fetch(`${url}/orders`, { method: "POST", body: new URLSearchParams({ item: "coffee" }), redirect: "manual" })
  const client = createInvoicesClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
  const invoices = () => client.listInvoices()
  const statusOf = async (url: string, reference: string) =>
    /data-status="(\w+)"/.exec(await (await fetch(`${url}/orders/${reference}`)).text())?.[1]
  return { sandbox, start, buy, invoices, statusOf }
}

describe.each(["hono", "express"])("the shop on %s", (front) => {
  test("sells: order, invoice page, webhook, paid", async () => {
    const { sandbox, start, buy, invoices, statusOf } = await open(front)
    const { url } = await start()
    expect(await (await fetch(url)).text()).toContain("coffee, Rp 45000")
    const sent = await buy(url)
    const [invoice] = await invoices()
    expect(sent.status).toBe(303)
    expect(sent.headers.get("location")).toContain(invoice?.id)
    expect(invoice?.amount).toBe(45_000)
    expect(await statusOf(url, invoice?.external_id ?? "")).toBe("INVOICED")
    await sandbox.act(invoice?.id ?? "", "approve")
    await expect.poll(() => statusOf(url, invoice?.external_id ?? ""), { timeout: 30_000 }).toBe("PAID")
  })

  test("an answer that is lost makes no second invoice, and the customer gets to the page", async () => {
    const { sandbox, start, buy, invoices } = await open(front)
    const { url } = await start()
    await sandbox.control("POST", "/faults", { kind: "reset-after-commit", method: "POST", path: "/v2/invoices" })
    const sent = await buy(url)
    expect(await invoices()).toHaveLength(1)
    expect(sent.headers.get("location")).toContain((await invoices())[0]?.id)
  })

  test("an order that was cut short is found again by the shop that starts next", async () => {
    const { sandbox, start, buy, invoices, statusOf } = await open(front)
    const { url, child } = await start()
    await sandbox.control("POST", "/faults", { kind: "reset-after-commit", method: "POST", path: "/v2/invoices" })
    await sandbox.control("POST", "/faults", { kind: "reset-before", method: "GET", path: "/v2/invoices" })
    const sent = await buy(url)
    // Not even the look-up was answered: the shop says that nobody was charged, and sells nothing twice.
    expect(sent.status).toBe(503)
    child.kill("SIGKILL")
    await sandbox.control("DELETE", "/faults")
    const next = await start()
    const [invoice] = await invoices()
    expect(await statusOf(next.url, invoice?.external_id ?? "")).toBe("INVOICED")
    expect(await invoices()).toHaveLength(1)
  })

  test("a stranger's webhook is refused and pays nothing", async () => {
    const { start, buy, invoices, statusOf } = await open(front)
    const { url } = await start()
    await buy(url)
    const [invoice] = await invoices()
    const body = JSON.stringify({ id: invoice?.id, external_id: invoice?.external_id, status: "PAID" })
    const headers = { "content-type": "application/json", "x-callback-token": "guess" }
    expect((await fetch(`${url}/webhooks`, { method: "POST", headers, body })).status).toBe(401)
    expect(await statusOf(url, invoice?.external_id ?? "")).toBe("INVOICED")
  })
})
