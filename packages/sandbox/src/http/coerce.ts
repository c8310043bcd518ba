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
