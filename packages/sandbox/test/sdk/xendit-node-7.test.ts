import { expect, vi } from "vitest"
import { Xendit } from "xendit-node-7"
import { customer } from "../direct-debit-requests.ts"
import { paid } from "../helpers.ts"
import { type Loose, type Sdk, walkSdk } from "./table.ts"

const connect = (options: { readonly secretKey: string; readonly xenditURL: string }): Sdk => {
  // It warns of test keys on the console.
  const warning = vi.spyOn(console, "warn").mockImplementation(() => undefined)
  const sdk = new Xendit(options) as Loose
  warning.mockRestore()
  return Object.fromEntries(Object.entries(sdk).filter(([name]) => name !== "opts")) as Sdk
}

const NOT_FOUND = { status: 404, code: "NOT_FOUND" }
const NOT_ALLOWED = { status: 405, code: "METHOD_NOT_ALLOWED" }
const invoice = (sdk: Sdk) =>
  sdk.Invoice!.createInvoice!({
    data: {
      externalId: "inv-1",
      amount: 10_000,
      payerEmail: "a@shop.example",
      invoiceDuration: "172800",
      currency: "IDR"
    }
  })
const payout = (sdk: Sdk) =>
  sdk.Payout!.createPayout!({
    idempotencyKey: "key-1",
    data: {
      referenceId: "pay-1",
      channelCode: "PH_GCASH",
      channelProperties: { accountHolderName: "Maria Santos", accountNumber: "09171234567" },
      amount: 90.5,
      currency: "PHP"
    }
  })
const person = (sdk: Sdk) =>
  sdk.Customer!.createCustomer!({
    idempotencyKey: "key-1",
    data: {
      referenceId: "cust-1",
      type: "INDIVIDUAL",
      individualDetail: { givenNames: "Budi", surname: "Santoso" },
      email: "budi@shop.example",
      mobileNumber: "+6287774441111"
    }
  })
const walletLink = async (sdk: Sdk, customerId: string) =>
  sdk.PaymentMethod!.createPaymentMethod!({
    data: {
      type: "EWALLET",
      reusability: "MULTIPLE_USE",
      customerId,
      country: "PH",
      ewallet: {
        channelCode: "GRABPAY",
        channelProperties: { successReturnUrl: "https://shop.example/ok", failureReturnUrl: "https://shop.example/no" }
      }
    }
  })

walkSdk({
  name: "xendit-node 7.0.0",
  connect,
  refusalOf: ({ status, errorCode }) => ({ status: Number(status), code: errorCode }),
  served: {
    "Balance.getBalance": async (sdk) =>
      expect(await sdk.Balance!.getBalance!({ accountType: "CASH", currency: "IDR" })).toEqual({
        balance: 1_000_000_000
      }),
    "Transaction.getAllTransactions": async (sdk, sandbox) => {
      const id = await paid(sandbox)
      const found = await sdk.Transaction!.getAllTransactions!({ types: ["PAYMENT"], statuses: ["SUCCESS"], limit: 5 })
      expect(found).toMatchObject({ hasMore: false, data: [{ productId: id, type: "PAYMENT" }] })
    },
    "Transaction.getTransactionByID": async (sdk, sandbox) => {
      await paid(sandbox)
      const { data } = await sdk.Transaction!.getAllTransactions!({})
      expect(await sdk.Transaction!.getTransactionByID!({ id: data[0].id })).toMatchObject({ id: data[0].id })
    },
    "Customer.createCustomer": async (sdk) =>
      expect(await person(sdk)).toMatchObject({ referenceId: "cust-1", individualDetail: { givenNames: "Budi" } }),
    "Customer.getCustomer": async (sdk) => {
      const { id } = await person(sdk)
      expect(await sdk.Customer!.getCustomer!({ id })).toMatchObject({ id })
    },
    "Customer.getCustomerByReferenceID": async (sdk) => {
      const { id } = await person(sdk)
      expect(await sdk.Customer!.getCustomerByReferenceID!({ referenceId: "cust-1" })).toMatchObject({ data: [{ id }] })
    },
    "Customer.updateCustomer": async (sdk) => {
      const { id } = await person(sdk)
      const changed = await sdk.Customer!.updateCustomer!({ id, data: { description: "VIP" } })
      expect(changed).toMatchObject({ id, description: "VIP" })
    },
    "Invoice.createInvoice": async (sdk) =>
      expect(await invoice(sdk)).toMatchObject({ status: "PENDING", expiryDate: new Date("2026-01-17T03:00:00Z") }),
    "Invoice.getInvoiceById": async (sdk) => {
      const { id } = await invoice(sdk)
      expect(await sdk.Invoice!.getInvoiceById!({ invoiceId: id })).toMatchObject({ id })
    },
    "Invoice.getInvoices": async (sdk) => {
      const { id } = await invoice(sdk)
      expect(await sdk.Invoice!.getInvoices!({ externalId: "inv-1", statuses: ["PENDING"] })).toMatchObject([{ id }])
    },
    "Invoice.expireInvoice": async (sdk) => {
      const { id } = await invoice(sdk)
      expect(await sdk.Invoice!.expireInvoice!({ invoiceId: id })).toMatchObject({ status: "EXPIRED" })
    },
    "Payout.createPayout": async (sdk) => expect(await payout(sdk)).toMatchObject({ status: "ACCEPTED", amount: 90.5 }),
    "Payout.getPayoutById": async (sdk) => {
      const { id } = await payout(sdk)
      expect(await sdk.Payout!.getPayoutById!({ id })).toMatchObject({ id })
    },
    "Payout.getPayouts": async (sdk) => {
      const { id } = await payout(sdk)
      expect(await sdk.Payout!.getPayouts!({ referenceId: "pay-1" })).toMatchObject({ data: [{ id }] })
    },
    "Payout.getPayoutChannels": async (sdk) =>
      expect(await sdk.Payout!.getPayoutChannels!({ currency: "PHP" })).toContainEqual(
        expect.objectContaining({ channelCode: "PH_GCASH" })
      ),
    "Payout.cancelPayout": async (sdk) => {
      const { id } = await payout(sdk)
      expect(await sdk.Payout!.cancelPayout!({ id })).toMatchObject({ status: "CANCELLED" })
    },
    "PaymentMethod.createPaymentMethod": async (sdk, sandbox) =>
      expect(await walletLink(sdk, await customer(sandbox))).toMatchObject({ status: "REQUIRES_ACTION" }),
    "PaymentMethod.getPaymentMethodByID": async (sdk, sandbox) => {
      const { id } = await walletLink(sdk, await customer(sandbox))
      expect(await sdk.PaymentMethod!.getPaymentMethodByID!({ paymentMethodId: id })).toMatchObject({ id })
    },
    "PaymentMethod.expirePaymentMethod": async (sdk, sandbox) => {
      const { id } = await walletLink(sdk, await customer(sandbox))
      await sandbox.act(id, "approve")
      const expired = await sdk.PaymentMethod!.expirePaymentMethod!({ paymentMethodId: id })
      expect(expired).toMatchObject({ status: "EXPIRED" })
    }
  },
  absent: {
    "PaymentMethod.getAllPaymentMethods": {
      call: (sdk) => sdk.PaymentMethod!.getAllPaymentMethods!({}),
      ...NOT_ALLOWED
    },
    "PaymentMethod.patchPaymentMethod": {
      call: (sdk) => sdk.PaymentMethod!.patchPaymentMethod!({ paymentMethodId: "x", data: { description: "d" } }),
      ...NOT_ALLOWED
    },
    "PaymentMethod.getPaymentsByPaymentMethodId": {
      call: (sdk) => sdk.PaymentMethod!.getPaymentsByPaymentMethodId!({ paymentMethodId: "x" }),
      ...NOT_FOUND
    },
    "PaymentMethod.authPaymentMethod": {
      call: (sdk) => sdk.PaymentMethod!.authPaymentMethod!({ paymentMethodId: "x", data: { authCode: "123456" } }),
      ...NOT_FOUND
    },
    "PaymentMethod.simulatePayment": {
      call: (sdk) => sdk.PaymentMethod!.simulatePayment!({ paymentMethodId: "x", data: { amount: 1 } }),
      ...NOT_FOUND
    },
    "PaymentRequest.createPaymentRequest": {
      call: (sdk) => sdk.PaymentRequest!.createPaymentRequest!({ data: { currency: "IDR", amount: 1 } }),
      ...NOT_FOUND
    },
    "PaymentRequest.getPaymentRequestByID": {
      call: (sdk) => sdk.PaymentRequest!.getPaymentRequestByID!({ paymentRequestId: "x" }),
      ...NOT_FOUND
    },
    "PaymentRequest.getPaymentRequestCaptures": {
      call: (sdk) => sdk.PaymentRequest!.getPaymentRequestCaptures!({ paymentRequestId: "x" }),
      ...NOT_FOUND
    },
    "PaymentRequest.getAllPaymentRequests": {
      call: (sdk) => sdk.PaymentRequest!.getAllPaymentRequests!({}),
      ...NOT_FOUND
    },
    "PaymentRequest.capturePaymentRequest": {
      call: (sdk) => sdk.PaymentRequest!.capturePaymentRequest!({ paymentRequestId: "x", data: { captureAmount: 1 } }),
      ...NOT_FOUND
    },
    "PaymentRequest.authorizePaymentRequest": {
      call: (sdk) => sdk.PaymentRequest!.authorizePaymentRequest!({ paymentRequestId: "x", data: { authCode: "1" } }),
      ...NOT_FOUND
    },
    "PaymentRequest.resendPaymentRequestAuth": {
      call: (sdk) => sdk.PaymentRequest!.resendPaymentRequestAuth!({ paymentRequestId: "x" }),
      ...NOT_FOUND
    },
    "PaymentRequest.simulatePaymentRequestPayment": {
      call: (sdk) => sdk.PaymentRequest!.simulatePaymentRequestPayment!({ paymentRequestId: "x" }),
      ...NOT_FOUND
    },
    "Refund.createRefund": {
      call: (sdk) => sdk.Refund!.createRefund!({ data: { paymentRequestId: "x", reason: "OTHERS" } }),
      ...NOT_FOUND
    },
    "Refund.getRefund": { call: (sdk) => sdk.Refund!.getRefund!({ refundID: "x" }), ...NOT_FOUND },
    "Refund.getAllRefunds": { call: (sdk) => sdk.Refund!.getAllRefunds!({}), ...NOT_FOUND },
    "Refund.cancelRefund": { call: (sdk) => sdk.Refund!.cancelRefund!({ refundID: "x" }), ...NOT_FOUND }
  }
})
