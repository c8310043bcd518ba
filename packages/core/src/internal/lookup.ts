/** How a lookup's parameters are filled from a request whose answer was lost. */
import type { OperationFacts } from "../operation.ts"
import { valueAt, type WireSchema } from "../schema.ts"
import type { CallInput } from "./encode.ts"

const PLACE = /^(body|path|query|header)\./

/** Values of the lookup by target, e.g. `query.reference_id`. A source that names no place is a literal. */
export const lookupValues = (sources: Readonly<Record<string, string>>, request: unknown): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  for (const [target, from] of Object.entries(sources)) {
    const value = PLACE.test(from) ? valueAt(request, from) : from
    if (value !== undefined) values[target] = value
  }
  return values
}

// Fields that can only have one value, such as a service code.
const constants = (schema: WireSchema | undefined): Record<string, unknown> => {
  const fixed: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema?.properties ?? {}))
    if (field.const !== undefined) fixed[name] = field.const
  return fixed
}

/** Input of the lookup operation: `{ "query.reference_id": "a" }` → `{ query: { reference_id: "a" } }`. */
export const inputOf = (operation: OperationFacts, values: Readonly<Record<string, unknown>>): CallInput => {
  const path: Record<string, string> = {}
  const query: Record<string, unknown> = {}
  const body: Record<string, unknown> = operation.body === undefined ? {} : constants(operation.body.schema)
  for (const [target, value] of Object.entries(values)) {
    const name = target.slice(target.indexOf(".") + 1)
    if (target.startsWith("path.")) path[name] = String(value)
    else if (target.startsWith("body.")) body[name] = value
    else if (target.startsWith("query.")) {
      const list =
        operation.params?.some((one) => one.in === "query" && one.name === name && one.schema.type === "array") === true
      query[name] = list && !Array.isArray(value) ? [value] : value
    }
  }
  return { path, query, ...(operation.body === undefined ? {} : { body }) }
}
