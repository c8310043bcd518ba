/**
 * Takes secrets out of what is kept for the request log: fields that their schema marks, and uploaded files.
 *
 * @module
 */
import type { WireSchema } from "@pay/core/schema"

const cache = new WeakMap<WireSchema, boolean>()
const branchesOf = (schema: WireSchema): ReadonlyArray<WireSchema> => [
  ...(schema.allOf ?? []),
  ...(schema.anyOf ?? []),
  ...(schema.oneOf ?? [])
]
const childrenOf = (schema: WireSchema): ReadonlyArray<WireSchema> => [
  ...Object.values(schema.properties ?? {}),
  ...branchesOf(schema),
  ...(schema.items ? [schema.items] : []),
  ...(schema.values ? [schema.values] : [])
]

const isHidden = (schema: WireSchema): boolean => schema.secret === true || schema.format === "binary"

const hasSecrets = (schema: WireSchema): boolean => {
  const known = cache.get(schema)
  if (known !== undefined) return known
  cache.set(schema, false)
  const found = isHidden(schema) || childrenOf(schema).some(hasSecrets)
  cache.set(schema, found)
  return found
}

/** The value with marked secrets replaced; the value itself where its schema marks none. */
export const redact = (schema: WireSchema | undefined, value: unknown): unknown => {
  if (!schema || value === null || value === undefined || !hasSecrets(schema)) return value
  if (isHidden(schema)) return "[secret]"
  let shown: unknown = value
  if (Array.isArray(shown)) shown = shown.map((item) => redact(schema.items, item))
  else if (typeof shown === "object" && shown !== null) {
    shown = Object.fromEntries(
      Object.entries(shown).map(([name, field]) => [name, redact(schema.properties?.[name] ?? schema.values, field)])
    )
  }
  for (const branch of branchesOf(schema)) shown = redact(branch, shown)
  return shown
}
