/**
 * The check of wire values against the generated schemas: requests before they are sent, answers before they count
 * as success, webhooks before they reach a handler.
 *
 * @module
 */
import { Money, MoneyError } from "./money.ts"

type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null"

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

interface Context {
  readonly issues: Array<Issue>
  readonly root: unknown
}
type Check = (value: unknown, path: string, context: Context, parents: ReadonlyArray<unknown>) => void

const MAX_ISSUES = 20
const add = (context: Context, path: string, rule: string, message: string): void => {
  if (context.issues.length < MAX_ISSUES) context.issues.push({ path, rule, message })
}
const join = (path: string, key: string | number): string => (path === "" ? String(key) : `${path}.${key}`)
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Money)

const typeOf = (value: unknown): JsonType | "undefined" | "other" => {
  if (value === null) return "null"
  if (Array.isArray(value)) return "array"
  if (value instanceof Money) return "number"
  const type = typeof value
  if (type === "number") return Number.isFinite(value) ? (Number.isInteger(value) ? "integer" : "number") : "other"
  return type === "string" || type === "boolean" || type === "object" || type === "undefined" ? type : "other"
}

/** Value at a dotted path of plain objects and arrays; undefined where it ends early. */
export const valueAt = (value: unknown, path: string): unknown => {
  let current = value
  for (const key of path.split(".")) {
    if (typeof current !== "object" || current === null) return undefined
    current = (current as Record<string, unknown>)[key]
  }
  return current
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  "date-time":
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})$/,
  email: /^[^\s@]+@[^\s@]+$/,
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/
}

const list = (values: ReadonlyArray<unknown>): string => {
  const shown = values.slice(0, 30).map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
  return values.length > shown.length ? `${shown.join(", ")}, …` : shown.join(", ")
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

const checkType = (schema: WireSchema): Check | undefined => {
  if (schema.type === undefined) return undefined
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]) as ReadonlyArray<JsonType>
  return (value, path, context) => {
    const actual = typeOf(value)
    if (types.includes(actual as JsonType) || (actual === "integer" && types.includes("number"))) return
    add(context, path, "type", `must be ${types.join(" or ")}`)
  }
}

const decimalsOf = (value: number): number => {
  const text = String(value)
  return text.includes("e-") ? Number.POSITIVE_INFINITY : (text.split(".")[1]?.length ?? 0)
}

// multipleOf on the decimal text, so that 0.1-steps are not judged by binary fractions.
const isMultiple = (value: number, step: number): boolean => {
  const shift = Math.max(decimalsOf(value), decimalsOf(step))
  if (shift > 12) return false
  const scaled = (n: number): bigint => {
    const [whole = "0", fraction = ""] = String(n).split(".")
    return BigInt(whole + fraction.padEnd(shift, "0"))
  }
  return scaled(value) % scaled(step) === 0n
}

const checkNumber = (schema: WireSchema): Check | undefined => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  if (
    minimum === undefined &&
    maximum === undefined &&
    exclusiveMinimum === undefined &&
    exclusiveMaximum === undefined &&
    multipleOf === undefined
  ) {
    return undefined
  }
  return (value, path, context) => {
    const n = value instanceof Money ? value.toMajor() : value
    if (typeof n !== "number") return
    if (minimum !== undefined && n < minimum) add(context, path, "minimum", `must be at least ${minimum}`)
    if (maximum !== undefined && n > maximum) add(context, path, "maximum", `must be at most ${maximum}`)
    if (exclusiveMinimum !== undefined && n <= exclusiveMinimum)
      add(context, path, "minimum", `must be above ${exclusiveMinimum}`)
    if (exclusiveMaximum !== undefined && n >= exclusiveMaximum)
      add(context, path, "maximum", `must be below ${exclusiveMaximum}`)
    if (multipleOf !== undefined && !isMultiple(n, multipleOf))
      add(context, path, "multipleOf", `must be a multiple of ${multipleOf}`)
  }
}

const checkString = (schema: WireSchema): Check | undefined => {
  const { minLength, maxLength, pattern, format } = schema
  const known = format === undefined ? undefined : FORMATS[format]
  if (minLength === undefined && maxLength === undefined && pattern === undefined && !known) return undefined
  const regexp = pattern === undefined ? undefined : new RegExp(pattern, "u")
  return (value, path, context) => {
    if (typeof value !== "string") return
    const length = minLength === undefined && maxLength === undefined ? 0 : [...value].length
    if (minLength !== undefined && length < minLength) {
      add(
        context,
        path,
        "minLength",
        minLength === 1 ? "must not be empty" : `must have at least ${minLength} characters`
      )
    }
    if (maxLength !== undefined && length > maxLength)
      add(context, path, "maxLength", `must have at most ${maxLength} characters`)
    if (regexp && !regexp.test(value)) add(context, path, "pattern", `must match ${pattern}`)
    if (known && !known.test(value)) add(context, path, "format", `must be a ${format}`)
  }
}

const checkMoney = (schema: WireSchema): Check | undefined => {
  const { money } = schema
  if (money === undefined) return undefined
  const fixed = /^[A-Z]{3}$/.test(money) ? money : undefined
  const ups = money.split("/").filter((part) => part === "..").length
  const field = money.replaceAll("../", "")
  return (value, path, context, parents) => {
    if (typeof value !== "number" && !(value instanceof Money)) return
    const currency = fixed ?? valueAt(parents[parents.length - 1 - ups], field)
    if (typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) return
    if (value instanceof Money) {
      if (value.currency !== currency) add(context, path, "currency", `must be an amount in ${currency}`)
      return
    }
    try {
      Money.of(value, currency)
    } catch (error) {
      if (error instanceof MoneyError) add(context, path, "amount", error.message)
      else throw error
    }
  }
}

const checkArray = (schema: WireSchema): Check | undefined => {
  const { items, minItems, maxItems, uniqueItems } = schema
  if (!items && minItems === undefined && maxItems === undefined && !uniqueItems) return undefined
  const item = items ? compiled(items) : undefined
  return (value, path, context, parents) => {
    if (!Array.isArray(value)) return
    if (minItems !== undefined && value.length < minItems)
      add(context, path, "minItems", `must have at least ${minItems} items`)
    if (maxItems !== undefined && value.length > maxItems)
      add(context, path, "maxItems", `must have at most ${maxItems} items`)
    if (uniqueItems && value.some((a, i) => value.findIndex((b) => same(a, b)) !== i))
      add(context, path, "uniqueItems", "must not repeat items")
    if (item) for (let i = 0; i < value.length; i++) item(value[i], join(path, i), context, parents)
  }
}

// Every property that any branch of the schema names, so that a closed object knows its own.
const namedProperties = (schema: WireSchema, into: Set<string>): Set<string> => {
  for (const name of Object.keys(schema.properties ?? {})) into.add(name)
  for (const branch of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    namedProperties(branch, into)
  for (const branch of [schema.if, schema.then, schema.else]) if (branch) namedProperties(branch, into)
  return into
}

const checkObject = (schema: WireSchema): Check | undefined => {
  const { properties, required, closed, values, minProperties, maxProperties } = schema
  if (!properties && !required && !closed && !values && minProperties === undefined && maxProperties === undefined)
    return undefined
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, compiled(field)] as const)
  const named = closed || values ? namedProperties(schema, new Set()) : undefined
  const value_ = values ? compiled(values) : undefined
  return (value, path, context, parents) => {
    if (!isObject(value)) return
    const here = [...parents, value]
    for (const name of required ?? []) {
      if (value[name] === undefined) add(context, join(path, name), "required", "is required")
    }
    for (const [name, check] of fields) {
      const field = value[name]
      if (field !== undefined) check(field, join(path, name), context, here)
    }
    if (named) {
      for (const name of Object.keys(value)) {
        if (named.has(name) || value[name] === undefined) continue
        if (value_) value_(value[name], join(path, name), context, here)
        else if (closed) add(context, join(path, name), "unknown", "is not a field of this request")
      }
    }
    const count = minProperties === undefined && maxProperties === undefined ? 0 : Object.keys(value).length
    if (minProperties !== undefined && count < minProperties)
      add(context, path, "minProperties", `must have at least ${minProperties} properties`)
    if (maxProperties !== undefined && count > maxProperties)
      add(context, path, "maxProperties", `must have at most ${maxProperties} properties`)
  }
}

const passes = (
  check: Check,
  value: unknown,
  path: string,
  parents: ReadonlyArray<unknown>,
  root: unknown
): ReadonlyArray<Issue> => {
  const context: Context = { issues: [], root }
  check(value, path, context, parents)
  return context.issues
}

const checkBranches = (schema: WireSchema): Check | undefined => {
  const all = schema.allOf?.map(compiled)
  const any = schema.anyOf?.map(compiled)
  const one = schema.oneOf?.map(compiled)
  const not = schema.not ? compiled(schema.not) : undefined
  const condition = schema.if ? compiled(schema.if) : undefined
  const consequence = schema.then ? compiled(schema.then) : undefined
  const alternative = schema.else ? compiled(schema.else) : undefined
  if (!all && !any && !one && !not && !condition) return undefined
  return (value, path, context, parents) => {
    for (const check of all ?? []) check(value, path, context, parents)
    for (const branches of [any, one]) {
      if (!branches) continue
      const results = branches.map((check) => passes(check, value, path, parents, context.root))
      const matching = results.filter((issues) => issues.length === 0).length
      if (matching === 0) {
        // The branch that comes closest says what is wrong with it.
        const closest = results.reduce((best, issues) => (issues.length < best.length ? issues : best))
        for (const issue of closest) add(context, issue.path, issue.rule, issue.message)
      } else if (branches === one && matching > 1) {
        add(context, path, "oneOf", "matches more than one variant")
      }
    }
    if (not && passes(not, value, path, parents, context.root).length === 0)
      add(context, path, "not", "is not allowed in this form")
    if (condition) {
      const branch = passes(condition, value, path, parents, context.root).length === 0 ? consequence : alternative
      branch?.(value, path, context, parents)
    }
  }
}

const checkCases = (schema: WireSchema): Check | undefined => {
  if (!schema.cases) return undefined
  const cases = schema.cases.map((one) => ({
    ...one,
    limits: Object.entries(one.limit ?? {}).map(([path, limit]) => [path, compiled(limit)] as const)
  }))
  return (value, path, context, parents) => {
    if (!isObject(value)) return
    for (const one of cases) {
      if (!Object.entries(one.when).every(([at, values]) => values.includes(valueAt(value, at)))) continue
      const told = Object.keys(one.when)
        .map((key) => `${key} ${String(valueAt(value, key))}`)
        .join(", ")
      for (const at of one.require ?? []) {
        if (valueAt(value, at) === undefined) add(context, join(path, at), "required", `is required with ${told}`)
      }
      for (const at of one.forbid ?? []) {
        if (valueAt(value, at) !== undefined) add(context, join(path, at), "forbidden", `is not allowed with ${told}`)
      }
      for (const [at, check] of one.limits) {
        const field = valueAt(value, at)
        if (field !== undefined) check(field, join(path, at), context, [...parents, value])
      }
    }
  }
}

const build = (schema: WireSchema): Check => {
  const checks: Array<Check> = []
  for (const part of [
    checkType(schema),
    schema.enum ? enumeration(schema.enum) : undefined,
    schema.const !== undefined ? enumeration([schema.const]) : undefined,
    checkNumber(schema),
    checkString(schema),
    checkMoney(schema),
    checkArray(schema),
    checkObject(schema),
    checkBranches(schema),
    checkCases(schema)
  ]) {
    if (part) checks.push(part)
  }
  const [only] = checks
  if (only && checks.length === 1) return only
  return (value, path, context, parents) => {
    for (const check of checks) check(value, path, context, parents)
  }
}

const enumeration = (values: ReadonlyArray<unknown>): Check => {
  const plain = new Set(values)
  return (value, path, context) => {
    if (plain.has(value) || values.some((known) => same(known, value))) return
    add(context, path, "enum", values.length === 1 ? `must be ${list(values)}` : `must be one of ${list(values)}`)
  }
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

const cache = new WeakMap<WireSchema, Check>()
const compiled = (schema: WireSchema): Check => {
  let check = cache.get(schema)
  if (!check) {
    check = build(schema)
    cache.set(schema, check)
  }
  return check
}

/** The rules that a value breaks, at most 20; an empty list means that it fits. Messages never repeat the value. */
export const check = (schema: WireSchema, value: unknown): ReadonlyArray<Issue> => {
  const context: Context = { issues: [], root: value }
  compiled(schema)(value, "", context, [])
  return context.issues
}
