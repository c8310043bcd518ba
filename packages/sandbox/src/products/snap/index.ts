/**
 * BI SNAP: account binding, virtual accounts, QRIS codes, direct debits and e-wallets in the form of the national standard.
 *
 * Documented codes that nothing brings about here, as the reference lists them for every call alike: `401SS01` under 401
 * (no call takes a bearer token; under 403 it comes), `401SS23` of calls without an amount, `409SS01` of calls that create
 * nothing.
 *
 * @module
 */
import {
  type Context,
  type CustomerAct,
  customerOf,
  type Handler,
  type ProductModule,
  type Reply
} from "../../engine/product.ts"
import { failureCode, invalid, nothingWaits, sentOtp, typedOtp, unknownAction } from "../shared.ts"
import {
  bindingCommands,
  createAccountBinding,
  inquireAccountBinding,
  isOtp,
  methods,
  moveMethod,
  OTP,
  type PaymentMethod,
  showMethod,
  unbindAccount,
  verifyBindingOtp
} from "./bindings.ts"
import {
  createDirectDebit,
  type Debit,
  debitCommands,
  debits,
  inquireDirectDebit,
  settleDebit,
  showDebit,
  verifyPaymentOtp
} from "./debits.ts"
import { accountPage, codePage, debitPage, methodPage } from "./pages.ts"
import {
  codeCommands,
  codes,
  createQrCode,
  inquireQrCode,
  moveCode,
  payCode,
  type SnapCode,
  showCode
} from "./qr-codes.ts"
import { refundDirectDebit } from "./refunds.ts"
import { guarded, snapViolation } from "./rules.ts"
import { showPublicKey, signedHeaders } from "./signing.ts"
import {
  accountCommands,
  accounts,
  createVirtualAccount,
  deactivateVirtualAccount,
  expireAccount,
  inquireVirtualAccount,
  payAccount,
  type SnapAccount,
  showAccount,
  updateVirtualAccount
} from "./virtual-accounts.ts"

const typedAmount = ({ input }: CustomerAct): number | undefined =>
  typeof input.amount === "number" ? input.amount : undefined

/** Asks which password was sent, or types it: undefined where it was the right one. */
const passwordSent = (given: CustomerAct): Reply | undefined => {
  const otp = typedOtp(given)
  if (otp === undefined) return sentOtp(OTP)
  return isOtp(otp) ? undefined : invalid("otp", "is not the password that was sent")
}

const actOnMethod = (context: Context, given: CustomerAct, method: PaymentMethod): Reply => {
  if (method.status !== "REQUIRES_ACTION") return nothingWaits(method.id, method.status)
  switch (given.action) {
    case "approve":
      return { body: showMethod(context, moveMethod(context, method, { status: "ACTIVE" })) }
    case "decline": {
      const failure_code = failureCode(given, "ACCOUNT_ACCESS_BLOCKED")
      return { body: showMethod(context, moveMethod(context, method, { status: "FAILED", failure_code })) }
    }
    case "expire":
      return { body: showMethod(context, moveMethod(context, method, { status: "EXPIRED" })) }
    case "otp":
      if (method.channel !== "BRI") return unknownAction(given, "approve, decline or expire")
      return passwordSent(given) ?? { body: showMethod(context, moveMethod(context, method, { status: "ACTIVE" })) }
    default:
      return unknownAction(given, "approve, otp, decline or expire")
  }
}

const actOnAccount = (context: Context, given: CustomerAct, account: SnapAccount): Reply => {
  if (account.status !== "ACTIVE") return nothingWaits(account.id, account.status)
  if (given.action === "approve") return { body: showAccount(payAccount(context, account, typedAmount(given))) }
  if (given.action === "expire") return { body: showAccount(expireAccount(context, account)) }
  return unknownAction(given, "approve or expire")
}

const actOnCode = (context: Context, given: CustomerAct, code: SnapCode): Reply => {
  if (code.status !== "ACTIVE") return nothingWaits(code.id, code.status)
  if (given.action === "approve") return { body: showCode(payCode(context, code, typedAmount(given))) }
  if (given.action === "expire") return { body: showCode(moveCode(context, code, { status: "EXPIRED" })) }
  return unknownAction(given, "approve or expire")
}

const actOnDebit = (context: Context, given: CustomerAct, debit: Debit): Reply => {
  if (debit.status !== "03") return nothingWaits(debit.id, debit.status)
  if (given.action === "approve") return { body: showDebit(context, settleDebit(context, debit)) }
  if (given.action === "decline" || given.action === "expire") {
    const otherwise = given.action === "decline" ? "USER_DECLINED_THE_TRANSACTION" : "PAYMENT_REQUEST_EXPIRED"
    return { body: showDebit(context, settleDebit(context, debit, failureCode(given, otherwise))) }
  }
  if (given.action === "otp" && debit.waitsFor === "otp") {
    return passwordSent(given) ?? { body: showDebit(context, settleDebit(context, debit)) }
  }
  return unknownAction(given, "approve, decline or expire")
}

const handlers: Readonly<Record<string, Handler>> = {
  createAccountBinding,
  inquireAccountBinding,
  unbindAccount,
  verifyBindingOtp,
  verifyPaymentOtp,
  createVirtualAccount,
  inquireVirtualAccount,
  updateVirtualAccount,
  deactivateVirtualAccount,
  createQrCode,
  inquireQrCode,
  createDirectDebit,
  inquireDirectDebit,
  refundDirectDebit
}

export const snap: ProductModule = {
  name: "snap",
  handlers: Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, guarded(handler)])),
  violationCode: snapViolation,
  webhookHeaders: signedHeaders,
  control: { "GET /snap/public-key": { publicKey: true, handle: showPublicKey } },
  commands: { ...bindingCommands, ...accountCommands, ...codeCommands, ...debitCommands },
  customers: [
    customerOf(methods, actOnMethod, methodPage),
    customerOf(accounts, actOnAccount, accountPage),
    customerOf(codes, actOnCode, codePage),
    customerOf(debits, actOnDebit, debitPage)
  ]
}
