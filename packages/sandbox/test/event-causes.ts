/** What brings about each webhook. */
import type { Sandbox } from "../src/index.ts"
import { completed, customer, linked } from "./direct-debit-requests.ts"
import { call, DAY, HOUR, paid } from "./helpers.ts"
import { account, holder, clientOf as platformClient } from "./platform-requests.ts"
import { RETRIES, terms, UNTIL_FIRST, wallet } from "./recurring-requests.ts"
import { post as snap, account as snapAccount, code as snapCode, dana as snapDana } from "./snap-requests.ts"

const post = (sandbox: Sandbox, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  call(sandbox, "POST", path, body, { "idempotency-key": crypto.randomUUID(), ...headers })

const payout = async (sandbox: Sandbox): Promise<string> => {
  const channel_properties = { account_holder_name: "Maria", account_number: "09171234567" }
  const body = { reference_id: "p", channel_code: "PH_GCASH", channel_properties, amount: 1, currency: "PHP" }
  return (await post(sandbox, "/v2/payouts", body)).body.id
}
const disbursement = {
  external_id: "d",
  bank_code: "BNI",
  account_holder_name: "M",
  account_number: "1234567890",
  description: "s",
  amount: 50_000
}
const qr = async (sandbox: Sandbox): Promise<string> => {
  const headers = { "api-version": "2022-07-31" }
  const code = { reference_id: "q", type: "DYNAMIC", currency: "IDR", amount: 10_000 }
  const { body } = await post(sandbox, "/qr_codes", code, headers)
  return (await post(sandbox, `/qr_codes/${body.id}/payments/simulate`, {}, headers)).body.id
}
const plan = async (sandbox: Sandbox, schedule: object = {}) => {
  const owner = await customer(sandbox)
  const body = terms(owner, [await wallet(sandbox, owner)], {}, schedule)
  const { id } = (await post(sandbox, "/recurring/plans", body)).body
  await sandbox.advance(3_000)
  return id as string
}
const remittance = async (sandbox: Sandbox, to: object) => {
  const person = (change: object) => ({
    reference_id: crypto.randomUUID(),
    type: "INDIVIDUAL",
    individual_detail: { given_names: "Ada", nationality: "ID", date_of_birth: "1990-01-01" },
    addresses: [{ country: "ID", city: "Jakarta", street_line1: "Jl. 1" }],
    mobile_number: "+6281234567",
    ...change
  })
  const { id: sender_customer_id } = (await post(sandbox, "/customers", person({}))).body
  const { id: recipient_customer_id } = (await post(sandbox, "/customers", person({ identity_accounts: [to] }))).body
  await post(sandbox, "/remittance_payouts", {
    reference_id: "r",
    destination_currency: "IDR",
    destination_amount: 50_000,
    sender_customer_id,
    recipient_customer_id,
    origin_currency: "IDR",
    origin_amount: "10000",
    description: "x"
  })
  await sandbox.advance(HOUR)
}
const bank = (account_holder_name: string, account_number: string) => ({
  type: "BANK_ACCOUNT",
  company: "ID_MANDIRI",
  country: "ID",
  properties: { account_holder_name, account_number }
})
const cash = (payment_code: string) => ({
  type: "OTC",
  company: "ID_ALFAMART",
  country: "ID",
  properties: { payment_code }
})

/** What happens, and the events that tell of it. */
export const CAUSES: ReadonlyArray<
  readonly [events: ReadonlyArray<string>, act: (sandbox: Sandbox) => Promise<unknown>]
> = [
  [
    ["ewallets/ewallet.capture", "ewallets/ewallet.void"],
    async (sandbox) => post(sandbox, `/ewallets/charges/${await paid(sandbox)}/void`, {})
  ],
  [
    ["ewallets/ewallet.refund"],
    async (sandbox) => post(sandbox, `/ewallets/charges/${await paid(sandbox)}/refunds`, {})
  ],
  [
    ["ewallets/payment_method.activated", "ewallets/payment_method.expiry.expired"],
    async (sandbox) => {
      const id = await wallet(sandbox, await customer(sandbox), "PH", "GRABPAY")
      await post(sandbox, `/v2/payment_methods/${id}/expire`, undefined)
    }
  ],
  [
    [
      "direct-debit/linked_account_token.successful",
      "direct-debit/payment_method.expiry.expiring",
      "direct-debit/payment_method.expiry.expired"
    ],
    async (sandbox) => {
      await linked(sandbox, "BA_BPI")
      await sandbox.advance(366 * DAY)
    }
  ],
  [
    ["direct-debit/direct_debit.payment", "direct-debit/direct_debit.refund"],
    async (sandbox) => post(sandbox, `/direct_debits/${await completed(sandbox)}/refunds`, { reason: "DUPLICATE" })
  ],
  [
    ["direct-debit/direct-debit-recurring-payment"],
    async (sandbox) => sandbox.act((await linked(sandbox, "DC_BRI")).method, "recur", { amount: 15_000 })
  ],
  [["disbursements/disbursement"], (sandbox) => post(sandbox, "/disbursements", disbursement)],
  [
    ["disbursements/batch_disbursement"],
    async (sandbox) => {
      const item = {
        amount: 20_000,
        bank_code: "BCA",
        bank_account_name: "F",
        bank_account_number: "1234567890",
        description: "B"
      }
      const { body } = await post(sandbox, "/batch_disbursements", { reference: "b", disbursements: [item] })
      await sandbox.act(body.id, "approve")
    }
  ],
  [
    ["invoices/invoice-callback"],
    async (sandbox) => {
      const { body } = await post(sandbox, "/v2/invoices", { external_id: "i", amount: 10_000 })
      await sandbox.act(body.id, "approve")
    }
  ],
  [
    ["paylater/paylater.payment", "paylater/paylater-refund-callback"],
    async (sandbox) => {
      const person = {
        reference_id: "buyer",
        type: "INDIVIDUAL",
        individual_detail: { given_names: "Juan", surname: "Cruz" },
        email: "juan@example.com",
        mobile_number: "+639171234567",
        addresses: [{ street_line1: "1 Ayala", city: "Makati", postal_code: "1226", country: "PH" }]
      }
      const item = {
        type: "PHYSICAL_PRODUCT",
        reference_id: "SKU-1",
        name: "Vacuum",
        net_unit_amount: 50_000,
        quantity: 2,
        url: "https://shop.example/v",
        category: "E"
      }
      const { body: buyer } = await post(sandbox, "/customers", person, { "api-version": "2020-10-31" })
      const basket = { channel_code: "ID_KREDIVO", currency: "IDR", amount: 100_000, order_items: [item] }
      const { body: made } = await post(sandbox, "/paylater/plans", { customer_id: buyer.id, ...basket })
      const { body: charge } = await post(sandbox, "/paylater/charges", {
        plan_id: made.id,
        reference_id: "order-1",
        checkout_method: "ONE_TIME_PAYMENT",
        success_redirect_url: "https://shop.example/ok",
        failure_redirect_url: "https://shop.example/no"
      })
      await sandbox.act(charge.id, "approve")
      await post(sandbox, `/paylater/charges/${charge.id}/refunds`, {})
    }
  ],
  [
    ["payouts/payout.succeeded", "payouts/payout.reversed"],
    async (sandbox) => {
      const id = await payout(sandbox)
      await sandbox.advance(10_000)
      await sandbox.act(id, "reverse")
    }
  ],
  [["payouts/payout.failed"], async (sandbox) => sandbox.act(await payout(sandbox), "decline")],
  [
    ["payouts/payout.finished"],
    async (sandbox) => {
      await sandbox.control("POST", "/settings", { "payouts.flat_webhooks": true })
      await payout(sandbox)
    }
  ],
  [["platform/account.created"], (sandbox) => account(sandbox)],
  [
    [
      "platform/account.registered",
      "platform/account.activated",
      "platform/account.suspected",
      "platform/account.suspended",
      "platform/account.cleared"
    ],
    async (sandbox) => {
      const id = await account(sandbox, { type: "MANAGED" })
      for (const action of ["register", "approve", "suspect", "suspend", "clear"]) await sandbox.act(id, action)
    }
  ],
  [
    ["platform/account_holder.kyc.status", "platform/account_holder.capabilities.status"],
    async (sandbox) => {
      const { body } = await post(sandbox, "/account_holders", holder())
      await platformClient(sandbox).linkAccountHolder(await account(sandbox), { account_holder_id: body.id })
      await sandbox.advance(10_000)
      const capabilities = { type: "MONEY_IN", channel_code: "GCASH" }
      await call(sandbox, "PATCH", `/account_holders/${body.id}`, { capabilities })
    }
  ],
  [
    ["qr/qr.payment", "qr/qr.refund"],
    async (sandbox) => post(sandbox, `/qr_codes/payments/${await qr(sandbox)}/refunds`, {})
  ],
  [
    [
      "recurring/recurring.plan.activated",
      "recurring/recurring.cycle.created",
      "recurring/recurring.cycle.succeeded",
      "recurring/recurring.plan.inactivated"
    ],
    async (sandbox) => {
      await plan(sandbox, { total_recurrence: 1 })
      await sandbox.advance(UNTIL_FIRST)
    }
  ],
  [
    ["recurring/recurring.cycle.retrying", "recurring/recurring.cycle.failed"],
    async (sandbox) => {
      const id = await plan(sandbox, RETRIES)
      await sandbox.act(id, "decline")
      await sandbox.advance(UNTIL_FIRST + 7 * DAY)
    }
  ],
  [
    ["remittances/remittance_payout.pending_compliance_assessment", "remittances/remittance_payout.succeeded"],
    (sandbox) => remittance(sandbox, bank("Evan Dimas", "808080"))
  ],
  [
    ["remittances/remittance_payout.compliance_rejected"],
    (sandbox) => remittance(sandbox, bank("Cynthia Rodriguez", "909090"))
  ],
  [["remittances/remittance_payout.failed"], (sandbox) => remittance(sandbox, bank("Teo Alcantara", "4567890"))],
  [
    ["remittances/remittance_payout.ready", "remittances/remittance_payout.locked"],
    (sandbox) => remittance(sandbox, cash("898900"))
  ],
  [["remittances/remittance_payout.expired"], (sandbox) => remittance(sandbox, cash("898922"))],
  [["reports/reports.completed"], (sandbox) => post(sandbox, "/reports", { type: "TRANSACTIONS" })],
  [
    ["reports/reports.failed"],
    async (sandbox) => sandbox.act((await post(sandbox, "/reports", { type: "TRANSACTIONS" })).body.id, "decline")
  ],
  [
    ["retail-outlets/fixed_payment_code.paid"],
    async (sandbox) => {
      const code = { external_id: "f", retail_outlet_name: "ALFAMART", name: "Rika", expected_amount: 10_000 }
      await sandbox.act((await post(sandbox, "/fixed_payment_code", code)).body.id, "approve")
    }
  ],
  [
    ["retail-outlets/payment_code.payment"],
    async (sandbox) => {
      const code = {
        reference_id: "c",
        channel_code: "ECPAY",
        amount: 50,
        currency: "PHP",
        customer_name: "R",
        market: "PH"
      }
      await sandbox.act((await post(sandbox, "/payment_codes", code)).body.id, "approve")
    }
  ],
  [
    ["snap/snap_virtual_account.payment"],
    async (sandbox) => {
      const { body } = await snap(sandbox, "transfer-va/create-va", snapAccount())
      await sandbox.advance(1_000)
      await sandbox.act(body.virtualAccountData.additionalInfo.id, "approve", { amount: 10_000 })
    }
  ],
  [
    ["snap/snap_qr.payment"],
    async (sandbox) => {
      const { body } = await snap(sandbox, "qr/qr-mpm-generate", snapCode())
      await sandbox.advance(1_000)
      await sandbox.act(body.referenceNo, "approve")
    }
  ],
  [
    ["snap/snap.direct_debit.succeeded"],
    async (sandbox) => {
      const { body } = await snap(sandbox, "debit/payment-host-to-host", snapDana())
      await sandbox.act(body.referenceNo, "approve")
    }
  ],
  [
    ["virtual-accounts/virtual-account-creation-update", "virtual-accounts/virtual-account-payment"],
    async (sandbox) => {
      const { body } = await post(sandbox, "/callback_virtual_accounts", {
        external_id: "v",
        bank_code: "BNI",
        name: "M"
      })
      await sandbox.advance(1_000)
      await sandbox.act(body.id, "approve", { amount: 20_000 })
    }
  ]
]
