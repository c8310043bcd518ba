import fc from "fast-check"
import { expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, during } from "./helpers.ts"

/** What each status may become, in one step or several. */
const REACHABLE: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<string>>>>> = {
  "cards.charges": { AUTHORIZED: ["CAPTURED", "REVERSED"] },
  "paylater.charges": { PENDING: ["SUCCEEDED", "FAILED", "CANCELLED"] },
  "paylater.refunds": { PENDING: ["SUCCEEDED", "FAILED"] },
  "retail-outlets.fixed-codes": { ACTIVE: ["INACTIVE", "EXPIRED"] },
  "retail-outlets.payment-codes": { ACTIVE: ["INACTIVE", "EXPIRED"] },
  "retail-outlets.fixed-payments": { SETTLING: ["COMPLETED"] },
  "direct-debit.payments": { PENDING: ["COMPLETED", "FAILED"] },
  "direct-debit.refunds": { PENDING: ["COMPLETED", "FAILED"] },
  "recurring.plans": { PENDING: ["ACTIVE", "INACTIVE"], ACTIVE: ["INACTIVE"] },
  "recurring.cycles": {
    SCHEDULED: ["PENDING", "RETRYING", "SUCCEEDED", "FAILED", "CANCELLED"],
    PENDING: ["RETRYING", "SUCCEEDED", "FAILED"],
    RETRYING: ["PENDING", "SUCCEEDED", "FAILED"]
  },
  transactions: { PENDING: ["SUCCESS", "FAILED"] }
}

const OPENING = 100_000
const CARD = {
  account_number: "4000000000000002",
  exp_month: "12",
  exp_year: "2040",
  card_holder_first_name: "Rika",
  card_holder_last_name: "Sutanto",
  card_holder_email: "rika@example.com",
  card_holder_phone_number: "+62818555988"
}

/** What the steps pay with. */
const prepare = async (sandbox: Sandbox) => {
  const post = async (path: string, body: unknown, headers = {}) =>
    (await call(sandbox, "POST", path, body, headers)).body
  await sandbox.control("POST", "/settings", { "cards.optional_authentication": true })
  const token = await post("/_sandbox/card-tokens", { card_data: CARD, is_multiple_use: true })
  const buyer = await post(
    "/customers",
    {
      reference_id: "buyer",
      type: "INDIVIDUAL",
      individual_detail: { given_names: "Rika", surname: "Sutanto" },
      email: "rika@example.com",
      mobile_number: "+62818555988",
      addresses: [{ street_line1: "1 Street", city: "Jakarta", postal_code: "1", country: "ID" }]
    },
    { "api-version": "2020-10-31" }
  )
  const properties = { account_mobile_number: "+62818555988", card_last_four: "1234", account_email: "a@b.co" }
  const link = { customer_id: buyer.id, channel_code: "DC_BRI", properties }
  const { id: lat } = await post("/linked_account_tokens/auth", link)
  await post(`/linked_account_tokens/${lat}/validate_otp`, { otp_code: "333000" })
  const accounts = (await call(sandbox, "GET", `/linked_account_tokens/${lat}/accounts`)).body
  const method = { customer_id: buyer.id, type: "DEBIT_CARD", properties: { id: accounts[0].id } }
  return { post, token: token.id, buyer: buyer.id, method: (await post("/payment_methods", method)).id }
}

const amount = fc.integer({ min: 10_000, max: 60_000 })
const which = fc.nat(5)
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("charge", "hold", "purchase", "code", "debit", "plan"),
      amount,
      flag: fc.boolean()
    })
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("approve", "approve", "decline", "expire", "stop"),
      which,
      amount: fc.integer({ min: 1, max: 70_000 })
    })
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("capture", "refund", "refund", "force"),
      which,
      amount: fc.integer({ min: 1_000, max: 40_000 })
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("advance"), ms: fc.constantFrom(1_000, 3_000, 3_600_000, 86_400_000 * 8) })
  }
)
type Step = { readonly do: string; readonly amount: number; readonly flag: boolean; readonly which: number } & {
  readonly ms: number
}

it("keeps the books balanced and every object on its documented way, whatever is done", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 45, size: "max" }), async (steps) =>
      during({ openingBalance: { IDR: OPENING } }, async (sandbox) => {
        const { post, token, buyer, method } = await prepare(sandbox)
        const objects: Array<string> = []
        const seen = new Map<string, string>()

        const make: Readonly<Record<string, (one: Step, ref: string) => Promise<{ id?: string }>>> = {
          charge: ({ amount }, ref) => post("/credit_card_charges", { token_id: token, external_id: ref, amount }),
          hold: ({ amount }, ref) =>
            post("/credit_card_charges", { token_id: token, external_id: ref, amount, capture: false }),
          purchase: async ({ amount }, ref) => {
            const item = { type: "FEE", reference_id: "1", name: "x", net_unit_amount: amount, quantity: 1 }
            const plan = await post("/paylater/plans", {
              customer_id: buyer,
              channel_code: "ID_KREDIVO",
              currency: "IDR",
              amount,
              order_items: [{ ...item, url: "https://shop.example", category: "x" }]
            })
            return post("/paylater/charges", {
              plan_id: plan.id,
              reference_id: ref,
              checkout_method: "ONE_TIME_PAYMENT",
              success_redirect_url: "https://shop.example",
              failure_redirect_url: "https://shop.example"
            })
          },
          code: ({ amount, flag }, ref) =>
            post("/fixed_payment_code", {
              external_id: ref,
              retail_outlet_name: "ALFAMART",
              name: "Rika",
              expected_amount: amount,
              is_single_use: flag
            }),
          debit: ({ amount, flag }, ref) =>
            post(
              "/direct_debits",
              { reference_id: ref, payment_method_id: method, currency: "IDR", amount, enable_otp: flag },
              { "idempotency-key": ref }
            ),
          plan: ({ amount, flag }, ref) =>
            post("/recurring/plans", {
              reference_id: ref,
              customer_id: buyer,
              recurring_action: "PAYMENT",
              currency: "IDR",
              amount,
              payment_methods: [{ payment_method_id: method, rank: 1 }],
              schedule: {
                reference_id: ref,
                interval: "WEEK",
                interval_count: 1,
                total_recurrence: 3,
                retry_interval: "DAY",
                retry_interval_count: 1,
                total_retry: 1
              },
              ...(flag ? { immediate_action_type: "FULL_AMOUNT" } : { failed_cycle_action: "STOP" })
            })
        }

        const run = async (one: Step, n: number): Promise<void> => {
          const creates = make[one.do]
          if (creates) {
            const { id } = await creates(one, `ref-${n}`)
            if (id !== undefined) objects.push(id)
            return
          }
          if (one.do === "advance") return sandbox.advance(one.ms)
          const id = objects.at(-1 - one.which) ?? "none"
          const { amount } = one
          const key = { "idempotency-key": `key-${n}` }
          switch (one.do) {
            case "capture":
              await post(`/credit_card_charges/${id}/capture`, { amount })
              await post(`/direct_debits/${id}/validate_otp/`, { otp_code: "222000" })
              return
            case "refund": {
              const card = { amount, external_id: `refund-${n}` }
              await post(`/credit_card_charges/${id}/refunds`, card, { "x-api-version": "2019-05-01" })
              const made = [
                await post(`/paylater/charges/${id}/refunds`, { amount }),
                await post(`/direct_debits/${id}/refunds`, { reason: "OTHER" }, key)
              ]
              for (const { id: refund } of made) if (refund !== undefined) objects.push(refund)
              return
            }
            case "force": {
              const { body } = await call(sandbox, "GET", `/recurring/plans/${id}/cycles`)
              const cycle = body.data?.at(-1)
              if (cycle) await post(`/recurring/plans/${id}/cycles/${cycle.id}/force_attempt`, undefined)
              return
            }
            case "stop":
              await post(`/credit_card_charges/${id}/auth_reversal`, { external_id: `reversal-${n}` })
              await post(`/paylater/charges/${id}/cancel`, undefined)
              await post(`/recurring/plans/${id}/deactivate`, undefined)
              return
            default:
              await post("/_sandbox/customers-act", { id, action: one.do })
          }
        }

        const observe = async (): Promise<void> => {
          for (const [table, states] of Object.entries(REACHABLE)) {
            const { objects: rows } = await sandbox.control<{
              objects: ReadonlyArray<{ value: { id: string; status: string } }>
            }>("GET", `/objects?table=${table}`)
            for (const { value } of rows) {
              const before = seen.get(value.id)
              if (before !== undefined && before !== value.status) {
                expect(states[before] ?? [], table).toContain(value.status)
              }
              seen.set(value.id, value.status)
            }
          }
        }

        for (const [n, one] of steps.entries()) {
          await run(one as Step, n)
          await observe()
        }
        const audit = await sandbox.control<{
          balanced: boolean
          balances: ReadonlyArray<{ account: string; amount: number }>
          movements: ReadonlyArray<{
            type: string
            object: string
            postings: ReadonlyArray<{ account: string; amount: number }>
          }>
        }>("GET", "/audit")
        expect(audit.balanced).toBe(true)
        const total = (list: ReadonlyArray<{ account: string; amount: number }>, prefix: string): number =>
          list.filter(({ account }) => account.startsWith(prefix)).reduce((sum, { amount }) => sum + amount, 0)
        const outside = total(
          audit.movements.flatMap(({ postings }) => postings),
          "outside:"
        )
        const own = total(audit.balances, "merchant:")
        expect(own + outside).toBe(audit.balances.length > 0 ? OPENING : 0)
        expect(own).toBeGreaterThanOrEqual(0)
        const moved = audit.movements.map(({ type, object }) => `${type} ${object}`)
        expect(new Set(moved).size).toBe(moved.length)
      })
    ),
    { numRuns: 40 }
  )
}, 120_000)
