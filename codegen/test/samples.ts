/** Values that fit a schema: the least that is complete, for answers and parameters without an example. */
import { check, type WireSchema } from "@pay/core/schema"

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  email: "customer@shop.example",
  uri: "https://shop.example/done"
}

const typesOf = (schema: WireSchema): ReadonlyArray<string> =>
  schema.type === undefined ? [] : typeof schema.type === "string" ? [schema.type] : schema.type

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const textOf = (schema: WireSchema): string => {
  const text = FORMATS[schema.format ?? ""] ?? "sample"
  return text.padEnd(schema.minLength ?? 0, "x").slice(0, schema.maxLength ?? text.length + 99)
}

const propertyOf = (schema: WireSchema, name: string): WireSchema | undefined => {
  const own = schema.properties?.[name]
  if (own !== undefined) return own
  for (const part of schema.allOf ?? []) {
    const found = propertyOf(part, name)
    if (found !== undefined) return found
  }
  return undefined
}

const objectOf = (schema: WireSchema): Record<string, unknown> =>
  Object.fromEntries((schema.required ?? []).map((name) => [name, sample(propertyOf(schema, name) ?? {})]))

/** A value with every required field and nothing else. */
export const sample = (schema: WireSchema): unknown => {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []).slice(0, 1), ...(schema.oneOf ?? []).slice(0, 1)]
  const whole = parts.map(sample)
  const [type] = typesOf(schema)
  if (type === "object" || schema.properties !== undefined || whole.some(isObject))
    return Object.assign({}, ...whole.filter(isObject), objectOf(schema))
  if (whole.length > 0) return whole[0]
  switch (type) {
    case "string":
      return textOf(schema)
    case "number":
    case "integer":
      return Math.max(schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1)
    case "boolean":
      return true
    case "array":
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => sample(schema.items ?? {}))
    case "null":
      return null
    default:
      return "sample"
  }
}

/** The first of the values that the schema takes. */
export const firstFit = (schema: WireSchema, values: ReadonlyArray<unknown>): unknown =>
  values.find((value) => check(schema, value).length === 0)
