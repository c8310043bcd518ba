/** Prints `webhooks.ts`: the events of a product with their payload types. */
import { refName } from "./bundle.ts"
import type { Json } from "./load.ts"
import type { EventModel, ProductModel } from "./model.ts"
import { camel, docs, pascal } from "./names.ts"
import type { Constants } from "./print-schemas.ts"
import { data, group, list, names, print, record, type Source, WIDTH } from "./source.ts"
import { helperImport } from "./wire.ts"

const literal = (value: Json | undefined): string => JSON.stringify(value)
const told = (value: Json | undefined): Source | undefined => (value === undefined ? undefined : data(value))

const rowOf = (product: ProductModel, event: EventModel, schema: Source): Source =>
  record([
    ["id", data(`${product.name}/${event.name}`)],
    ["product", data(product.name)],
    ["name", data(event.name)],
    ["mark", data(event.facts.event)],
    ["target", told(event.facts.target)],
    ["verify", data(event.facts.verify ?? "callback-token")],
    ["identity", told(event.facts.identity)],
    ["order", told(event.facts.order)],
    ["refetch", told(event.facts.refetch)],
    ["schema", schema]
  ])

const eventConst = (event: EventModel): string => camel(event.name)

/** Why an event is left out of `events`. */
export const elsewhere = (event: EventModel): string | undefined => {
  const by = event.facts["told-by"]
  if (typeof by !== "string") return undefined
  const [product, name] = by.split("/")
  return `\`${name}\` of @pay/${product} is the same payload; list one of the two.`
}

const printEvent = (product: ProductModel, event: EventModel, consts: Constants): string => {
  const name = refName(event.schema.$ref)
  const payload =
    name === undefined
      ? `NonNullable<webhooks[${literal(event.name)}]["post"]["requestBody"]>["content"]["application/json"]`
      : `components["schemas"][${literal(name)}]`
  const type = `${pascal(event.name)}Payload`
  const doc = docs([
    event.summary,
    ...(event.description ? ["", event.description] : []),
    ...(elsewhere(event) ? ["", `Not among \`events\`: ${elsewhere(event)}`] : []),
    ...(event.source ? ["", `Source: ${event.source}.`] : [])
  ])
  const head = group(`export const ${eventConst(event)}: WebhookEvent<`, [literal(event.name), type], "> = ")
  const row = rowOf(product, event, consts.answer(event.schema))
  return `export type ${type} =${payload.length + type.length + 15 > WIDTH ? "\n " : ""} ${payload}\n${doc}${print(head, "", 0, 1)}${print(row)}\n`
}

export const printWebhooks = (product: ProductModel, consts: Constants): string => {
  const body = product.events.map((event) => printEvent(product, event, consts)).join("\n")
  const used = consts.usedIn(body)
  const told = product.events.filter((event) => event.facts["told-by"] === undefined)
  const types = ["components", "webhooks"].filter((name) => body.includes(`${name}[`))
  return [
    body === "" ? "" : 'import type { WebhookEvent } from "@pay/core/operation"\n',
    helperImport(body),
    used.length > 0 ? `${print(["import ", names(used), ' from "./schemas.ts"'])}\n` : "",
    types.length > 0 ? `${print(["import type ", names(types), ' from "./types.ts"'])}\n` : "",
    body === "" ? "" : `\n${body}\n`,
    docs([
      `Every event of ${product.title}${told.length < product.events.length ? " that no other product tells" : ""}.`
    ]),
    `${print(["export const events = ", list(told.map(eventConst)), " as const"])}\n`
  ].join("")
}

/** Prints the payload examples, which only tests of users and the sandbox load. */
export const printExamples = (product: ProductModel): string => {
  const events = product.events.filter((event) => event.example !== undefined)
  const table = record(events.map((event) => [event.name, data(event.example)]))
  return `/** One documented payload an event, by the event's name. */
${print(["export const examples: Readonly<Record<string, unknown>> = ", table])}
`
}
