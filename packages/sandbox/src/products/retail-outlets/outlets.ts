/**
 * What the counters of both countries have in common: prefixes, numbers, and what an outlet refuses.
 *
 * @module
 */
import { check, type WireSchema } from "@pay/core/schema"
import type { Context, Violation } from "../../engine/product.ts"

/** Leading characters of an account's codes. */
export const prefixOf = (context: Context): string => (context.realm.mode === "test" ? "TEST" : "SNDBX")

const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

/** Letters and digits as a cashier can type them. */
export const randomCode = (context: Context, length: number): string =>
  Array.from({ length }, () => UPPER[Math.floor(context.ids.fraction() * UPPER.length)]).join("")

/**
 * What is wrong with a code as it would be after a change: the outlet's own limits stand in the schema of creation only.
 */
export const violationsOf = (schema: WireSchema | undefined, request: unknown): ReadonlyArray<Violation> =>
  schema ? check(schema, request) : []
