/**
 * Stops where money comes in.
 *
 * @module
 */
import { createCardsClient } from "@pay/cards"
import { createCustomersClient } from "@pay/customers"
import { createDirectDebitClient } from "@pay/direct-debit"
import { createEwalletsClient } from "@pay/ewallets"
import { createInvoicesClient } from "@pay/invoices"
import { createPaylaterClient } from "@pay/paylater"
import { createQrClient } from "@pay/qr"
import { createRetailOutletsClient } from "@pay/retail-outlets"
import { createVirtualAccountsClient } from "@pay/virtual-accounts"
import { person, SECOND, type Stop } from "./stop.ts"

const ewallets: Stop = {
  product: "ewallets",
  walk: async ({ sandbox, config }) => {
    const client = createEwalletsClient(config)
    const charge = await client.createCharge({
      reference_id: "tour-wallet",
      currency: "IDR",
      amount: 25_000,
      checkout_method: "ONE_TIME_PAYMENT",
      channel_code: "ID_DANA",
      channel_properties: { success_redirect_url: "https://shop.example/thanks" }
    })
    await sandbox.act(charge.id, "approve")
    const refund = await client.refundCharge(charge.id, { amount: 5_000, reason: "REQUESTED_BY_CUSTOMER" })
    await sandbox.advance(5 * SECOND)
    const [paid, back] = [await client.getCharge(charge.id), await client.getRefund(charge.id, refund.id)]
    return `charge ${paid.status}, refund ${back.status}`
  }
}

const cards: Stop = {
  product: "cards",
  walk: async ({ sandbox, config }) => {
    const token = await sandbox.control<{ id: string }>("POST", "/card-tokens", {
      amount: "90000",
      card_data: {
        account_number: "4456530000001096",
        exp_month: "12",
        exp_year: "2029",
        card_holder_first_name: "Rika",
        card_holder_last_name: "Sutanto",
        card_holder_email: "rika@example.com",
        card_holder_phone_number: "+6281234567890"
      },
      card_cvn: "123",
      external_id: "tour-token"
    })
    await sandbox.act(token.id, "approve")
    const charge = await createCardsClient(config).createCharge({
      token_id: token.id,
      external_id: "tour-card",
      amount: 90_000
    })
    return `3DS passed, charge ${charge.status}`
  }
}

const qr: Stop = {
  product: "qr",
  walk: async ({ sandbox, config }) => {
    const client = createQrClient(config)
    const code = await client.createQrCode({
      reference_id: "tour-qr",
      type: "DYNAMIC",
      currency: "IDR",
      amount: 10_000
    })
    await sandbox.act(code.id, "approve")
    const { data } = await client.listPayments(code.id)
    return `code scanned, payment ${data[0]?.status}`
  }
}

const virtualAccounts: Stop = {
  product: "virtual-accounts",
  walk: async ({ sandbox, config }) => {
    const client = createVirtualAccountsClient(config)
    const account = await client.createVirtualAccount({
      external_id: "tour-va",
      bank_code: "BNI",
      name: "Rika Sutanto",
      is_closed: true,
      expected_amount: 50_000
    })
    await sandbox.advance(5 * SECOND)
    await client.simulatePayment("tour-va", { amount: 50_000 })
    return `account ${account.account_number} paid, ${(await client.getVirtualAccount(account.id)).status}`
  }
}

const retailOutlets: Stop = {
  product: "retail-outlets",
  walk: async ({ sandbox, config }) => {
    const client = createRetailOutletsClient(config)
    const code = await client.createFixedPaymentCode({
      external_id: "tour-outlet",
      retail_outlet_name: "ALFAMART",
      name: "Rika Sutanto",
      expected_amount: 10_000
    })
    await sandbox.act(code.id, "approve")
    return `code ${code.payment_code} paid over the counter, ${(await client.getFixedPaymentCode(code.id)).status}`
  }
}

const invoices: Stop = {
  product: "invoices",
  walk: async ({ sandbox, config }) => {
    const client = createInvoicesClient(config)
    const invoice = await client.createInvoice({ external_id: "tour-invoice", amount: 75_000 })
    const id = invoice.id!
    await sandbox.act(id, "approve")
    const paid = (await client.getInvoice(id)).status
    await sandbox.advance(30 * SECOND)
    return `invoice ${paid}, then ${(await client.getInvoice(id)).status}`
  }
}

const paylater: Stop = {
  product: "paylater",
  walk: async ({ sandbox, config }) => {
    const buyer = await createCustomersClient(config).createCustomer({
      ...person("tour-buyer"),
      mobile_number: "+639171234567",
      addresses: [{ street_line1: "1 Ayala Avenue", city: "Makati", postal_code: "1226", country: "PH" }]
    })
    const client = createPaylaterClient(config)
    const item = { type: "PHYSICAL_PRODUCT", reference_id: "SKU-1", name: "Vacuum", net_unit_amount: 1_500 } as const
    const plan = await client.createPlan({
      customer_id: buyer.id,
      channel_code: "PH_BILLEASE",
      currency: "PHP",
      amount: 1_500,
      order_items: [{ ...item, quantity: 1, url: "https://shop.example/vacuum", category: "Electronics" }]
    })
    const charge = await client.createCharge({
      plan_id: plan.id,
      reference_id: "tour-paylater",
      checkout_method: "ONE_TIME_PAYMENT",
      success_redirect_url: "https://shop.example/thanks",
      failure_redirect_url: "https://shop.example/sorry"
    })
    await sandbox.act(charge.id, "approve")
    return `plan with ${plan.options.length} options, charge ${(await client.getCharge(charge.id)).status}`
  }
}

const directDebit: Stop = {
  product: "direct-debit",
  walk: async ({ sandbox, config }) => {
    const owner = await createCustomersClient(config).createCustomer(person("tour-owner"))
    const client = createDirectDebitClient(config)
    const token = await client.initializeLinkedAccountToken({
      customer_id: owner.id,
      channel_code: "DC_BRI",
      properties: {
        account_mobile_number: "+62818555988",
        card_last_four: "1234",
        card_expiry: "06/29",
        account_email: "rika@example.com"
      }
    })
    await client.validateLinkedAccountTokenOtp(token.id, { otp_code: "333000" })
    const [account] = await client.listLinkedAccounts(token.id)
    const method = await client.createPaymentMethod({
      customer_id: owner.id,
      type: "DEBIT_CARD",
      properties: { id: account!.id }
    })
    const payment = await client.createPayment({
      reference_id: "tour-debit",
      payment_method_id: method.id,
      currency: "IDR",
      amount: 15_000
    })
    await client.validatePaymentOtp(payment.id, { otp_code: "222000" })
    await sandbox.advance(5 * SECOND)
    return `account linked by OTP, payment ${(await client.getPayment(payment.id)).status}`
  }
}

export const moneyIn: ReadonlyArray<Stop> = [
  ewallets,
  cards,
  qr,
  virtualAccounts,
  retailOutlets,
  invoices,
  paylater,
  directDebit
]
