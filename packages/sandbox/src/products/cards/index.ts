/**
 * Cards: tokens and authentications of the browser script, charges, holds, refunds, promotions.
 *
 * What the reference leaves to the outside world is played through `customers-act`:
 * - an authentication or a token that waits for its challenge: `approve`, `decline`, `expire`; an authentication also `otp`
 *   (which password was sent, or with `otp` typing one);
 * - a token: `decline` with a `failure_code` makes the issuer decline every charge from then on, `approve` ends that;
 * - a charge: `decline` with a `failure_code` makes the processor refuse its reversal or refunds, `approve` ends that;
 * - a promotion: `pause`.
 *
 * Settings: `cards.optional_authentication`, `cards.frictionless`, `cards.switcher`, `cards.amex` (`true`), `cards.mids`
 * (labels), `cards.currency`, `cards.limits`, `cards.tokenization_error` (a code of the script).
 *
 * Unreachable without being asked for: the script's VERIFICATION_TIMEOUT_ERROR, TEMPORARY_SERVICE_ERROR and
 * CONNECTION_ERROR, the reasons REFUND_FAILED and PROCESSOR_ERROR, and SERVER_ERROR (by fault injection). Unreachable:
 * REQUEST_FORBIDDEN_ERROR of getChargeOptions, which every key may call.
 *
 * @module
 */
import type { Checkout } from "../../engine/checkout.ts"
import { type Context, type CustomerAct, customerOf, type ProductModule, refuse } from "../../engine/product.ts"
import { failureCode, invalid, merchantOf, nothingWaits, sentOtp, typedOtp, unknownAction } from "../shared.ts"
import {
  type Charge,
  captureCharge,
  charges,
  createAuthorization,
  createCharge,
  getCharge,
  reverseAuthorization,
  showCharge
} from "./charges.ts"
import { bankOf, DECLINES, OTHER } from "./issuers.ts"
import {
  type Authentication,
  authentications,
  showAuthentication,
  showTokenization,
  type Token,
  tokens
} from "./objects.ts"
import { calculatePromotion, getChargeOptions } from "./options.ts"
import {
  createPromotion,
  deletePromotion,
  listPromotions,
  type Promotion,
  pause,
  promotions,
  showPromotion,
  statusOf,
  updatePromotion
} from "./promotions.ts"
import { createRefund, refundCommands } from "./refunds.ts"
import { createAuthentication, createToken, getToken, readAuthentication, readTokenization } from "./tokens.ts"

/** The password of the challenge page, and how often it may be mistyped. */
const OTP = "123456"
const OTP_ATTEMPTS = 3

const end = (
  context: Context,
  authentication: Authentication,
  status: Authentication["status"],
  attempts = authentication.attempts
): Authentication => {
  const done: Authentication = { ...authentication, status, attempts }
  context.put(authentications, done.id, done)
  return done
}

const challenge = (context: Context, act: CustomerAct, authentication: Authentication): Authentication => {
  if (authentication.status !== "IN_REVIEW") return nothingWaits(authentication.id, authentication.status)
  if (act.action === "otp") {
    if (typedOtp(act) === OTP) return end(context, authentication, "VERIFIED")
    const attempts = authentication.attempts + 1
    end(context, authentication, attempts < OTP_ATTEMPTS ? "IN_REVIEW" : "FAILED", attempts)
    return refuse("API_VALIDATION_ERROR", "The password is wrong.", { status: 400, stands: true })
  }
  if (!["approve", "decline", "expire"].includes(act.action)) {
    return unknownAction(act, "approve, otp, decline or expire")
  }
  return end(context, authentication, act.action === "approve" ? "VERIFIED" : "FAILED")
}

const actOnAuthentication = (context: Context, act: CustomerAct, authentication: Authentication) => {
  const asks = act.action === "otp" && authentication.status === "IN_REVIEW" && typedOtp(act) === undefined
  return asks ? sentOtp(OTP) : { body: showAuthentication(context, challenge(context, act, authentication)) }
}

/** The answer of an issuer or processor from now on. */
const verdict = (act: CustomerAct, codes: ReadonlyArray<string>): string | undefined => {
  if (act.action === "approve") return undefined
  if (act.action !== "decline") return unknownAction(act, "approve or decline")
  const code = failureCode(act, codes[0]!)
  return codes.includes(code) ? code : invalid("failure_code", `must be one of ${codes.join(", ")}`)
}

const actOnToken = (context: Context, act: CustomerAct, token: Token): Token => {
  const pending = token.authentication === undefined ? undefined : context.get(authentications, token.authentication)
  if (pending?.status === "IN_REVIEW" && act.input.failure_code === undefined) {
    challenge(context, act, pending)
    return token
  }
  const { declines: _, ...rest } = token
  const code = verdict(act, ["DECLINED_BY_ISSUER", ...Object.keys(DECLINES)])
  const next: Token = code === undefined ? rest : { ...rest, declines: code }
  context.put(tokens, token.id, next)
  return next
}

const actOnCharge = (context: Context, act: CustomerAct, charge: Charge): Charge => {
  const { refuses: _, ...rest } = charge
  const code = verdict(act, ["PROCESSOR_ERROR", "REVERSE_AUTHORIZATION_REJECTED_BY_BANK"])
  const next: Charge = code === undefined ? rest : { ...rest, refuses: code }
  context.put(charges, charge.id, next)
  return next
}

const actOnPromotion = (context: Context, act: CustomerAct, promotion: Promotion): Promotion => {
  if (act.action !== "pause") return unknownAction(act, "pause")
  const status = statusOf(promotion, context.now)
  return status === "ACTIVE" ? pause(context, promotion) : nothingWaits(promotion.id, status)
}

const STATES = { IN_REVIEW: "open", VERIFIED: "approved", FAILED: "declined" } as const

const challengePage = (context: Context, authentication: Authentication): Checkout => {
  const { card, external_id } = context.get(tokens, authentication.token)!
  const bank = bankOf(card.bin)
  const asks = authentication.status === "IN_REVIEW"
  return {
    page: "card",
    id: authentication.id,
    merchant: merchantOf(context),
    channel: bank === OTHER ? bank.name : bank.code,
    brand: card.brand,
    masked: card.masked,
    reference: authentication.external_id ?? external_id ?? authentication.id,
    amount: { value: authentication.amount, currency: authentication.currency },
    state: STATES[authentication.status],
    failure: authentication.status === "FAILED" ? "AUTHENTICATION_FAILED" : undefined,
    ...(asks ? { otp: { sent: OTP, left: OTP_ATTEMPTS - authentication.attempts } } : {})
  }
}

export const cards: ProductModule = {
  name: "cards",
  handlers: {
    getToken,
    createCharge,
    createAuthorization,
    getCharge,
    captureCharge,
    reverseAuthorization,
    createRefund,
    getChargeOptions,
    createPromotion,
    listPromotions,
    calculatePromotion,
    updatePromotion,
    deletePromotion
  },
  commands: refundCommands,
  customers: [
    customerOf(authentications, actOnAuthentication, challengePage),
    customerOf(tokens, (context, act, token) => ({ body: showTokenization(context, actOnToken(context, act, token)) })),
    customerOf(charges, (context, act, charge) => ({ body: showCharge(context, actOnCharge(context, act, charge)) })),
    customerOf(promotions, (context, act, promotion) => ({
      body: showPromotion(context, actOnPromotion(context, act, promotion))
    }))
  ],
  control: {
    "POST /card-tokens": { publicKey: true, handle: createToken },
    "GET /card-tokens": { publicKey: true, handle: readTokenization },
    "POST /card-authentications": { publicKey: true, handle: createAuthentication },
    "GET /card-authentications": { publicKey: true, handle: readAuthentication }
  }
}
