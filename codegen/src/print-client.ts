/** Prints `client.ts` and `effect.ts`: one method an operation, in both styles. */
import { isObject } from "./load.ts"
import type { OperationModel, ProductModel } from "./model.ts"
import { camel, docs, optionHeaders, optionName, parametersIn, pascal, pathParameters, typeName } from "./names.ts"
import { flat, group, key, names, print, type Source, WIDTH } from "./source.ts"

interface Method {
  readonly params: ReadonlyArray<string>
  readonly input: Source
}

const SAFETY: Readonly<Record<string, string>> = {
  read: "A read: repeated until it succeeds or the deadline ends.",
  idempotent: "Safe to repeat: the same call leaves the same state.",
  keyed: "Repeated with the same idempotency key and bytes.",
  "natural-key": "A repetition is refused as a duplicate, so an unknown outcome can be repeated.",
  never: "Never repeated once it may have been sent: a lost answer is an IndeterminateError."
}

/** Parameters and input of a client's method. */
export const method = (operation: OperationModel): Method => {
  const name = typeName(operation)
  const path = pathParameters(operation)
  const params = path.map((one) => `${camel(one)}: string`)
  const input: Array<Source> = []
  if (path.length > 0) {
    const values = path.map((one) => (one === camel(one) ? one : `${key(one)}: ${camel(one)}`))
    input.push(["path: ", names(values)])
  }
  if (operation.body) {
    params.push(`body${operation.body.required ? "" : "?"}: ${name}Body`)
    input.push(operation.body.required ? "body" : "...(body === undefined ? {} : { body })")
  }
  const query = parametersIn(operation, "query")
  if (query.length > 0) {
    const needed = query.some((one) => one.required)
    params.push(`query${needed ? "" : "?"}: ${name}Query`)
    input.push(needed ? "query" : "...(query === undefined ? {} : { query })")
  }
  const demanded = optionHeaders(operation).some((one) => one.required)
  params.push(`options${demanded ? "" : "?"}: ${name}Options`)
  // A required parameter cannot follow an optional one.
  let optional = true
  for (let i = params.length - 1; i >= 0; i--) {
    const param = params[i] ?? ""
    if (/^\w+\?:/.test(param)) {
      if (!optional) params[i] = param.replace(/^(\w+)\?: (.*)$/, "$1: $2 | undefined")
    } else optional = false
  }
  return { params, input: names(input) }
}

/** Names of a method's arguments, in their order. */
export const argumentsOf = (operation: OperationModel): ReadonlyArray<string> => [
  ...pathParameters(operation).map(camel),
  ...(operation.body ? ["body"] : []),
  ...(parametersIn(operation, "query").length > 0 ? ["query"] : []),
  "options"
]

const describe = (operation: OperationModel): string =>
  docs(
    [
      operation.summary,
      ...(operation.description ? ["", operation.description] : []),
      "",
      SAFETY[String(operation.facts.retry)] ?? "",
      ...(operation.errors.length > 0
        ? [
            "",
            "Refusals:",
            ...operation.errors.flatMap(({ status, codes }) =>
              codes.map((code) => `- \`${code.code}\` (${status}): ${code.means}`)
            )
          ]
        : []),
      ...(operation.source ? ["", `Source: ${operation.source}.`] : []),
      ...(operation.deprecated ? ["@deprecated"] : [])
    ],
    "  "
  )

const typesOf = (product: ProductModel): ReadonlyArray<string> =>
  product.operations.flatMap((operation) => [
    ...(operation.body ? [`${typeName(operation)}Body`] : []),
    ...(parametersIn(operation, "query").length > 0 ? [`${typeName(operation)}Query`] : []),
    `${typeName(operation)}Result`,
    `${typeName(operation)}Error`,
    `${typeName(operation)}Options`
  ])

export const paginated = (operation: OperationModel): boolean =>
  isObject(operation.facts.pagination) && isObject(operation.facts.pagination.next)

const itemType = (operation: OperationModel): string => {
  const items = isObject(operation.facts.pagination) ? String(operation.facts.pagination.items) : "$"
  const path =
    items === "$"
      ? ""
      : items
          .split(".")
          .map((part) => `[${JSON.stringify(part)}]`)
          .join("")
  return `NonNullable<${typeName(operation)}Result${path}>[number]`
}

const forUser = (product: ProductModel): boolean =>
  product.operations.some((operation) =>
    optionHeaders(operation).some((header) => optionName(header.name) === "forUserId")
  )

const signature = (operation: OperationModel, suffix: string, type: string): string =>
  `  ${print(group(`${operation.id}${suffix}(`, method(operation).params, `): ${type}`), "  ")}\n`

const implementation = (operation: OperationModel): ReadonlyArray<Source> => {
  const bind = (suffix: string, run: string): Source => {
    const given = argumentsOf(operation).join(", ")
    const call = group(`client.${run}(`, [`operations.${operation.id}`, method(operation).input, "options"], ")")
    const head = `${operation.id}${suffix}: (${given}) =>`
    return 5 + head.length + flat(call).length > WIDTH
      ? `${head}\n      ${print(call, "      ")}`
      : `${head} ${flat(call)}`
  }
  return [bind("", "call"), ...(paginated(operation) ? [bind("All", "pages")] : [])]
}

const importTypes = (product: ProductModel): string =>
  `import * as operations from "./operations.ts"
${print(["import type ", names([...typesOf(product)].sort()), ' from "./operations.ts"'])}
import { product } from "./product.ts"
`

const members = (parts: ReadonlyArray<Source>, indent: string): string =>
  parts.map((part) => `${indent}${print(part, indent, indent.length, 1)}`).join(",\n")

export const printClient = (product: ProductModel): string => {
  const name = pascal(product.name)
  const methods = product.operations.map((operation) => {
    const type = typeName(operation)
    const one = describe(operation) + signature(operation, "", `Call<${type}Result, ${type}Error>`)
    if (!paginated(operation)) return one
    const doc = docs([`Every item of {@link ${name}Client.${operation.id}}, page after page.`], "  ")
    return one + doc + signature(operation, "All", `AsyncIterable<${itemType(operation)}>`)
  })
  const doc = [
    `${product.title}. Every method returns a promise; its \`result()\` gives the typed error as a value.`,
    "",
    `Source: ${product.source}.`
  ]
  const scope = forUser(product)
    ? {
        type: `${docs(["The same client on behalf of a sub-account: sends `for-user-id` with each call that takes it."], "  ")}  forUser(userId: string): ${name}Client\n`,
        member: [
          `forUser: (userId) => create${name}Client({ ...config, defaults: { ...config.defaults, forUserId: userId } })`
        ]
      }
    : { type: "", member: [] }
  const parts = [
    ...product.operations.flatMap(implementation),
    ...scope.member,
    "get raw() {\n      return client.raw<paths>()\n    }"
  ]
  return `import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
${importTypes(product)}import type { paths } from "./types.ts"

${docs(doc)}export interface ${name}Client {
${methods.join("\n")}
${scope.type}  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of ${product.title}. Throws ConfigError for an unusable configuration. */
export const create${name}Client = (config: ClientConfig): ${name}Client => {
  const client = makeClient(config, product)
  return {
${members(parts, "    ")}
  }
}
`
}

export const printEffect = (product: ProductModel): string => {
  const name = pascal(product.name)
  const methods = product.operations.map((operation) => {
    const type = typeName(operation)
    const one = describe(operation) + signature(operation, "", `Effect.Effect<${type}Result, ${type}Error>`)
    if (!paginated(operation)) return one
    const doc = docs(["Every item, page after page."], "  ")
    return one + doc + signature(operation, "All", `Stream.Stream<${itemType(operation)}, ${type}Error>`)
  })
  const streams = product.operations.some(paginated)
  return `import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer${streams ? ", type Stream" : ""} } from "effect"
import * as EffectModule from "effect/Effect"
${importTypes(product)}
${docs([`${product.title}, with every refusal in the error type.`, "", `Source: ${product.source}.`])}export interface ${name}Service {
${methods.join("\n")}}

/** The service; \`${name}.layer(config)\` provides it. */
export class ${name} extends Context.Service<${name}, ${name}Service>()(
  "@pay/${product.name}/${name}"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<${name}, ConfigError> =>
    Layer.effect(${name}, make${name}(config))
}

/** Makes the service without a layer. */
export const make${name} = (config: ClientConfig): Effect.Effect<${name}Service, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): ${name}Service => ({
${members(product.operations.flatMap(implementation), "    ")}
  }))
`
}
