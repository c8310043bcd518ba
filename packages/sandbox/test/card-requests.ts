/** What the tests of cards ask for. */
import { expect } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call } from "./helpers.ts"

export const CARD = {
  account_number: "4456530000001096",
  exp_month: "12",
  exp_year: "2029",
  card_holder_first_name: "John",
  card_holder_last_name: "Doe",
  card_holder_email: "john@example.com",
  card_holder_phone_number: "+6281222324252"
}
export const VISA_OTHER = "4111111111111111"
export const BNI = "5105105105105100"
export const AMEX = "378282246310005"

export const script = (sandbox: Sandbox, path: string, body: unknown, headers = {}) =>
  call({ ...sandbox, apiKey: sandbox.publicKey }, "POST", `/_sandbox/${path}`, body, headers)
export const tokenize = (sandbox: Sandbox, change: object = {}, card: object = {}) =>
  script(sandbox, "card-tokens", {
    amount: "900000",
    card_data: { ...CARD, ...card },
    card_cvn: "123",
    external_id: "token-1",
    ...change
  })
/** A single-use token whose cardholder has passed the challenge. */
export const verified = async (sandbox: Sandbox, change: object = {}, card: object = {}): Promise<string> => {
  const { body } = await tokenize(sandbox, change, card)
  await sandbox.act(body.id, "approve")
  return body.id
}
export const request = (token_id: string, change: object = {}) => ({
  token_id,
  external_id: "order-1",
  amount: 900_000,
  ...change
})
export const charge = (sandbox: Sandbox, token: string, change: object = {}) =>
  call(sandbox, "POST", "/credit_card_charges", request(token, change))
export const charged = async (sandbox: Sandbox, change: object = {}): Promise<string> =>
  (await charge(sandbox, await verified(sandbox), change)).body.id
export const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
export const settings = (sandbox: Sandbox, values: object) => sandbox.control("POST", "/settings", values)
export const balanceOf = async (sandbox: Sandbox) => {
  const audit = await sandbox.control<{ balanced: boolean; movements: Array<{ type: string; amount: number }> }>(
    "GET",
    "/audit"
  )
  expect(audit.balanced).toBe(true)
  return audit.movements.map(({ type, amount }) => [type, amount])
}
