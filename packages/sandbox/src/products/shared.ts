/**
 * What several products do alike.
 *
 * @module
 */
import { toMinor } from "../engine/ledger.ts"
import { type Context, type CustomerAct, type Reply, refuse } from "../engine/product.ts"

/** Refuses a field as the validation would, where only the handler can know. */
export function invalid(path: string, message: string): never {
  refuse("API_VALIDATION_ERROR", `${path} ${message}.`, { fields: { errors: [{ path, message }] } })
}

/** Minor units of an amount whose currency the request does not name; refuses what the currency cannot hold. */
export const minorOrRefuse = (path: string, amount: number, currency: string): number => {
  let minor = 0
  try {
    minor = toMinor(amount, currency)
  } catch {
    // Told below.
  }
  return minor > 0 ? minor : invalid(path, `must be a positive amount in ${currency}`)
}

/** Whether a setting of the account, a list, names a value: `ewallets.inactive_channels`. */
export const isListed = (context: Context, setting: string, value: string): boolean => {
  const list = context.setting(setting)
  return Array.isArray(list) && list.includes(value)
}

/** The first page of a list without a cursor. */
export const firstPage = <A>(all: ReadonlyArray<A>, limit: number): { data: ReadonlyArray<A>; has_more: boolean } => ({
  data: all.slice(0, limit),
  has_more: all.length > limit
})

/** Where a page of a list begins: behind one item, or before another. */
export interface Cursor {
  readonly limit: number
  readonly after?: unknown
  readonly before?: unknown
  /** Name of the parameter that holds `after`. */
  readonly name?: string
}

/**
 * A page of what fits of a list, by the ids of its neighbours; an id that is not in the list is refused. A neighbour that
 * no longer fits keeps its place: a page does not begin anew because an object has changed since the one before.
 */
export const pageOf = <A extends { readonly id: string }>(
  all: ReadonlyArray<A>,
  { limit, after, before, name = "after_id" }: Cursor,
  fits: (item: A) => boolean = () => true
): { readonly data: ReadonlyArray<A>; readonly has_more: boolean } => {
  const placeOf = (cursor: unknown, parameter: string): number => {
    const place = all.findIndex(({ id }) => id === cursor)
    return place < 0 ? invalid(parameter, "is nothing in this list") : place
  }
  if (before !== undefined) {
    const earlier = all.slice(0, placeOf(before, "before_id")).filter(fits)
    return { data: earlier.slice(-limit), has_more: earlier.length > limit }
  }
  const later = (after === undefined ? all : all.slice(placeOf(after, name) + 1)).filter(fits)
  return { data: later.slice(0, limit), has_more: later.length > limit }
}

/** The link to the page that follows, with the filters of this one. */
export const nextPage = (path: string, query: Readonly<Record<string, unknown>>, after: string | undefined): string => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (name === "after_id" || name === "before_id") continue
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one))
  }
  if (after !== undefined) parameters.append("after_id", after)
  return `${path}?${parameters}`
}

/** Ends a customer's act that comes too late or out of place. */
export function nothingWaits(id: string, status: string): never {
  refuse("INELIGIBLE_TRANSACTION", `${id} is ${status}; nothing waits for the customer.`, { status: 409 })
}

/** Ends a customer's act that this object does not know. */
export function unknownAction({ action }: CustomerAct, known: string): never {
  refuse("API_VALIDATION_ERROR", `${action} is not something the customer can do here.`, {
    status: 400,
    fields: { errors: [{ path: "action", message: `must be ${known}` }] }
  })
}

/** The failure code that a customer's act asks for. */
export const failureCode = ({ input }: CustomerAct, otherwise: string): string =>
  typeof input.failure_code === "string" ? input.failure_code : otherwise

/** The one-time password that the customer types; undefined where the act asks which one was sent. */
export const typedOtp = ({ input }: CustomerAct): string | undefined =>
  input.otp === undefined ? undefined : typeof input.otp === "string" ? input.otp : invalid("otp", "must be a text")

/** The name that customers know the account by. */
export const merchantOf = (context: Context): string =>
  context.accounts.get(context.realm.account)?.name ?? context.realm.account

/** What the customer's phone shows. */
export const sentOtp = (otp_code: string): Reply => ({ body: { otp_code } })
