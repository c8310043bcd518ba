import { expect, test } from "vitest"
import { linesOf, pay, start } from "./support/pay.ts"

const token = "token-of-the-test"

test("a triggered event arrives at pay listen, verified; a wrong token is rejected", async () => {
  const child = start(["listen", "--json", "--count", "1"], { PAY_CALLBACK_TOKEN: token })
  const lines = linesOf(child)
  const { url } = JSON.parse((await lines.next()).value ?? "")
  const wrong = await pay(["trigger", "ewallet.capture", "--url", url], { PAY_CALLBACK_TOKEN: "another" })
  expect(wrong.code).toBe(1)
  expect(JSON.parse((await lines.next()).value ?? "")).toEqual({ rejected: "wrong-token" })
  const sent = await pay(["trigger", "ewallet.capture", "--url", url, "--field", "data.reference_id=order-9"], {
    PAY_CALLBACK_TOKEN: token
  })
  expect(sent.code).toBe(0)
  expect(JSON.parse((await lines.next()).value ?? "")).toMatchObject({
    event: "ewallet.capture",
    payload: { data: { reference_id: "order-9" } }
  })
})

test("lists every event with its product, as a table and for scripts", async () => {
  const { stdout } = await pay(["trigger", "list", "--json"])
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
  expect(rows).toContainEqual(expect.objectContaining({ event: "ewallet.capture", product: "ewallets" }))
  expect(rows).toHaveLength(51)
  expect((await pay(["trigger", "list"])).stdout).toMatch(/ewallet\.capture +ewallets/)
})
