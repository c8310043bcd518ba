/**
 * Legal holders of accounts, their verification (KYC) and capabilities. Source: Xendit API reference › xenPlatform ›
 * Create, Get, Update Account Holder, Activate Account Holder Capabilities, and the two account holder callbacks.
 *
 * @module
 */
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso, SECOND } from "../../engine/time.ts"

type Fields = Readonly<Record<string, unknown>>
interface Person {
  readonly type?: "PIC" | "Incorporator"
}
interface HolderFields {
  readonly business_detail: Fields
  readonly individual_details: ReadonlyArray<Person>
  readonly address: Fields
  readonly kyc_documents: ReadonlyArray<Fields>
  readonly website_url: string
  readonly phone_number: string
  readonly email: string
}

export interface Kyc {
  readonly status: "NOT_VERIFIED" | "VERIFICATION_IN_PROGRESS" | "PASSED" | "RESUBMISSION_REQUIRED" | "FAILED"
  /** ms */
  readonly requested?: number
  readonly decided?: number
  readonly reasons?: ReadonlyArray<Fields>
}
export interface Capability {
  readonly type: "MONEY_IN"
  readonly channel_code: string
  readonly status: "VERIFICATION_IN_PROGRESS" | "LIVE" | "RESUBMISSION_REQUIRED" | "DECLINED"
  /** ms */
  readonly requested: number
  readonly decided?: number
  readonly reason?: string
}
export interface Holder {
  readonly id: string
  readonly fields: HolderFields
  readonly kyc: Kyc
  readonly capabilities: ReadonlyArray<Capability>
  readonly created: number
  readonly updated: number
}

export const holders = table<Holder>("platform.account_holders")

// How long the provider's people take, where nobody plays them through `customers-act`.
const DECIDED_IN = 10 * SECOND

const optionalIso = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : iso(ms))

const showKyc = ({ status, requested, decided, reasons }: Kyc) => ({
  status,
  requested_at: optionalIso(requested),
  verified_at: optionalIso(decided),
  kyc_passed_at: status === "PASSED" ? optionalIso(decided) : undefined,
  failure_reasons: reasons
})

const showCapability = ({ type, channel_code, status, requested, decided, reason }: Capability) => ({
  type,
  channel_code,
  status,
  requested_at: iso(requested),
  verified_at: optionalIso(decided),
  activated_at: status === "LIVE" ? optionalIso(decided) : undefined,
  failure_reason: reason
})

export const showHolder = ({ id, fields, kyc, capabilities, created, updated }: Holder) => ({
  id,
  ...fields,
  kyc: showKyc(kyc),
  capabilities: capabilities.length === 0 ? undefined : capabilities.map(showCapability),
  created: iso(created),
  updated: iso(updated)
})

const move = (context: Context, holder: Holder, change: Partial<Holder>): Holder => {
  const moved = { ...holder, ...change, updated: context.now }
  context.put(holders, holder.id, moved)
  return moved
}

const assertPlatform = (context: Context): void => {
  if (context.accounts.get(context.realm.account)?.parent !== undefined) {
    refuse("REQUEST_FORBIDDEN_ERROR", "Account holders belong to the platform; this is the key of a sub-account.")
  }
  if (context.setting("platform.holders_not_activated") === true) {
    refuse("FEATURE_NOT_ACTIVATED", "Account holders are not switched on for this platform.")
  }
}

export const createAccountHolder: Handler = (context, { body }) => {
  assertPlatform(context)
  const holder: Holder = {
    id: context.ids.uuid(),
    fields: body as HolderFields,
    kyc: { status: "NOT_VERIFIED" },
    capabilities: [],
    created: context.now,
    updated: context.now
  }
  context.put(holders, holder.id, holder)
  // Creation answers its times under names of their own.
  const { created, updated, ...rest } = showHolder(holder)
  return { body: { ...rest, created_at: created, updated_at: updated } }
}

const holderOf = (context: Context, id: string | undefined): Holder =>
  context.get(holders, id ?? "") ?? refuse("DATA_NOT_FOUND", "No account holder has this id.")

export const getAccountHolder: Handler = (context, { path }) => ({ body: showHolder(holderOf(context, path.id)) })

const verify = (context: Context, holder: Holder): Holder => {
  const kyc: Kyc = { status: "VERIFICATION_IN_PROGRESS", requested: context.now }
  context.schedule(context.now + DECIDED_IN, "kycDecided", { id: holder.id, requested: context.now })
  return move(context, holder, { kyc })
}

/** An account was linked: the holder is verified, unless it was or is being already. False where there is none. */
export const startVerification = (context: Context, id: string): boolean => {
  const holder = context.get(holders, id)
  if (holder?.kyc.status === "NOT_VERIFIED") verify(context, holder)
  return holder !== undefined
}

/** The holder with changed fields; what was sent back for repair is reviewed again. */
const change = (context: Context, id: string | undefined, changes: Partial<HolderFields>): Holder => {
  assertPlatform(context)
  const holder = holderOf(context, id)
  if (holder.kyc.status === "VERIFICATION_IN_PROGRESS") {
    refuse("KYC_VERIFICATION_IN_PROGRESS", "The holder is being verified and cannot be changed meanwhile.")
  }
  const business_detail = { ...holder.fields.business_detail, ...changes.business_detail }
  const changed = move(context, holder, { fields: { ...holder.fields, ...changes, business_detail } })
  return changed.kyc.status === "RESUBMISSION_REQUIRED" ? verify(context, changed) : changed
}

export const updateAccountHolder: Handler = (context, { path, body }) => ({
  body: showHolder(change(context, path.id, body as Partial<HolderFields>))
})

const CARD_FACTS = [
  "can_accept_usd",
  "can_accept_recurring",
  "average_monthly_basket_size",
  "projected_monthly_transaction_count"
]

const suffices = ({ business_detail, individual_details }: HolderFields, channel: string): boolean => {
  const has = (type: string): boolean => individual_details.some((person) => person.type === type)
  if (!has("PIC")) return false
  return channel === "GCASH" || (has("Incorporator") && CARD_FACTS.every((fact) => business_detail[fact] !== undefined))
}

export const requestCapability: Handler = (context, { path, body }) => {
  const { capabilities, ...changes } = body as Partial<HolderFields> & { capabilities: { channel_code: string } }
  const holder = change(context, path.id, changes)
  const { channel_code } = capabilities
  if (holder.kyc.status !== "PASSED") {
    refuse("KYC_VERIFICATION_REQUIRED", "Capabilities can be requested once the holder is verified.")
  }
  const before = holder.capabilities.find((one) => one.channel_code === channel_code)
  if (before?.status === "LIVE") refuse("CHANNEL_HAS_BEEN_ACTIVATED", `${channel_code} is active already.`)
  if (before?.status === "VERIFICATION_IN_PROGRESS") {
    refuse("CHANNEL_ACTIVATION_IN_PROGRESS", `${channel_code} was requested and is being reviewed.`)
  }
  if (!suffices(holder.fields, channel_code)) {
    refuse("INSUFFICIENT_ACCOUNT_HOLDER_DATA", `What is known of the holder does not suffice for ${channel_code}.`)
  }
  const requested: Capability = {
    type: "MONEY_IN",
    channel_code,
    status: "VERIFICATION_IN_PROGRESS",
    requested: context.now
  }
  const others = holder.capabilities.filter((one) => one.channel_code !== channel_code)
  context.schedule(context.now + DECIDED_IN, "capabilityDecided", {
    id: holder.id,
    channel_code,
    requested: context.now
  })
  return { body: showHolder(move(context, holder, { capabilities: [...others, requested] })) }
}

// Both callbacks bear the name of the first one in the documented payloads; their data tell them apart.
const tell = (context: Context, holder: Holder, event: string, data: Fields): void =>
  context.emit(event, {
    event: "account_holder.kyc.status",
    created: iso(context.now),
    business_id: context.realm.account,
    data: { id: holder.id, created: iso(holder.created), updated: iso(holder.updated), ...data }
  })

/** The provider's people decide on the verification. */
export const decideKyc = (
  context: Context,
  holder: Holder,
  status: "PASSED" | "RESUBMISSION_REQUIRED" | "FAILED",
  reasons?: ReadonlyArray<Fields>
): Holder => {
  const { requested } = holder.kyc
  const kyc: Kyc = {
    status,
    ...(requested === undefined ? {} : { requested }),
    decided: context.now,
    ...(reasons === undefined ? {} : { reasons })
  }
  const decided = move(context, holder, { kyc })
  tell(context, decided, "account_holder.kyc.status", { kyc: showKyc(kyc) })
  return decided
}

/** The provider's people decide on a capability. */
export const decideCapability = (
  context: Context,
  holder: Holder,
  channel: string,
  status: "LIVE" | "RESUBMISSION_REQUIRED" | "DECLINED",
  reason?: string
): Holder => {
  const capabilities = holder.capabilities.map((one) =>
    one.channel_code === channel
      ? { ...one, status, decided: context.now, ...(reason === undefined ? {} : { reason }) }
      : one
  )
  const decided = move(context, holder, { capabilities })
  tell(context, decided, "account_holder.capabilities.status", { capabilities: capabilities.map(showCapability) })
  return decided
}

export const holderCommands: Readonly<Record<string, Command>> = {
  kycDecided: (context, { id, requested }: { id: string; requested: number }) => {
    const holder = context.get(holders, id)
    if (holder?.kyc.status === "VERIFICATION_IN_PROGRESS" && holder.kyc.requested === requested) {
      decideKyc(context, holder, "PASSED")
    }
  },
  capabilityDecided: (context, input: { id: string; channel_code: string; requested: number }) => {
    const holder = context.get(holders, input.id)
    const waits = holder?.capabilities.some(
      ({ channel_code, status, requested }) =>
        channel_code === input.channel_code && status === "VERIFICATION_IN_PROGRESS" && requested === input.requested
    )
    if (holder && waits) decideCapability(context, holder, input.channel_code, "LIVE")
  }
}
