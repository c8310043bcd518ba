/** A schema with its references, parts and null alternatives folded into one: what a reader wants to know of a value. */
import { resolveLocal } from "@pay/codegen/cases"
import { isObject, type Json, type JsonObject } from "@pay/codegen/load"

export type Schemas = Readonly<Record<string, JsonObject>>

export interface Shape {
  readonly types: ReadonlySet<string>
  readonly values: ReadonlyArray<string>
  readonly open: boolean
  readonly properties: ReadonlyMap<string, JsonObject>
  readonly required: ReadonlySet<string>
  readonly items: JsonObject | undefined
  readonly description: string | undefined
  /** Limits in words, each a phrase. */
  readonly limits: ReadonlyArray<string>
  /** Requirements that depend on other fields, each a sentence. */
  readonly conditions: ReadonlyArray<string>
}

const list = (value: Json | undefined): ReadonlyArray<Json> =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const code = (text: Json): string => `\`${String(text)}\``
export const codes = (values: ReadonlyArray<Json>): string => values.map(code).join(", ")

const span = (least: Json | undefined, most: Json | undefined, unit = ""): ReadonlyArray<string> => {
  const counted = (value: Json): string =>
    unit === "" ? String(value) : `${String(value)} ${unit}${value === 1 ? "" : "s"}`
  if (least === undefined) return most === undefined ? [] : [`at most ${counted(most)}`]
  if (least === most) return [`exactly ${counted(least)}`]
  return most === undefined ? [`at least ${counted(least)}`] : [`${String(least)} to ${counted(most)}`]
}

const currencyOf = (money: string): string => {
  if (money === "elsewhere") return "amount, major units, in the currency of the object it refers to"
  return /^[A-Z]{3}$/.test(money)
    ? `amount in ${money}, major units`
    : `amount in the currency of \`${money.replaceAll("../", "")}\`, major units`
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "ISO 8601 date and time",
  date: "ISO 8601 date",
  email: "e-mail address",
  uri: "URL",
  binary: "file"
}

const limitsOf = (schema: JsonObject): ReadonlyArray<string> => [
  ...span(schema.minLength, schema.maxLength, "character"),
  ...span(schema.minimum, schema.maximum),
  ...(schema.exclusiveMinimum === undefined ? [] : [`above ${String(schema.exclusiveMinimum)}`]),
  ...(schema.exclusiveMaximum === undefined ? [] : [`below ${String(schema.exclusiveMaximum)}`]),
  ...(schema.multipleOf === undefined ? [] : [`a multiple of ${String(schema.multipleOf)}`]),
  ...span(schema.minItems, schema.maxItems, "item"),
  ...(schema.uniqueItems === true ? ["no item twice"] : []),
  ...span(schema.minProperties, schema.maxProperties, "key"),
  ...(schema.pattern === undefined ? [] : [`matches ${code(schema.pattern)}`]),
  ...(typeof schema.format === "string" ? [FORMATS[schema.format] ?? schema.format] : []),
  ...(typeof schema["x-pay-money"] === "string" ? [currencyOf(schema["x-pay-money"])] : []),
  ...(schema["x-pay-secret"] === true ? ["secret: never logged"] : []),
  ...(schema.default === undefined ? [] : [`default ${code(JSON.stringify(schema.default))}`])
]

const valuesOf = (schema: JsonObject): ReadonlyArray<Json> =>
  schema.const === undefined ? list(schema.enum) : [schema.const]
const rulesOf = (schema: JsonObject): ReadonlyArray<string> => [
  ...(valuesOf(schema).length === 0 ? [] : [`one of ${codes(valuesOf(schema))}`]),
  ...limitsOf(schema)
]

const whenOf = (when: Json | undefined): string =>
  isObject(when)
    ? Object.entries(when)
        .map(([name, values]) => `\`${name}\` is ${list(values).map(code).join(" or ")}`)
        .join(" and ")
    : ""

const casesOf = (schema: JsonObject): ReadonlyArray<string> =>
  list(schema["x-pay-cases"])
    .filter(isObject)
    .map((one) => {
      const limits = isObject(one.limit) ? Object.entries(one.limit) : []
      const then = [
        ...(one.require === undefined ? [] : [`${codes(list(one.require))} must be given`]),
        ...(one.forbid === undefined ? [] : [`${codes(list(one.forbid))} must not be given`]),
        ...limits.map(([name, limit]) => `\`${name}\`: ${isObject(limit) ? rulesOf(limit).join(", ") : ""}`)
      ]
      return `Where ${whenOf(one.when)}: ${then.join("; ")}.`
    })

// `oneOf: [{ required: [a] }, { required: [b] }]` says which fields may stand for each other.
const choicesOf = (schema: JsonObject): ReadonlyArray<string> =>
  (["oneOf", "anyOf"] as const).flatMap((word) => {
    const parts = list(schema[word]).filter(isObject)
    if (parts.length < 2 || !parts.every((part) => list(part.required).length > 0)) return []
    const names = parts.map((part) => list(part.required).map(code).join(" with ")).join(", or ")
    return [`${word === "oneOf" ? "Exactly one" : "At least one"} of these: ${names}.`]
  })

interface Part {
  readonly part: JsonObject
  /** Holds only together with one alternative of several. */
  readonly optional: boolean
}

const fold = (node: JsonObject, schemas: Schemas, optional = false): ReadonlyArray<Part> => {
  const here = resolveLocal(node, schemas)
  const beside = here === node ? [] : [{ ...node, $ref: null }]
  const parts = (word: string): ReadonlyArray<JsonObject> => list(here[word]).filter(isObject)
  return [
    ...[...beside, here].map((part) => ({ part, optional })),
    ...parts("allOf").flatMap((part) => fold(part, schemas, optional)),
    ...[...parts("anyOf"), ...parts("oneOf")].flatMap((part) => fold(part, schemas, true))
  ]
}

export const shapeOf = (node: JsonObject, schemas: Schemas): Shape => {
  const folded = fold(node, schemas)
  const parts = folded.map(({ part }) => part)
  const properties = new Map<string, JsonObject>()
  const values: Array<string> = []
  const types = new Set<string>()
  for (const part of parts) {
    for (const [name, child] of Object.entries(isObject(part.properties) ? part.properties : {}))
      if (isObject(child) && !(properties.has(name) && Object.keys(child).length === 0)) properties.set(name, child)
    for (const type of list(part.type)) types.add(String(type))
    for (const value of valuesOf(part))
      if (value === null) types.add("null")
      else if (!values.includes(String(value))) values.push(String(value))
  }
  if (properties.size > 0) types.add("object")
  return {
    types,
    values,
    open: parts.some((part) => part["x-pay-open"] === true),
    properties,
    // What only an alternative demands is told as a choice.
    required: new Set(folded.flatMap(({ part, optional }) => (optional ? [] : list(part.required).map(String)))),
    items: parts.map((part) => part.items).find(isObject),
    description: parts.map((part) => part.description).find((text) => typeof text === "string"),
    limits: [...new Set(parts.flatMap(limitsOf))],
    conditions: [...new Set(parts.flatMap((part) => [...casesOf(part), ...choicesOf(part)]))]
  }
}
