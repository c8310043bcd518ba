import { expect, it } from "vitest"
import { call, dana, open, receiver, shopeePay } from "./helpers.ts"

const press = (url: string, action: string) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: `action=${action}`
  })

it("shows the payer the amount and takes the answer, without a key", async () => {
  const sandbox = await open()
  const { body } = await call(sandbox, "POST", "/ewallets/charges", dana({ reference_id: `<b>"order"</b>` }))
  const url: string = body.actions.mobile_web_checkout_url
  expect(url).toBe(`${sandbox.url}/_sandbox/checkout/${body.id}`)
  const page = await (await fetch(url)).text()
  expect(page).toContain("25,000")
  expect(page).toContain("&lt;b&gt;&quot;order&quot;&lt;/b&gt;")
  expect(page).toContain('value="approve"')
  const done = await (await press(url, "approve")).text()
  expect(done).toContain('href="https://shop.example/thanks"')
  expect((await call(sandbox, "GET", `/ewallets/charges/${body.id}`)).body.status).toBe("SUCCEEDED")
  expect(await (await press(url, "decline")).text()).toContain('data-state="approved"')
})

it("tells the merchant by webhook when the payer answers on the page", async () => {
  const { url: webhookUrl, received } = await receiver()
  const sandbox = await open({ webhookUrl })
  const { body } = await call(sandbox, "POST", "/ewallets/charges", dana())
  await press(body.actions.mobile_web_checkout_url, "approve")
  await sandbox.settled()
  expect(received.map((one) => one.body.event)).toEqual(["ewallet.capture"])
})

it.each([
  ["decline", "declined", "USER_DECLINED_PAYMENT"],
  ["expire", "expired", "USER_DID_NOT_AUTHORIZE_THE_PAYMENT"]
])("lets the payer %s", async (action, state, code) => {
  const sandbox = await open()
  const { body } = await call(sandbox, "POST", "/ewallets/charges", shopeePay())
  expect(await (await press(body.actions.mobile_deeplink_checkout_url, action)).text()).toContain(
    `data-state="${state}"`
  )
  expect((await call(sandbox, "GET", `/ewallets/charges/${body.id}`)).body.failure_code).toBe(code)
})

it("speaks Indonesian to those who want it", async () => {
  const sandbox = await open()
  const { body } = await call(sandbox, "POST", "/ewallets/charges", dana())
  const url: string = body.actions.mobile_web_checkout_url
  expect(await (await fetch(url, { headers: { "accept-language": "id-ID,id;q=0.9" } })).text()).toContain(
    "Bayar sekarang"
  )
  expect(await (await fetch(`${url}?lang=en`, { headers: { "accept-language": "id" } })).text()).toContain("Pay now")
  expect((await fetch(`${sandbox.url}/_sandbox/checkout/ewc_none`)).status).toBe(404)
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
