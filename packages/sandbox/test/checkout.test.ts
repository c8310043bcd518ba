import { describe, expect, it } from "vitest"
import { OBJECTS, type ObjectName, pageOf } from "./browser/objects.ts"
import { call, dana, MINUTE, open, receiver, shopeePay } from "./helpers.ts"

type Fields = Readonly<Record<string, string>>

/** As a script that plays the customer. */
const press = (url: string, fields: Fields, headers: Fields = {}) =>
  fetch(url, { method: "POST", body: new URLSearchParams(fields), headers, redirect: "manual" })

/** As a browser. */
const submit = (url: string, fields: Fields) => press(url, fields, { accept: "text/html,*/*;q=0.8" })

const seen = async (url: string): Promise<string> =>
  /name="seen" value="([^"]+)"/.exec(await (await fetch(url)).text())![1]!

const statusOf = async (sandbox: Parameters<typeof call>[0], id: string) => {
  const { body } = await call(sandbox, "GET", `/ewallets/charges/${id}`)
  return [body.status, body.failure_code]
}

describe("the page of a charge", () => {
  it("shows the payer the amount and takes the answer, without a key", async () => {
    const sandbox = await open()
    const { body } = await call(sandbox, "POST", "/ewallets/charges", dana({ reference_id: `<b>"order"</b>` }))
    const url: string = body.actions.mobile_web_checkout_url
    expect(url).toBe(`${sandbox.url}/_sandbox/checkout/${body.id}`)
    const page = await (await fetch(url)).text()
    expect(page).toContain("25,000")
    expect(page).toContain("&lt;b&gt;&quot;order&quot;&lt;/b&gt;")
    const done = await (await press(url, { action: "approve" })).text()
    expect(done).toContain('href="https://shop.example/thanks"')
    expect(await statusOf(sandbox, body.id)).toEqual(["SUCCEEDED", null])
    expect(await (await press(url, { action: "decline" })).text()).toContain('data-state="approved"')
  })

  it("tells the merchant by webhook when the payer answers", async () => {
    const { url: webhookUrl, received } = await receiver()
    const sandbox = await open({ webhookUrl })
    const { url } = await pageOf(sandbox, "wallet")
    await press(url, { action: "approve" })
    await sandbox.settled()
    expect(received.map((one) => one.body.event)).toEqual(["ewallet.capture"])
  })

  it.each([
    ["decline", "declined", "USER_DECLINED_PAYMENT"],
    ["expire", "expired", "USER_DID_NOT_AUTHORIZE_THE_PAYMENT"]
  ])("lets the payer %s", async (action, state, code) => {
    const sandbox = await open()
    const { body } = await call(sandbox, "POST", "/ewallets/charges", shopeePay())
    const page = await press(body.actions.mobile_deeplink_checkout_url, { action })
    expect(await page.text()).toContain(`data-state="${state}"`)
    expect(await statusOf(sandbox, body.id)).toEqual(["FAILED", code])
  })

  it("sends a browser on to the merchant, where the merchant said so", async () => {
    const sandbox = await open()
    const first = await pageOf(sandbox, "wallet", "https://kopi.example")
    const paid = await submit(first.url, { action: "approve" })
    expect([paid.status, paid.headers.get("location")]).toEqual([303, "https://kopi.example/thanks"])
    const second = await pageOf(sandbox, "wallet", "https://kopi.example")
    const failed = await submit(second.url, { action: "decline", failure_code: "INSUFFICIENT_BALANCE" })
    expect(failed.headers.get("location")).toBe("https://kopi.example/sorry")
    expect(await statusOf(sandbox, second.id)).toEqual(["FAILED", "INSUFFICIENT_BALANCE"])
    const { body } = await call(sandbox, "POST", "/ewallets/charges", dana())
    const stays = await submit(body.actions.mobile_web_checkout_url, { action: "decline" })
    expect(stays.headers.get("location")).toBe("?lang=en")
  })

  it("leaves a payment that was cancelled open", async () => {
    const sandbox = await open()
    const { id, url } = await pageOf(sandbox, "wallet-maya")
    expect(await (await fetch(url)).text()).toContain('href="https://kopi.example/cart"')
    await sandbox.advance(15 * MINUTE)
    expect(await (await fetch(url)).text()).toContain('data-state="expired"')
    expect((await statusOf(sandbox, id))[0]).toBe("FAILED")
  })
})

it("does a thing once, however often its button is pressed", async () => {
  const sandbox = await open()
  const { url } = await pageOf(sandbox, "transfer-open")
  const form = { action: "approve", amount: "75000.00", seen: await seen(url) }
  const answers = await Promise.all([submit(url, form), submit(url, form), submit(url, form)])
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  const { movements } = await sandbox.control<{ movements: Array<{ amount: number }> }>("GET", "/audit")
  expect(movements.map(({ amount }) => amount)).toEqual([75_000])
  expect(await (await fetch(url)).text()).toContain("One payment has arrived.")
})

it("refuses an amount that is none, or one that the account does not take", async () => {
  const sandbox = await open()
  const { url } = await pageOf(sandbox, "transfer-open")
  for (const amount of ["", "1,5", "1e5", "0.001", "-5", "0"]) {
    const page = await (await submit(url, { action: "approve", amount })).text()
    expect(page).toMatch(/id="amount-problem" role="alert">(Type an amount|This amount)/)
  }
  expect((await sandbox.control<{ movements: Array<unknown> }>("GET", "/audit")).movements).toEqual([])
})

it("counts wrong one-time passwords, and ends after the last", async () => {
  const sandbox = await open()
  const { id, url } = await pageOf(sandbox, "debit-otp")
  expect(await (await fetch(url)).text()).toContain("The code is 222000.")
  const wrong = async () => (await submit(url, { action: "otp", otp: "000000" })).text()
  expect(await wrong()).toContain("2 attempts are left")
  expect(await wrong()).toContain("One attempt is left")
  const last = await submit(url, { action: "otp", otp: "000000" })
  expect(last.status).toBe(303)
  expect(await (await fetch(url)).text()).toContain("The code was wrong too often.")
  expect((await call(sandbox, "GET", `/direct_debits/${id}/`)).body.failure_code).toBe("MAX_OTP_ATTEMPTS_ERROR")
})

it("waits for the bank once the right password was typed", async () => {
  const sandbox = await open()
  const { id, url } = await pageOf(sandbox, "debit-otp")
  expect(await (await press(url, { action: "otp", otp: "222000" })).text()).toContain('data-state="processing"')
  await sandbox.advance(2_000)
  expect(await (await fetch(url)).text()).toContain('data-state="approved"')
  expect((await call(sandbox, "GET", `/direct_debits/${id}/`)).body.status).toBe("COMPLETED")
})

it("claims a payout only with an account that can be one", async () => {
  const sandbox = await open()
  const { id, url } = await pageOf(sandbox, "claim")
  const account = { action: "approve", bank_code: "BRI", account_number: "0987654321", account_holder_name: "Rika" }
  expect(await (await submit(url, { ...account, account_number: "12x" })).text()).toContain("5 to 20 digits")
  expect(await (await submit(url, { ...account, account_holder_name: " " })).text()).toContain('role="alert"')
  expect((await submit(url, account)).status).toBe(303)
  expect(await (await fetch(url)).text()).toContain("Your money is on its way")
  expect((await call(sandbox, "GET", `/payouts/${id}`)).body).toMatchObject({ bank_code: "BRI", status: "PENDING" })
  await submit(url, { action: "decline", failure_code: "REJECTED_BY_CHANNEL" })
  expect(await (await fetch(url)).text()).toContain("The bank refused the money.")
})

it("ends a link that its owner wants ended", async () => {
  const sandbox = await open()
  const { url } = await pageOf(sandbox, "unlink", "https://kopi.example")
  expect((await submit(url, { action: "approve" })).headers.get("location")).toContain("https://kopi.example/thanks")
  expect((await fetch(url)).status).toBe(404)
})

it("speaks the language that the payer's browser wants most, or the one that the page was asked in", async () => {
  const sandbox = await open()
  const { url } = await pageOf(sandbox, "wallet")
  const read = async (suffix: string, wish: string) =>
    (await fetch(url + suffix, { headers: { "accept-language": wish } })).text()
  expect(await read("", "id-ID,id;q=0.9")).toContain("Bayar Rp\u00a048.500")
  expect(await read("", "en;q=0.4, id;q=0.8")).toContain('lang="id"')
  expect(await read("", "fr, in;q=0.7")).toContain("Bayar")
  expect(await read("", "fr")).toContain("Pay Rp\u00a048,500")
  expect(await read("?lang=en", "id")).toContain("Pay Rp\u00a048,500")
})

it("knows nothing of an id that waits for nobody", async () => {
  const sandbox = await open()
  const page = await fetch(`${sandbox.url}/_sandbox/checkout/ewc_none`)
  expect(page.status).toBe(404)
  expect(await page.text()).toContain("There is nothing here")
})

it.each(Object.keys(OBJECTS) as Array<ObjectName>)("lets nothing but itself run on the page %s", async (name) => {
  const sandbox = await open()
  const page = await fetch((await pageOf(sandbox, name)).url)
  expect(page.status).toBe(200)
  const policy = page.headers.get("content-security-policy")
  expect(policy).toContain("default-src 'none'; style-src 'self'; script-src 'self'")
  const text = await page.text()
  expect(text).not.toMatch(/ (style|on\w+)="/)
  for (const [, path] of text.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
    expect((await fetch(sandbox.url + path!)).status).toBe(200)
  }
})

it("offers a console that reaches the control plane by its own cookie only", async () => {
  const sandbox = await open()
  const page = await fetch(sandbox.console)
  expect(await page.text()).toContain("Sandbox console")
  const cookie = page.headers.get("set-cookie")!.split(";")[0]!
  const audit = `${sandbox.url}/_sandbox/audit`
  expect((await fetch(audit, { headers: { cookie, "x-sandbox-console": "1" } })).status).toBe(200)
  expect((await fetch(audit, { headers: { cookie } })).status).toBe(401)
  expect((await fetch(audit, { headers: { cookie: "sandbox_console=00", "x-sandbox-console": "1" } })).status).toBe(401)
})
