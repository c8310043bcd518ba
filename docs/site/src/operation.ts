/** The page of one operation. */

import { isObject } from "@pay/codegen/load"
import { table } from "@pay/codegen/markdown"
import type { OperationModel, ProductModel } from "@pay/codegen/model"
import { camel, optionHeaders, optionName } from "@pay/codegen/names"
import { paginated } from "@pay/codegen/print-client"
import { adviceFor, anchor, safetyRows } from "./advice.ts"
import { exampleOf } from "./example.ts"
import { fieldsTable, ruleOf, typeOf } from "./fields.ts"
import { shapeOf } from "./shape.ts"

const section = (title: string, text: string): string => (text === "" ? "" : `## ${title}\n\n${text}\n\n`)

const parametersOf = (model: ProductModel, operation: OperationModel): string => {
  const options = new Set(optionHeaders(operation))
  const rows = operation.parameters
    .filter((one) => one.in !== "header" || options.has(one))
    .map((one) => {
      const shape = shapeOf(one.schema, model.bundle.schemas)
      const name = one.in === "path" ? camel(one.name) : one.in === "header" ? optionName(one.name) : one.name
      const rule = [...(one.required ? ["**required**"] : []), ...[ruleOf(shape)].filter(Boolean)].join("; ")
      const place = one.in === "header" ? `option, header \`${one.name}\`` : one.in
      return [
        `\`${name}\``,
        place,
        typeOf(shape, model.bundle.schemas),
        rule,
        one.description || (shape.description ?? "")
      ]
    })
  return rows.length === 0 ? "" : table(["Parameter", "In", "Type", "Rule", "Meaning"], rows)
}

const bodyOf = (model: ProductModel, operation: OperationModel): string => {
  if (operation.body === undefined) return ""
  const { media, required, schema } = operation.body
  return `\`${media}\`${required ? "" : ", may be left out"}. A field that is not listed is refused before anything is sent.\n\n${fieldsTable(schema, model.bundle.schemas)}`
}

const answerOf = (model: ProductModel, operation: OperationModel): string => {
  const told = new Map<string, Array<string>>()
  for (const { status, media, schema } of operation.success) {
    const text = schema === undefined ? "" : fieldsTable(schema, model.bundle.schemas)
    const mark = `\`${status}\`${media === undefined ? "" : ` \`${media}\``}`
    told.set(text, [...(told.get(text) ?? []), mark])
  }
  return [...told]
    .map(
      ([text, marks]) =>
        `${marks.join(", ")}${text === "" ? ", without a body." : `. More fields may come.\n\n${text}`}`
    )
    .join("\n\n")
}

const errorsOf = (model: ProductModel, operation: OperationModel): string => {
  const rows = operation.errors.flatMap(({ status, codes }) =>
    codes.map((error) => {
      const { again, next } = adviceFor(model, operation, error)
      return [`[\`${error.code}\`](../../errors/${model.name}#${anchor(error.code)})`, status, error.means, again, next]
    })
  )
  const others = "Beside these, a call can end with the errors that [every call](../../errors/) shares."
  return rows.length === 0
    ? `No code is documented; every refusal is an \`UnexpectedApiError\`. ${others}`
    : `${table(["Code", "Status", "Why", "Again?", "What to do"], rows)}\n\n${others}`
}

const pagesOf = (operation: OperationModel): string =>
  paginated(operation) ? `\`${operation.id}All(…)\` gives every item, page after page.` : ""

const scenariosOf = (model: ProductModel, operation: OperationModel): string => {
  const told = model.bundle.doc["x-pay-scenarios"]
  const rows = (Array.isArray(told) ? told : [])
    .filter(isObject)
    .filter((one) => one.operation === operation.id)
    .map((one) => [String(one.when), String(one.then)])
  return rows.length === 0 ? "" : table(["When", "Then"], rows)
}

const ABOUT: Readonly<Record<string, string>> = {
  "public-key": "Called with the public key.",
  none: "Called without a key.",
  snap: "Signed: the configuration needs `snap` (see [SNAP signing](../../guide/snap-signing))."
}

const aboutOf = (model: ProductModel, operation: OperationModel): string => {
  const limit = isObject(operation.facts["rate-limit"]) ? operation.facts["rate-limit"] : undefined
  const version = isObject(operation.facts.version) ? operation.facts.version : undefined
  return [
    `\`${operation.method.toUpperCase()} ${operation.route}\` — [\`@pay/${model.name}\`](./).`,
    ABOUT[String(operation.facts.auth)],
    version && `API version \`${String(version.default)}\` (\`${String(version.header)}\`).`,
    limit &&
      `Rate limit: ${["test", "live"].flatMap((mode) => (limit[mode] === undefined ? [] : [`${String(limit[mode])} (${mode})`])).join(", ")} per ${String(limit.per)}.`,
    operation.deprecated ? "**Deprecated** by the provider." : undefined,
    operation.source === "" ? undefined : `Reference: ${operation.source}.`
  ]
    .filter(Boolean)
    .join(" ")
}

export const operationPage = (model: ProductModel, operation: OperationModel): string => {
  const { client, effect } = exampleOf(model, operation)
  const code = `::: code-group\n\n\`\`\`ts [TypeScript]\n${client}\n\`\`\`\n\n\`\`\`ts [Effect]\n${effect}\n\`\`\`\n\n:::`
  return [
    `# ${operation.id}\n\n${[operation.summary, operation.description].filter(Boolean).join("\n\n")}\n\n`,
    `${aboutOf(model, operation)}\n\n`,
    section("Call", [code, pagesOf(operation)].filter(Boolean).join("\n\n")),
    section("When the answer is lost", table(["", ""], safetyRows(model, operation))),
    section("Parameters", parametersOf(model, operation)),
    section("Body", bodyOf(model, operation)),
    section("Answer", answerOf(model, operation)),
    section("Errors", errorsOf(model, operation)),
    section("In the sandbox", scenariosOf(model, operation))
  ].join("")
}
