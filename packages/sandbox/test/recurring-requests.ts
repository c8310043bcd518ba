/** What the tests of recurring ask for. */
import { check } from "@pay/core/schema"
import { createRecurringClient } from "@pay/recurring"
import { events } from "@pay/recurring/webhooks"
import { expect } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, open, type Receiver, receiver } from "./helpers.ts"

export const clientOf = (sandbox: Sandbox) => createRecurringClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
export const customer = async (sandbox: Sandbox, change: object = {}): Promise<string> => {
  const person = { reference_id: crypto.randomUUID(), type: "INDIVIDUAL", individual_detail: { given_names: "Rika" } }
  return (await call(sandbox, "POST", "/customers", { ...person, ...change }, { "api-version": "2020-10-31" })).body.id
}
/** A linked wallet, ready to be charged. */
export const wallet = async (
  sandbox: Sandbox,
  owner: string,
  country = "ID",
  channel_code = "SHOPEEPAY"
): Promise<string> => {
  const channel_properties = {
    success_return_url: "https://shop.example/ok",
    failure_return_url: "https://shop.example/no",
    cancel_return_url: "https://shop.example/no"
  }
  const { body } = await call(sandbox, "POST", "/v2/payment_methods", {
    type: "EWALLET",
    reusability: "MULTIPLE_USE",
    customer_id: owner,
    country,
    ewallet: { channel_code, channel_properties }
  })
  await sandbox.act(body.id, "approve")
  return body.id
}
/** A linked debit card of BRI. */
export const account = async (sandbox: Sandbox, owner: string): Promise<string> => {
  const properties = { account_mobile_number: "+62818555988", card_last_four: "1234", account_email: "a@b.co" }
  const link = { customer_id: owner, channel_code: "DC_BRI", properties }
  const { body: token } = await call(sandbox, "POST", "/linked_account_tokens/auth", link)
  await call(sandbox, "POST", `/linked_account_tokens/${token.id}/validate_otp`, { otp_code: "333000" })
  const { body: found } = await call(sandbox, "GET", `/linked_account_tokens/${token.id}/accounts`)
  const method = { customer_id: owner, type: "DEBIT_CARD", properties: { id: found[0].id } }
  return (await call(sandbox, "POST", "/payment_methods", method)).body.id
}
export const PAGES = {
  success_return_url: "https://shop.example/linked",
  failure_return_url: "https://shop.example/unlinked"
}
export const RETRIES = { retry_interval: "DAY" as const, retry_interval_count: 3, total_retry: 2 }
export const terms = (
  customer_id: string,
  methods: ReadonlyArray<string>,
  change: object = {},
  schedule: object = {}
) => ({
  reference_id: "plan-1",
  customer_id,
  recurring_action: "PAYMENT" as const,
  currency: "IDR" as const,
  amount: 13_579,
  payment_methods: methods.map((payment_method_id, at) => ({ payment_method_id, rank: at + 1 })),
  schedule: {
    reference_id: "schedule-1",
    interval: "MONTH" as const,
    interval_count: 1,
    anchor_date: "2026-02-20T03:00:00Z",
    ...schedule
  },
  ...change
})
export interface Setup {
  readonly sandbox: Sandbox
  readonly hooks: Receiver
  readonly owner: string
  readonly method: string
}
export const setUp = async (): Promise<Setup> => {
  const hooks = await receiver()
  const sandbox = await open({ webhookUrl: hooks.url })
  const owner = await customer(sandbox)
  const method = await wallet(sandbox, owner)
  await sandbox.settled()
  hooks.received.length = 0
  return { sandbox, hooks, owner, method }
}
/** An active plan. */
export const plan = async (setup: Setup, change: object = {}, schedule: object = {}): Promise<string> => {
  const request = terms(setup.owner, [setup.method], change, schedule)
  const { body } = await call(setup.sandbox, "POST", "/recurring/plans", request)
  await setup.sandbox.advance(3_000)
  return body.id
}
export const create = async (setup: Setup, change: object = {}, schedule: object = {}) =>
  call(setup.sandbox, "POST", "/recurring/plans", terms(setup.owner, [setup.method], change, schedule))
export const told = ({ received }: Receiver) =>
  received.map(({ body }) => {
    const event = events.find(({ name }) => name === body.event)
    expect(event && check(event.schema, body)).toEqual([])
    return body.event.slice("recurring.".length)
  })
export const planNow = async ({ sandbox }: Setup, id: string) =>
  (await call(sandbox, "GET", `/recurring/plans/${id}`)).body
export const cyclesNow = async ({ sandbox }: Setup, id: string) =>
  (await call(sandbox, "GET", `/recurring/plans/${id}/cycles?limit=100`)).body.data
export const act = ({ sandbox }: Setup, id: string, cycle: string, what: string, body?: object) =>
  call(sandbox, "POST", `/recurring/plans/${id}/cycles/${cycle}/${what}`, body)
export const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
export const UNTIL_FIRST = Date.parse("2026-02-20T03:00:00Z") - Date.parse("2026-01-15T03:00:00Z")
