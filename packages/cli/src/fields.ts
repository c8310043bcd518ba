/**
 * Text of the command line → the values of a request, by the schema of their field.
 *
 * @module
 */
import type { WireSchema } from "@pay/core/schema"
import { CliFailure, EXIT } from "./exit.ts"

const branches = (schema: WireSchema): ReadonlyArray<WireSchema> => [
  schema,
  ...[...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(branches)
]

/** Every property that a body may have at its top, by name. */
export const topFields = (schema: WireSchema): ReadonlyMap<string, WireSchema> => {
  const fields = new Map<string, WireSchema>()
  for (const branch of branches(schema)) {
    for (const [name, field] of Object.entries(branch.properties ?? {})) if (!fields.has(name)) fields.set(name, field)
  }
  return fields
}

export const requiredFields = (schema: WireSchema): ReadonlySet<string> =>
  new Set(
    branches(schema).flatMap((branch) =>
      branch === schema || schema.allOf?.includes(branch) ? (branch.required ?? []) : []
    )
  )

const schemaAt = (schema: WireSchema | undefined, path: ReadonlyArray<string>): WireSchema | undefined => {
  const [key, ...rest] = path
  if (schema === undefined || key === undefined) return schema
  for (const branch of branches(schema)) {
    const next = /^\d+$/.test(key) && branch.items ? branch.items : (branch.properties?.[key] ?? branch.values)
    if (next !== undefined) return schemaAt(next, rest)
  }
  return undefined
}

/** The JSON types of a field, through references and branches. */
export const typesOf = (schema: WireSchema | undefined): ReadonlyArray<string> =>
  schema === undefined
    ? []
    : branches(schema).flatMap((branch) =>
        branch.type === undefined ? [] : typeof branch.type === "string" ? [branch.type] : branch.type
      )

const wrong = (name: string, rule: string): CliFailure =>
  new CliFailure(EXIT.usage, `${name} ${rule}`, { error: { field: name, rule } })

/** One text as the value that its field takes. Throws a usage failure that names the field. */
export const parsedAs = (name: string, text: string, schema: WireSchema | undefined): unknown => {
  const types = typesOf(schema)
  if (types.includes("string") || types.length === 0) return text
  if (text === "null" && types.includes("null")) return null
  if (types.includes("number") || types.includes("integer")) {
    // Only a number that prints back the same is sent.
    const number = Number(text)
    if (
      !/^-?\d+(\.\d+)?$/.test(text) ||
      !Number.isFinite(number) ||
      String(number) !== text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")
    )
      throw wrong(name, "must be a plain decimal number that a JSON number can hold")
    return number
  }
  if (types.includes("boolean")) {
    if (text !== "true" && text !== "false") throw wrong(name, "must be true or false")
    return text === "true"
  }
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(name, `must be JSON (${types.join(" or ")})`)
  }
}

/** Puts `channel_properties.mobile_number=…` style fields into a body. */
export const applyField = (
  body: Record<string, unknown>,
  path: string,
  text: string,
  schema: WireSchema | undefined
): void => {
  const keys = path.split(".")
  if (keys.some((key) => key === "" || key === "__proto__")) throw wrong(path, "is not a field path")
  const value = parsedAs(path, text, schemaAt(schema, keys))
  let current: Record<string, unknown> = body
  for (const [i, key] of keys.slice(0, -1).entries()) {
    const next = current[key]
    if (typeof next === "object" && next !== null) current = next as Record<string, unknown>
    else {
      const made: unknown = /^\d+$/.test(keys[i + 1] ?? "") ? [] : {}
      current[key] = made
      current = made as Record<string, unknown>
    }
  }
  current[keys[keys.length - 1] ?? ""] = value
}
