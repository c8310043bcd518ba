/**
 * Accounts of a platform's partners. Source: Xendit API reference › xenPlatform › Create Account, Get Account by ID, List
 * Accounts, Update Account, Linking Account Holder, and the account callbacks.
 *
 * @module
 */
import { type Command, type Context, type Handler, refuse, type Violation } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso, SECOND } from "../../engine/time.ts"
import { invalid, nextPage, pageOf } from "../shared.ts"
import { startVerification } from "./holders.ts"

interface Profile {
  readonly business_name?: string
}
export interface AccountRequest {
  readonly email: string
  readonly type?: "MANAGED" | "OWNED"
  readonly public_profile?: Profile
  readonly configurations?: Readonly<Record<string, boolean>>
}

export type AccountStatus = "INVITED" | "REGISTERED" | "AWAITING_DOCS" | "LIVE" | "SUSPENDED"

/** An account as the platform sees it; instants in ms. */
export interface PartnerAccount {
  readonly id: string
  readonly type: "MANAGED" | "OWNED" | "CUSTOM"
  readonly email: string
  readonly public_profile?: Profile
  readonly configurations?: Readonly<Record<string, boolean>>
  readonly status: AccountStatus
  readonly account_holder_id?: string
  /** Money may come in, not go out. */
  readonly suspected?: boolean
  readonly created: number
  readonly updated: number
}

export const partners = table<PartnerAccount>("platform.accounts", { email: (account) => account.email })

const READY_IN = SECOND
const DEFAULT_LIMIT = 10

export const showAccount = (context: Context, account: PartnerAccount) => ({
  id: account.id,
  created: iso(account.created),
  updated: iso(account.updated),
  type: account.type,
  email: account.email,
  public_profile: account.public_profile,
  country: context.setting("account.country") ?? "ID",
  status: account.status,
  configurations: account.configurations,
  account_holder_id: account.account_holder_id
})

/** Both or neither of type and configurations, and configurations that do not go together, have codes of their own. */
export const accountViolation = (operation: string, { path, rule }: Violation): string | undefined => {
  if (operation !== "createAccount") return undefined
  if (path === "configurations" && (rule === "forbidden" || rule === "required")) {
    return "TYPE_AND_CONFIGURATION_CONFLICT"
  }
  return path.startsWith("configurations.") && rule !== "type" ? "INVALID_CONFIGURATION" : undefined
}

/** Tells the platform what happened to an account. */
export const tellAccount = (context: Context, account: PartnerAccount, event: string, reason?: string): void =>
  context.emit(event, {
    event,
    created: iso(context.now),
    business_id: context.realm.account,
    data: { ...showAccount(context, account), reason }
  })

export const moveAccount = (
  context: Context,
  account: PartnerAccount,
  change: Partial<PartnerAccount>
): PartnerAccount => {
  const moved = { ...account, ...change, updated: context.now }
  context.put(partners, account.id, moved)
  return moved
}

// The engine's accounts exist in both modes; the name tells in which one an account was made.
const nameIn = (context: Context, name: string): string => `${name} (${context.realm.mode})`
export const isOfOtherMode = (context: Context, id: string): boolean =>
  context.accounts.get(id)?.name.endsWith(context.realm.mode === "test" ? " (live)" : " (test)") === true

export const createAccount: Handler = (context, { body }) => {
  const { email, type, public_profile, configurations } = body as AccountRequest
  const { id } = context.accounts.create({
    name: nameIn(context, public_profile?.business_name ?? email),
    parent: context.realm.account
  })
  const account: PartnerAccount = {
    id,
    type: type ?? "CUSTOM",
    email,
    ...(public_profile === undefined ? {} : { public_profile }),
    ...(configurations === undefined ? {} : { configurations }),
    status: type === "MANAGED" ? "INVITED" : "LIVE",
    created: context.now,
    updated: context.now
  }
  context.put(partners, id, account)
  if (type !== "MANAGED") context.schedule(context.now + READY_IN, "accountReady", id)
  return { body: showAccount(context, account) }
}

// The reference documents no code for an unknown account here.
const accountOf = (context: Context, id: string | undefined): PartnerAccount =>
  context.get(partners, id ?? "") ?? invalid("id", "names no account of this platform")

const changeable = (context: Context, id: string | undefined): PartnerAccount => {
  const account = accountOf(context, id)
  return account.type === "OWNED" ? account : invalid("id", "names an account that is not OWNED")
}

export const getAccount: Handler = (context, { path }) => ({ body: showAccount(context, accountOf(context, path.id)) })

export const updateAccount: Handler = (context, { path, body }) => {
  const { email, public_profile } = body as AccountRequest
  const account = changeable(context, path.id)
  const change = { email, ...(public_profile === undefined ? {} : { public_profile }) }
  return { body: showAccount(context, moveAccount(context, account, change)) }
}

export const linkAccountHolder: Handler = (context, { path, body }) => {
  const { account_holder_id } = body as { account_holder_id: string }
  const account = changeable(context, path.id)
  if (!startVerification(context, account_holder_id)) invalid("account_holder_id", "names no account holder")
  return { body: showAccount(context, moveAccount(context, account, { account_holder_id })) }
}

const matches = (query: Readonly<Record<string, unknown>>) => {
  const any = (name: string, value: string): boolean => {
    const wanted = query[name] as ReadonlyArray<string> | undefined
    return wanted === undefined || wanted.includes(value)
  }
  const within = (name: string, value: number): boolean => {
    const from = query[`${name}[gte]`] as string | undefined
    const to = query[`${name}[lte]`] as string | undefined
    return (from === undefined || value >= Date.parse(from)) && (to === undefined || value <= Date.parse(to))
  }
  const name = query["public_profile.business_name"]
  return (one: PartnerAccount): boolean =>
    any("email", one.email) &&
    any("status", one.status) &&
    (name === undefined || one.public_profile?.business_name === name) &&
    (query.type === undefined || one.type === query.type) &&
    within("created", one.created) &&
    within("updated", one.updated)
}

export const listAccounts: Handler = (context, { query }) => {
  const limit = (query.limit as number | undefined) ?? DEFAULT_LIMIT
  const { data, has_more } = pageOf(
    [...context.list(partners)],
    { limit, after: query.after_id, before: query.before_id },
    matches(query)
  )
  return {
    body: {
      data: data.map((account) => showAccount(context, account)),
      has_more,
      links: has_more ? [{ href: nextPage("/v2/accounts", query, data.at(-1)?.id), rel: "next", method: "GET" }] : []
    }
  }
}

/** Refuses an account that may not move money, or not send it out. */
export const assertLive = (context: Context, id: string, sends = false): void => {
  const { status = "LIVE", suspected = false } = context.get(partners, id) ?? {}
  if (status !== "LIVE") refuse("XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE", `The account ${id} is ${status}.`)
  if (sends && suspected) refuse("XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE", `The account ${id} may not send money out.`)
}

const MONEY_OUT: ReadonlyArray<string> = [
  "payouts.createPayout",
  "payouts.createPayoutLink",
  "disbursements.createDisbursement",
  "disbursements.createBatchDisbursement",
  "remittances.createRemittancePayout"
]

/** Whether the platform may make a call for one of its accounts. */
export const admits = (context: Context, account: string, operation: string): void =>
  assertLive(context, account, MONEY_OUT.includes(operation))

export const accountCommands: Readonly<Record<string, Command>> = {
  accountReady: (context, id: string) => {
    const account = context.get(partners, id)
    if (account) tellAccount(context, account, "account.created")
  }
}
