import { describe, expect, it } from "vitest"
import { basic, call, dana, MINUTE, open, paid, shopeePay } from "./helpers.ts"

describe("credentials", () => {
  it.each([
    ["missing", {}],
    ["not Basic", { authorization: "Bearer abc" }],
    ["malformed", { authorization: "Basic !!!" }],
    ["unknown", { authorization: basic("xnd_development_unknown") }]
  ])("that are %s are refused", async (_, headers) => {
    const sandbox = await open()
    const answer = await fetch(`${sandbox.url}/ewallets/charges/ewc_1`, { headers: headers as Record<string, string> })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error_code: "INVALID_API_KEY" })
  })

  it("with a password, or without the colon, are refused", async () => {
    const sandbox = await open()
    for (const text of [`${sandbox.apiKey}:secret`, sandbox.apiKey]) {
      const answer = await fetch(`${sandbox.url}/ewallets/charges/x`, {
        headers: { authorization: `Basic ${btoa(text)}` }
      })
      expect(answer.status).toBe(401)
    }
  })

  it("of the public kind may not do what needs the secret key", async () => {
    const sandbox = await open()
    const answer = await call({ ...sandbox, apiKey: sandbox.publicKey }, "POST", "/ewallets/charges", shopeePay())
    expect([answer.status, answer.body.error_code]).toEqual([403, "REQUEST_FORBIDDEN_ERROR"])
  })
})

describe("accounts and modes", () => {
  it("keep live and test objects apart", async () => {
    const sandbox = await open()
    const live = { ...sandbox, apiKey: sandbox.live.apiKey }
    const id = await paid(sandbox)
    expect((await call(sandbox, "GET", `/ewallets/charges/${id}`)).status).toBe(200)
    expect((await call(live, "GET", `/ewallets/charges/${id}`)).status).toBe(404)
  })

  it("keep the data of every account apart", async () => {
    const sandbox = await open()
    const other = await sandbox.control<{ test: { secret: string } }>("POST", "/accounts", { name: "Other" })
    const id = await paid(sandbox)
    expect((await call({ ...sandbox, apiKey: other.test.secret }, "GET", `/ewallets/charges/${id}`)).status).toBe(404)
  })

  it("let a platform act for its sub-accounts, and for no one else", async () => {
    const sandbox = await open()
    const sub = await sandbox.control<{ id: string }>("POST", "/accounts", { name: "Shop", sub_account: true })
    const foreign = await sandbox.control<{ id: string }>("POST", "/accounts", { name: "Foreign" })
    const made = await call(sandbox, "POST", "/ewallets/charges", dana(), { "for-user-id": sub.id })
    expect(made.body.business_id).toBe(sub.id)
    expect((await call(sandbox, "GET", `/ewallets/charges/${made.body.id}`)).status).toBe(404)
    const seen = await call(sandbox, "GET", `/ewallets/charges/${made.body.id}`, undefined, { "For-User-ID": sub.id })
    expect(seen.status).toBe(200)
    const refused = await call(sandbox, "POST", "/ewallets/charges", dana(), { "for-user-id": foreign.id })
    expect([refused.status, refused.body.error_code]).toEqual([403, "REQUEST_FORBIDDEN_ERROR"])
  })
})

describe("a split rule", () => {
  it("is named again when the answer is replayed", async () => {
    const sandbox = await open()
    const code = { reference_id: "q", type: "DYNAMIC", currency: "IDR", amount: 10_000 }
    const headers = { "api-version": "2022-07-31", "idempotency-key": "k", "with-split-rule": "splitru_1" }
    const first = await call(sandbox, "POST", "/qr_codes", code, headers)
    const again = await call(sandbox, "POST", "/qr_codes", code, headers)
    expect(again.body).toEqual(first.body)
    expect([first, again].map((one) => one.headers.get("split_rule_id"))).toEqual(["splitru_1", "splitru_1"])
  })

  it("is named again in the answer's headers", async () => {
    const sandbox = await open()
    const answer = await call(sandbox, "POST", "/ewallets/charges", dana(), { "with-split-rule": "splitru_1" })
    expect(answer.headers.get("split_rule_id")).toBe("splitru_1")
  })
})

describe("requests", () => {
  it("to an unknown path are 404, with another method 405", async () => {
    const sandbox = await open()
    expect((await call(sandbox, "GET", "/ewallets/nothing")).status).toBe(404)
    const wrong = await call(sandbox, "DELETE", "/ewallets/charges")
    expect(wrong.status).toBe(405)
    expect(wrong.headers.get("allow")).toContain("POST")
  })

  it("are told which fields are wrong", async () => {
    const sandbox = await open()
    const answer = await call(sandbox, "POST", "/ewallets/charges", {
      currency: "IDR",
      amount: "many",
      checkout_method: "ONE_TIME_PAYMENT"
    })
    expect(answer.status).toBe(400)
    expect(answer.body.error_code).toBe("API_VALIDATION_ERROR")
    expect(answer.body.errors.map((one: { path: string }) => one.path)).toEqual(
      expect.arrayContaining(["reference_id", "amount", "channel_code"])
    )
  })

  it("with a field that the reference does not know are served and the field is noted, or refused on demand", async () => {
    const misspelt = dana({ meta_data: {} })
    const sandbox = await open()
    expect((await call(sandbox, "POST", "/ewallets/charges", misspelt)).status).toBe(200)
    expect(sandbox.requests().at(-1)?.unknown_fields).toEqual(["meta_data"])
    const strict = await open({ unknownFields: "refuse" })
    expect((await call(strict, "POST", "/ewallets/charges", misspelt)).body.errors[0].path).toBe("meta_data")
  })

  it("may be forms, end with a slash, and spell headers in any case", async () => {
    const sandbox = await open()
    const form = new URLSearchParams({
      reference_id: "order-9",
      currency: "IDR",
      amount: "1000",
      checkout_method: "ONE_TIME_PAYMENT",
      channel_code: "ID_DANA",
      "channel_properties[success_redirect_url]": "https://shop.example/ok",
      "metadata[branch]": "PLUIT"
    })
    const answer = await fetch(`${sandbox.url}/ewallets/charges/`, {
      method: "POST",
      headers: { AUTHORIZATION: basic(sandbox.apiKey), "CONTENT-TYPE": "application/x-www-form-urlencoded" },
      body: form.toString()
    })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ charge_amount: 1000, metadata: { branch: "PLUIT" } })
  })

  it("of an unreadable body or content type are refused as documented", async () => {
    const sandbox = await open()
    const broken = await call(sandbox, "POST", "/ewallets/charges", "{")
    expect([broken.status, broken.body.error_code]).toEqual([400, "API_VALIDATION_ERROR"])
    const xml = await call(sandbox, "POST", "/ewallets/charges", "<a/>", { "content-type": "application/xml" })
    expect([xml.status, xml.body.error_code]).toEqual([403, "UNSUPPORTED_CONTENT_TYPE"])
  })

  it("each have a Request-ID by which the log knows them", async () => {
    const sandbox = await open()
    const answer = await call(sandbox, "GET", "/ewallets/charges/ewc_1")
    const id = answer.headers.get("request-id")
    expect(id).toBeTruthy()
    expect(sandbox.requests().at(-1)).toMatchObject({ id, method: "GET", path: "/ewallets/charges/ewc_1", status: 404 })
  })
})

it("answers with a Request-ID whatever is wrong", async () => {
  const sandbox = await open()
  const answers = await Promise.all([
    call(sandbox, "GET", "/nothing"),
    call(sandbox, "DELETE", "/ewallets/charges"),
    call({ ...sandbox, apiKey: "none" }, "GET", "/ewallets/charges/x"),
    call(sandbox, "POST", "/ewallets/charges", "{"),
    call(sandbox, "POST", "/ewallets/charges", "x".repeat(13 * 1024 * 1024))
  ])
  expect(answers.map(({ status }) => status)).toEqual([404, 405, 401, 400, 413])
  const ids = answers.map(({ headers }) => headers.get("request-id"))
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/)
  expect(new Set(ids).size).toBe(5)
})

describe("rate limits", () => {
  it("allow 60 requests a minute and endpoint in test mode, as a sliding window", async () => {
    const sandbox = await open({ rateLimit: true })
    const get = () => call(sandbox, "GET", "/ewallets/charges/ewc_1")
    const first = await get()
    expect(first.headers.get("rate-limit-limit")).toBe("60")
    expect(first.headers.get("rate-limit-remaining")).toBe("59")
    expect(first.headers.get("rate-limit-reset")).toBe("60.000")
    await sandbox.advance(30_000)
    for (let i = 0; i < 59; i++) await get()
    const over = await get()
    expect([over.status, over.body.error_code]).toEqual([429, "RATE_LIMIT_EXCEEDED"])
    expect(over.headers.get("rate-limit-remaining")).toBe("0")
    expect(over.headers.get("rate-limit-reset")).toBe("30.000")
    expect((await call(sandbox, "POST", "/ewallets/charges", dana())).status).toBe(200)
    await sandbox.advance(30_000)
    expect((await get()).status).toBe(404)
    expect((await get()).status).toBe(429)
  })

  it("are 6,000 in live mode, and can be set or switched off", async () => {
    const sandbox = await open({ rateLimit: true })
    const live = await call({ ...sandbox, apiKey: sandbox.live.apiKey }, "GET", "/ewallets/charges/ewc_1")
    expect(live.headers.get("rate-limit-limit")).toBe("6000")
    await sandbox.control("POST", "/rate-limits", { limit: 1 })
    await call(sandbox, "GET", "/ewallets/charges/ewc_1")
    expect((await call(sandbox, "GET", "/ewallets/charges/ewc_1")).status).toBe(429)
    await sandbox.control("POST", "/rate-limits", { limit: false })
    const free = await call(sandbox, "GET", "/ewallets/charges/ewc_1")
    expect([free.status, free.headers.get("rate-limit-limit")]).toEqual([404, null])
  })
})

describe("the control plane", () => {
  it("asks for the secret key", async () => {
    const sandbox = await open()
    expect((await fetch(`${sandbox.url}/_sandbox/audit`)).status).toBe(401)
    const wrong = await call({ ...sandbox, apiKey: sandbox.publicKey }, "POST", "/_sandbox/reset")
    expect(wrong.status).toBe(403)
    expect((await call(sandbox, "GET", "/_sandbox/audit")).status).toBe(200)
  })

  it("forgets everything but the keys on reset", async () => {
    const sandbox = await open()
    const id = await paid(sandbox)
    await sandbox.advance(MINUTE)
    await call(sandbox, "POST", "/_sandbox/reset")
    expect((await call(sandbox, "GET", `/ewallets/charges/${id}`)).status).toBe(404)
    expect((await call(sandbox, "GET", "/_sandbox/audit")).body.movements).toEqual([])
    expect((await call(sandbox, "GET", "/_sandbox/clock")).body.now).toBe("2026-01-15T03:00:00.000Z")
  })

  it("refuses what it does not understand", async () => {
    const sandbox = await open()
    const advance = (ms: unknown) => call(sandbox, "POST", "/_sandbox/clock/advance", { ms })
    expect((await advance(-1)).body.errors[0].path).toBe("ms")
    expect((await call(sandbox, "POST", "/_sandbox/faults", { kind: "explode" })).status).toBe(400)
    expect((await call(sandbox, "POST", "/_sandbox/customers-act", { id: "ewc_1", action: "approve" })).status).toBe(
      404
    )
    expect((await call(sandbox, "PATCH", "/_sandbox/clock")).status).toBe(405)
  })
})
