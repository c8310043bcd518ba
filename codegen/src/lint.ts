/** Holds a spec document against the spec language; every mistake is told with file, line and rule. */
import { check, type WireSchema } from "@pay/core/schema"
import { rewrite } from "./bundle.ts"
import {
  bodyRules,
  documentRules,
  exampleRules,
  mediaRules,
  operationRules,
  parameterRules,
  responseRules,
  schemaRules,
  webhookRules
} from "./language.ts"
import {
  isObject,
  type Json,
  type JsonObject,
  SpecError,
  type SpecFile,
  type SpecProblem,
  type SpecSet
} from "./load.ts"

export const METHODS = ["get", "post", "put", "patch", "delete"] as const
const WRITES = new Set<string>(["post", "put", "patch", "delete"])

type Path = ReadonlyArray<string | number>

/** All mistakes of one document. */
export const lint = (specs: SpecSet, file: SpecFile): ReadonlyArray<SpecProblem> => {
  const problems: Array<SpecProblem> = []
  const report = (path: Path, rule: string): void => {
    problems.push({ file: specs.name(file.path), line: file.lineOf(path), at: path.join(".") || "document", rule })
  }
  const hold = (rules: WireSchema, value: Json, path: Path): void => {
    for (const issue of check(rules, value)) {
      const at = issue.path === "" ? [] : splitPath(value, issue.path)
      report([...path, ...at], issue.rule === "unknown" ? "is not a key of the spec language here" : issue.message)
    }
  }
  const reference = (value: Json, path: Path): JsonObject | undefined => {
    if (!isObject(value)) return undefined
    if (typeof value.$ref !== "string") return value
    try {
      const target = specs.resolve(value.$ref, file).value
      return isObject(target) ? target : undefined
    } catch (error) {
      report([...path, "$ref"], error instanceof Error ? error.message : "leads nowhere")
      return undefined
    }
  }

  // Schemas that are parts of others may find their currency in another part.
  const parts = new Set<string>()
  rewrite(file.json, (node) => {
    for (const part of asArray(node.allOf)) if (isObject(part)) parts.add(String(part.$ref).split("/").pop() ?? "")
    return undefined
  })
  const isPart = (path: Path): boolean =>
    path.some((key) => ["allOf", "anyOf", "oneOf", "then", "else", "if", "not"].includes(String(key))) ||
    (path.length === 3 && parts.has(String(path[2])))

  const schema = (value: Json, path: Path): void => {
    if (!isObject(value)) {
      report(path, "must be a schema")
      return
    }
    hold(schemaRules, value, path)
    if (typeof value.$ref === "string") reference(value, path)
    for (const key of ["items", "not", "if", "then", "else", "additionalProperties"]) {
      const child = value[key]
      if (isObject(child)) schema(child, [...path, key])
    }
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      const branches = value[key]
      if (Array.isArray(branches)) for (const [i, branch] of branches.entries()) schema(branch, [...path, key, i])
    }
    if (isObject(value.properties))
      for (const [name, property] of Object.entries(value.properties)) schema(property, [...path, "properties", name])
    if (typeof value.pattern === "string" && !isRegExp(value.pattern))
      report([...path, "pattern"], "must be a regular expression")
    if (isObject(value.properties) && value.allOf === undefined && !isPart(path))
      for (const [name, property] of Object.entries(value.properties)) {
        const currency = isObject(property) ? property["x-pay-money"] : undefined
        const field = typeof currency === "string" && /^[a-z_]+$/i.test(currency) && !/^[A-Z]{3}$/.test(currency)
        if (field && currency !== "elsewhere" && !(currency in value.properties))
          report(
            [...path, "properties", name, "x-pay-money"],
            `names ${currency}, which is not there; write elsewhere where the message does not tell the currency`
          )
      }
    if (Array.isArray(value.required) && isObject(value.properties) && !value.allOf && !value.anyOf && !value.oneOf) {
      for (const name of value.required)
        if (!(String(name) in value.properties))
          report([...path, "required"], `names ${String(name)}, which is not among the properties`)
    }
  }
  const content = (value: Json | undefined, path: Path): void => {
    if (!isObject(value)) return
    for (const [type, media] of Object.entries(value)) {
      hold(mediaRules, media, [...path, type])
      if (!isObject(media)) continue
      if (media.schema !== undefined) schema(media.schema, [...path, type, "schema"])
      for (const [name, one] of Object.entries(isObject(media.examples) ? media.examples : {}))
        reference(one, [...path, type, "examples", name])
    }
  }
  const parameters = (value: Json | undefined, path: Path): void => {
    if (!Array.isArray(value)) return
    for (const [i, entry] of value.entries()) {
      hold(parameterRules, entry, [...path, i])
      const parameter = reference(entry, [...path, i])
      if (
        parameter &&
        (typeof parameter.name !== "string" || typeof parameter.in !== "string" || !isObject(parameter.schema))
      )
        report([...path, i], "must have name, in and schema")
      if (isObject(entry) && isObject(entry.schema)) schema(entry.schema, [...path, i, "schema"])
    }
  }

  const answer = (value: Json, path: Path): void => {
    hold(responseRules, value, path)
    reference(value, path)
    if (isObject(value)) content(value.content, [...path, "content"])
  }

  hold(documentRules, file.json, [])
  const doc = file.json
  const ids = new Map<string, Path>()
  const claim = (id: Json | undefined, path: Path): void => {
    if (typeof id !== "string") return
    if (ids.has(id)) report(path, `operationId ${id} is used twice`)
    ids.set(id, path)
  }
  for (const [route, item] of Object.entries(isObject(doc.paths) ? doc.paths : {})) {
    if (!isObject(item)) continue
    parameters(item.parameters, ["paths", route, "parameters"])
    for (const key of Object.keys(item))
      if (key !== "parameters" && !METHODS.includes(key as never))
        report(["paths", route, key], "is not an HTTP method we know")
    for (const method of METHODS) {
      const operation = item[method]
      if (!isObject(operation)) continue
      const path = ["paths", route, method]
      hold(operationRules, operation, path)
      if (Array.isArray(operation["x-pay-variants"])) {
        for (const [i, variant] of operation["x-pay-variants"].entries())
          if (isObject(variant)) claim(variant.operationId, [...path, "x-pay-variants", i])
      } else claim(operation.operationId, [...path, "operationId"])
      parameters(operation.parameters, [...path, "parameters"])
      if (isObject(operation.requestBody)) {
        hold(bodyRules, operation.requestBody, [...path, "requestBody"])
        content(operation.requestBody.content, [...path, "requestBody", "content"])
      }
      for (const [status, response] of Object.entries(isObject(operation.responses) ? operation.responses : {})) {
        const at = [...path, "responses", status]
        if (!/^[1-5]\d\d$/.test(status)) report(at, "must be an HTTP status")
        answer(response, at)
      }
      const write = WRITES.has(method) && operation["x-pay-retry"] !== "read"
      if (write && operation["x-pay-lookup"] === undefined && operation["x-pay-variants"] === undefined) {
        report(path, "a write must say where its outcome can be looked up (x-pay-lookup)")
      }
      if (operation["x-pay-retry"] === "keyed" && operation["x-pay-idempotency"] === undefined)
        report([...path, "x-pay-retry"], "keyed needs x-pay-idempotency")
      if (operation["x-pay-retry"] === "natural-key" && operation["x-pay-natural-key"] === undefined)
        report([...path, "x-pay-retry"], "natural-key needs x-pay-natural-key")
      for (const name of route.match(/\{([^}]+)\}/g) ?? []) {
        const own = [...asArray(operation.parameters), ...asArray(item.parameters)].map((entry) =>
          reference(entry, path)
        )
        if (!own.some((entry) => entry?.in === "path" && `{${String(entry.name)}}` === name))
          report(path, `path parameter ${name} is not described`)
      }
    }
  }
  for (const [name, item] of Object.entries(isObject(doc.webhooks) ? doc.webhooks : {})) {
    const post = isObject(item) ? item.post : undefined
    const path = ["webhooks", name, "post"]
    if (!isObject(post)) {
      report(["webhooks", name], "must have a post operation")
      continue
    }
    hold(webhookRules, post, path)
    parameters(post.parameters, [...path, "parameters"])
    if (isObject(post.requestBody)) content(post.requestBody.content, [...path, "requestBody", "content"])
  }
  const components = isObject(doc.components) ? doc.components : {}
  for (const [name, value] of Object.entries(isObject(components.schemas) ? components.schemas : {})) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) report(["components", "schemas", name], "must be named in PascalCase")
    schema(value, ["components", "schemas", name])
  }
  for (const [name, value] of Object.entries(isObject(components.responses) ? components.responses : {}))
    answer(value, ["components", "responses", name])
  for (const [name, value] of Object.entries(isObject(components.parameters) ? components.parameters : {}))
    parameters([value], ["components", "parameters", name])
  for (const [name, value] of Object.entries(isObject(components.examples) ? components.examples : {}))
    hold(exampleRules, value, ["components", "examples", name])
  return problems
}

/** Throws a {@link SpecError} that lists every mistake. */
export const assertClean = (problems: ReadonlyArray<SpecProblem>): void => {
  if (problems.length > 0) throw new SpecError(problems)
}

const asArray = (value: Json | undefined): ReadonlyArray<Json> => (Array.isArray(value) ? value : [])

const isRegExp = (pattern: string): boolean => {
  try {
    new RegExp(pattern, "u")
    return true
  } catch {
    return false
  }
}

// Keys may hold dots (paths, event names), so a dotted issue path is walked against the value.
const splitPath = (value: Json, path: string): Path => {
  const out: Array<string> = []
  let current: Json | undefined = value
  let rest = path
  while (rest !== "") {
    const keys: ReadonlyArray<string> = isObject(current)
      ? Object.keys(current)
      : Array.isArray(current)
        ? current.map((_, i) => String(i))
        : []
    const key: string =
      keys.filter((name) => rest === name || rest.startsWith(`${name}.`)).sort((a, b) => b.length - a.length)[0] ??
      rest.split(".")[0] ??
      rest
    out.push(key)
    current = isObject(current) ? current[key] : Array.isArray(current) ? current[Number(key)] : undefined
    rest = rest.slice(key.length + 1)
  }
  return out
}
