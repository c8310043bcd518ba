/** The next page of a list, by the style that the spec names. */
import type { PaginationFact } from "../operation.ts"
import { valueAt } from "../schema.ts"
import type { CallInput } from "./encode.ts"

/** Items of one page. */
export const itemsOf = (fact: PaginationFact, page: unknown): ReadonlyArray<unknown> => {
  const items = fact.items === "$" ? page : valueAt(page, fact.items)
  return Array.isArray(items) ? items : []
}

const fromLink = (link: unknown, query: string): unknown => {
  if (typeof link !== "string") return undefined
  return new URL(link, "https://next.invalid").searchParams.get(query) ?? undefined
}

/** Input of the call for the page after this one; undefined at the end. A cursor that does not move ends the list. */
export const nextInput = (fact: PaginationFact, input: CallInput, page: unknown): CallInput | undefined => {
  const { next } = fact
  const items = itemsOf(fact, page)
  if (next === undefined || items.length === 0) return undefined
  if (fact.more !== undefined && valueAt(page, fact.more) !== true) return undefined
  const before = input.query?.[next.query]
  const value =
    fact.style === "offset"
      ? Number(before ?? 0) + items.length
      : next.from.startsWith("last.")
        ? valueAt(items[items.length - 1], next.from.slice("last.".length))
        : fact.style === "links"
          ? fromLink(valueAt(page, next.from), next.query)
          : valueAt(page, next.from)
  if (value === undefined || value === null || value === "" || value === before) return undefined
  return { ...input, query: { ...input.query, [next.query]: value } }
}
