/** Spec schemas as the plain data that `check` of @pay/core reads: full for requests, structure only for answers. */

import { refName } from "./bundle.ts"
import { isObject, type Json, type JsonObject } from "./load.ts"
import { data, type Field, flat, list, record, type Source } from "./source.ts"

/** References to named schemas stay references. */
export interface Names {
  readonly ref: (component: string) => Source
  readonly schema: (component: string) => JsonObject | undefined
}

const helper = (name: "open" | "orNull", schema: Source): Source => [`/*#__PURE__*/ ${name}(`, schema, ")"]

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
export const requestSchema = (schema: Json | undefined, names: Names, branch: Branch = "none"): Source => {
  if (!isObject(schema)) return "{}"
  const name = refName(schema.$ref)
  const beside = Object.keys(schema).filter(
    (one) =>
      one !== "$ref" && (COPIED.includes(one as never) || one === "properties" || one === "required" || one === "allOf")
  )
  if (name !== undefined && beside.length === 0) return names.ref(name)
  const within: Branch = branch === "partial" ? "partial" : "none"
  const part: Branch = branch === "partial" ? "partial" : "whole"
  const fields: Array<Field> = []
  if (schema.type !== undefined) fields.push(["type", data(schema.type)])
  for (const rule of COPIED) {
    if (schema[rule] === undefined || (rule === "enum" && schema["x-pay-open"] === true)) continue
    fields.push([rule, data(schema[rule])])
  }
  if (isObject(schema.properties)) {
    const properties = Object.entries(schema.properties)
    fields.push(["properties", record(properties.map(([one, value]) => [one, requestSchema(value, names, within)]))])
  }
  if (asList(schema.required).length > 0) fields.push(["required", data(schema.required)])
  if (isObject(schema.additionalProperties)) fields.push(["values", requestSchema(schema.additionalProperties, names)])
  else if (branch === "none" && composesObject(schema, names) && !isFree(schema, names)) fields.push(["closed", "true"])
  else if (schema.additionalProperties === false) fields.push(["closed", "true"])
  if (isObject(schema.items)) fields.push(["items", requestSchema(schema.items, names, within)])
  const branches = name !== undefined ? [{ $ref: schema.$ref ?? null }, ...asList(schema.allOf)] : asList(schema.allOf)
  if (branches.length > 0) fields.push(["allOf", list(branches.map((member) => openBranch(member, names, part)))])
  const opened = describesObject(schema) || branch === "partial"
  for (const combinator of ["anyOf", "oneOf"] as const) {
    const members = asList(schema[combinator])
    if (members.length === 0) continue
    const printed = members.map((one) => (opened ? openBranch(one, names, part) : requestSchema(one, names)))
    fields.push([combinator, list(printed)])
  }
  for (const keyword of ["not", "if", "then", "else"] as const)
    if (isObject(schema[keyword])) fields.push([keyword, openBranch(schema[keyword], names, "partial")])
  const cases = asList(schema["x-pay-cases"]).filter(isObject)
  if (cases.length > 0) fields.push(["cases", list(cases.map((one) => caseOf(one, names)))])
  if (schema["x-pay-money"] !== undefined) fields.push(["money", data(schema["x-pay-money"])])
  if (schema["x-pay-secret"] === true) fields.push(["secret", "true"])
  return record(fields)
}

// A branch sees only its own properties, so it must not close the object; the whole does.
const openBranch = (member: Json | undefined, names: Names, branch: Branch): Source => {
  const name = isObject(member) ? refName(member.$ref) : undefined
  return name === undefined ? requestSchema(member, names, branch) : helper("open", names.ref(name))
}

const caseOf = (one: JsonObject, names: Names): Source => {
  const when = Object.entries(isObject(one.when) ? one.when : {})
  const limits = Object.entries(isObject(one.limit) ? one.limit : {})
  return record([
    ["when", record(when.map(([path, values]) => [path, data(asList(values))]))],
    ["require", one.require === undefined ? undefined : data(one.require)],
    ["forbid", one.forbid === undefined ? undefined : data(one.forbid)],
    [
      "limit",
      limits.length === 0
        ? undefined
        : record(limits.map(([path, limit]) => [path, requestSchema(limit, names, "partial")]))
    ]
  ])
}

const allowsNull = (schema: JsonObject): boolean =>
  asList(schema.type).includes("null") ||
  [...asList(schema.anyOf), ...asList(schema.oneOf)].some((member) => isObject(member) && allowsNull(member))

/**
 * An answer schema: types and required fields; limits, formats and enum values are the provider's business. With
 * `optional`, `null` fits too: an optional field that comes as null is as good as absent.
 */
export const answerSchema = (schema: Json | undefined, names: Names, optional = false): Source => {
  if (!isObject(schema)) return "{}"
  const name = refName(schema.$ref)
  if (name !== undefined && schema.allOf === undefined && schema.properties === undefined)
    return optional ? helper("orNull", names.ref(name)) : names.ref(name)
  // Bytes are no JSON.
  if (schema.format === "binary") return record([["format", data("binary")]])
  const fields: Array<Field> = []
  const closed = schema["x-pay-open"] === false
  if (schema.type !== undefined)
    fields.push([
      "type",
      data(optional && !closed && !allowsNull(schema) ? [...asList(schema.type), "null"] : schema.type)
    ])
  if (closed)
    for (const rule of ["enum", "const"] as const)
      if (schema[rule] !== undefined) fields.push([rule, data(schema[rule])])
  const required = asList(schema.required).map(String)
  if (isObject(schema.properties)) {
    const properties = Object.entries(schema.properties)
      .map(([property, value]): Field => [property, answerSchema(value, names, !required.includes(property))])
      .filter(([, value]) => value === undefined || flat(value) !== "{}")
    fields.push(["properties", record(properties)])
  }
  if (required.length > 0) fields.push(["required", data(required)])
  if (isObject(schema.additionalProperties)) fields.push(["values", answerSchema(schema.additionalProperties, names)])
  if (isObject(schema.items)) fields.push(["items", answerSchema(schema.items, names)])
  const branches = name !== undefined ? [{ $ref: schema.$ref ?? null }, ...asList(schema.allOf)] : asList(schema.allOf)
  if (branches.length > 0) fields.push(["allOf", list(branches.map((branch) => answerSchema(branch, names)))])
  const members = [...asList(schema.anyOf), ...asList(schema.oneOf)]
  if (members.length > 0) fields.push(["anyOf", list(members.map((member) => answerSchema(member, names)))])
  const printed = record(fields)
  if (!optional || allowsNull(schema) || fields.length === 0) return printed
  if (closed) return record([["anyOf", list([record([["type", data("null")]]), printed])]])
  return schema.type === undefined ? helper("orNull", printed) : printed
}
