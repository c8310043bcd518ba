/**
 * Texts from queries, headers and forms, made into what their schema asks for.
 *
 * @module
 */
import type { WireSchema } from "@pay/core/schema"

const typesOf = (schema: WireSchema | undefined): ReadonlyArray<string> => {
  if (!schema) return []
  if (schema.type !== undefined) return typeof schema.type === "string" ? [schema.type] : schema.type
  const branches = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return branches.flatMap(typesOf)
}

const propertyOf = (schema: WireSchema | undefined, name: string): WireSchema | undefined => {
  if (!schema) return undefined
  const own = schema.properties?.[name]
  if (own) return own
  for (const branch of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    const found = propertyOf(branch, name)
    if (found) return found
  }
  return schema.values
}

const itemsOf = (schema: WireSchema | undefined): WireSchema | undefined =>
  schema?.items ?? schema?.allOf?.map(itemsOf).find((items) => items !== undefined)

const coerceText = (text: string, types: ReadonlyArray<string>): unknown => {
  if (types.includes("string") || types.length === 0) return text
  if ((types.includes("number") || types.includes("integer")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true"
  if (types.includes("null") && text === "") return null
  return text
}

const parseList = (text: string): ReadonlyArray<unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The value with every text converted that the schema wants as a number, a boolean or a list. */
export const coerce = (schema: WireSchema | undefined, value: unknown): unknown => {
  const types = typesOf(schema)
  if (typeof value === "string") {
    if (types.includes("array") && !types.includes("string")) {
      // Some lists go out as JSON text: `statuses=["SETTLED","EXPIRED"]`.
      const listed = value.startsWith("[") ? parseList(value) : undefined
      if (listed) return listed.map((part) => coerce(itemsOf(schema), part))
      return value.split(",").map((part) => coerce(itemsOf(schema), part))
    }
    return coerceText(value, types)
  }
  if (Array.isArray(value)) return value.map((item) => coerce(itemsOf(schema), item))
  // The bytes of an uploaded file are not a form.
  if (Buffer.isBuffer(value)) return value
  if (typeof value === "object" && value !== null) {
    // A form gives `items[0][name]`; only the schema knows that this was a list.
    if (types.includes("array") && Object.keys(value).every((key) => /^\d+$/.test(key))) {
      return Object.values(value).map((item) => coerce(itemsOf(schema), item))
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, coerce(propertyOf(schema, name), field)])
    )
  }
  return value
}

const allowsNull = (schema: WireSchema): boolean =>
  typesOf(schema).includes("null") || typesOf(schema).length === 0 || schema.enum?.includes(null) === true

const requires = (schema: WireSchema | undefined, name: string): boolean =>
  (schema?.required?.includes(name) ?? false) || (schema?.allOf?.some((branch) => requires(branch, name)) ?? false)

/**
 * A JSON value as the gateway reads what published clients send: numbers that came as text, such as `"172800"` for
 * seconds, and null for optional fields that are not set. Amounts of money must be numbers.
 */
export const tidy = (schema: WireSchema | undefined, value: unknown): unknown => {
  if (typeof value === "string") {
    const types = typesOf(schema)
    const isCount = (types.includes("number") || types.includes("integer")) && !types.includes("string")
    return isCount && schema?.money === undefined && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  let copy: Record<string, unknown> | undefined
  for (const [name, field] of Object.entries(value)) {
    const property = propertyOf(schema, name)
    if (property === undefined) continue
    const unset = field === null && !allowsNull(property) && !requires(schema, name)
    const tidied = unset ? undefined : tidy(property, field)
    if (tidied === field) continue
    copy ??= { ...value }
    if (unset) delete copy[name]
    else copy[name] = tidied
  }
  return copy ?? value
}

/** The value without the fields at these dotted paths. */
export const omit = (value: unknown, paths: ReadonlyArray<string>): unknown => {
  const copy: unknown = structuredClone(value)
  for (const path of paths) {
    const names = path.split(".")
    const last = names.pop()!
    let at = copy as Record<string, unknown> | undefined
    for (const name of names) at = at?.[name] as Record<string, unknown> | undefined
    if (at !== undefined && at !== null) delete at[last]
  }
  return copy
}
