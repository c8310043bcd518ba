/** The TypeScript types of a bundle, printed by openapi-typescript. */
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript"
import ts from "typescript"
import type { JsonObject } from "./load.ts"
import { WIDTH, wrap } from "./source.ts"

const literal = (value: string): ts.TypeNode => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value))

// `string & {}` keeps the known values in the editor's completion while any other string still fits.
const anyOther = (): ts.TypeNode =>
  ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([])
    ])
  )

const special = (schema: SchemaObject & Record<string, unknown>): ts.TypeNode | undefined => {
  if (schema["x-pay-absent"] === true) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)
  if (schema.format === "binary") return ts.factory.createTypeReferenceNode("Blob")
  const types: ReadonlyArray<unknown> = Array.isArray(schema.type) ? schema.type : [schema.type]
  const orNull = types.includes("null") ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : []
  if (schema["x-pay-amount"] === true) {
    return ts.factory.createUnionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
      ...(types.includes("string") ? [ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)] : []),
      ts.factory.createTypeReferenceNode("Money"),
      ...orNull
    ])
  }
  if (schema["x-pay-open"] === true && Array.isArray(schema.enum)) {
    const values = schema.enum as ReadonlyArray<unknown>
    const members: Array<ts.TypeNode> = values
      .filter((value) => typeof value === "string")
      .map((value) => literal(value as string))
    members.push(anyOther())
    if (values.includes(null) || orNull.length > 0)
      members.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()))
    return ts.factory.createUnionTypeNode(members)
  }
  return undefined
}

// The type says which values there are; what its values are made of is noise in a doc comment.
const withoutEnumTags = (text: string): string =>
  text.replace(/^ *\/\*\* @enum \{\w+\} \*\/\n/gm, "").replace(/^ *\* @enum \{\w+\}\n/gm, "")

const brokenComment = (indent: string, text: string): string => {
  const lines = wrap(text, WIDTH - indent.length - 3)
  return lines.map((line) => `${indent} * ${line}`).join("\n")
}

/** Lines of the type printer, broken where they are too long. */
const tidy = (text: string): string =>
  withoutEnumTags(text)
    .split("\n")
    .map((line) => {
      if (line.length <= WIDTH) return line
      const indent = /^ */.exec(line)?.[0] ?? ""
      const single = /^ *\/\*\* (.*) \*\/$/.exec(line)?.[1]
      if (single !== undefined) return `${indent}/**\n${brokenComment(indent, single)}\n${indent} */`
      const comment = /^ *\* (.*)$/.exec(line)?.[1]
      if (comment !== undefined) return brokenComment(indent.slice(1), comment)
      // A union of plain values and named schemas; their strings may hold anything but a bar.
      const parts = /^ *([^:]+\??: )([^{}|<]*(?: \| (?:[^{}|<(]+|\(string & \{\}\)))+);$/.exec(line)
      if (parts === null) return line
      return `${indent}${parts[1]?.trimEnd()}${(parts[2] ?? "")
        .split(" | ")
        .map((member) => `\n${indent}    | ${member}`)
        .join("")};`
    })
    .join("\n")

/** Source text of the `paths`, `components` and `webhooks` types of one document. */
export const printTypes = async (doc: JsonObject): Promise<string> => {
  const nodes = await openapiTS(doc as unknown as OpenAPI3, {
    alphabetize: false,
    // A default is the provider's: the caller may leave the field out.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => special(schema as SchemaObject & Record<string, unknown>)
  })
  return tidy(astToString(nodes))
}
