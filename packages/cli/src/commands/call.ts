/**
 * `pay call PRODUCT OPERATION`: any operation of any cloud product, with flags from its spec.
 *
 * @module
 */
import { randomUUID } from "node:crypto"
import { makeClient } from "@pay/core"
import type { OperationFacts } from "@pay/core/operation"
import type { WireSchema } from "@pay/core/schema"
import { products } from "@pay/sandbox/products"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { CliFailure, EXIT, failureOf, interruptedAs } from "../exit.ts"
import { applyField, parsedAs, requiredFields, topFields, typesOf } from "../fields.ts"
import { fieldsOf, print, printJson } from "../output.ts"
import { gatewayOf, PRODUCTION, snapOf } from "../settings.ts"

const kebab = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()

/** Where a flag's text goes. */
interface Slot {
  readonly flag: string
  readonly place: "path" | "query" | "option" | "body"
  readonly name: string
  readonly required: boolean
  readonly hint: string
  /** The only texts that it takes, where the spec closes the list. */
  readonly choices?: ReadonlyArray<string>
}

const SCALAR = new Set(["string", "number", "integer", "boolean", "null"])

// Offered by shell completion, and held to before anything is sent.
const choicesOf = (schema: WireSchema): Pick<Slot, "choices"> => {
  const choices = schema.enum?.map(String) ?? (typesOf(schema).join() === "boolean" ? ["true", "false"] : [])
  return choices.length === 0 ? {} : { choices }
}

const slotsOf = (operation: OperationFacts): ReadonlyArray<Slot> => {
  const slots: Array<Slot> = (operation.params ?? []).map((parameter) => ({
    flag: kebab(parameter.in === "header" ? (parameter.option ?? parameter.name) : parameter.name),
    place: parameter.in === "header" ? "option" : parameter.in,
    name: parameter.in === "header" ? (parameter.option ?? parameter.name) : parameter.name,
    required: parameter.required === true,
    hint: [parameter.in === "header" ? `header ${parameter.name}` : parameter.in, ...typesOf(parameter.schema)].join(
      ", "
    ),
    ...choicesOf(parameter.schema)
  }))
  if (operation.idempotency)
    slots.push({
      flag: "idempotency-key",
      place: "option",
      name: "idempotencyKey",
      required: false,
      hint: `header ${operation.idempotency.header}; a fresh UUID by default`
    })
  if (operation.body) {
    const required = requiredFields(operation.body.schema)
    for (const [name, schema] of topFields(operation.body.schema)) {
      if (!typesOf(schema).every((type) => SCALAR.has(type))) continue
      slots.push({
        flag: kebab(name),
        place: "body",
        name,
        required: required.has(name),
        hint: ["body", ...typesOf(schema)].join(", "),
        ...choicesOf(schema)
      })
    }
  }
  const taken = new Set<string>(["field", "body", "url", "json", "help", "version"])
  return slots.map((slot) => {
    const flag = taken.has(slot.flag) ? `${slot.place}-${slot.flag}` : slot.flag
    taken.add(flag)
    return { ...slot, flag }
  })
}

const shared = {
  field: Flag.KeyValuePair("field").pipe(
    Flag.withDescription(
      "a body field by its dotted path, e.g. channel_properties.mobile_number=+62812…; may be repeated"
    ),
    Flag.withDefault({})
  ),
  body: Flag.String("body").pipe(
    Flag.withDescription("the whole body as JSON; other flags are put into it"),
    Flag.optional
  ),
  url: Flag.String("url").pipe(
    Flag.withDescription(`gateway or sandbox; default PAY_BASE_URL, else ${PRODUCTION}`),
    Flag.optional
  ),
  json: Flag.Boolean("json").pipe(Flag.withDescription("print the answer as JSON"), Flag.withDefault(false))
}

interface Given {
  readonly field: Readonly<Record<string, string>>
  readonly body: Option.Option<string>
  readonly url: Option.Option<string>
  readonly json: boolean
}

const bodyOf = (text: string): Record<string, unknown> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new CliFailure(EXIT.usage, "--body must be JSON")
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new CliFailure(EXIT.usage, "--body must be a JSON object")
  return value as Record<string, unknown>
}

const inputOf = (
  operation: OperationFacts,
  slots: ReadonlyArray<Slot>,
  given: Given,
  texts: ReadonlyMap<Slot, string>
) => {
  const path: Record<string, string> = {}
  const query: Record<string, unknown> = {}
  const options: Record<string, string> = {}
  const body = bodyOf(Option.getOrElse(given.body, () => "{}"))
  for (const slot of slots) {
    const text = texts.get(slot)
    if (text === undefined) continue
    const parameter = operation.params?.find((one) => (one.option ?? one.name) === slot.name)
    if (slot.place === "path") path[slot.name] = text
    else if (slot.place === "query") query[slot.name] = parsedAs(slot.flag, text, parameter?.schema)
    else if (slot.place === "option") options[slot.name] = text
    else applyField(body, slot.name, text, operation.body?.schema)
  }
  for (const [name, text] of Object.entries(given.field)) applyField(body, name, text, operation.body?.schema)
  const hasBody = operation.body !== undefined && (operation.body.required === true || Object.keys(body).length > 0)
  return { input: { path, query, ...(hasBody ? { body } : {}) }, options }
}

const leftOpen = (operation: OperationFacts, config: object, key: string): string => {
  const own = (config as Readonly<Record<string, Option.Option<string>>>)["idempotency-key"] ?? Option.none()
  return `interrupted: ${operation.id} may have happened; ${
    operation.idempotency === undefined
      ? "look it up before you call again"
      : `look it up, or repeat the same call with --idempotency-key ${Option.getOrElse(own, () => key)}`
  }`
}

const operationCommand = (product: string, operation: OperationFacts) => {
  const slots = slotsOf(operation)
  const flags = Object.fromEntries(
    slots.map((slot) => [
      slot.flag,
      (slot.choices === undefined ? Flag.String(slot.flag) : Flag.Literals(slot.flag, slot.choices)).pipe(
        Flag.withDescription(`${slot.required ? "required; " : ""}${slot.hint}`),
        Flag.optional
      )
    ])
  )
  const name = operation.id.slice(product.length + 1)
  return Command.make(name, { ...flags, ...shared }, (config) => {
    const key = randomUUID()
    return Effect.tryPromise({
      try: async () => {
        const given = config as unknown as Given & Readonly<Record<string, Option.Option<string>>>
        const texts = new Map(
          slots.flatMap((slot) =>
            Option.match(given[slot.flag] ?? Option.none(), {
              onNone: () => [],
              onSome: (text) => [[slot, text] as const]
            })
          )
        )
        const { input, options } = inputOf(operation, slots, given, texts)
        if (operation.idempotency !== undefined) options.idempotencyKey ??= key
        const gateway = gatewayOf(process.env, Option.getOrUndefined(given.url))
        const snap = operation.auth === "snap" ? await snapOf(process.env) : undefined
        const client = makeClient(
          { ...gateway, ...(snap === undefined ? {} : { snap }) },
          { name: product, title: product, origin: PRODUCTION, shape: operation.shape }
        )
        const value = await client.call(operation, input, options)
        if (given.json) printJson(value ?? null)
        else print(value === undefined ? "Done." : fieldsOf(value))
      },
      // A defect may have come after the request was sent.
      catch: (error) => failureOf(error, EXIT.unknown)
    }).pipe(operation.retry === "read" ? (call) => call : interruptedAs(EXIT.unknown, leftOpen(operation, config, key)))
  }).pipe(Command.withDescription(`${operation.method} ${operation.path}`))
}

/** The `call` command with one subcommand a product and operation. */
export const call = Command.make("call").pipe(
  Command.withDescription("Call any operation of a cloud product; the key comes from PAY_API_KEY"),
  Command.withSubcommands(
    products.map((product) =>
      Command.make(product.name).pipe(
        Command.withDescription(`${product.operations.length} operations`),
        Command.withSubcommands(product.operations.map((operation) => operationCommand(product.name, operation)))
      )
    )
  )
)
