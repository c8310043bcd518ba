/**
 * A smallest payload that satisfies an event's mark and schema, for events without a documented example.
 *
 * @module
 */
import { valueAt, type WireSchema } from "@pay/core/schema"
import type { AnyWebhookEvent } from "./event.ts"
import { versionOf } from "./order.ts"

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-01T00:00:00Z",
  date: "2026-01-01",
  email: "someone@example.com",
  uri: "https://example.com/"
}

const text = (schema: WireSchema): string => {
  const known = FORMATS[schema.format ?? ""]
  if (known !== undefined) return known
  const least = Math.max(schema.minLength ?? 0, 1)
  const value = "example".padEnd(least, "x")
  return schema.maxLength === undefined ? value : value.slice(0, Math.max(schema.maxLength, least))
}

const typeOf = (schema: WireSchema): string => {
  if (schema.type === undefined) return schema.properties || schema.required ? "object" : "string"
  return typeof schema.type === "string" ? schema.type : (schema.type[0] ?? "null")
}

// A property that several branches describe has to satisfy all of them.
const joined = (parts: ReadonlyArray<WireSchema>): Record<string, WireSchema> => {
  const properties: Record<string, WireSchema> = {}
  for (const part of parts) {
    for (const [name, schema] of Object.entries(part.properties ?? {})) {
      const known = properties[name]
      properties[name] = known === undefined ? schema : { allOf: [known, schema] }
    }
  }
  return properties
}

// The branches of one schema seen as one: what they require adds up.
const flat = (schema: WireSchema): WireSchema => {
  const branches = [...(schema.allOf ?? []), ...(schema.oneOf ?? schema.anyOf ?? []).slice(0, 1)].map(flat)
  if (branches.length === 0) return schema
  const { allOf: _, anyOf: __, oneOf: ___, ...own } = schema
  const all = [own, ...branches]
  return {
    ...Object.assign({}, ...all.toReversed()),
    properties: joined(all),
    required: all.flatMap((part) => part.required ?? [])
  }
}

const sample = (given: WireSchema): unknown => {
  const schema = flat(given)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  switch (typeOf(schema)) {
    case "object":
      return Object.fromEntries(
        [...new Set(schema.required ?? [])].map((name) => [name, sample(schema.properties?.[name] ?? {})])
      )
    case "array":
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}))
    case "number":
    case "integer":
      return Math.max(schema.minimum ?? 1000, 0)
    case "boolean":
      return true
    case "null":
      return null
    default:
      return text(schema)
  }
}

const place = (payload: Record<string, unknown>, path: string, value: unknown, replace: boolean): void => {
  const keys = path.split(".")
  const last = keys.pop()!
  let at = payload
  for (const key of keys) {
    if (typeof at[key] !== "object" || at[key] === null) at[key] = {}
    at = at[key] as Record<string, unknown>
  }
  if (replace || at[last] === undefined) at[last] = value
}

const at = (schema: WireSchema, path: string): WireSchema =>
  path.split(".").reduce((found, key) => flat(found).properties?.[key] ?? {}, schema)

/** The smallest payload that is this event: what its schema requires, and its marks. */
export const exampleOf = (event: AnyWebhookEvent): unknown => {
  const payload = sample(event.schema) as Record<string, unknown>
  const { mark } = event
  if ("field" in mark) payload[mark.field] = mark.value
  for (const [path, value] of Object.entries(mark.shape?.equals ?? {})) {
    place(payload, path, value, true)
  }
  const told = [event.order?.object, event.order?.by, ...(event.identity ?? []), ...(mark.shape?.has ?? [])]
  for (const path of told) if (path !== undefined) place(payload, path, sample(at(event.schema, path)), false)
  // Schemas do not call times times, so what orders events is filled in by its role.
  const by = event.order?.by
  if (by !== undefined && versionOf(valueAt(payload, by)) === "") place(payload, by, FORMATS["date-time"], true)
  return payload
}
