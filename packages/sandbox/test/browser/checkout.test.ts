/** A customer with a real browser. Each page is checked at the end: no other host, no error. */
import { useBrowser } from "@pay/browser-testkit/vitest"
import decodeQR from "qr/decode.js"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../../src/index.ts"
import { call, open, receiver } from "../helpers.ts"
import { METHODS, type ObjectName, pageOf } from "./objects.ts"
import { openShop } from "./shop.ts"

const browser = useBrowser()

const start = async (name: ObjectName, options: Parameters<typeof browser.openPage>[0] = {}) => {
  const hooks = await receiver()
  const shop = await openShop()
  const sandbox = await open({ webhookUrl: hooks.url })
  const { id, url } = await pageOf(sandbox, name, shop.url)
  await sandbox.settled()
  hooks.received.length = 0
  const { page } = await browser.openPage({ viewport: "phone", ...options })
  await page.goto(url)
  const told = async () => {
    await sandbox.settled()
    return hooks.received.map(({ body }) => body)
  }
  return { sandbox, shop, page, id, url, told }
}

const invoiceOf = async (sandbox: Sandbox, id: string) => (await call(sandbox, "GET", `/v2/invoices/${id}`)).body

describe("a customer on a phone", () => {
  it("approves, comes back to the shop, and the shop's webhook arrives", async () => {
    const { page, shop, told } = await start("wallet")
    await page.getByRole("button", { name: "Pay Rp 48,500" }).click()
    await page.waitForURL(`${shop.url}/thanks`)
    expect(await told()).toMatchObject([{ event: "ewallet.capture", data: { status: "SUCCEEDED" } }])
  })

  it("declines with a reason, and the shop learns it", async () => {
    const { page, shop, told } = await start("wallet")
    await page.getByLabel("Reason").selectOption("INSUFFICIENT_BALANCE")
    await page.getByRole("button", { name: "Decline with this reason" }).click()
    await page.waitForURL(`${shop.url}/sorry`)
    expect(await told()).toMatchObject([{ data: { status: "FAILED", failure_code: "INSUFFICIENT_BALANCE" } }])
  })

  it("mistypes a one-time password, then types the right one", async () => {
    const { page, sandbox, told } = await start("debit-otp")
    await page.getByLabel("One-time code").fill("000000")
    await page.getByRole("button", { name: "Confirm" }).click()
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("2 attempts are left")
    await page.getByLabel("One-time code").fill("222000")
    await page.getByRole("button", { name: "Confirm" }).click()
    await page.getByRole("heading", { name: "The bank is working on it" }).waitFor()
    await sandbox.advance(2_000)
    await page.getByRole("link", { name: "Look again" }).click()
    await page.getByRole("heading", { name: "Payment successful" }).waitFor()
    expect(await told()).toMatchObject([{ status: "COMPLETED" }])
  })

  it("passes the challenge of a card", async () => {
    const { page, sandbox, id } = await start("card")
    await page.getByLabel("One-time code").fill("123456")
    await page.getByLabel("One-time code").press("Enter")
    await page.getByRole("heading", { name: "It is you" }).waitFor()
    const { body } = await call(sandbox, "GET", `/_sandbox/card-authentications?id=${id}`)
    expect(body.status).toBe("VERIFIED")
  })

  it("claims a payout", async () => {
    const { page, sandbox, id } = await start("claim")
    await page.getByLabel("Bank").selectOption("Bank Mandiri")
    await page.getByLabel("Account number").fill("1370012345678")
    await page.getByLabel("Name of the account's holder").fill("Rika Sutanto")
    await page.getByRole("button", { name: "Receive Rp 50,000" }).click()
    await page.getByRole("heading", { name: "Your money is on its way" }).waitFor()
    await sandbox.advance(10_000)
    await page.getByRole("link", { name: "Look again" }).click()
    await page.getByRole("heading", { name: "The money has arrived" }).waitFor()
    expect((await call(sandbox, "GET", `/payouts/${id}`)).body).toMatchObject({
      status: "COMPLETED",
      bank_code: "MANDIRI",
      account_number: "1370012345678",
      account_holder_name: "Rika Sutanto"
    })
  })

  it("reads Indonesian, and English where they like", async () => {
    const { page, shop } = await start("wallet", { locale: "id-ID" })
    await page.getByRole("heading", { name: "Bayar dengan DANA" }).waitFor()
    await page.getByRole("link", { name: "EN English" }).click()
    await page.getByRole("heading", { name: "Pay with DANA" }).waitFor()
    await page.getByRole("link", { name: "ID Bahasa Indonesia" }).click()
    await page.getByRole("button", { name: "Bayar Rp 48.500" }).click()
    await page.waitForURL(`${shop.url}/thanks`)
  })

  it("presses twice and pays once", async () => {
    const { page, sandbox, told } = await start("transfer-open")
    await page.getByLabel("Amount in IDR").fill("75000")
    await page.getByRole("button", { name: "I have made the transfer" }).dblclick()
    await page.getByText("One payment has arrived.").waitFor()
    expect(await told()).toMatchObject([{ amount: 75_000 }])
    expect((await sandbox.control<{ movements: Array<unknown> }>("GET", "/audit")).movements).toHaveLength(1)
  })

  it("pays without scripts", async () => {
    const { page, shop } = await start("wallet", { javaScript: false })
    await page.getByRole("button", { name: "Pay Rp 48,500" }).click()
    await page.waitForURL(`${shop.url}/thanks`)
  })

  it("goes back to the shop and may still pay", async () => {
    const { page, shop, url } = await start("wallet-maya")
    await page.getByRole("link", { name: "Not now" }).click()
    await page.waitForURL(`${shop.url}/cart`)
    await page.goto(url)
    await page.getByRole("button", { name: "Pay ₱1,299.50" }).click()
    await page.waitForURL(`${shop.url}/thanks`)
  })
})

/** What a phone's camera would read. */
const SCAN = `(async () => {
  const image = new Image()
  image.src = "data:image/svg+xml," + encodeURIComponent(new XMLSerializer().serializeToString(document.querySelector("details[open] svg.qr, main > section svg.qr")))
  await image.decode()
  const canvas = Object.assign(document.createElement("canvas"), { width: 240, height: 240 })
  const context = canvas.getContext("2d")
  context.fillStyle = "#fff"
  context.fillRect(0, 0, 240, 240)
  context.drawImage(image, 0, 0, 240, 240)
  const { data } = context.getImageData(0, 0, 240, 240)
  return Array.from({ length: 240 * 240 }, (_, at) => (data[4 * at] < 128 ? "#" : " ")).join("")
})()`

const scan = (pixels: string): string => {
  const data = Uint8Array.from([...pixels].flatMap((pixel) => (pixel === "#" ? [0, 0, 0] : [255, 255, 255])))
  return decodeQR({ width: 240, height: 240, data })
}

describe("an invoice", () => {
  it("offers every channel, and is paid by bank transfer", async () => {
    const { page, sandbox, id, shop, told } = await start("invoice")
    const { available_banks: banks } = await invoiceOf(sandbox, id)
    expect(await page.locator(".method").count()).toBe(METHODS.length)
    await page.getByText("Mandiri", { exact: true }).click()
    const number = banks.find(({ bank_code }: { bank_code: string }) => bank_code === "MANDIRI").bank_account_number
    await page.getByText(number).waitFor()
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
    await page.getByRole("button", { name: "Copy Virtual account number" }).click()
    await page.getByText("Copied").waitFor()
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(number)
    await page.getByRole("button", { name: "I have made the transfer" }).click()
    await page.waitForURL(`${shop.url}/thanks`)
    expect(await told()).toMatchObject([{ status: "PAID", payment_channel: "MANDIRI", payment_destination: number }])
  })

  it("is paid in a wallet that it leads to, after the customer looked at another one", async () => {
    const { page, shop, told } = await start("invoice")
    await page.getByRole("link", { name: "OVO" }).click()
    await page.getByRole("heading", { name: "Pay with OVO" }).waitFor()
    await page.getByRole("button", { name: "Decline", exact: true }).click()
    await page.getByText("You can still pay here.").waitFor()
    await page.getByRole("link", { name: "DANA" }).click()
    await page.getByRole("button", { name: "Pay Rp 175,000" }).click()
    await page.waitForURL(`${shop.url}/thanks`)
    expect(await told()).toMatchObject([{ payment_channel: "DANA", ewallet_type: "DANA" }])
  })

  it("is paid by a QR code that can be scanned", async () => {
    const { page, id, shop, told } = await start("invoice")
    await page.getByText("QRIS", { exact: true }).click()
    expect(scan(await page.evaluate<string>(SCAN))).toBe(`sandbox:${id}:QRIS`)
    await page.getByRole("button", { name: "I have scanned and paid" }).click()
    await page.waitForURL(`${shop.url}/thanks`)
    expect(await told()).toMatchObject([{ payment_channel: "QRIS", payment_method: "QR_CODE" }])
  })

  it("is paid in cash with the code for the counter", async () => {
    const { page, shop, told } = await start("invoice")
    await page.getByText("Alfamart", { exact: true }).click()
    await page.getByRole("button", { name: "I have paid at the counter" }).click()
    await page.waitForURL(`${shop.url}/thanks`)
    expect(await told()).toMatchObject([{ payment_channel: "ALFAMART" }])
  })
})

describe("with the keyboard alone", () => {
  /** Presses Tab until the focus is where it should be. */
  const tabTo = async (page: Awaited<ReturnType<typeof start>>["page"], name: string): Promise<void> => {
    const focused = `(document.activeElement.labels?.[0] ?? document.activeElement).innerText`
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press("Tab")
      if ((await page.evaluate<string>(focused)).trim() === name) return
    }
    throw new Error(`Tab never led to ${name}`)
  }

  it("a wallet's payment is approved", async () => {
    const { page, shop } = await start("wallet", { viewport: "desktop" })
    await tabTo(page, "Pay Rp\u00a048,500")
    await page.keyboard.press("Enter")
    await page.waitForURL(`${shop.url}/thanks`)
  })

  it("an invoice's bank is chosen and paid", async () => {
    const { page, shop } = await start("invoice", { viewport: "desktop" })
    await tabTo(page, "BNI")
    await page.keyboard.press("Enter")
    await tabTo(page, "I have made the transfer")
    await page.keyboard.press("Enter")
    await page.waitForURL(`${shop.url}/thanks`)
  })

  it("a lender's plan is chosen", async () => {
    const { page, shop } = await start("paylater", { viewport: "desktop" })
    await tabTo(page, "Rp\u00a01,250,000 next month")
    await page.keyboard.press("ArrowDown")
    await tabTo(page, "Agree and pay")
    await page.keyboard.press("Enter")
    await page.waitForURL(`${shop.url}/thanks`)
  })
})

it("scans the code of a QR payment", async () => {
  const { page, sandbox, id } = await start("qr")
  const { body } = await call(sandbox, "GET", `/qr_codes/${id}`, undefined, { "api-version": "2022-07-31" })
  expect(scan(await page.evaluate<string>(SCAN))).toBe(body.qr_string)
  await page.getByRole("button", { name: "I have scanned and paid" }).click()
  await page.getByRole("heading", { name: "Payment successful" }).waitFor()
})
