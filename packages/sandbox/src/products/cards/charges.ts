/**
 * Charges by token: captured at once, or held, then captured or reversed. Source: Xendit API reference › Credit Cards ›
 * Create Authorization, Reverse Authorization, Create Charge, Capture Charge, Get Charge.
 *
 * @module
 */
import { toMinor } from "../../engine/ledger.ts"
import { failed, receive } from "../../engine/money.ts"
import { type Context, type Handler, type Reply, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, iso } from "../../engine/time.ts"
import { minorOrRefuse } from "../shared.ts"
import { DECLINES, eciOf } from "./issuers.ts"
import { type Authentication, authentications, isExpired, type Token, tokens } from "./objects.ts"
import { assertCharge, type ChargeRequest } from "./rules.ts"

/** Documented transitions. Refunds leave a charge CAPTURED. */
const STATES = { AUTHORIZED: ["CAPTURED", "REVERSED"], CAPTURED: [], REVERSED: [], FAILED: [] } as const
type Status = keyof typeof STATES

/** A charge as it is kept; amounts in major units. */
export interface Charge {
  readonly id: string
  readonly external_id: string
  readonly status: Status
  readonly token: Token
  readonly authentication?: Authentication
  readonly currency: string
  readonly authorized: number
  readonly captured?: number
  readonly captured_at?: number
  readonly failure_reason?: string
  readonly descriptor?: string
  readonly mid_label?: string
  readonly promotion?: ChargeRequest["promotion"]
  readonly installment?: ChargeRequest["installment"]
  readonly reference: string
  readonly reconciliation: string
  readonly approval: string
  readonly network_id: string
  /** The subscription plan that charged. */
  readonly plan?: string
  /** What the processor answers to a reversal or a refund, where it refuses. */
  readonly refuses?: string
  readonly created: number
}

export const charges = table<Charge>("cards.charges", { external: (charge) => charge.external_id })

/** A hold runs out after this. */
const HOLD = 7 * DAY

const network = ({ status, failure_reason, network_id, authentication }: Charge) => {
  const [code, text] = status === "FAILED" ? DECLINES[failure_reason!]! : ["00", "Approved or completed successfully"]
  return {
    card_network_response_code: code,
    card_network_descriptor: text,
    network_transaction_id: network_id,
    ...(authentication
      ? { three_ds_trans_status: authentication.status === "VERIFIED" ? "Y" : "N", three_ds_flow: authentication.flow }
      : {})
  }
}

const showDescriptor = (context: Context, descriptor: string): string => {
  const { name } = context.accounts.get(context.realm.account)!
  const merchant = `${name.replaceAll(" ", "")}-${descriptor}`.toUpperCase()
  return context.setting("cards.switcher") === true ? merchant : `XDT*${merchant}`
}

export const showCharge = (context: Context, charge: Charge) => {
  const { token, promotion } = charge
  const held = charge.status !== "FAILED"
  return {
    created: iso(charge.created),
    status: charge.status,
    business_id: context.realm.account,
    authorized_amount: charge.authorized,
    external_id: charge.external_id,
    merchant_id: "xendit",
    merchant_reference_code: charge.reference,
    card_type: "CREDIT",
    masked_card_number: token.card.masked,
    charge_type: charge.plan !== undefined ? "RECURRING" : token.multiple ? "MULTIPLE_USE_TOKEN" : "SINGLE_USE_TOKEN",
    card_brand: token.card.brand,
    bank_reconciliation_id: charge.reconciliation,
    eci: eciOf(token.card.brand, charge.authentication?.status === "VERIFIED"),
    ...(charge.captured === undefined ? {} : { capture_amount: charge.captured }),
    ...(charge.failure_reason === undefined ? {} : { failure_reason: charge.failure_reason }),
    ...(held ? { approval_code: charge.approval } : {}),
    ...(token.cvn === undefined ? {} : { cvn_code: charge.failure_reason === "INVALID_CVV" ? "N" : "M" }),
    ...(charge.descriptor === undefined ? {} : { descriptor: showDescriptor(context, charge.descriptor) }),
    currency: charge.currency,
    ...(context.setting("cards.switcher") === true ? { mid_label: charge.mid_label } : {}),
    id: charge.id,
    ...(promotion ? { promotion: { ...promotion, original_amount: String(promotion.original_amount) } } : {}),
    ...(charge.installment ? { installment: charge.installment } : {}),
    network_response: network(charge)
  }
}

const facts = ({ id, external_id, currency, token, plan }: Charge, amount: number) =>
  ({
    type: "PAYMENT",
    object: id,
    ...(plan === undefined ? {} : { source: plan }),
    reference: external_id,
    currency,
    amount,
    category: "CARDS",
    channel: token.card.brand,
    identifier: token.card.masked
  }) as const

const move = (context: Context, charge: Charge, change: Partial<Charge> & { readonly status: Status }): Charge => {
  const allowed: ReadonlyArray<Status> = STATES[charge.status]
  if (!allowed.includes(change.status)) throw new Error(`a charge cannot go from ${charge.status} to ${change.status}`)
  const next: Charge = { ...charge, ...change }
  context.put(charges, charge.id, next)
  return next
}

/** Why the card is refused, if it is. */
const declineOf = (context: Context, token: Token, authentication: Authentication | undefined): string | undefined => {
  if (authentication?.status === "FAILED") return "AUTHENTICATION_FAILED"
  return token.declines ?? (isExpired(token.card, context.now) ? "EXPIRED_CARD" : undefined)
}

interface Attempt {
  readonly request: ChargeRequest
  readonly token: Token
  readonly authentication?: Authentication | undefined
  readonly currency: string
  /** Why the card is refused. */
  readonly reason?: string | undefined
  readonly hold?: boolean
  /** Id of the plan that charges. */
  readonly plan?: string
}

const keep = (context: Context, { request, token, authentication, currency, reason, hold, plan }: Attempt): Charge => {
  const captured = reason === undefined && hold !== true && request.amount > 0
  const made: Charge = {
    id: context.ids.hex(24),
    external_id: request.external_id,
    status: reason !== undefined ? "FAILED" : captured ? "CAPTURED" : "AUTHORIZED",
    token,
    ...(authentication ? { authentication } : {}),
    ...(plan === undefined ? {} : { plan }),
    currency,
    authorized: request.amount,
    ...(captured ? { captured: request.amount, captured_at: context.now } : {}),
    ...(reason === undefined ? {} : { failure_reason: reason }),
    ...(request.descriptor === undefined ? {} : { descriptor: request.descriptor }),
    ...(request.mid_label === undefined ? {} : { mid_label: request.mid_label }),
    ...(request.promotion ? { promotion: request.promotion } : {}),
    ...(request.installment ? { installment: request.installment } : {}),
    reference: context.ids.hex(24),
    reconciliation: context.ids.digits(22),
    approval: context.ids.digits(6),
    network_id: context.ids.digits(15),
    created: context.now
  }
  context.put(charges, made.id, made)
  if (captured) receive(context, facts(made, request.amount))
  else if (reason !== undefined && request.amount > 0) failed(context, facts(made, request.amount))
  return made
}

const attempt = (context: Context, request: ChargeRequest, hold: boolean): Reply => {
  const { token, authentication, currency } = assertCharge(context, request)
  const reason = declineOf(context, token, authentication)
  const { cvn: _, ...spent } = token
  const used: Token = token.multiple ? spent : { ...spent, used: true }
  context.put(tokens, token.id, used)
  if (authentication) context.put(authentications, authentication.id, { ...authentication, used: true })
  return { body: showCharge(context, keep(context, { request, token, authentication, currency, reason, hold })) }
}

/** A subscription charges a card that was linked to its plan; no cardholder is present. */
export const chargeForPlan = (
  context: Context,
  token: Token,
  due: { readonly plan: string; readonly reference: string; readonly currency: string; readonly amount: number },
  declines: string | undefined
): Charge => {
  const code = declines ?? declineOf(context, token, undefined)
  const reason = code === undefined || code in DECLINES ? code : "DECLINED_BY_ISSUER"
  const request = { token_id: token.id, external_id: due.reference, amount: due.amount }
  return keep(context, { request, token, currency: due.currency, reason, plan: due.plan })
}

export const createCharge: Handler = (context, { body }) => attempt(context, body as ChargeRequest, false)

export const createAuthorization: Handler = (context, { body }) => attempt(context, body as ChargeRequest, true)

/** The charge of an id, or the documented 404. */
export const chargeOf = (context: Context, id: string | undefined): Charge =>
  context.get(charges, id ?? "") ?? refuse("CREDIT_CARD_CHARGE_NOT_FOUND_ERROR", "No charge has this id.")

export const getCharge: Handler = (context, { path, query }) => {
  const id = path.credit_card_id ?? ""
  // Several charges may share an external_id: the newest one answers.
  const found = query.id_type === "external" ? context.find(charges, "external", id).at(-1)?.id : id
  return { body: showCharge(context, chargeOf(context, found)) }
}

const isHoldOver = (context: Context, charge: Charge): boolean => context.now >= charge.created + HOLD

export const captureCharge: Handler = (context, { path, body }) => {
  const charge = chargeOf(context, path.credit_card_charge_id)
  const { amount } = body as { amount: number }
  if (charge.status !== "AUTHORIZED") {
    refuse("INVALID_CHARGE_STATUS_ERROR", `A charge that is ${charge.status} cannot be captured.`)
  }
  if (isHoldOver(context, charge)) {
    refuse("AUTHORIZATION_EXPIRED", "The hold has run out after 7 days; charge the card again.")
  }
  if (minorOrRefuse("amount", amount, charge.currency) > toMinor(charge.authorized, charge.currency)) {
    refuse("AMOUNT_GREATER_THAN_AUTHORIZED_ERROR", "The amount is above what the authorization holds.")
  }
  const captured = move(context, charge, { status: "CAPTURED", captured: amount, captured_at: context.now })
  receive(context, facts(captured, amount))
  return { body: showCharge(context, captured) }
}

const REVERSAL_REFUSALS: Readonly<Partial<Record<Status, readonly [code: string, message: string]>>> = {
  REVERSED: ["CHARGE_ALREADY_REVERSED_ERROR", "The hold was released before."],
  CAPTURED: ["CHARGE_ALREADY_CAPTURED_ERROR", "The money was captured; refund it instead."],
  FAILED: ["CHARGE_FAILED_ERROR", "The charge failed and holds nothing."]
}

export const reverseAuthorization: Handler = (context, { path, body }) => {
  const charge = chargeOf(context, path.charge_id)
  const refusal = REVERSAL_REFUSALS[charge.status]
  if (refusal) refuse(...refusal)
  if (charge.authorized === 0) {
    refuse("INVALID_AMOUNT_FOR_REVERSE_AUTHORIZATION_ERROR", "An authorization of 0 holds nothing.")
  }
  const reason = isHoldOver(context, charge) ? "REVERSE_AUTHORIZATION_REJECTED_BY_BANK" : charge.refuses
  if (reason === undefined) move(context, charge, { status: "REVERSED" })
  const { external_id } = body as { external_id: string }
  return {
    body: {
      status: reason === undefined ? "SUCCEEDED" : "FAILED",
      ...(reason === undefined ? {} : { failure_reason: reason }),
      currency: charge.currency,
      credit_card_charge_id: charge.id,
      business_id: context.realm.account,
      external_id,
      amount: charge.authorized,
      created: iso(context.now),
      id: context.ids.hex(24)
    }
  }
}
