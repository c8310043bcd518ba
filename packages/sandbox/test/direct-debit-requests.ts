/** What the tests of direct debit ask for. */
import { check } from "@pay/core/schema"
import { createDirectDebitClient } from "@pay/direct-debit"
import { events } from "@pay/direct-debit/webhooks"
import { expect } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call } from "./helpers.ts"

export const clientOf = (sandbox: Sandbox) => createDirectDebitClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
export const customer = async (sandbox: Sandbox): Promise<string> => {
  const person = { reference_id: crypto.randomUUID(), type: "INDIVIDUAL", individual_detail: { given_names: "Rika" } }
  return (await call(sandbox, "POST", "/customers", person, { "api-version": "2020-10-31" })).body.id
}
export const CARD = { account_mobile_number: "+62818555988", card_last_four: "1234", account_email: "rika@example.com" }
export const REDIRECTS = {
  success_redirect_url: "https://shop.example/linked",
  failure_redirect_url: "https://shop.example/failed"
}
export const DEVICE = { id: "WEB", ip_address: "127.0.0.1", user_agent: "test" }
export const propertiesOf = (channel: string): object => {
  if (channel === "DC_BRI") return CARD
  if (channel === "BCA_ONEKLIK") return { ...REDIRECTS, ...CARD, device: DEVICE, account_email: undefined }
  if (channel.startsWith("BA_B") || channel === "BA_UBP") return REDIRECTS
  const thai = { account_mobile_number: "+66812345678", account_identity_document_number: "4845701245280" }
  return { ...REDIRECTS, ...thai }
}
export const initialize = (sandbox: Sandbox, customer_id: string, channel_code: string) =>
  call(sandbox, "POST", "/linked_account_tokens/auth", {
    customer_id,
    channel_code,
    properties: propertiesOf(channel_code)
  })
export const validate = (sandbox: Sandbox, id: string, otp_code: string) =>
  call(sandbox, "POST", `/linked_account_tokens/${id}/validate_otp`, { otp_code })
/** An active payment method of a channel. */
export const linked = async (sandbox: Sandbox, channel: string) => {
  const owner = await customer(sandbox)
  const { body: token } = await initialize(sandbox, owner, channel)
  if (channel === "DC_BRI") await validate(sandbox, token.id, "333000")
  else await sandbox.act(token.id, "approve")
  const { body: accounts } = await call(sandbox, "GET", `/linked_account_tokens/${token.id}/accounts`)
  const request = { customer_id: owner, type: accounts[0].type, properties: { id: accounts[0].id } }
  const { body: method } = await call(sandbox, "POST", "/payment_methods", request)
  return { owner, token: token.id as string, account: accounts[0].id as string, method: method.id as string, request }
}
export const order = (payment_method_id: string, change: object = {}) => ({
  reference_id: "order-1",
  payment_method_id,
  currency: "IDR" as const,
  amount: 1_500,
  ...change
})
export const debit = (sandbox: Sandbox, method: string, change: object = {}, key: string = crypto.randomUUID()) =>
  call(sandbox, "POST", "/direct_debits", order(method, change), { "Idempotency-key": key })
export const confirm = (sandbox: Sandbox, id: string, otp_code: string) =>
  call(sandbox, "POST", `/direct_debits/${id}/validate_otp/`, { otp_code })
export const statusOf = async (sandbox: Sandbox, id: string) => {
  const { body } = await call(sandbox, "GET", `/direct_debits/${id}/`)
  return [body.status, body.failure_code]
}
export const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
export const settings = (sandbox: Sandbox, values: object) => sandbox.control("POST", "/settings", values)
/** The payload fits the documented webhook of its name. */
export const expectDocumented = (payload: { event: string }) => {
  const event = events.find(({ name }) => name === payload.event)
  expect(event && check(event.schema, payload)).toEqual([])
}
/** A payment that the bank has completed. */
export const completed = async (sandbox: Sandbox): Promise<string> => {
  const { method } = await linked(sandbox, "DC_BRI")
  const { body } = await debit(sandbox, method, { enable_otp: false })
  await sandbox.advance(2_000)
  return body.id
}
