/**
 * The check of wire values against the generated schemas: requests before they are sent, answers before they count
 * as success, webhooks before they reach a handler.
 *
 * @module
 */
import { compiled } from "./internal/check-shapes.ts"
import { Cursor } from "./internal/cursor.ts"

export { valueAt } from "./internal/cursor.ts"

export type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null"

/** Requirements that depend on other fields: `x-pay-cases` of the specs. */
export interface SchemaCase {
  /** Dotted path → accepted values; all must match. */
  readonly when: Readonly<Record<string, ReadonlyArray<unknown>>>
  readonly require?: ReadonlyArray<string>
  readonly forbid?: ReadonlyArray<string>
  readonly limit?: Readonly<Record<string, WireSchema>>
}

/** The part of JSON Schema that the specs use, as plain data; references are ordinary object references. */
export interface WireSchema {
  readonly type?: JsonType | ReadonlyArray<JsonType>
  readonly enum?: ReadonlyArray<unknown>
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, WireSchema>>
  readonly required?: ReadonlyArray<string>
  /** Properties that the schema does not name are refused. */
  readonly closed?: true
  /** Schema of the values of properties that are not named. */
  readonly values?: WireSchema
  readonly items?: WireSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly allOf?: ReadonlyArray<WireSchema>
  readonly anyOf?: ReadonlyArray<WireSchema>
  readonly oneOf?: ReadonlyArray<WireSchema>
  readonly not?: WireSchema
  readonly if?: WireSchema
  readonly then?: WireSchema
  readonly else?: WireSchema
  readonly cases?: ReadonlyArray<SchemaCase>
  /** Currency of this amount: a relative property path or an ISO 4217 code. */
  readonly money?: string
  readonly secret?: true
}

/** One broken rule. `path` is dotted (`basket.0.price`), empty for the whole value; the value itself is never kept. */
export interface Issue {
  readonly path: string
  readonly rule: string
  readonly message: string
}

/** The same schema as a part of a larger object: it no longer refuses properties that it does not name. */
export const open = (schema: WireSchema): WireSchema => {
  const { closed: _, ...rest } = schema
  return rest
}

/** The same schema, satisfied by `null` too. */
export const orNull = (schema: WireSchema): WireSchema =>
  schema.type === undefined
    ? { anyOf: [{ type: "null" }, schema] }
    : { ...schema, type: [...(typeof schema.type === "string" ? [schema.type] : schema.type), "null"] }

/** The rules that a value breaks, at most 20; an empty list means that it fits. Messages never repeat the value. */
export const check = (schema: WireSchema, value: unknown): ReadonlyArray<Issue> => {
  const at = new Cursor()
  compiled(schema)(value, at)
  return at.issues
}
