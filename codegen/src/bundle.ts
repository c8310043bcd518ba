/**
 * Makes one self-contained document of a spec: shared parts copied in, requests and answers told apart (closed where
 * we send, open where we receive), conditional requirements spelled out as unions for the types.
 */
import { unionOfCases } from "./cases.ts"
import { isObject, type Json, type JsonObject, type SpecFile, type SpecSet } from "./load.ts"

export type Direction = "request" | "response"
type Mutable = { [key: string]: Json }

export interface Bundle {
  readonly doc: JsonObject
  readonly schemas: Readonly<Record<string, JsonObject>>
  /** Component names reachable from requests and from answers, under the names they have in the bundle. */
  readonly request: ReadonlySet<string>
  readonly response: ReadonlySet<string>
}

const REF = "#/components/schemas/"
export const refName = (ref: Json | undefined): string | undefined =>
  typeof ref === "string" && ref.startsWith(REF) ? ref.slice(REF.length) : undefined

/** Rebuilds a JSON value, letting `visit` replace any object on the way down. */
export const rewrite = (value: Json, visit: (node: JsonObject) => Json | undefined): Json => {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, visit))
  if (!isObject(value)) return value
  const replaced = visit(value)
  if (replaced !== undefined) return replaced
  const out: Mutable = {}
  for (const [key, child] of Object.entries(value))
    out[key] =
      key === "examples" || key === "example" || key === "default" || key === "enum" ? child : rewrite(child, visit)
  return out
}

/** Copies every part that is referred to in another file into this document's own components. */
const collect = (specs: SpecSet, file: SpecFile): { readonly doc: JsonObject; readonly schemas: Mutable } => {
  const schemas: Mutable = {}
  const owner = new Map<string, string>()
  const take = (from: SpecFile, name: string, value: Json): void => {
    const known = owner.get(name)
    if (known !== undefined) {
      if (known !== from.path)
        throw new Error(`schema ${name} is defined both in ${specs.name(known)} and in ${specs.name(from.path)}`)
      return
    }
    owner.set(name, from.path)
    schemas[name] = null
    schemas[name] = localise(from, value)
  }
  const example = (from: SpecFile, value: Json): Json =>
    isObject(value) && typeof value.$ref === "string" ? specs.resolve(value.$ref, from).value : value
  const localise = (from: SpecFile, value: Json): Json =>
    rewrite(value, (node) => {
      // The examples of a media type may stand among the components; their values are not looked into.
      if (isObject(node.examples) && node.schema !== undefined) {
        const { examples, ...media } = node
        const told = Object.entries(examples).map(([name, one]) => [name, example(from, one)])
        return { ...(localise(from, media) as JsonObject), examples: Object.fromEntries(told) }
      }
      if (typeof node.$ref !== "string") return undefined
      const target = specs.resolve(node.$ref, from)
      const [, kind, name] = target.path
      if (kind === "schemas" && name !== undefined) {
        take(target.file, name, target.value)
        const { $ref: _, ...beside } = node
        return { ...beside, $ref: REF + name }
      }
      return localise(target.file, target.value)
    })
  const own =
    isObject(file.json.components) && isObject(file.json.components.schemas) ? file.json.components.schemas : {}
  for (const [name, value] of Object.entries(own)) take(file, name, value)
  const doc = localise(file, { ...file.json, components: {} }) as JsonObject
  const shared = specs.read("common.yaml")
  for (const name of ["Error", "SnapError"]) take(shared, name, specs.resolve(REF + name, shared).value)
  return { doc, schemas }
}

const referred = (value: Json, into: Set<string>, schemas: JsonObject): void => {
  rewrite(value, (node) => {
    const name = refName(node.$ref)
    if (name !== undefined && !into.has(name)) {
      into.add(name)
      referred(schemas[name] ?? null, into, schemas)
    }
    return undefined
  })
}

// A schema reads differently in the two directions when an enum, an amount or a closed object stands in it.
const SENSITIVE = ["enum", "x-pay-money", "x-pay-cases"]
const sensitive = (name: string, schemas: JsonObject, seen = new Set<string>()): boolean => {
  if (seen.has(name)) return false
  seen.add(name)
  let found = false
  rewrite(schemas[name] ?? null, (node) => {
    if (SENSITIVE.some((key) => node[key] !== undefined)) found = true
    const inner = refName(node.$ref)
    if (inner !== undefined && sensitive(inner, schemas, seen)) found = true
    return undefined
  })
  return found
}

const isStringEnum = (node: JsonObject): boolean =>
  Array.isArray(node.enum) && node.enum.some((value) => typeof value === "string")

/** Marks what the type printer must know of each node, by direction. */
const direct = (value: Json, direction: Direction, rename: ReadonlyMap<string, string>): Json =>
  rewrite(value, (node) => {
    const out: Mutable = {}
    for (const [key, child] of Object.entries(node)) {
      out[key] = ["examples", "example", "default", "enum", "x-pay-states", "x-pay-cases"].includes(key)
        ? child
        : direct(child, direction, rename)
    }
    const name = refName(node.$ref)
    if (name !== undefined) out.$ref = REF + (rename.get(name) ?? name)
    if (isStringEnum(node) && node["x-pay-open"] === undefined && direction === "response") out["x-pay-open"] = true
    if (
      node["x-pay-money"] !== undefined &&
      direction === "request" &&
      ["number", "integer"].some((type) => node.type === type || (Array.isArray(node.type) && node.type.includes(type)))
    )
      out["x-pay-amount"] = true
    return out
  })

/** The bundle of one product document. */
export const bundle = (specs: SpecSet, file: SpecFile): Bundle => {
  const { doc, schemas } = collect(specs, file)
  const request = new Set<string>()
  const response = new Set<string>()
  const walk = (node: Json, direction: Direction): void =>
    referred(node, direction === "request" ? request : response, schemas)
  const items: ReadonlyArray<JsonObject> = Object.values(isObject(doc.paths) ? doc.paths : {}).filter(isObject)
  for (const operation of items.flatMap((item) => Object.values(item).filter(isObject))) {
    walk(operation.parameters ?? null, "request")
    walk(operation.requestBody ?? null, "request")
    walk(operation.responses ?? null, "response")
    for (const variant of Array.isArray(operation["x-pay-variants"]) ? operation["x-pay-variants"] : []) {
      if (!isObject(variant)) continue
      if (typeof variant.request === "string") walk({ $ref: variant.request }, "request")
      if (typeof variant.response === "string") walk({ $ref: variant.response }, "response")
    }
  }
  walk(doc.webhooks ?? null, "response")
  // What no operation uses is taken as received unless it says that it is sent, e.g. by a browser.
  for (const [name, value] of Object.entries(schemas))
    if (isObject(value) && value["x-pay-sent"] === true) referred({ $ref: REF + name }, request, schemas)
  for (const name of Object.keys(schemas)) if (!request.has(name) && !response.has(name)) response.add(name)

  const rename = new Map<string, string>()
  for (const name of request) if (response.has(name) && sensitive(name, schemas)) rename.set(name, `${name}Input`)
  const out: { [name: string]: JsonObject } = {}
  const none = new Map<string, string>()
  for (const [name, value] of Object.entries(schemas)) {
    const input = rename.get(name)
    if (input !== undefined) {
      if (schemas[input] !== undefined)
        throw new Error(`schema ${input} exists; ${name} is both sent and received and needs that name`)
      out[input] = direct(value, "request", rename) as JsonObject
      out[name] = direct(value, "response", none) as JsonObject
    } else if (request.has(name) && !response.has(name)) out[name] = direct(value, "request", rename) as JsonObject
    else out[name] = direct(value, "response", none) as JsonObject
  }
  const paths: Mutable = {}
  for (const [route, item] of Object.entries(isObject(doc.paths) ? doc.paths : {})) {
    if (!isObject(item)) continue
    const shared = Array.isArray(item.parameters) ? item.parameters : []
    const next: Mutable = {}
    for (const [method, operation] of Object.entries(item)) {
      if (!isObject(operation)) continue
      const { responses, parameters, "x-pay-variants": variants, ...rest } = operation
      next[method] = {
        ...(direct(rest, "request", rename) as JsonObject),
        parameters: direct([...shared, ...(Array.isArray(parameters) ? parameters : [])], "request", rename),
        responses: direct(responses ?? {}, "response", none),
        ...(Array.isArray(variants)
          ? { "x-pay-variants": variants.map((variant) => renameVariant(variant, rename)) }
          : {})
      }
    }
    paths[route] = next
  }
  const full: JsonObject = { ...doc, paths, webhooks: direct(doc.webhooks ?? {}, "response", none) }
  return {
    doc: full,
    schemas: out,
    request: new Set([...request].map((name) => rename.get(name) ?? name)),
    response
  }
}

const renameVariant = (variant: Json, rename: ReadonlyMap<string, string>): Json => {
  if (!isObject(variant)) return variant
  const name = refName(variant.request)
  return name === undefined ? variant : { ...variant, request: REF + (rename.get(name) ?? name) }
}

// Conditions are checked before sending; a type cannot say them, and a part without a shape prints as `unknown`.
const CONDITIONS = new Set(["if", "then", "else", "not", "description"])
const shaping = (members: Json): Json =>
  Array.isArray(members)
    ? members.filter((member) => !isObject(member) || Object.keys(member).some((key) => !CONDITIONS.has(key)))
    : members

/** The bundle as a document for the type printer: cases as unions, error answers with their bodies. */
export const forTypes = (source: Bundle, errorSchema: string | undefined): JsonObject => {
  const spelled = (value: Json): Json =>
    rewrite(value, (node) => {
      const cases = node["x-pay-cases"]
      const { "x-pay-cases": _, ...rest } = node
      const next: Mutable = {}
      for (const [key, child] of Object.entries(rest))
        next[key] = ["examples", "enum", "default"].includes(key)
          ? child
          : spelled(key === "allOf" ? shaping(child) : child)
      // The type printer takes `anyOf` beside other rules for an alternative to them; as a part it holds with them.
      if (next.anyOf !== undefined && (next.properties !== undefined || next.allOf !== undefined)) {
        next.allOf = [...(Array.isArray(next.allOf) ? next.allOf : []), { anyOf: next.anyOf }]
        delete next.anyOf
      }
      if (Array.isArray(cases)) {
        const union = unionOfCases(node, cases, source.schemas)
        if (union) next.allOf = [...(Array.isArray(next.allOf) ? next.allOf : []), union]
      }
      // A member that only demands fields would print as "anything"; naming them as unknown makes it intersect.
      if (
        Array.isArray(node.required) &&
        node.properties === undefined &&
        node.$ref === undefined &&
        node.allOf === undefined
      ) {
        next.type = "object"
        next.properties = Object.fromEntries(node.required.map((name) => [String(name), {}]))
      }
      const errors = node["x-pay-errors"]
      if (isObject(errors) && errorSchema !== undefined) {
        const codeField = errorSchema === "SnapError" ? "responseCode" : "error_code"
        next.content = {
          "application/json": {
            schema: {
              allOf: [
                { $ref: REF + errorSchema },
                {
                  type: "object",
                  properties: { [codeField]: { type: "string", enum: Object.keys(errors), "x-pay-open": true } }
                }
              ]
            }
          }
        }
      }
      return next
    })
  const schemas: Mutable = {}
  for (const [name, value] of Object.entries(source.schemas)) schemas[name] = spelled(value)
  return { ...(spelled(source.doc) as JsonObject), components: { schemas } }
}
