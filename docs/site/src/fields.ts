/** A schema as a table of its fields, nested ones under their dotted names. */
import { refName } from "@pay/codegen/bundle"
import type { JsonObject } from "@pay/codegen/load"
import { table } from "@pay/codegen/markdown"
import { codes, type Schemas, type Shape, shapeOf } from "./shape.ts"

const MAX_DEPTH = 6

export const typeOf = (shape: Shape, schemas: Schemas): string => {
  const types = [...shape.types].filter((type) => type !== "null")
  const words = types.map((type) => {
    if (type !== "array" || shape.items === undefined) return type
    const item = shapeOf(shape.items, schemas)
    return `array of ${typeOf(item, schemas) || "values"}`
  })
  return `${words.join(" or ")}${shape.types.has("null") ? " or null" : ""}`
}

/** What a value must be, as one sentence part; empty where anything of its type will do. */
export const ruleOf = (shape: Shape): string =>
  [
    ...(shape.values.length === 0 ? [] : [`${codes(shape.values)}${shape.open ? ", or another" : ""}`]),
    ...shape.limits
  ].join("; ")

interface Found {
  readonly rows: Array<ReadonlyArray<string>>
  readonly conditions: Array<string>
}

const walk = (node: JsonObject, at: string, schemas: Schemas, seen: ReadonlyArray<string>, found: Found): void => {
  const shape = shapeOf(node, schemas)
  found.conditions.push(...shape.conditions.map((text) => (at === "" ? text : `In \`${at}\`: ${text}`)))
  for (const [name, child] of shape.properties) {
    const path = at === "" ? name : `${at}.${name}`
    const field = shapeOf(child, schemas)
    const rule = [...(shape.required.has(name) ? ["**required**"] : []), ...[ruleOf(field)].filter(Boolean)].join("; ")
    found.rows.push([`\`${path}\``, typeOf(field, schemas), rule, field.description ?? ""])
    const inner = field.items ?? child
    const ref = refName(inner.$ref) ?? path
    if (seen.length >= MAX_DEPTH || seen.includes(ref)) continue
    const item = field.items === undefined ? field : shapeOf(field.items, schemas)
    if (field.items !== undefined && item.properties.size === 0 && ruleOf(item) !== "")
      found.rows.push([`\`${path}[]\``, typeOf(item, schemas), ruleOf(item), item.description ?? ""])
    if (item.properties.size > 0) walk(inner, field.items ? `${path}[]` : path, schemas, [...seen, ref], found)
  }
}

/** The table, with the conditions that hold between fields under it. */
export const fieldsTable = (schema: JsonObject, schemas: Schemas): string => {
  const shape = shapeOf(schema, schemas)
  const found: Found = { rows: [], conditions: [] }
  const list = shape.items !== undefined && shape.properties.size === 0
  walk(list ? (shape.items ?? {}) : schema, list ? "[]" : "", schemas, [], found)
  if (found.rows.length === 0) return [typeOf(shape, schemas), ruleOf(shape)].filter(Boolean).join("; ")
  const conditions = found.conditions.map((text) => `- ${text}`).join("\n")
  return `${table(["Field", "Type", "Rule", "Meaning"], found.rows)}${conditions === "" ? "" : `\n\n${conditions}`}`
}
