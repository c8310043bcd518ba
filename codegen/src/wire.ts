/** Spec schemas as the plain data that `check` of @pay/core reads: full for requests, structure only for answers. */

import { refName } from "./bundle.ts"
import { isObject, type Json, type JsonObject } from "./load.ts"

/** Source text of an expression; references to named schemas stay references. */
export interface Names {
  readonly ref: (component: string) => string
  readonly schema: (component: string) => JsonObject | undefined
}

/** The import line of the schema helpers that a printed text calls. */
export const helperImport = (text: string): string => {
  const used = ["open", "orNull"].filter((name) => text.includes(`*/ ${name}(`))
  return used.length > 0 ? `import { ${used.join(", ")} } from "@pay/core/schema"\n` : ""
}

const COPIED = [
  "enum",
  "const",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf"
] as const

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))
export const record = (fields: ReadonlyArray<readonly [string, string]>): string =>
  fields.length === 0 ? "{}" : `{ ${fields.map(([name, value]) => `${key(name)}: ${value}`).join(", ")} }`

const asList = (value: Json | undefined): ReadonlyArray<Json> =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

const describesObject = (schema: JsonObject): boolean => schema.type === "object" || schema.properties !== undefined

/** `whole`: one of several parts of an object, each complete in itself. `partial`: a condition about some fields. */
type Branch = "none" | "whole" | "partial"

const membersOf = (schema: JsonObject): ReadonlyArray<JsonObject> => asList(schema.allOf).filter(isObject)
const target = (schema: JsonObject, names: Names): JsonObject => {
  const name = refName(schema.$ref)
  return name === undefined ? schema : (names.schema(name) ?? {})
}
const composesObject = (schema: JsonObject, names: Names): boolean =>
  describesObject(schema) || membersOf(schema).some((member) => composesObject(target(member, names), names))
const isFree = (schema: JsonObject, names: Names): boolean =>
  (schema.additionalProperties !== undefined && schema.additionalProperties !== false) ||
  membersOf(schema).some((member) => isFree(target(member, names), names))

/** A request schema: every rule, and objects closed unless the spec says otherwise. */
export const requestSchema = (schema: Json | undefined, names: Names, branch: Branch = "none"): string => {
  if (!isObject(schema)) return "{}"
  const name = refName(schema.$ref)
  const beside = Object.keys(schema).filter(
    (one) =>
      one !== "$ref" && (COPIED.includes(one as never) || one === "properties" || one === "required" || one === "allOf")
  )
  if (name !== undefined && beside.length === 0) return names.ref(name)
  const fields: Array<readonly [string, string]> = []
  if (schema.type !== undefined) fields.push(["type", JSON.stringify(schema.type)])
  for (const rule of COPIED) {
    if (schema[rule] === undefined || (rule === "enum" && schema["x-pay-open"] === true)) continue
    fields.push([rule, JSON.stringify(schema[rule])])
  }
  if (isObject(schema.properties)) {
    fields.push([
      "properties",
      record(
        Object.entries(schema.properties).map(([property, value]) => [
          property,
          requestSchema(value, names, branch === "partial" ? "partial" : "none")
        ])
      )
    ])
  }
  if (asList(schema.required).length > 0) fields.push(["required", JSON.stringify(schema.required)])
  if (isObject(schema.additionalProperties)) fields.push(["values", requestSchema(schema.additionalProperties, names)])
  else if (branch === "none" && composesObject(schema, names) && !isFree(schema, names)) fields.push(["closed", "true"])
  else if (schema.additionalProperties === false) fields.push(["closed", "true"])
  if (isObject(schema.items))
    fields.push(["items", requestSchema(schema.items, names, branch === "partial" ? "partial" : "none")])
  const branches = name !== undefined ? [{ $ref: schema.$ref ?? null }, ...asList(schema.allOf)] : asList(schema.allOf)
  if (branches.length > 0)
    fields.push([
      "allOf",
      `[${branches.map((member) => openBranch(member, names, branch === "partial" ? "partial" : "whole")).join(", ")}]`
    ])
  for (const combinator of ["anyOf", "oneOf"] as const) {
    const members = asList(schema[combinator])
    if (members.length > 0)
      fields.push([
        combinator,
        `[${members.map((member) => (describesObject(schema) || branch === "partial" ? openBranch(member, names, branch === "partial" ? "partial" : "whole") : requestSchema(member, names))).join(", ")}]`
      ])
  }
  for (const keyword of ["not", "if", "then", "else"] as const)
    if (isObject(schema[keyword])) fields.push([keyword, openBranch(schema[keyword], names, "partial")])
  const cases = asList(schema["x-pay-cases"]).filter(isObject)
  if (cases.length > 0) fields.push(["cases", `[${cases.map((one) => caseOf(one, names)).join(", ")}]`])
  if (schema["x-pay-money"] !== undefined) fields.push(["money", JSON.stringify(schema["x-pay-money"])])
  if (schema["x-pay-secret"] === true) fields.push(["secret", "true"])
  return record(fields)
}

// A branch sees only its own properties, so it must not close the object; the whole does.
const openBranch = (member: Json | undefined, names: Names, branch: Branch): string => {
  const name = isObject(member) ? refName(member.$ref) : undefined
  return name === undefined ? requestSchema(member, names, branch) : `/*#__PURE__*/ open(${names.ref(name)})`
}

const caseOf = (one: JsonObject, names: Names): string => {
  const fields: Array<readonly [string, string]> = []
  const when = isObject(one.when) ? one.when : {}
  fields.push(["when", record(Object.entries(when).map(([path, values]) => [path, JSON.stringify(asList(values))]))])
  for (const rule of ["require", "forbid"] as const)
    if (one[rule] !== undefined) fields.push([rule, JSON.stringify(one[rule])])
  if (isObject(one.limit))
    fields.push([
      "limit",
      record(Object.entries(one.limit).map(([path, limit]) => [path, requestSchema(limit, names, "partial")]))
    ])
  return record(fields)
}

// An optional field that comes as null is as good as absent.
const nullable = (schema: string): string => {
  if (/^\w+$/.test(schema)) return `/*#__PURE__*/ orNull(${schema})`
  const match = /^\{ type: ("[a-z]+"|\[[^\]]+\])/.exec(schema)
  if (!match?.[1] || match[1].includes("null")) return schema
  const types = match[1].startsWith("[") ? match[1].slice(1, -1) : match[1]
  return schema.replace(match[1], `[${types},"null"]`)
}

/** An answer schema: types and required fields; limits, formats and enum values are the provider's business. */
export const answerSchema = (schema: Json | undefined, names: Names): string => {
  if (!isObject(schema)) return "{}"
  const name = refName(schema.$ref)
  if (name !== undefined && schema.allOf === undefined && schema.properties === undefined) return names.ref(name)
  const fields: Array<readonly [string, string]> = []
  if (schema.type !== undefined) fields.push(["type", JSON.stringify(schema.type)])
  if (schema["x-pay-open"] === false)
    for (const rule of ["enum", "const"] as const)
      if (schema[rule] !== undefined) fields.push([rule, JSON.stringify(schema[rule])])
  const required = asList(schema.required).map(String)
  if (isObject(schema.properties)) {
    const properties = Object.entries(schema.properties).map(([property, value]) => {
      const text = answerSchema(value, names)
      return [property, required.includes(property) ? text : nullable(text)] as const
    })
    fields.push(["properties", record(properties.filter(([, text]) => text !== "{}"))])
  }
  if (required.length > 0) fields.push(["required", JSON.stringify(required)])
  if (isObject(schema.additionalProperties)) fields.push(["values", answerSchema(schema.additionalProperties, names)])
  if (isObject(schema.items)) fields.push(["items", answerSchema(schema.items, names)])
  const branches = name !== undefined ? [{ $ref: schema.$ref ?? null }, ...asList(schema.allOf)] : asList(schema.allOf)
  if (branches.length > 0)
    fields.push(["allOf", `[${branches.map((branch) => answerSchema(branch, names)).join(", ")}]`])
  const members = [...asList(schema.anyOf), ...asList(schema.oneOf)]
  if (members.length > 0) fields.push(["anyOf", `[${members.map((member) => answerSchema(member, names)).join(", ")}]`])
  return record(fields)
}
