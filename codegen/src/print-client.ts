/** Prints `client.ts` and `effect.ts`: one method an operation, in both styles. */
import { isObject } from "./load.ts"
import type { OperationModel, ProductModel } from "./model.ts"
import { camel, docs, optionHeaders, optionName, parametersIn, pascal, pathParameters, typeName } from "./names.ts"

interface Method {
  readonly params: string
  readonly input: string
}

const SAFETY: Readonly<Record<string, string>> = {
  read: "A read: repeated until it succeeds or the deadline ends.",
  idempotent: "Safe to repeat: the same call leaves the same state.",
  keyed: "Repeated with the same idempotency key and bytes.",
  "natural-key": "A repetition is refused as a duplicate, so an unknown outcome can be repeated.",
  never: "Never repeated once it may have been sent: a lost answer is an IndeterminateError."
}

const method = (operation: OperationModel): Method => {
  const name = typeName(operation)
  const path = pathParameters(operation)
  const params = path.map((one) => `${camel(one)}: string`)
  const input: Array<string> = []
  if (path.length > 0)
    input.push(
      `path: { ${path.map((one) => (one === camel(one) ? one : `${JSON.stringify(one)}: ${camel(one)}`)).join(", ")} }`
    )
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
  return { params: params.join(", "), input: input.length === 0 ? "{}" : `{ ${input.join(", ")} }` }
}

const args = (operation: OperationModel): string =>
  [
    ...pathParameters(operation).map(camel),
    ...(operation.body ? ["body"] : []),
    ...(parametersIn(operation, "query").length > 0 ? ["query"] : []),
    "options"
  ].join(", ")

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

const paginated = (operation: OperationModel): boolean =>
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

export const printClient = (product: ProductModel): string => {
  const name = pascal(product.name)
  const signature = (operation: OperationModel): string => {
    const { params } = method(operation)
    const one = `${describe(operation)}  ${operation.id}(${params}): Call<${typeName(operation)}Result, ${typeName(operation)}Error>\n`
    return paginated(operation)
      ? `${one}  /** Every item of {@link ${name}Client.${operation.id}}, page after page. */\n  ${operation.id}All(${params}): AsyncIterable<${itemType(operation)}>\n`
      : one
  }
  const implementation = (operation: OperationModel): string => {
    const { input } = method(operation)
    const one = `    ${operation.id}: (${args(operation)}) => client.call(operations.${operation.id}, ${input}, options)`
    return paginated(operation)
      ? `${one},\n    ${operation.id}All: (${args(operation)}) => client.pages(operations.${operation.id}, ${input}, options)`
      : one
  }
  const scoped = forUser(product)
  return `import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
import * as operations from "./operations.ts"
import type {
${[...typesOf(product)]
  .sort()
  .map((type) => `  ${type}`)
  .join(",\n")}
} from "./operations.ts"
import { product } from "./product.ts"
import type { paths } from "./types.ts"

${docs([`${product.title}. Every method returns a promise; its \`result()\` gives the typed error as a value.`, "", `Source: ${product.source}.`])}export interface ${name}Client {
${product.operations.map(signature).join("\n")}
${scoped ? `  /** The same client on behalf of a sub-account: sends \`for-user-id\` with each call that takes it. */\n  forUser(userId: string): ${name}Client\n` : ""}  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of ${product.title}. Throws ConfigError for an unusable configuration. */
export const create${name}Client = (config: ClientConfig): ${name}Client => {
  const client = makeClient(config, product)
  return {
${product.operations.map(implementation).join(",\n")},
${scoped ? `    forUser: (userId) => create${name}Client({ ...config, defaults: { ...config.defaults, forUserId: userId } }),\n` : ""}    get raw() {
      return client.raw<paths>()
    }
  }
}
`
}

export const printEffect = (product: ProductModel): string => {
  const name = pascal(product.name)
  const methods = product.operations.map((operation) => {
    const { params } = method(operation)
    const one = `${describe(operation)}  ${operation.id}(${params}): Effect.Effect<${typeName(operation)}Result, ${typeName(operation)}Error>\n`
    return paginated(operation)
      ? `${one}  /** Every item, page after page. */\n  ${operation.id}All(${params}): Stream.Stream<${itemType(operation)}, ${typeName(operation)}Error>\n`
      : one
  })
  const implementations = product.operations.map((operation) => {
    const { input } = method(operation)
    const one = `    ${operation.id}: (${args(operation)}) => client.call(operations.${operation.id}, ${input}, options)`
    return paginated(operation)
      ? `${one},\n    ${operation.id}All: (${args(operation)}) => client.pages(operations.${operation.id}, ${input}, options)`
      : one
  })
  const streams = product.operations.some(paginated)
  return `import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer${streams ? ", type Stream" : ""} } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
${[...typesOf(product)]
  .sort()
  .map((type) => `  ${type}`)
  .join(",\n")}
} from "./operations.ts"
import { product } from "./product.ts"

${docs([`${product.title}, with every refusal in the error type.`, "", `Source: ${product.source}.`])}export interface ${name}Service {
${methods.join("\n")}}

/** The service; \`${name}.layer(config)\` provides it. */
export class ${name} extends Context.Service<${name}, ${name}Service>()("@pay/${product.name}/${name}") {
  static readonly layer = (config: ClientConfig): Layer.Layer<${name}, ConfigError> => Layer.effect(${name}, make${name}(config))
}

/** Makes the service without a layer. */
export const make${name} = (config: ClientConfig): Effect.Effect<${name}Service, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): ${name}Service => ({
${implementations.join(",\n")}
  }))
`
}
