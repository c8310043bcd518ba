/** Prints `webhooks.ts`: the events of a product with their payload types. */
import { refName } from "./bundle.ts"
import type { Json } from "./load.ts"
import type { EventModel, ProductModel } from "./model.ts"
import { camel, docs, pascal } from "./names.ts"
import { answerSchema, helperImport, type Names, record } from "./wire.ts"

const literal = (value: Json | undefined): string => JSON.stringify(value)

/** The facts of an event as fields of its table row; `schema` is printed by the caller. */
export const eventFields = (
  product: ProductModel,
  event: EventModel,
  schema: string
): ReadonlyArray<readonly [string, string]> => {
  const { facts } = event
  return [
    ["id", literal(`${product.name}/${event.name}`)],
    ["product", literal(product.name)],
    ["name", literal(event.name)],
    ["mark", literal(facts.event)],
    ...(facts.target === undefined ? [] : [["target", literal(facts.target)] as const]),
    ["verify", literal(facts.verify ?? "callback-token")],
    ...(facts.identity === undefined ? [] : [["identity", literal(facts.identity)] as const]),
    ...(facts.order === undefined ? [] : [["order", literal(facts.order)] as const]),
    ...(facts.refetch === undefined ? [] : [["refetch", literal(facts.refetch)] as const]),
    ["schema", schema]
  ]
}

const eventConst = (event: EventModel): string => camel(event.name)

export const printWebhooks = (product: ProductModel): string => {
  const blocks = product.events.map((event) => {
    const name = refName(event.schema.$ref)
    const payload =
      name === undefined
        ? `NonNullable<webhooks[${literal(event.name)}]["post"]["requestBody"]>["content"]["application/json"]`
        : `components["schemas"][${literal(name)}]`
    // A webhook's schema is written out in full: one event must not pull in the constants of the others.
    const inline: Names = {
      ref: (component) => answerSchema(product.bundle.schemas[component], inline),
      schema: (component) => product.bundle.schemas[component]
    }
    const type = `${pascal(event.name)}Payload`
    const lines = [
      event.summary,
      ...(event.description ? ["", event.description] : []),
      ...(event.source ? ["", `Source: ${event.source}.`] : [])
    ]
    const fields = eventFields(product, event, answerSchema(event.schema, inline))
    return `export type ${type} = ${payload}\n${docs(lines)}export const ${eventConst(event)}: WebhookEvent<${literal(event.name)}, ${type}> = {\n${fields.map(([key, value]) => `  ${key}: ${value}`).join(",\n")}\n}\n`
  })
  const usesWebhooks = blocks.some((block) => block.includes("NonNullable<webhooks["))
  const types = [
    ...(blocks.some((block) => block.includes("components[")) ? ["components"] : []),
    ...(usesWebhooks ? ["webhooks"] : [])
  ]
  const all = product.events.map(eventConst)
  return `${blocks.length > 0 ? 'import type { WebhookEvent } from "@pay/core/operation"\n' : ""}${helperImport(blocks.join(""))}${types.length > 0 ? `import type { ${types.join(", ")} } from "./types.ts"\n` : ""}
${blocks.join("\n")}
/** Every event of ${product.title}. */
export const events = [${all.join(", ")}] as const
`
}

/** Prints the payload examples, which only tests of users and the sandbox load. */
export const printExamples = (product: ProductModel): string => {
  const told = product.events.filter((event) => event.example !== undefined)
  return `/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = ${record(told.map((event) => [event.name, JSON.stringify(event.example, null, 2)]))}
`
}
