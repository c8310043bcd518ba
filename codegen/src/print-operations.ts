/** Prints `schemas.ts` and `operations.ts`: the operation table with its types. */
import { refName } from "./bundle.ts"
import { isObject, type Json, type JsonObject } from "./load.ts"
import type { ErrorModel, OperationModel, ProductModel } from "./model.ts"
import { docs, optionHeaders, optionName, parametersIn, pathParameters, typeName } from "./names.ts"
import { answerSchema, helperImport, type Names, record, requestSchema } from "./wire.ts"

const literal = (value: Json | undefined): string => JSON.stringify(value)

interface Consts {
  readonly text: string
  readonly request: (schema: Json | undefined) => string
  readonly answer: (schema: Json | undefined) => string
}

/** Prints each named schema that is asked for once, before its first use. */
const constants = (product: ProductModel): { readonly consts: Consts; readonly take: () => string } => {
  const lines: Array<string> = []
  const done = new Map<string, string>()
  const open = new Set<string>()
  const named = (kind: "send" | "answer", print: (schema: Json | undefined, names: Names) => string) => {
    const ref = (name: string): string => {
      const id = `${kind}${name}`
      if (done.has(id)) return id
      if (open.has(id)) throw new Error(`schema ${name} refers to itself, which the generator does not support`)
      open.add(id)
      const text = print(product.bundle.schemas[name], names)
      open.delete(id)
      lines.push(`export const ${id}: WireSchema = ${text}\n`)
      done.set(id, text)
      return id
    }
    const names: Names = { ref, schema: (name) => product.bundle.schemas[name] }
    return (schema: Json | undefined) => print(schema, names)
  }
  const consts: Consts = { text: "", request: named("send", requestSchema), answer: named("answer", answerSchema) }
  return { consts, take: () => lines.join("") }
}

const duration = (iso: Json | undefined): number | undefined => {
  const match = typeof iso === "string" ? /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(iso) : null
  if (!match) return undefined
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000
}

const idempotency = (fact: Json | undefined): string | undefined => {
  if (!isObject(fact)) return undefined
  const lifetimeMs = duration(fact.lifetime)
  return record([
    ["header", literal(fact.header)],
    ...(fact.required === true ? [["required", "true"] as const] : []),
    ...(lifetimeMs === undefined ? [] : [["lifetimeMs", String(lifetimeMs)] as const]),
    ...(fact["max-length"] === undefined ? [] : [["maxLength", literal(fact["max-length"])] as const]),
    ["reuse", literal(fact.reuse)],
    ...(fact.mismatch === undefined ? [] : [["mismatch", literal(fact.mismatch)] as const])
  ])
}

const factsOf = (product: ProductModel, operation: OperationModel, consts: Consts): string => {
  const { facts } = operation
  const headers = new Set(optionHeaders(operation))
  const params = operation.parameters
    .filter((parameter) => parameter.in !== "header" || headers.has(parameter))
    .map((parameter) =>
      record([
        ["name", literal(parameter.name)],
        ["in", literal(parameter.in)],
        ...(parameter.in === "header" ? [["option", literal(optionName(parameter.name))] as const] : []),
        ...(parameter.required ? [["required", "true"] as const] : []),
        ...(parameter.json ? [["json", "true"] as const] : []),
        ["schema", consts.request(parameter.schema)]
      ])
    )
  const fields: Array<readonly [string, string | undefined]> = [
    ["id", literal(`${product.name}.${operation.id}`)],
    ["method", literal(operation.method.toUpperCase())],
    ["path", literal(operation.route)],
    ["params", params.length > 0 ? `[${params.join(", ")}]` : undefined],
    [
      "body",
      operation.body
        ? record([
            ["type", literal(operation.body.type)],
            ...(operation.body.required ? [["required", "true"] as const] : []),
            ["schema", consts.request(operation.body.schema)]
          ])
        : undefined
    ],
    [
      "success",
      record(operation.success.map((answer) => [answer.status, answer.schema ? consts.answer(answer.schema) : "null"]))
    ],
    [
      "errors",
      record(
        operation.errors.map(({ status, codes }) => [
          status,
          record(codes.map((code) => [code.code, record(unusual(status, code))]))
        ])
      )
    ],
    ["shape", literal(product.shape)],
    ["auth", facts.auth === undefined || facts.auth === "basic" ? undefined : literal(facts.auth)],
    ["retry", literal(facts.retry)],
    ["idempotency", idempotency(facts.idempotency)],
    [
      "naturalKey",
      isObject(facts["natural-key"])
        ? record([
            ["fields", literal(facts["natural-key"].fields)],
            ...(facts["natural-key"]["refused-with"] === undefined
              ? []
              : [["refusedWith", literal(facts["natural-key"]["refused-with"])] as const])
          ])
        : undefined
    ],
    ["lookup", lookupOf(product, facts.lookup)],
    ["pagination", facts.pagination === undefined ? undefined : literal(facts.pagination)],
    ["version", facts.version === undefined ? undefined : literal(facts.version)],
    [
      "rateLimit",
      isObject(facts["rate-limit"])
        ? record(
            ["test", "live"]
              .filter((mode) => (facts["rate-limit"] as JsonObject)[mode] !== undefined)
              .map((mode) => [mode, literal((facts["rate-limit"] as JsonObject)[mode])])
          )
        : undefined
    ]
  ]
  return `{\n${fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join(",\n")}\n}`
}

const unusual = (status: string, { retry, outcome }: ErrorModel): ReadonlyArray<readonly [string, string]> => {
  const server = status.startsWith("5")
  return [
    ...(retry === (server ? "same-key" : "never") ? [] : [["retry", literal(retry)] as const]),
    ...(outcome === (server ? "unknown" : "rejected") ? [] : [["outcome", literal(outcome)] as const])
  ]
}

// A lookup in the same product is a reference to its operation, so that `resolve()` can run it.
const lookupOf = (product: ProductModel, fact: Json | undefined): string | undefined => {
  if (!isObject(fact) || fact.none !== undefined) return undefined
  if (fact.webhook !== undefined) return literal(fact)
  const own = fact.product === undefined && product.operations.some((operation) => operation.id === fact.operation)
  return record([
    ["operation", literal(fact.operation)],
    ["with", literal(fact.with)],
    ...(own ? [["read", `() => ${String(fact.operation)}`] as const] : [])
  ])
}

const at = (operation: OperationModel): string => `paths[${literal(operation.route)}][${literal(operation.method)}]`

const typeOf = (schema: JsonObject | undefined, otherwise: string): string => {
  const name =
    schema && schema.allOf === undefined && schema.properties === undefined ? refName(schema.$ref) : undefined
  return name === undefined ? otherwise : `components["schemas"][${literal(name)}]`
}

const resultType = (operation: OperationModel): string => {
  const members = operation.success.map((answer) =>
    answer.schema
      ? typeOf(answer.schema, `${at(operation)}["responses"][${answer.status}]["content"][${literal(answer.media)}]`)
      : "void"
  )
  return [...new Set(members)].join(" | ") || "void"
}

/** The codes of an operation, each once. */
export const codesOf = (operation: OperationModel): ReadonlyArray<string> => [
  ...new Set(operation.errors.flatMap(({ codes }) => codes.map(({ code }) => code)))
]

export const printOperations = (product: ProductModel): { readonly schemas: string; readonly operations: string } => {
  const { consts, take } = constants(product)
  const blocks: Array<string> = []
  for (const operation of product.operations) {
    const name = typeName(operation)
    const types: Array<string> = []
    const carried: Array<readonly [string, string]> = []
    if (operation.body) {
      types.push(
        `export type ${name}Body = ${typeOf(operation.body.schema, `NonNullable<${at(operation)}["requestBody"]>["content"][${literal(operation.body.media)}]`)}\n`
      )
      carried.push(["body", `${name}Body`])
    }
    if (parametersIn(operation, "query").length > 0) {
      types.push(`export type ${name}Query = NonNullable<${at(operation)}["parameters"]["query"]>\n`)
      carried.push(["query", `${name}Query`])
    }
    if (pathParameters(operation).length > 0)
      carried.push(["path", record(pathParameters(operation).map((one) => [one, "string"]))])
    types.push(`export type ${name}Result = ${resultType(operation)}\n`)
    const codes = codesOf(operation)
    types.push(docs([`Every error code that the reference documents for \`${operation.id}\`.`]))
    types.push(
      `export type ${name}Code = ${[...codes.map(literal), ...(product.shape === "cloud" ? ["CommonCode"] : [])].join(" | ") || "never"}\n`
    )
    types.push(`export type ${name}Error = ApiError<${name}Code> | CallError\n`)
    const options = optionHeaders(operation)
    const fields = options
      .map(
        (header) =>
          `${docs([header.description || `Header ${header.name}.`], "  ")}  readonly ${optionName(header.name)}${header.required ? "" : "?"}: string\n`
      )
      .join("")
    types.push(
      `export interface ${name}Options extends CallOptions${isObject(operation.facts.idempotency) ? ", KeyedOptions" : ""} {\n${fields}}\n`
    )
    carried.push(["success", `${name}Result`], ["code", `${name}Code`])
    const doc = docs([operation.summary, ...(operation.source ? [`Source: ${operation.source}.`] : [])])
    blocks.push(
      `${types.join("")}\n${doc}export const ${operation.id}: Operation<${record(carried)}> = ${factsOf(product, operation, consts)}\n`
    )
  }
  const body = blocks.join("\n")
  const schemas = take()
  const used = [...schemas.matchAll(/export const (\w+):/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  const keyed = body.includes("KeyedOptions")
  return {
    schemas: `import type { WireSchema } from "@pay/core/schema"\n${helperImport(schemas)}\n${schemas}`,
    operations:
      `import type { ApiError, CallError, CallOptions${product.shape === "cloud" ? ", CommonCode" : ""}${keyed ? ", KeyedOptions" : ""} } from "@pay/core"\nimport type { Operation } from "@pay/core/operation"\n${helperImport(body)}` +
      (used.length > 0 ? `import { ${used.join(", ")} } from "./schemas.ts"\n` : "") +
      `import type { ${[/components\[/.test(body) ? "components" : "", /paths\[/.test(body) ? "paths" : ""].filter(Boolean).join(", ")} } from "./types.ts"\n\n${body}`
  }
}
