/** One call of an operation, through our client and as an Effect, from the spec's own example. */
import { resolveLocal } from "@pay/codegen/cases"
import { answerExamples, bodyExamples } from "@pay/codegen/examples"
import { isObject, type Json, type JsonObject } from "@pay/codegen/load"
import type { OperationModel, ParameterModel, ProductModel } from "@pay/codegen/model"
import { camel, optionHeaders, optionName, parametersIn, pascal, pathParameters } from "@pay/codegen/names"
import { data, group, print, record, type Source } from "@pay/codegen/source"
import { check } from "@pay/core/schema"

import { tables } from "./house.ts"

export interface Example {
  readonly client: string
  readonly effect: string
}

const answered = (model: ProductModel, operation: OperationModel, name: string): Json | undefined => {
  const [status = "200"] = operation.success.map((one) => one.status)
  return answerExamples(model, operation, status)
    .filter(isObject)
    .map((answer) => answer[name])
    .find((value) => typeof value === "string")
}

const exampleValue = (model: ProductModel, operation: OperationModel, parameter: ParameterModel): Json => {
  const schema = resolveLocal(parameter.schema, model.bundle.schemas)
  const values = Array.isArray(schema.enum) ? schema.enum : []
  if (schema.example !== undefined) return schema.example
  if (values[0] !== undefined) return values[0]
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 1
  if (schema.format === "date-time") return "2026-01-02T03:04:05Z"
  if (schema.format === "date") return "2026-01-02"
  // The last id of a read is the answer's own; others are told by the mark that their description gives.
  const own = operation.method === "get" && operation.route.endsWith(`{${parameter.name}}`)
  const mark = /`([a-z]+[-_])…`/.exec(`${parameter.description} ${String(schema.description ?? "")}`)?.[1]
  const made = mark === undefined ? `your-${parameter.name.replaceAll("_", "-")}` : `${mark}your-id`
  return (own ? answered(model, operation, parameter.name) : undefined) ?? made
}

const bodyOf = (model: ProductModel, operation: OperationModel): Source | undefined => {
  // Two meanings on one route share their examples: each takes one that its own client lets through.
  const schema = tables.get(model.name)?.[operation.id]?.body?.schema
  const examples = bodyExamples(model, operation)
  const example = examples.find((one) => schema !== undefined && check(schema, one).length === 0) ?? examples[0]
  if (operation.body === undefined || example === undefined) return undefined
  if (operation.body.type !== "multipart" || !isObject(example)) return data(example)
  const { file, ...rest } = example as JsonObject
  const made = `new File([${JSON.stringify(String(file))}], "evidence.txt", { type: "text/plain" })`
  return record([["file", made], ...Object.entries(rest).map(([name, value]) => [name, data(value)] as const)])
}

const argumentsIn = (model: ProductModel, operation: OperationModel): ReadonlyArray<Source> => {
  const path = pathParameters(operation).map((name): Source => {
    const parameter = parametersIn(operation, "path").find((one) => one.name === name)
    return data(parameter === undefined ? camel(name) : String(exampleValue(model, operation, parameter)))
  })
  const query = parametersIn(operation, "query")
  const needed = query
    .filter((one) => one.required)
    .map((one) => [one.name, data(exampleValue(model, operation, one))] as const)
  const options = optionHeaders(operation)
    .filter((one) => one.required)
    .map((one) => [optionName(one.name), data(exampleValue(model, operation, one))] as const)
  const args: Array<Source | undefined> = [
    ...path,
    ...(operation.body ? [bodyOf(model, operation)] : []),
    ...(query.length > 0 ? [needed.length > 0 ? record(needed) : undefined] : []),
    options.length > 0 ? record(options) : undefined
  ]
  while (args.length > 0 && args.at(-1) === undefined) args.pop()
  return args.map((one) => one ?? "undefined")
}

const KEYS: Readonly<Record<string, string>> = { "public-key": "PAY_PUBLIC_KEY" }
const SIGNER =
  "{ partnerId: process.env.SNAP_PARTNER_ID!, signer: createSnapSigner({ privateKey: process.env.SNAP_PRIVATE_KEY! }) }"

/** The example as two programs that compile and run as they stand. */
export const exampleOf = (model: ProductModel, operation: OperationModel): Example => {
  const name = pascal(model.name)
  const signed = operation.facts.auth === "snap"
  const config = record([
    ["apiKey", `process.env.${KEYS[String(operation.facts.auth)] ?? "PAY_API_KEY"}!`],
    ["snap", signed ? SIGNER : undefined]
  ])
  const signer = signed ? ['import { createSnapSigner } from "@pay/signatures"'] : []
  const args = argumentsIn(model, operation)
  const call = (on: string, indent: string): string => print(group(`${on}.${operation.id}(`, args, ")"), indent, 24, 12)
  const client = [
    [...signer, `import { create${name}Client } from "@pay/${model.name}"`]
      .sort((a, b) => fromOf(a).localeCompare(fromOf(b)))
      .join("\n"),
    "",
    `const client = create${name}Client(${print(config, "", 40)})`,
    `const result = await ${call("client", "")}.result()`,
    "if (result.ok) console.log(result.value)",
    "else console.log(result.error._tag, result.error.message)"
  ]
  const effect = [
    ...[...signer, `import { ${name} } from "@pay/${model.name}/effect"`].sort((a, b) =>
      fromOf(a).localeCompare(fromOf(b))
    ),
    'import { Effect } from "effect"',
    "",
    "const program = Effect.gen(function* () {",
    `  const ${camel(model.name)} = yield* ${name}`,
    `  return yield* ${call(camel(model.name), "  ")}`,
    "})",
    `const layer = ${name}.layer(${print(config, "", 40)})`,
    "console.log(await Effect.runPromise(Effect.result(Effect.provide(program, layer))))"
  ]
  return { client: client.join("\n"), effect: effect.join("\n") }
}

const fromOf = (line: string): string => /from "(.*)"/.exec(line)?.[1] ?? ""
