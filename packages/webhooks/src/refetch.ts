/**
 * Reading an object again before money moves on an event's word.
 *
 * @module
 */
import { valueAt } from "@pay/core/schema"
import { WebhookMisuseError } from "./errors.ts"
import type { AnyReceived, Refetch } from "./event.ts"

/**
 * The read that confirms an event, with its parameters filled in; undefined where the reference names none.
 *
 * Use it before money moves on an event's word: a cloud payload proves who sent it, not that it is unchanged.
 */
export const refetchOf = (event: AnyReceived): Refetch | undefined => {
  if (!("facts" in event)) return undefined
  const { facts, payload, product } = event
  if (facts.refetch === undefined) return undefined
  const values = Object.entries(facts.refetch.with).map(([to, from]) => [to, valueAt(payload, from)] as const)
  if (values.some(([, value]) => value === undefined || value === null)) return undefined
  return {
    product: facts.refetch.product ?? product,
    operation: facts.refetch.operation,
    with: Object.fromEntries(values)
  }
}

// Methods take path parameters one by one, then the query, then the body.
const argumentsOf = (values: Refetch["with"]): ReadonlyArray<unknown> => {
  const of = (place: string): ReadonlyArray<readonly [string, unknown]> =>
    Object.entries(values)
      .filter(([to]) => to.startsWith(place))
      .map(([to, value]) => [to.slice(place.length), value])
  const objects = [of("query."), of("body.")].filter((fields) => fields.length > 0)
  return [...of("path.").map(([, value]) => value), ...objects.map((fields) => Object.fromEntries(fields))]
}

/** Promise clients by product: `{ ewallets: createEwalletsClient(…), "virtual-accounts": … }`. */
export type RefetchClients = Readonly<Record<string, object>>

/**
 * Reads the object of an event again and gives the provider's present answer; rejects as that read does.
 *
 * For an event of a sub-account pass clients that speak for it: `{ ewallets: ewallets.forUser(event.delivery.account) }`.
 * Rejects with `WebhookMisuseError` where no client was passed for the read, or where `refetchOf` is undefined.
 *
 * Example: `const charge = await refetch(event, { ewallets })`.
 */
export const refetch = async (event: AnyReceived, clients: RefetchClients): Promise<unknown> => {
  const read = refetchOf(event)
  if (read === undefined)
    throw new WebhookMisuseError(
      `No documented read confirms this ${event.name}, or it does not name what the read takes; ask refetchOf first.`
    )
  const client = clients[read.product] as Readonly<Record<string, unknown>> | undefined
  const method = client?.[read.operation]
  if (typeof method !== "function")
    throw new WebhookMisuseError(`Pass a client that has ${read.operation}: { "${read.product}": client }.`)
  return await method.apply(client, argumentsOf(read.with))
}
