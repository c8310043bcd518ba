import fc from "fast-check"
import { expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { customer } from "./direct-debit-requests.ts"
import { call, dana, open } from "./helpers.ts"

// Pieces that break out of markup where they are not escaped, mixed with ordinary text.
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "' onfocus='x",
        "</title>",
        "<!--"
      ),
      fc.constantFrom("&lt;", "&#x3c;b&#x3e;", "]]>", "javascript:alert(1)", "\u2028", "\u0000"),
      fc.string({ minLength: 1, maxLength: 8, unit: "binary" })
    ),
    { minLength: 1, maxLength: 6 }
  )
  .map((pieces) => pieces.join(""))

/** The tags of a page; texts are what lies between them. */
const tagsOf = (page: string): ReadonlyArray<string> =>
  [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/ (data-copy|href|d)="[^"<>]*"/, ""))

const read = async (sandbox: Sandbox, id: string): Promise<ReadonlyArray<string>> =>
  tagsOf(await (await fetch(`${sandbox.url}/_sandbox/checkout/${id}`)).text())

type Make = (sandbox: Sandbox, text: string) => Promise<{ readonly body: { readonly id: string } }>

const makes: Readonly<Record<string, Make>> = {
  charge: (sandbox, text) => call(sandbox, "POST", "/ewallets/charges", dana({ reference_id: `r${text}` })),
  invoice: (sandbox, text) =>
    call(sandbox, "POST", "/v2/invoices", {
      external_id: `r${text}`,
      amount: 10_000,
      description: `d${text}`,
      payment_methods: ["BCA", "QRIS"],
      items: [{ name: `n${text}`, quantity: 2, price: 5_000 }],
      fees: [{ type: `t${text}`, value: 1_000 }]
    }),
  subscription: async (sandbox, text) =>
    call(sandbox, "POST", "/recurring/plans", {
      reference_id: `r${text}`,
      customer_id: await customer(sandbox),
      recurring_action: "PAYMENT",
      currency: "IDR",
      amount: 10_000,
      description: `d${text}`,
      success_return_url: "https://kopi.example/thanks",
      failure_return_url: "https://kopi.example/sorry",
      schedule: { reference_id: "s", interval: "MONTH", interval_count: 1 }
    })
}

it.each(Object.entries(makes))("shows hostile texts of a %s as the texts they are", async (_, make) => {
  const sandbox = await open({ verify: false })
  const harmless = await make(sandbox, "harmless")
  expect(harmless.body.id).toBeTypeOf("string")
  const expected = await read(sandbox, harmless.body.id)
  let shown = 0
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const { body } = await make(sandbox, text)
      // What the API itself refuses never gets to a page.
      if (body.id === undefined) return
      expect(await read(sandbox, body.id)).toEqual(expected)
      shown++
    }),
    { numRuns: 60 }
  )
  expect(shown).toBeGreaterThan(10)
})

it("shows a hostile name of a merchant as the text it is", async () => {
  const sandbox = await open()
  const pageOf = async (name: string) => {
    const made = await sandbox.control<{ test: { secret: string } }>("POST", "/accounts", { name })
    const { body } = await call({ ...sandbox, apiKey: made.test.secret }, "POST", "/ewallets/charges", dana())
    return read(sandbox, body.id)
  }
  const expected = await pageOf("Kopi")
  await fc.assert(
    fc.asyncProperty(hostile, async (name) => {
      expect(await pageOf(`k${name}`)).toEqual(expected)
    }),
    { numRuns: 40 }
  )
})

it.each([
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "data:text/html,<script>1</script>",
  "vbscript:x",
  "//evil.example"
])("leads nobody to %s", async (success_redirect_url) => {
  const sandbox = await open({ verify: false })
  const request = dana({ channel_properties: { success_redirect_url } })
  const { body } = await call(sandbox, "POST", "/ewallets/charges", request)
  if (body.error_code === "API_VALIDATION_ERROR") return
  const url = `${sandbox.url}/_sandbox/checkout/${body.id}`
  const form = { method: "POST", body: new URLSearchParams({ action: "approve" }), redirect: "manual" } as const
  const answer = await fetch(url, { ...form, headers: { accept: "text/html" } })
  expect(answer.headers.get("location")).toBe("?lang=en")
  const text = await (await fetch(url)).text()
  for (const [, href] of text.matchAll(/(?:href|action)="([^"]*)"/g))
    expect(href).toMatch(/^(\?lang=|\/_sandbox\/|data:,)/)
})
