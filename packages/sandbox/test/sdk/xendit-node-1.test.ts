import { expect } from "vitest"
import Xendit from "xendit-node-1"
import type { Sandbox } from "../../src/index.ts"
import { verified } from "../card-requests.ts"
import { customer, linked, REDIRECTS } from "../direct-debit-requests.ts"
import { account, platformOf } from "../platform-requests.ts"
import { terms, wallet } from "../recurring-requests.ts"
import { type Loose, type Sdk, walkSdk } from "./table.ts"

const connect = (options: { readonly secretKey: string; readonly xenditURL: string }): Sdk => {
  const sdk = new Xendit(options) as Loose
  const services = Object.entries(sdk).filter(([name]) => name !== "opts")
  return Object.fromEntries(services.map(([name, Service]) => [name, new (Service as Loose)({})]))
}

const NOT_FOUND = { status: 404, code: "NOT_FOUND" }
const charge = async (sdk: Sdk, sandbox: Sandbox) =>
  sdk.Card!.createCharge!({ tokenID: await verified(sandbox), externalID: "order-1", amount: 900_000 })
const hold = async (sdk: Sdk, sandbox: Sandbox) =>
  sdk.Card!.createAuthorization!({ tokenID: await verified(sandbox), externalID: "order-1", amount: 900_000 })
const virtualAccount = (sdk: Sdk) =>
  sdk.VirtualAcc!.createFixedVA!({ externalID: "va-1", bankCode: "BNI", name: "Michael Chen" })
const disbursement = {
  externalID: "disb-1",
  bankCode: "BNI",
  accountHolderName: "Michael Chen",
  accountNumber: "1234567890",
  description: "Salary",
  amount: 50_000
}
const invoice = (sdk: Sdk) =>
  sdk.Invoice!.createInvoice!({ externalID: "inv-1", amount: 10_000, payerEmail: "a@shop.example" })
const payout = (sdk: Sdk) => sdk.Payout!.createPayout!({ externalID: "link-1", amount: 50_000, email: "a@b.example" })
const plan = async (sdk: Sdk, sandbox: Sandbox) => {
  const owner = await customer(sandbox)
  const wanted = terms(owner, [await wallet(sandbox, owner)])
  const made = await sdk.Recurring!.createPlan!({
    referenceId: "plan-1",
    businessId: await platformOf(sandbox),
    customerId: owner,
    recurringAction: "PAYMENT",
    currency: "IDR",
    amount: 13_579,
    paymentMethods: wanted.payment_methods.map((one) => ({ paymentMethodId: one.payment_method_id, rank: one.rank })),
    schedule: { referenceId: "schedule-1", interval: "MONTH", intervalCount: 1, anchorDate: "2026-02-20T03:00:00Z" }
  })
  await sandbox.advance(3_000)
  return { ...made, businessId: await platformOf(sandbox) }
}
const cycle = async (sdk: Sdk, sandbox: Sandbox) => {
  const { id: planId, businessId } = await plan(sdk, sandbox)
  const { data } = await sdk.Recurring!.getAllCycles!({ planId, businessId })
  return { id: data[0].id as string, planId, businessId }
}
const walletCharge = (sdk: Sdk) =>
  sdk.EWallet!.createEWalletCharge!({
    referenceID: "order-1",
    currency: "IDR",
    amount: 25_000,
    checkoutMethod: "ONE_TIME_PAYMENT",
    channelCode: "ID_SHOPEEPAY",
    channelProperties: { successRedirectURL: "https://shop.example/thanks" }
  })
const fixedCode = (sdk: Sdk) =>
  sdk.RetailOutlet!.createFixedPaymentCode!({
    externalID: "fpc-1",
    retailOutletName: "ALFAMART",
    name: "Rika Sutanto",
    expectedAmt: 10_000
  })
const paymentCode = (sdk: Sdk) =>
  sdk.RegionalRetailOutlet!.createPaymentCode!({
    referenceId: "pc-1",
    channelCode: "ECPAY",
    amount: 50,
    currency: "PHP",
    customerName: "Rika Sutanto",
    market: "PH"
  })
const partner = { email: "angie@partner.example", type: "OWNED", publicProfile: { businessName: "Angie" } }
const person = (sdk: Sdk) =>
  sdk.Customer!.createCustomer!({ referenceID: "cust-1", givenNames: "Budi", mobileNumber: "+6287774441111" })
const linkBpi = async (sdk: Sdk, sandbox: Sandbox) =>
  sdk.EWallet!.initializeTokenization!({
    customerID: await customer(sandbox),
    channelCode: "BA_BPI",
    properties: {
      successRedirectURL: REDIRECTS.success_redirect_url,
      failureRedirectURL: REDIRECTS.failure_redirect_url
    }
  })
const linkBri = async (sdk: Sdk, sandbox: Sandbox) =>
  sdk.DirectDebit!.initializeTokenization!({
    customerID: await customer(sandbox),
    channelCode: "DC_BRI",
    properties: {
      accountMobileNumber: "+62818555988",
      cardLastFour: "1234",
      cardExpiry: "06/29",
      accountEmail: "a@b.co"
    }
  })
const debit = async (sdk: Sdk, sandbox: Sandbox) =>
  sdk.DirectDebit!.createDirectDebitPayment!({
    idempotencyKey: "key-1",
    referenceID: "order-1",
    paymentMethodID: (await linked(sandbox, "DC_BRI")).method,
    currency: "IDR",
    amount: 1_500,
    enableOTP: true,
    callbackURL: "https://shop.example/hooks"
  })
const report = (sdk: Sdk) => sdk.Report!.generateReport!({ type: "TRANSACTIONS" })
const walletLink = async (sdk: Sdk, sandbox: Sandbox) =>
  sdk.PaymentMethodV2!.createPaymentMethodV2!({
    type: "EWALLET",
    reusability: "MULTIPLE_USE",
    customer_id: await customer(sandbox),
    country: "PH",
    ewallet: {
      channel_code: "GRABPAY",
      channel_properties: {
        success_return_url: "https://shop.example/ok",
        failure_return_url: "https://shop.example/no"
      }
    }
  })

walkSdk({
  name: "xendit-node 1.22.0",
  connect,
  refusalOf: ({ status, code }) => ({ status, code }),
  served: {
    "Card.createCharge": async (sdk, sandbox) =>
      expect(await charge(sdk, sandbox)).toMatchObject({ status: "CAPTURED", external_id: "order-1" }),
    "Card.createAuthorization": async (sdk, sandbox) =>
      expect(await hold(sdk, sandbox)).toMatchObject({ status: "AUTHORIZED" }),
    "Card.captureCharge": async (sdk, sandbox) => {
      const { id: chargeID } = await hold(sdk, sandbox)
      expect(await sdk.Card!.captureCharge!({ chargeID, amount: 5_000 })).toMatchObject({ capture_amount: 5_000 })
    },
    "Card.getCharge": async (sdk, sandbox) => {
      const { id: chargeID } = await charge(sdk, sandbox)
      expect(await sdk.Card!.getCharge!({ chargeID })).toMatchObject({ id: chargeID })
    },
    "Card.reverseAuthorization": async (sdk, sandbox) => {
      const { id: chargeID } = await hold(sdk, sandbox)
      const reversed = await sdk.Card!.reverseAuthorization!({ chargeID, externalID: "reverse-1" })
      expect(reversed).toMatchObject({ status: "SUCCEEDED" })
    },
    "Card.createRefund": async (sdk, sandbox) => {
      const { id: chargeID } = await charge(sdk, sandbox)
      const refund = { chargeID, amount: 5_000, externalID: "refund-1", xIdempotencyKey: "key-1" }
      const made = await sdk.Card!.createRefund!(refund)
      expect(made).toMatchObject({ status: "REQUESTED" })
      expect(await sdk.Card!.createRefund!(refund)).toEqual(made)
    },
    "Card.createPromotion": async (sdk) =>
      expect(
        await sdk.Card!.createPromotion!({
          referenceId: "BRI_20",
          description: "20 %",
          discountPercent: 20,
          channelCode: "BRI",
          binList: ["400000"],
          currency: "IDR",
          startTime: new Date("2026-01-16T00:00:00Z"),
          endTime: new Date("2026-02-16T00:00:00Z")
        })
      ).toMatchObject({ reference_id: "BRI_20" }),
    "VirtualAcc.getVABanks": async (sdk) =>
      expect(await sdk.VirtualAcc!.getVABanks!()).toContainEqual(expect.objectContaining({ code: "BNI" })),
    "VirtualAcc.createFixedVA": async (sdk) => expect(await virtualAccount(sdk)).toMatchObject({ external_id: "va-1" }),
    "VirtualAcc.getFixedVA": async (sdk) => {
      const { id } = await virtualAccount(sdk)
      expect(await sdk.VirtualAcc!.getFixedVA!({ id })).toMatchObject({ id })
    },
    "VirtualAcc.updateFixedVA": async (sdk) => {
      const { id } = await virtualAccount(sdk)
      expect(await sdk.VirtualAcc!.updateFixedVA!({ id, isSingleUse: true })).toMatchObject({ is_single_use: true })
    },
    "VirtualAcc.getVAPayment": async (sdk, sandbox) => {
      const { id } = await virtualAccount(sdk)
      await sandbox.advance(1_000)
      const { payment_id } = await sandbox.act(id, "approve", { amount: 20_000 })
      expect(await sdk.VirtualAcc!.getVAPayment!({ paymentID: payment_id })).toMatchObject({ amount: 20_000 })
    },
    "Disbursement.getBanks": async (sdk) =>
      expect(await sdk.Disbursement!.getBanks!()).toContainEqual(expect.objectContaining({ code: "BCA" })),
    "Disbursement.create": async (sdk) =>
      expect(await sdk.Disbursement!.create!({ ...disbursement, xIdempotencyKey: "k" })).toMatchObject({
        status: "PENDING"
      }),
    "Disbursement.createBatch": async (sdk) =>
      expect(
        await sdk.Disbursement!.createBatch!({ reference: "batch-1", disbursements: [disbursement] })
      ).toMatchObject({ status: "UPLOADING" }),
    "Disbursement.getByID": async (sdk) => {
      const { id } = await sdk.Disbursement!.create!(disbursement)
      expect(await sdk.Disbursement!.getByID!({ disbursementID: id })).toMatchObject({ id })
    },
    "Disbursement.getByExtID": async (sdk) => {
      const { id } = await sdk.Disbursement!.create!(disbursement)
      expect(await sdk.Disbursement!.getByExtID!({ externalID: "disb-1" })).toMatchObject([{ id }])
    },
    "Invoice.createInvoice": async (sdk) => expect(await invoice(sdk)).toMatchObject({ status: "PENDING" }),
    "Invoice.getInvoice": async (sdk) => {
      const { id } = await invoice(sdk)
      expect(await sdk.Invoice!.getInvoice!({ invoiceID: id })).toMatchObject({ id })
    },
    "Invoice.expireInvoice": async (sdk) => {
      const { id } = await invoice(sdk)
      expect(await sdk.Invoice!.expireInvoice!({ invoiceID: id })).toMatchObject({ status: "EXPIRED" })
    },
    "Invoice.getAllInvoices": async (sdk) => {
      const { id } = await invoice(sdk)
      const found = await sdk.Invoice!.getAllInvoices!({ statuses: ["PENDING"], createdAfter: new Date("2026-01-01") })
      expect(found).toMatchObject([{ id }])
    },
    "Payout.createPayout": async (sdk) => expect(await payout(sdk)).toMatchObject({ status: "PENDING" }),
    "Payout.getPayout": async (sdk) => {
      const { id } = await payout(sdk)
      expect(await sdk.Payout!.getPayout!({ id })).toMatchObject({ id })
    },
    "Payout.voidPayout": async (sdk) => {
      const { id } = await payout(sdk)
      expect(await sdk.Payout!.voidPayout!({ id })).toMatchObject({ status: "VOIDED" })
    },
    "Recurring.createPlan": async (sdk, sandbox) =>
      expect(await plan(sdk, sandbox)).toMatchObject({ reference_id: "plan-1" }),
    "Recurring.getPlan": async (sdk, sandbox) => {
      const { id, businessId } = await plan(sdk, sandbox)
      expect(await sdk.Recurring!.getPlan!({ id, businessId })).toMatchObject({ id, status: "ACTIVE" })
    },
    "Recurring.editPlan": async (sdk, sandbox) => {
      const { id, businessId } = await plan(sdk, sandbox)
      const change = { id, businessId, currency: "IDR", amount: 20_000 }
      expect(await sdk.Recurring!.editPlan!(change)).toMatchObject({ amount: 20_000 })
    },
    "Recurring.deactivatePlan": async (sdk, sandbox) => {
      const { id, businessId } = await plan(sdk, sandbox)
      expect(await sdk.Recurring!.deactivatePlan!({ id, businessId })).toMatchObject({ status: "INACTIVE" })
    },
    "Recurring.getSchedule": async (sdk, sandbox) => {
      const { schedule_id: id, businessId } = await plan(sdk, sandbox)
      expect(await sdk.Recurring!.getSchedule!({ id, businessId })).toMatchObject({ id, interval: "MONTH" })
    },
    "Recurring.editSchedule": async (sdk, sandbox) => {
      const { schedule_id: id, businessId } = await plan(sdk, sandbox)
      const change = { id, businessId, interval: "WEEK", intervalCount: 2 }
      expect(await sdk.Recurring!.editSchedule!(change)).toMatchObject({ interval: "WEEK" })
    },
    "Recurring.getCycle": async (sdk, sandbox) => {
      const one = await cycle(sdk, sandbox)
      expect(await sdk.Recurring!.getCycle!(one)).toMatchObject({ id: one.id })
    },
    "Recurring.getAllCycles": async (sdk, sandbox) => {
      const { planId, businessId } = await cycle(sdk, sandbox)
      const { data } = await sdk.Recurring!.getAllCycles!({ planId, businessId, limit: 5 })
      expect(data).toHaveLength(1)
    },
    "Recurring.editCycle": async (sdk, sandbox) => {
      const change = { ...(await cycle(sdk, sandbox)), currency: "IDR", amount: 1_000 }
      expect(await sdk.Recurring!.editCycle!(change)).toMatchObject({ amount: 1_000 })
    },
    "Recurring.cancelCycle": async (sdk, sandbox) =>
      expect(await sdk.Recurring!.cancelCycle!(await cycle(sdk, sandbox))).toMatchObject({ status: "CANCELLED" }),
    "EWallet.createEWalletCharge": async (sdk) => expect(await walletCharge(sdk)).toMatchObject({ status: "PENDING" }),
    "EWallet.getEWalletChargeStatus": async (sdk) => {
      const { id: chargeID } = await walletCharge(sdk)
      expect(await sdk.EWallet!.getEWalletChargeStatus!({ chargeID })).toMatchObject({ id: chargeID })
    },
    "EWallet.voidEWalletCharge": async (sdk, sandbox) => {
      const { id: chargeID } = await walletCharge(sdk)
      await sandbox.act(chargeID, "approve")
      expect(await sdk.EWallet!.voidEWalletCharge!({ chargeID })).toMatchObject({ void_status: "PENDING" })
    },
    "EWallet.initializeTokenization": async (sdk, sandbox) =>
      expect(await linkBpi(sdk, sandbox)).toMatchObject({ status: "PENDING" }),
    "EWallet.unlinkTokenization": async (sdk, sandbox) => {
      const { token } = await linked(sandbox, "DC_BRI")
      expect(await sdk.EWallet!.unlinkTokenization!({ linkedAccTokenID: token })).toMatchObject({ is_deleted: true })
    },
    "EWallet.createPaymentMethod": async (sdk, sandbox) => {
      const { owner, request, token } = await linked(sandbox, "BA_BPI")
      expect(token).toBeDefined()
      const again = sdk.EWallet!.createPaymentMethod!({
        customerID: owner,
        type: request.type,
        properties: request.properties
      })
      await expect(again).rejects.toMatchObject({ status: 409, code: "DUPLICATE_ERROR" })
    },
    "EWallet.getPaymentMethodsByCustomerID": async (sdk, sandbox) => {
      const { owner, method: id } = await linked(sandbox, "BA_BPI")
      expect(await sdk.EWallet!.getPaymentMethodsByCustomerID!({ customerID: owner })).toMatchObject([{ id }])
    },
    "Balance.getBalance": async (sdk) =>
      expect(await sdk.Balance!.getBalance!({ accountType: "CASH" })).toEqual({ balance: 1_000_000_000 }),
    "RetailOutlet.createFixedPaymentCode": async (sdk) =>
      expect(await fixedCode(sdk)).toMatchObject({ status: "ACTIVE" }),
    "RetailOutlet.getFixedPaymentCode": async (sdk) => {
      const { id } = await fixedCode(sdk)
      expect(await sdk.RetailOutlet!.getFixedPaymentCode!({ id })).toMatchObject({ id })
    },
    "RetailOutlet.updateFixedPaymentCode": async (sdk) => {
      const { id } = await fixedCode(sdk)
      const changed = await sdk.RetailOutlet!.updateFixedPaymentCode!({ id, expectedAmt: 20_000 })
      expect(changed).toMatchObject({ expected_amount: 20_000 })
    },
    "RetailOutlet.getPaymentsByFixedPaymentCodeId": async (sdk, sandbox) => {
      const { id } = await fixedCode(sdk)
      await sandbox.act(id, "approve")
      const { data } = await sdk.RetailOutlet!.getPaymentsByFixedPaymentCodeId!({ id })
      expect(data).toHaveLength(1)
    },
    "RegionalRetailOutlet.createPaymentCode": async (sdk) =>
      expect(await paymentCode(sdk)).toMatchObject({ status: "ACTIVE" }),
    "RegionalRetailOutlet.getPaymentCode": async (sdk) => {
      const { id } = await paymentCode(sdk)
      expect(await sdk.RegionalRetailOutlet!.getPaymentCode!({ id })).toMatchObject({ id })
    },
    "RegionalRetailOutlet.updatePaymentCode": async (sdk) => {
      const { id } = await paymentCode(sdk)
      const changed = await sdk.RegionalRetailOutlet!.updatePaymentCode!({ id, customerName: "Ada" })
      expect(changed).toMatchObject({ customer_name: "Ada" })
    },
    "Platform.createV2Account": async (sdk) =>
      expect(await sdk.Platform!.createV2Account!(partner)).toMatchObject({ status: "LIVE" }),
    "Platform.getAccountByID": async (sdk, sandbox) => {
      const id = await account(sandbox)
      expect(await sdk.Platform!.getAccountByID!({ id })).toMatchObject({ id })
    },
    "Platform.updateAccount": async (sdk, sandbox) => {
      const id = await account(sandbox)
      const changed = await sdk.Platform!.updateAccount!({ ...partner, id, email: "n@partner.example" })
      expect(changed).toMatchObject({ email: "n@partner.example" })
    },
    "Platform.setCallbackURL": async (sdk) =>
      expect(await sdk.Platform!.setCallbackURL!({ type: "invoice", url: "https://shop.example" })).toMatchObject({
        status: "SUCCESSFUL"
      }),
    "Platform.createTransfer": async (sdk, sandbox) =>
      expect(
        await sdk.Platform!.createTransfer!({
          reference: "t-1",
          amount: 1_000,
          sourceUserID: await platformOf(sandbox),
          destinationUserID: await account(sandbox)
        })
      ).toMatchObject({ status: "SUCCESSFUL" }),
    "Customer.createCustomer": async (sdk) => expect(await person(sdk)).toMatchObject({ reference_id: "cust-1" }),
    "Customer.getCustomer": async (sdk) => {
      const { id } = await person(sdk)
      expect(await sdk.Customer!.getCustomer!({ id })).toMatchObject({ id })
    },
    "Customer.getCustomerByReferenceID": async (sdk) => {
      const { id } = await person(sdk)
      expect(await sdk.Customer!.getCustomerByReferenceID!({ referenceID: "cust-1" })).toMatchObject({ data: [{ id }] })
    },
    "Customer.updateCustomer": async (sdk) => {
      const { id } = await person(sdk)
      expect(await sdk.Customer!.updateCustomer!({ id, description: "VIP" })).toMatchObject({ description: "VIP" })
    },
    "DirectDebit.initializeTokenization": async (sdk, sandbox) =>
      expect(await linkBri(sdk, sandbox)).toMatchObject({ status: "PENDING" }),
    "DirectDebit.validateOTPforLinkedAccount": async (sdk, sandbox) => {
      const { id: tokenID } = await linkBri(sdk, sandbox)
      const done = await sdk.DirectDebit!.validateOTPforLinkedAccount!({ tokenID, otpCode: "333000" })
      expect(done).toMatchObject({ status: "SUCCESS" })
    },
    "DirectDebit.retrieveAccountsByTokenID": async (sdk, sandbox) => {
      const { token, account: id } = await linked(sandbox, "DC_BRI")
      expect(await sdk.DirectDebit!.retrieveAccountsByTokenID!({ tokenID: token })).toMatchObject([{ id }])
    },
    "DirectDebit.createPaymentMethod": async (sdk, sandbox) => {
      const { id: tokenID } = await linkBri(sdk, sandbox)
      const token = await sdk.DirectDebit!.validateOTPforLinkedAccount!({ tokenID, otpCode: "333000" })
      const [one] = await sdk.DirectDebit!.retrieveAccountsByTokenID!({ tokenID })
      const made = await sdk.DirectDebit!.createPaymentMethod!({
        customerID: token.customer_id,
        type: "DEBIT_CARD",
        properties: { id: one.id }
      })
      expect(made).toMatchObject({ status: "ACTIVE" })
    },
    "DirectDebit.getPaymentMethodsByCustomerID": async (sdk, sandbox) => {
      const { owner, method: id } = await linked(sandbox, "DC_BRI")
      expect(await sdk.DirectDebit!.getPaymentMethodsByCustomerID!({ customerID: owner })).toMatchObject([{ id }])
    },
    "DirectDebit.createDirectDebitPayment": async (sdk, sandbox) =>
      expect(await debit(sdk, sandbox)).toMatchObject({ status: "PENDING" }),
    "DirectDebit.validateOTPforPayment": async (sdk, sandbox) => {
      const { id } = await debit(sdk, sandbox)
      const done = await sdk.DirectDebit!.validateOTPforPayment!({ directDebitID: id, otpCode: "222000" })
      expect(done).toMatchObject({ required_action: null })
    },
    "DirectDebit.getDirectDebitPaymentStatusByID": async (sdk, sandbox) => {
      const { id } = await debit(sdk, sandbox)
      expect(await sdk.DirectDebit!.getDirectDebitPaymentStatusByID!({ directDebitID: id })).toMatchObject({ id })
    },
    "DirectDebit.getDirectDebitPaymentStatusByReferenceID": async (sdk, sandbox) => {
      const { id } = await debit(sdk, sandbox)
      const found = await sdk.DirectDebit!.getDirectDebitPaymentStatusByReferenceID!({ referenceID: "order-1" })
      expect(found).toMatchObject({ id })
    },
    "Report.generateReport": async (sdk) => expect(await report(sdk)).toMatchObject({ status: "PENDING" }),
    "Report.getReport": async (sdk) => {
      const { id } = await report(sdk)
      expect(await sdk.Report!.getReport!({ id })).toMatchObject({ id })
    },
    "Transaction.listTransactions": async (sdk, sandbox) => {
      const { id } = await charge(sdk, sandbox)
      expect(await sdk.Transaction!.listTransactions!({})).toMatchObject({ data: [{ product_id: id }] })
    },
    "Transaction.getTransaction": async (sdk, sandbox) => {
      await charge(sdk, sandbox)
      const { data } = await sdk.Transaction!.listTransactions!({})
      expect(await sdk.Transaction!.getTransaction!({ id: data[0].id })).toMatchObject({ id: data[0].id })
    },
    "PaymentMethodV2.createPaymentMethodV2": async (sdk, sandbox) =>
      expect(await walletLink(sdk, sandbox)).toMatchObject({ status: "REQUIRES_ACTION" }),
    "PaymentMethodV2.getPaymentMethodByIdV2": async (sdk, sandbox) => {
      const { id } = await walletLink(sdk, sandbox)
      expect(await sdk.PaymentMethodV2!.getPaymentMethodByIdV2!({ id })).toMatchObject({ id })
    },
    "PaymentMethodV2.expirePaymentMethodV2": async (sdk, sandbox) => {
      const { id } = await walletLink(sdk, sandbox)
      await sandbox.act(id, "approve")
      expect(await sdk.PaymentMethodV2!.expirePaymentMethodV2!({ id })).toMatchObject({ status: "EXPIRED" })
    }
  },
  absent: {
    "Recurring.createSchedule": {
      call: async (sdk, sandbox) =>
        sdk.Recurring!.createSchedule!({
          businessId: await platformOf(sandbox),
          referenceId: "s",
          interval: "MONTH",
          intervalCount: 1
        }),
      ...NOT_FOUND
    },
    "RecurringPayment.createPayment": {
      call: (sdk) =>
        sdk.RecurringPayment!.createPayment!({
          externalID: "r",
          payerEmail: "a@b.example",
          interval: "MONTH",
          intervalCount: 1,
          description: "d",
          amount: 1
        }),
      ...NOT_FOUND
    },
    "RecurringPayment.getPayment": { call: (sdk) => sdk.RecurringPayment!.getPayment!({ id: "x" }), ...NOT_FOUND },
    "RecurringPayment.editPayment": { call: (sdk) => sdk.RecurringPayment!.editPayment!({ id: "x" }), ...NOT_FOUND },
    "RecurringPayment.stopPayment": { call: (sdk) => sdk.RecurringPayment!.stopPayment!({ id: "x" }), ...NOT_FOUND },
    "RecurringPayment.pausePayment": { call: (sdk) => sdk.RecurringPayment!.pausePayment!({ id: "x" }), ...NOT_FOUND },
    "RecurringPayment.resumePayment": {
      call: (sdk) => sdk.RecurringPayment!.resumePayment!({ id: "x" }),
      ...NOT_FOUND
    },
    "EWallet.createPayment": {
      call: (sdk) =>
        sdk.EWallet!.createPayment!({ externalID: "e", amount: 1, phone: "081234567890", ewalletType: "OVO" }),
      ...NOT_FOUND
    },
    "EWallet.getPayment": {
      call: (sdk) => sdk.EWallet!.getPayment!({ externalID: "e", ewalletType: "OVO" }),
      ...NOT_FOUND
    },
    "RetailOutlet.simulatePayment": {
      call: (sdk) =>
        sdk.RetailOutlet!.simulatePayment!({ retailOutletName: "ALFAMART", paymentCode: "TEST1", transferAmount: 1 }),
      status: 405,
      code: "METHOD_NOT_ALLOWED"
    },
    "QrCode.createCode": {
      call: (sdk) =>
        sdk.QrCode!.createCode!({
          externalID: "qr-1",
          type: "DYNAMIC",
          callbackURL: "https://shop.example",
          amount: 10_000
        }),
      status: 400,
      code: "API_VALIDATION_ERROR"
    },
    "QrCode.getCode": {
      call: (sdk) => sdk.QrCode!.getCode!({ externalID: "qr-1" }),
      status: 404,
      code: "DATA_NOT_FOUND"
    },
    "QrCode.simulate": {
      call: (sdk) => sdk.QrCode!.simulate!({ externalID: "qr-1", amount: 1 }),
      status: 404,
      code: "DATA_NOT_FOUND"
    },
    "QrCode.getPayments": {
      call: (sdk) => sdk.QrCode!.getPayments!({ externalID: "qr-1" }),
      status: 404,
      code: "DATA_NOT_FOUND"
    },
    "Platform.createAccount": {
      call: (sdk) => sdk.Platform!.createAccount!({ accountEmail: "a@b.example", type: "OWNED" }),
      ...NOT_FOUND
    },
    "Platform.createFeeRule": {
      call: (sdk) =>
        sdk.Platform!.createFeeRule!({ name: "f", routes: [{ unit: "flat", amount: 1, currency: "IDR" }] }),
      ...NOT_FOUND
    },
    "PaymentRequest.createPaymentRequest": {
      call: (sdk) => sdk.PaymentRequest!.createPaymentRequest!({ currency: "IDR", amount: 1 }),
      ...NOT_FOUND
    },
    "PaymentRequest.confirmPaymentRequest": {
      call: (sdk) => sdk.PaymentRequest!.confirmPaymentRequest!({ id: "x", auth_code: "123456" }),
      ...NOT_FOUND
    },
    "PaymentRequest.resendAuthForPaymentRequest": {
      call: (sdk) => sdk.PaymentRequest!.resendAuthForPaymentRequest!({ id: "x" }),
      ...NOT_FOUND
    },
    "PaymentRequest.listPaymentRequest": {
      call: (sdk) => sdk.PaymentRequest!.listPaymentRequest!({}),
      ...NOT_FOUND
    },
    "PaymentRequest.getPaymentRequestById": {
      call: (sdk) => sdk.PaymentRequest!.getPaymentRequestById!({ id: "x" }),
      ...NOT_FOUND
    },
    "PaymentMethodV2.listPaymentMethodV2": {
      call: (sdk) => sdk.PaymentMethodV2!.listPaymentMethodV2!({}),
      status: 405,
      code: "METHOD_NOT_ALLOWED"
    },
    "PaymentMethodV2.authorizePaymentMethodV2": {
      call: (sdk) => sdk.PaymentMethodV2!.authorizePaymentMethodV2!({ id: "x", auth_code: "123456" }),
      ...NOT_FOUND
    },
    "PaymentMethodV2.updatePaymentMethodV2": {
      call: (sdk) => sdk.PaymentMethodV2!.updatePaymentMethodV2!({ id: "x", description: "d" }),
      status: 405,
      code: "METHOD_NOT_ALLOWED"
    },
    "PaymentMethodV2.listPaymentsByPaymentMethodIdV2": {
      call: (sdk) => sdk.PaymentMethodV2!.listPaymentsByPaymentMethodIdV2!({ id: "x" }),
      ...NOT_FOUND
    },
    "Refund.createRefund": {
      call: (sdk) => sdk.Refund!.createRefund!({ payment_request_id: "x", amount: 1, reason: "OTHERS" }),
      ...NOT_FOUND
    },
    "Refund.getRefundById": { call: (sdk) => sdk.Refund!.getRefundById!({ id: "x" }), ...NOT_FOUND },
    "Refund.listRefunds": { call: (sdk) => sdk.Refund!.listRefunds!({}), ...NOT_FOUND }
  }
})
