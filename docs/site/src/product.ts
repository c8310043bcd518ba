/** The pages of one product beside its operations: overview and webhooks. */
import { isObject, type Json } from "@pay/codegen/load"
import { table } from "@pay/codegen/markdown"
import type { EventModel, ProductModel } from "@pay/codegen/model"
import { camel } from "@pay/codegen/names"
import { elsewhere } from "@pay/codegen/print-webhooks"
import { anchor } from "./advice.ts"
import { fieldsTable } from "./fields.ts"
import { codes } from "./shape.ts"

const SAFETY: Readonly<Record<string, string>> = {
  read: "repeated",
  idempotent: "repeated",
  keyed: "repeated, same key",
  "natural-key": "repeated, duplicates refused",
  never: "look it up"
}

const description = (model: ProductModel): string => {
  const info = isObject(model.bundle.doc.info) ? model.bundle.doc.info : {}
  return typeof info.description === "string" ? info.description.trim() : ""
}

export const productPage = (model: ProductModel): string => {
  const operations = model.operations.map((one) => [
    `[\`${one.id}\`](./${one.id})`,
    `\`${one.method.toUpperCase()} ${one.route}\``,
    one.summary,
    SAFETY[String(one.facts.retry)] ?? ""
  ])
  const events = model.events.map((one) => [`[\`${one.name}\`](./webhooks#${anchor(one.name)})`, one.summary])
  return [
    `# ${model.title}\n\n${description(model)}\n`,
    `Package [\`@pay/${model.name}\`](../../packages/${model.name}), version \`${model.version}\` of the reference, at \`${model.origin}\`. Codes: [errors](../../errors/${model.name}). Contradictions of the reference: [decisions](../../decisions/${model.name}).\n`,
    `## Operations\n\n${table(["Method", "Call", "", "Answer lost"], operations)}\n`,
    ...(events.length === 0 ? [] : [`## Webhooks\n\n${table(["Event", ""], events)}\n`])
  ].join("\n")
}

const list = (value: Json | undefined): ReadonlyArray<Json> => (Array.isArray(value) ? value : [])

const markOf = (event: EventModel): string => {
  const mark = isObject(event.facts.event) ? event.facts.event : {}
  const shape = isObject(mark.shape) ? mark.shape : {}
  const equals = isObject(shape.equals) ? Object.entries(shape.equals) : []
  return [
    mark.field === undefined ? "" : `\`${String(mark.field)}\` is \`${String(mark.value)}\``,
    shape.has === undefined ? "" : `has ${codes(list(shape.has))}`,
    shape.lacks === undefined ? "" : `lacks ${codes(list(shape.lacks))}`,
    ...equals.map(([name, value]) => `\`${name}\` is \`${String(value)}\``)
  ]
    .filter(Boolean)
    .join("; ")
}

const rowsOf = (model: ProductModel, event: EventModel): ReadonlyArray<ReadonlyArray<string>> => {
  const { target, verify, identity, order, refetch } = event.facts
  const read = isObject(refetch) ? refetch : undefined
  const product = read === undefined ? "" : String(read.product ?? model.name)
  const other = elsewhere(event)
  return [
    ["Export", `\`${camel(event.name)}\` of \`@pay/${model.name}/webhooks\`${other === undefined ? "" : `; ${other}`}`],
    ["Told by", markOf(event)],
    ...(target === undefined ? [] : [["URL setting", String(target)]]),
    ["Proof of origin", verify === "snap-signature" ? "SNAP signature" : "callback token"],
    ["The same event again", identity === undefined ? "the same bytes" : `the same ${codes(list(identity))}`],
    ...(isObject(order)
      ? [
          [
            "Order",
            order.by === undefined
              ? `one after the other for \`${String(order.object)}\``
              : `by \`${String(order.by)}\` for each \`${String(order.object)}\``
          ]
        ]
      : []),
    [
      "Read again before money moves",
      read === undefined
        ? "No read is documented."
        : `[\`${String(read.operation)}\`](../${product}/${String(read.operation)})`
    ]
  ]
}

const eventSection = (model: ProductModel, event: EventModel): string =>
  [
    `## \`${event.name}\` {#${anchor(event.name)}}`,
    [event.summary, event.description].filter(Boolean).join(" "),
    table(["", ""], rowsOf(model, event)),
    fieldsTable(event.schema, model.bundle.schemas),
    ...(event.example === undefined ? [] : [`\`\`\`json\n${JSON.stringify(event.example, null, 2)}\n\`\`\``])
  ].join("\n\n")

export const webhooksPage = (model: ProductModel): string =>
  [
    `# Webhooks of ${model.title}`,
    "Received by [`@pay/webhooks`](../../packages/webhooks); the guide is [Webhooks](../../guide/webhooks). Fields that are not listed may come and pass through.",
    ...model.events.map((event) => eventSection(model, event))
  ].join("\n\n")

/** Overview of all products. */
export const referencePage = (models: ReadonlyArray<ProductModel>): string => {
  const rows = models.map((model) => [
    `[${model.title}](./${model.name}/)`,
    `\`@pay/${model.name}\``,
    String(model.operations.length),
    model.events.length === 0 ? "" : `[${model.events.length}](./${model.name}/webhooks)`
  ])
  const operations = models.reduce((sum, model) => sum + model.operations.length, 0)
  const events = models.reduce((sum, model) => sum + model.events.length, 0)
  return [
    "# Reference",
    `Every operation (${operations}) and every webhook (${events}), written from the specs that the packages are generated from. Card terminals: [calls and drivers](./terminals). Codes: [errors](../errors/).`,
    table(["Product", "Package", "Operations", "Webhooks"], rows)
  ].join("\n\n")
}
