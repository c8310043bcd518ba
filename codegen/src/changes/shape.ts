/** A schema with its references and parts folded into one shape, so that two ways to say the same compare as equal. */
import { resolveLocal } from "../cases.ts"
import { isObject, type Json, type JsonObject } from "../load.ts"

export type Schemas = Readonly<Record<string, JsonObject>>

export interface Shape {
  /** Undefined: any type. */
  types: ReadonlySet<string> | undefined
  /** Known values of an enum or const. */
  known: ReadonlyArray<Json> | undefined
  /** Values beyond the known ones pass. */
  readonly open: boolean
  readonly properties: ReadonlyMap<string, JsonObject>
  readonly required: ReadonlySet<string>
  readonly isObject: boolean
  /** Properties that are not named pass. */
  readonly free: boolean
  readonly rest: JsonObject | undefined
  readonly items: JsonObject | undefined
  readonly limits: ReadonlyMap<string, Json>
  /** Members of each union that must be matched. */
  readonly unions: ReadonlyArray<ReadonlyArray<JsonObject>>
  readonly conditions: ReadonlyArray<string>
  readonly cases: ReadonlyArray<JsonObject>
  readonly money: string | undefined
}

export const LOWER_LIMITS = ["minItems", "minLength", "minProperties", "minimum", "exclusiveMinimum"]
export const UPPER_LIMITS = ["maxItems", "maxLength", "maxProperties", "maximum", "exclusiveMaximum"]
const OTHER_LIMITS = ["pattern", "format", "uniqueItems", "multipleOf"]

const list = (value: Json | undefined): ReadonlyArray<Json> =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const objects = (value: Json | undefined): ReadonlyArray<JsonObject> => list(value).filter(isObject)
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

// The parts that must all hold: the schema itself, what it refers to, its `allOf`.
const partsOf = (schema: JsonObject, schemas: Schemas): ReadonlyArray<JsonObject> => {
  const target = schema.$ref === undefined ? [] : partsOf(resolveLocal({ $ref: schema.$ref }, schemas), schemas)
  return [...target, schema, ...objects(schema.allOf).flatMap((part) => partsOf(part, schemas))]
}

const isNull = (schema: JsonObject): boolean => schema.type === "null"

const meet = (a: ReadonlyArray<Json> | undefined, b: ReadonlyArray<Json>): ReadonlyArray<Json> =>
  a === undefined ? b : a.filter((value) => b.some((other) => same(value, other)))

const tighter = (name: string, a: Json | undefined, b: Json): Json => {
  if (a === undefined || same(a, b)) return b
  if (typeof a === "number" && typeof b === "number")
    return LOWER_LIMITS.includes(name) ? Math.max(a, b) : UPPER_LIMITS.includes(name) ? Math.min(a, b) : [a, b]
  return [...list(a), ...list(b)]
}

/** The shape of a schema. */
export const shapeOf = (schema: JsonObject, schemas: Schemas): Shape => {
  let types: ReadonlySet<string> | undefined
  let known: ReadonlyArray<Json> | undefined
  const properties = new Map<string, JsonObject>()
  const required = new Set<string>()
  const limits = new Map<string, Json>()
  const conditions: Array<string> = []
  const unions: Array<ReadonlyArray<JsonObject>> = []
  const seen = { open: false, free: false, object: false, nullable: false }
  let rest: JsonObject | undefined
  let items: JsonObject | undefined
  let money: string | undefined
  const cases: Array<JsonObject> = []
  const pending = [...partsOf(schema, schemas)]
  for (let part = pending.shift(); part !== undefined; part = pending.shift()) {
    if (part.type !== undefined) {
      const told = list(part.type).map(String)
      types = new Set(types === undefined ? told : told.filter((type) => types?.has(type)))
    }
    if (Array.isArray(part.enum)) known = meet(known, part.enum)
    if (part.const !== undefined) known = meet(known, [part.const])
    if (part["x-pay-open"] === true) seen.open = true
    for (const [name, property] of Object.entries(isObject(part.properties) ? part.properties : {})) {
      const before = properties.get(name)
      const next = isObject(property) ? property : {}
      properties.set(name, before === undefined || same(before, next) ? next : { allOf: [before, next] })
    }
    if (part.properties !== undefined || list(part.type).includes("object")) seen.object = true
    for (const name of list(part.required)) required.add(String(name))
    if (part.additionalProperties !== undefined && part.additionalProperties !== false) seen.free = true
    if (isObject(part.additionalProperties)) rest = part.additionalProperties
    if (isObject(part.items)) items = items === undefined ? part.items : { allOf: [items, part.items] }
    for (const name of [...LOWER_LIMITS, ...UPPER_LIMITS, ...OTHER_LIMITS]) {
      const limit = part[name]
      if (limit !== undefined) limits.set(name, tighter(name, limits.get(name), limit))
    }
    const { if: when, then, else: otherwise, not } = part
    if (when !== undefined || not !== undefined) conditions.push(JSON.stringify({ when, then, otherwise, not }))
    cases.push(...objects(part["x-pay-cases"]))
    if (typeof part["x-pay-money"] === "string") money = part["x-pay-money"]
    for (const union of [objects(part.anyOf), objects(part.oneOf)]) {
      const members = union.filter((member) => !isNull(resolveLocal(member, schemas)))
      if (members.length < union.length) seen.nullable = true
      const [only] = members
      // `anyOf: [X, null]` is X that may be null.
      if (only !== undefined && members.length === 1) pending.push(...partsOf(only, schemas))
      else if (members.length > 1) unions.push(members)
    }
  }
  if (seen.nullable) {
    types = types === undefined ? undefined : new Set([...types, "null"])
    known = known === undefined ? undefined : [...known, null]
  }
  return {
    types,
    known,
    open: seen.open,
    properties,
    required,
    isObject: seen.object,
    free: seen.free,
    rest,
    items,
    limits,
    unions,
    conditions: conditions.sort(),
    cases,
    money
  }
}
