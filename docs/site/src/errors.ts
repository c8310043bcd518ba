/** The error catalogue: our own errors, every documented code by product, and an index of all codes. */
import { table } from "@pay/codegen/markdown"
import type { ErrorModel, OperationModel, ProductModel } from "@pay/codegen/model"
import { adviceFor, anchor } from "./advice.ts"
import { CALLS, STORES, type TagAdvice, TERMINALS, WEBHOOKS } from "./tags.ts"

interface Occurrence {
  readonly operation: OperationModel
  readonly status: string
  readonly error: ErrorModel
}

const occurrences = (model: ProductModel): ReadonlyMap<string, ReadonlyArray<Occurrence>> => {
  const found = new Map<string, Array<Occurrence>>()
  for (const operation of model.operations)
    for (const { status, codes } of operation.errors)
      for (const error of codes) found.set(error.code, [...(found.get(error.code) ?? []), { operation, status, error }])
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b)))
}

// Operations for which a code means the same and asks for the same share a row.
const rowsOf = (model: ProductModel, told: ReadonlyArray<Occurrence>): ReadonlyArray<ReadonlyArray<string>> => {
  const rows = new Map<string, { readonly cells: ReadonlyArray<string>; readonly where: Array<string> }>()
  for (const { operation, status, error } of told) {
    const { again, next } = adviceFor(model, operation, error)
    const cells = [status, error.means, again, next]
    const row = rows.get(cells.join("\n")) ?? { cells, where: [] }
    row.where.push(`[\`${operation.id}\`](../reference/${model.name}/${operation.id})`)
    rows.set(cells.join("\n"), row)
  }
  // The advice is written for pages of the reference, which lie one folder deeper.
  const here = (text: string): string => text.replaceAll("](../", "](../reference/")
  return [...rows.values()].map(({ cells: [status = "", means = "", again = "", next = ""], where }) => [
    where.join(", "),
    status,
    means,
    again,
    here(next)
  ])
}

export const productErrorsPage = (model: ProductModel): string => {
  const codes = [...occurrences(model)].map(
    ([code, told]) =>
      `## \`${code}\` {#${anchor(code)}}\n\n${table(["Where", "Status", "Why", "Again?", "What to do"], rowsOf(model, told))}`
  )
  return [
    `# Error codes of ${model.title}`,
    `An \`ApiError\` of [\`@pay/${model.name}\`](../reference/${model.name}/) has one of these as its \`code\`. “Again?” tells whether the same request may be made again. All codes: [index](./codes).`,
    ...codes
  ].join("\n\n")
}

const tagTable = (rows: ReadonlyArray<TagAdvice>): string =>
  table(
    ["`_tag`", "From", "What", "Again?", "What to do"],
    rows.map((row) => [
      `**\`${row.tag}\`**`,
      `[\`@pay/${row.from}\`](../packages/${row.from})`,
      row.what,
      row.again,
      row.next
    ])
  )

export const errorsPage = (models: ReadonlyArray<ProductModel>): string =>
  [
    "# Errors",
    "Every call ends in a value or in one of these; match them by `_tag`. “Again?” is about the very same call. What a provider refuses has a code of its own: [all codes](./codes).",
    "## Cloud calls",
    tagTable(CALLS),
    "## Card terminals",
    "A lost answer of a terminal is no error: it is the outcome `unknown` ([guide](../guide/terminals)).",
    tagTable(TERMINALS),
    "## Webhooks and signatures",
    tagTable(WEBHOOKS),
    "## Stores",
    tagTable(STORES),
    "## Codes by product",
    models.map((model) => `[${model.title}](./${model.name})`).join(" · ")
  ].join("\n\n")

export const codesPage = (models: ReadonlyArray<ProductModel>): string => {
  const where = new Map<string, Array<string>>()
  for (const model of models)
    for (const code of occurrences(model).keys())
      where.set(code, [...(where.get(code) ?? []), `[${model.title}](./${model.name}#${anchor(code)})`])
  const rows = [...where]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, links]) => [`\`${code}\``, links.join(", ")])
  return [
    "# All error codes",
    `${rows.length} documented codes. What each means, and what is safe to do, stands with its product.`,
    table(["Code", "Products"], rows)
  ].join("\n\n")
}
