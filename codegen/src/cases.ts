/** `x-pay-cases` as a union of objects: one member for each set of requirements that the discriminators lead to. */
import { isObject, type Json, type JsonObject } from "./load.ts"

type Mutable = { [key: string]: Json }
const MAX_COMBINATIONS = 2000
const ABSENT: JsonObject = { "x-pay-absent": true }

export const resolveLocal = (node: Json | undefined, schemas: Readonly<Record<string, JsonObject>>): JsonObject => {
  let current = node
  for (let hops = 0; hops < 20 && isObject(current) && typeof current.$ref === "string"; hops++) {
    current = schemas[current.$ref.split("/").pop() ?? ""]
  }
  return isObject(current) ? current : {}
}

/** Schema of a dotted property, looked for through references and `allOf`. */
export const propertyAt = (
  schema: JsonObject,
  path: string,
  schemas: Readonly<Record<string, JsonObject>>
): JsonObject | undefined => {
  const [head = "", ...rest] = path.split(".")
  const here = resolveLocal(schema, schemas)
  const direct = isObject(here.properties) ? here.properties[head] : undefined
  if (direct !== undefined)
    return rest.length === 0
      ? resolveLocal(direct, schemas)
      : propertyAt(resolveLocal(direct, schemas), rest.join("."), schemas)
  for (const branch of Array.isArray(here.allOf) ? here.allOf : []) {
    const found = isObject(branch) ? propertyAt(branch, path, schemas) : undefined
    if (found) return found
  }
  return undefined
}

// Whether every object has the property; a dotted one when the objects on its way are required too.
const requiredAt = (schema: JsonObject, path: string, schemas: Readonly<Record<string, JsonObject>>): boolean => {
  const [head = "", ...rest] = path.split(".")
  const here = resolveLocal(schema, schemas)
  const parts = [here, ...asList(here.allOf).filter(isObject)]
  if (!parts.some((part) => asList(resolveLocal(part, schemas).required).includes(head))) return false
  return rest.length === 0 || requiredAt(propertyAt(here, head, schemas) ?? {}, rest.join("."), schemas)
}

const valuesOf = (schema: JsonObject | undefined): ReadonlyArray<Json> | undefined =>
  schema === undefined
    ? undefined
    : Array.isArray(schema.enum)
      ? schema.enum
      : schema.const !== undefined
        ? [schema.const]
        : schema.type === "boolean"
          ? [true, false]
          : undefined

const asList = (value: Json | undefined): ReadonlyArray<Json> =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** Combinations of discriminator values that lead to the same requirements. */
interface Group {
  /** Accepted values of each discriminator; undefined stands for an absent one. */
  readonly values: ReadonlyArray<ReadonlyArray<Json | undefined>>
  readonly require: ReadonlyArray<string>
  readonly forbid: ReadonlyArray<string>
}

// Groups that differ in one discriminator only are one.
const merged = (groups: ReadonlyArray<Group>, at: number): ReadonlyArray<Group> => {
  const out = new Map<string, Group>()
  for (const group of groups) {
    const others = group.values.map((values, i) => (i === at ? [] : values.map((value) => value ?? null)))
    const absent = group.values.map((values, i) => i !== at && values.includes(undefined))
    const key = JSON.stringify([others, absent, group.require, group.forbid])
    const known = out.get(key)
    const values = known?.values.map((own, i) => (i === at ? [...own, ...(group.values[i] ?? [])] : own))
    out.set(key, values === undefined ? group : { ...group, values })
  }
  return [...out.values()]
}

/** Undefined where no case changes the shape, or where the discriminators are not finite. */
export const unionOfCases = (
  schema: JsonObject,
  cases: ReadonlyArray<Json>,
  schemas: Readonly<Record<string, JsonObject>>
): JsonObject | undefined => {
  const shaping = cases.filter(isObject).filter((one) => asList(one.require).length + asList(one.forbid).length > 0)
  const names = [...new Set(shaping.flatMap((one) => (isObject(one.when) ? Object.keys(one.when) : [])))]
  // The discriminator with most values comes last: its values share members first.
  const domains = names
    .map((name) => ({
      name,
      known: valuesOf(propertyAt(schema, name, schemas)),
      required: requiredAt(schema, name, schemas)
    }))
    .sort((a, b) => (a.known?.length ?? 0) - (b.known?.length ?? 0))
  if (
    names.length === 0 ||
    // An open discriminator has values that no case can know.
    names.some((name) => propertyAt(schema, name, schemas)?.["x-pay-open"] === true) ||
    domains.some((domain) => domain.known === undefined)
  )
    return undefined
  const choices = domains.map(
    (domain): ReadonlyArray<Json | undefined> =>
      domain.required ? (domain.known ?? []) : [...(domain.known ?? []), undefined]
  )
  if (choices.reduce((product, values) => product * values.length, 1) > MAX_COMBINATIONS) return undefined

  const combinations: Array<Group> = []
  const combine = (index: number, chosen: ReadonlyArray<Json | undefined>): void => {
    if (index < choices.length) {
      for (const value of choices[index] ?? []) combine(index + 1, [...chosen, value])
      return
    }
    const matching = shaping.filter((one) =>
      Object.entries(isObject(one.when) ? one.when : {}).every(([name, values]) =>
        asList(values).includes(chosen[domains.findIndex((domain) => domain.name === name)] as Json)
      )
    )
    const require = [...new Set(matching.flatMap((one) => asList(one.require).map(String)))].sort()
    const forbid = [...new Set(matching.flatMap((one) => asList(one.forbid).map(String)))].sort()
    // An absent discriminator that its own case demands is no combination at all.
    if (domains.some((domain, i) => chosen[i] === undefined && require.includes(domain.name))) return
    combinations.push({ values: chosen.map((value) => [value]), require, forbid })
  }
  combine(0, [])
  let groups: ReadonlyArray<Group> = combinations
  for (let at = domains.length - 1; at >= 0; at--) groups = merged(groups, at)
  if (groups.length < 2) return undefined
  return {
    anyOf: groups.map((group) => {
      const properties: Mutable = {}
      const required = new Set<string>()
      for (const [i, domain] of domains.entries()) {
        const values = group.values[i] ?? []
        const present = values.filter((value) => value !== undefined)
        if (values.length === choices[i]?.length) continue
        // Whether the objects on the way are there is another matter when the property itself may be absent.
        if (present.length === values.length) place(properties, required, domain.name, { enum: present })
        else place(properties, new Set(), domain.name, present.length === 0 ? ABSENT : { enum: present })
      }
      for (const path of group.require) place(properties, required, path)
      for (const path of group.forbid) if (!path.includes(".")) properties[path] = ABSENT
      return { type: "object", properties, required: [...required] }
    })
  }
}

// `a.b` required: `a` is required and an object in which `b` is required; `{}` prints as unknown, so types intersect.
const place = (properties: Mutable, required: Set<string>, path: string, leaf: JsonObject = {}): void => {
  const [head = "", ...rest] = path.split(".")
  if (leaf !== ABSENT) required.add(head)
  if (rest.length === 0) {
    properties[head] = isObject(properties[head]) && leaf !== ABSENT ? { ...properties[head], ...leaf } : leaf
    return
  }
  const known = isObject(properties[head]) ? (properties[head] as JsonObject) : {}
  const inner: Mutable = { ...(isObject(known.properties) ? known.properties : {}) }
  const innerRequired = new Set(asList(known.required).map(String))
  place(inner, innerRequired, rest.join("."), leaf)
  properties[head] = { type: "object", properties: inner, required: [...innerRequired] }
}
