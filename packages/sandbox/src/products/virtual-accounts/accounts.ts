/**
 * Virtual accounts: created, activated by the bank, changed, expired. Source: Xendit API reference › Virtual Accounts ›
 * Create, Get, Update Virtual Account, Get Virtual Account Banks.
 *
 * @module
 */
import { type Command, type Context, type Handler, refuse, type Violation } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso, SECOND } from "../../engine/time.ts"
import { isListed } from "../shared.ts"
import { BANKS, drawNumber, isForbiddenName, isInRange, limitsOf, shownName } from "./banks.ts"

export interface AccountRequest {
  readonly external_id: string
  readonly bank_code: string
  readonly name: string
  readonly virtual_account_number?: string
  readonly country?: string
  readonly currency?: string
  readonly is_single_use?: boolean
  readonly is_closed?: boolean
  readonly expected_amount?: number
  readonly min_amount?: number | string
  readonly max_amount?: number | string
  readonly suggested_amount?: number
  readonly expiration_date?: string
  readonly description?: string
  readonly alternative_display_types?: ReadonlyArray<string>
}

/** An account as it is kept; instants in ms, amounts in major units. */
export interface VirtualAccount {
  readonly id: string
  readonly request: AccountRequest
  /** Without the merchant code. */
  readonly number: string
  readonly status: "PENDING" | "ACTIVE" | "INACTIVE"
  readonly expires: number
  /** Text of the VietQR code, where it was asked for. */
  readonly qr?: string
  readonly created: number
  readonly updated: number
}

export const accounts = table<VirtualAccount>("virtual-accounts.accounts", {
  external: (account) => account.request.external_id,
  number: (account) => `${account.request.bank_code} ${account.number}`
})

/** How long the bank takes to set an account up. */
const SETS_UP_IN = SECOND
const DEFAULT_YEARS = 31

export const currencyOf = ({ request }: VirtualAccount): string =>
  request.currency ?? BANKS[request.bank_code]!.currencies[0]!
export const countryOf = ({ request }: VirtualAccount): string => BANKS[request.bank_code]!.country

/** The whole number, as the payer types it. */
export const numberOf = ({ request, number }: VirtualAccount): string => BANKS[request.bank_code]!.merchantCode + number

export const showAccount = (context: Context, account: VirtualAccount) => {
  const { request, qr } = account
  const { merchantCode } = BANKS[request.bank_code]!
  return {
    id: account.id,
    external_id: request.external_id,
    owner_id: context.realm.account,
    bank_code: request.bank_code,
    merchant_code: merchantCode,
    account_number: numberOf(account),
    name: shownName(request.bank_code, request.name),
    is_single_use: request.is_single_use ?? false,
    is_closed: request.is_closed ?? false,
    expected_amount: request.expected_amount,
    min_amount: request.min_amount,
    max_amount: request.max_amount,
    suggested_amount: request.suggested_amount,
    description: request.description,
    expiration_date: iso(account.expires),
    status: account.status,
    currency: currencyOf(account),
    country: countryOf(account),
    alternative_displays: qr === undefined ? undefined : [{ type: "QR_STRING", data: qr }]
  }
}

const tell = (context: Context, account: VirtualAccount): void =>
  context.emit("virtual-account-creation-update", {
    ...showAccount(context, account),
    created: iso(account.created),
    updated: iso(account.updated)
  })

const keep = (context: Context, account: VirtualAccount, change: Partial<VirtualAccount>): VirtualAccount => {
  const next = { ...account, ...change, updated: context.now }
  context.put(accounts, account.id, next)
  return next
}

const assertBounds = (request: AccountRequest, currency: string): void => {
  const { min_amount: min, max_amount: max, expected_amount: expected } = request
  const { least = 0, most = Number.POSITIVE_INFINITY } = limitsOf(request.bank_code, currency) ?? {}
  if (expected !== undefined && expected < least) {
    refuse("MINIMUM_EXPECTED_AMOUNT_ERROR", `${request.bank_code} takes ${least} at least.`)
  }
  if (expected !== undefined && expected > most) {
    refuse("MAXIMUM_EXPECTED_AMOUNT_ERROR", `${request.bank_code} takes ${most} at most.`)
  }
  if (min !== undefined && Number(min) < least) {
    refuse("MINIMUM_AMOUNT_ERROR_ERROR", `${request.bank_code} takes ${least} at least.`)
  }
  if (max !== undefined && Number(max) > most) {
    refuse("MAXIMUM_AMOUNT_ERROR_ERROR", `${request.bank_code} takes ${most} at most.`)
  }
  if (min !== undefined && max !== undefined && Number(min) > Number(max)) {
    refuse("MINIMUM_AMOUNT_ERROR_ERROR", "min_amount must not be above max_amount.")
  }
}

const assertBank = (context: Context, code: string, given: Partial<AccountRequest>): void => {
  if (isListed(context, "virtual-accounts.unsupported_banks", code)) {
    refuse("BANK_NOT_SUPPORTED_ERROR", `${code} is not offered at present.`)
  }
  if (given.expiration_date !== undefined && isListed(context, "virtual-accounts.banks_without_expiry", code)) {
    refuse("EXPIRATION_DATE_NOT_SUPPORTED_ERROR", `${code} chooses the expiry itself.`)
  }
  if (given.is_closed && isListed(context, "virtual-accounts.open_only_banks", code)) {
    refuse("CLOSED_VA_NOT_SUPPORTED_ERROR", `${code} has open accounts only.`)
  }
  if (isListed(context, "virtual-accounts.unavailable_banks", code)) {
    refuse("CHANNEL_UNAVAILABLE", `${code} cannot be reached at the moment.`)
  }
}

const isFree = (context: Context, bankCode: string, number: string): boolean =>
  context.find(accounts, "number", `${bankCode} ${number}`).every(({ status }) => status === "INACTIVE")

const numberFor = (context: Context, request: AccountRequest): string => {
  const wanted = request.virtual_account_number
  if (wanted !== undefined) {
    if (!isInRange(wanted))
      refuse("VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE", "The number is not within 9999000001 to 9999999999.")
    if (!isFree(context, request.bank_code, wanted)) {
      refuse("DUPLICATE_CALLBACK_VIRTUAL_ACCOUNT_ERROR", "An account with this number exists; expire it first.")
    }
    return wanted
  }
  for (;;) {
    const number = drawNumber(context.ids.fraction())
    if (isFree(context, request.bank_code, number)) return number
  }
}

const inYears = (from: number, years: number): number => {
  const date = new Date(from)
  return date.setUTCFullYear(date.getUTCFullYear() + years)
}

export const createVirtualAccount: Handler = (context, { body }) => {
  const request = body as AccountRequest
  assertBank(context, request.bank_code, request)
  if (isForbiddenName(request.name)) {
    refuse("CALLBACK_VIRTUAL_ACCOUNT_NAME_NOT_ALLOWED_ERROR", "The name contains that of a bank or an institution.")
  }
  assertBounds(request, request.currency ?? BANKS[request.bank_code]!.currencies[0]!)
  const expires =
    request.expiration_date === undefined ? inYears(context.now, DEFAULT_YEARS) : Date.parse(request.expiration_date)
  if (expires <= context.now) refuse("EXPIRATION_DATE_INVALID_ERROR", "The expiry lies in the past.")
  const wantsQr = request.alternative_display_types?.includes("QR_STRING")
  const account: VirtualAccount = {
    id: context.ids.hex(24),
    request,
    number: numberFor(context, request),
    status: "PENDING",
    expires,
    ...(wantsQr ? { qr: `000201010212${context.ids.digits(60)}6304${context.ids.hex(4).toUpperCase()}` } : {}),
    created: context.now,
    updated: context.now
  }
  context.put(accounts, account.id, account)
  context.schedule(context.now + SETS_UP_IN, "activate", account.id)
  context.schedule(expires, "expire", account.id)
  return { body: showAccount(context, account) }
}

/** Amount rules of banks have codes of their own. */
export const accountViolation = (_operation: string, { path, rule }: Violation): string | undefined => {
  if (path === "expected_amount") {
    if (rule === "required") return "EXPECTED_AMOUNT_REQUIRED_ERROR"
    if (rule === "minimum") return "MINIMUM_EXPECTED_AMOUNT_ERROR"
    if (rule === "maximum") return "MAXIMUM_EXPECTED_AMOUNT_ERROR"
  }
  if (rule === "forbidden") {
    if (path === "min_amount" || path === "max_amount") return "FEATURE_NOT_SUPPORTED_ERROR"
    if (path === "suggested_amount") return "SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR"
    if (path === "description") return "DESCRIPTION_NOT_SUPPORTED_ERROR"
  }
  return undefined
}

export const accountOf = (context: Context, id: string | undefined): VirtualAccount =>
  context.get(accounts, id ?? "") ?? refuse("CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR", "No account has this id.")

export const getVirtualAccount: Handler = (context, { path }) => ({
  body: showAccount(context, accountOf(context, path.id))
})

const HAS_BOUNDS: ReadonlyArray<string> = ["BCA", "BNC", "CIMB"]
const HAS_SUGGESTION: ReadonlyArray<string> = ["BRI", "MANDIRI"]
const HAS_DESCRIPTION: ReadonlyArray<string> = ["BRI", "BSI"]

// The request names no bank, so its schema cannot know what the account's bank offers.
const assertChange = (account: VirtualAccount, change: Partial<AccountRequest>): void => {
  const { bank_code } = account.request
  if ((change.min_amount ?? change.max_amount) !== undefined && !HAS_BOUNDS.includes(bank_code)) {
    refuse("FEATURE_NOT_SUPPORTED_ERROR", `${bank_code} has no minimum and maximum amount.`)
  }
  if (change.suggested_amount !== undefined && !HAS_SUGGESTION.includes(bank_code)) {
    refuse("SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR", `${bank_code} shows no suggested amount.`)
  }
  if (change.description !== undefined && !HAS_DESCRIPTION.includes(bank_code)) {
    refuse("DESCRIPTION_NOT_SUPPORTED_ERROR", `${bank_code} shows no description.`)
  }
}

export const updateVirtualAccount: Handler = (context, { path, body }) => {
  const account = accountOf(context, path.id)
  if (account.status === "INACTIVE") {
    refuse("INACTIVE_VIRTUAL_ACCOUNT_ERROR", "An account that is paid or expired cannot change any more.")
  }
  const change = body as Partial<AccountRequest>
  assertBank(context, account.request.bank_code, change)
  assertChange(account, change)
  const request: AccountRequest = { ...account.request, ...change }
  assertBounds(request, currencyOf(account))
  const expires = change.expiration_date === undefined ? account.expires : Date.parse(change.expiration_date)
  const status = expires <= context.now ? "INACTIVE" : account.status
  const changed = keep(context, account, { request, expires, status })
  if (expires > context.now) context.schedule(expires, "expire", account.id)
  tell(context, changed)
  return { body: showAccount(context, changed) }
}

/** Ends an account: paid for the one time that it takes, or expired. */
export const deactivate = (context: Context, account: VirtualAccount): VirtualAccount =>
  keep(context, account, { status: "INACTIVE" })

export const listBanks: Handler = (context) => {
  const country = context.setting("account.country") ?? "ID"
  return {
    body: Object.entries(BANKS)
      .filter(([, bank]) => bank.country === country)
      .flatMap(([code, { name, currencies }]) =>
        currencies.map((currency) => ({
          name,
          code,
          country,
          currency,
          is_activated: !isListed(context, "virtual-accounts.unsupported_banks", code)
        }))
      )
  }
}

export const accountCommands: Readonly<Record<string, Command>> = {
  activate: (context, id: string) => {
    const account = context.get(accounts, id)
    if (account?.status === "PENDING") tell(context, keep(context, account, { status: "ACTIVE" }))
  },
  expire: (context, id: string) => {
    const account = context.get(accounts, id)
    if (account && account.status !== "INACTIVE" && account.expires <= context.now) deactivate(context, account)
  }
}
