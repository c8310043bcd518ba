/** Checks of arrays, objects, variants and cases; a schema is compiled at its first use. */
import type { WireSchema } from "../schema.ts"
import { checkEnum, checkMoney, checkNumber, checkString, checkType, isObject, same } from "./check-values.ts"
import { type Check, findings, inside, reader } from "./cursor.ts"

const checkArray = (schema: WireSchema): Check | undefined => {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems } = schema
  if (!items && minItems === 0 && maxItems === Number.POSITIVE_INFINITY && !uniqueItems) return undefined
  const item = items ? compiled(items) : undefined
  return (value, at) => {
    if (!Array.isArray(value)) return
    if (value.length < minItems) at.add("minItems", `must have at least ${minItems} items`)
    if (value.length > maxItems) at.add("maxItems", `must have at most ${maxItems} items`)
    if (uniqueItems && value.some((a, i) => value.findIndex((b) => same(a, b)) !== i))
      at.add("uniqueItems", "must not repeat items")
    if (item) for (let i = 0; i < value.length; i++) inside(item, i, value[i], at)
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

const checkCount = (schema: WireSchema): Check | undefined => {
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = schema
  if (minProperties === 0 && maxProperties === Number.POSITIVE_INFINITY) return undefined
  return (value, at) => {
    if (!isObject(value)) return
    const count = Object.keys(value).length
    if (count < minProperties) at.add("minProperties", `must have at least ${minProperties} properties`)
    if (count > maxProperties) at.add("maxProperties", `must have at most ${maxProperties} properties`)
  }
}

const checkObject = (schema: WireSchema): Check | undefined => {
  const { properties, required = [], closed, values } = schema
  if (!properties && required.length === 0 && !closed && !values) return undefined
  const names = Object.keys(properties ?? {})
  const checks = Object.values(properties ?? {}).map(compiled)
  const named = closed || values ? namedProperties(schema, new Set()) : undefined
  const other = values ? compiled(values) : undefined
  return (value, at) => {
    if (!isObject(value)) return
    at.parents.push(value)
    for (const name of required) if (value[name] === undefined) at.add("required", "is required", name)
    for (let i = 0; i < names.length; i++) {
      const field = value[names[i]!]
      if (field !== undefined) inside(checks[i]!, names[i]!, field, at)
    }
    if (named) {
      for (const name of Object.keys(value)) {
        if (named.has(name) || value[name] === undefined) continue
        if (other) inside(other, name, value[name], at)
        else at.add("unknown", "is not a field of this request", name)
      }
    }
    at.parents.pop()
  }
}

const checkBranches = (schema: WireSchema): Check | undefined => {
  const all = schema.allOf?.map(compiled) ?? []
  const any = schema.anyOf?.map(compiled)
  const one = schema.oneOf?.map(compiled)
  const not = schema.not && compiled(schema.not)
  const condition = schema.if && compiled(schema.if)
  const consequence = schema.then && compiled(schema.then)
  const alternative = schema.else && compiled(schema.else)
  if (all.length === 0 && !any && !one && !not && !condition) return undefined
  return (value, at) => {
    for (const check of all) check(value, at)
    if (any) checkVariants(any, false)(value, at)
    if (one) checkVariants(one, true)(value, at)
    if (not && findings(not, value, at).length === 0) at.add("not", "is not allowed in this form")
    if (condition) (findings(condition, value, at).length === 0 ? consequence : alternative)?.(value, at)
  }
}

const checkVariants =
  (variants: ReadonlyArray<Check>, exactlyOne: boolean): Check =>
  (value, at) => {
    let matching = 0
    let closest: ReturnType<typeof findings> | undefined
    for (const check of variants) {
      const found = findings(check, value, at)
      if (found.length === 0) {
        matching++
        if (!exactlyOne) return
      } else if (closest === undefined || found.length < closest.length) closest = found
    }
    // The variant that comes closest says what is wrong with it.
    if (matching === 0) at.adopt(closest ?? [])
    else if (matching > 1) at.add("oneOf", "matches more than one variant")
  }

const checkCases = (schema: WireSchema): Check | undefined => {
  if (!schema.cases) return undefined
  const field = (path: string) => ({ path, of: reader(path) })
  const cases = schema.cases.map((one) => ({
    when: Object.entries(one.when).map(([path, values]) => ({ ...field(path), values: new Set(values) })),
    require: (one.require ?? []).map(field),
    forbid: (one.forbid ?? []).map(field),
    limits: Object.entries(one.limit ?? {}).map(([path, limit]) => ({ ...field(path), check: compiled(limit) }))
  }))
  return (value, at) => {
    if (!isObject(value)) return
    for (const one of cases) {
      if (!one.when.every(({ of, values }) => values.has(of(value)))) continue
      const told = () => one.when.map(({ path, of }) => `${path} ${String(of(value))}`).join(", ")
      for (const { path, of } of one.require)
        if (of(value) === undefined) at.add("required", `is required with ${told()}`, path)
      for (const { path, of } of one.forbid)
        if (of(value) !== undefined) at.add("forbidden", `is not allowed with ${told()}`, path)
      at.parents.push(value)
      for (const { path, of, check } of one.limits) {
        const limited = of(value)
        if (limited !== undefined) inside(check, path, limited, at)
      }
      at.parents.pop()
    }
  }
}

const PARTS = [
  checkType,
  checkEnum,
  checkNumber,
  checkString,
  checkMoney,
  checkArray,
  checkObject,
  checkCount,
  checkBranches,
  checkCases
]

const build = (schema: WireSchema): Check => {
  const checks = PARTS.map((part) => part(schema)).filter((check) => check !== undefined)
  const [first, second, ...others] = checks
  if (first === undefined) return () => {}
  if (second === undefined) return first
  return (value, at) => {
    first(value, at)
    second(value, at)
    for (const check of others) check(value, at)
  }
}

const cache = new WeakMap<WireSchema, Check>()

export const compiled = (schema: WireSchema): Check => {
  let check = cache.get(schema)
  if (check === undefined) {
    check = build(schema)
    cache.set(schema, check)
  }
  return check
}
