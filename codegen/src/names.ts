/** How things of a spec are called in TypeScript. */
import type { OperationModel, ParameterModel } from "./model.ts"
import { WIDTH, wrap } from "./source.ts"

export const pascal = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== "")
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join("")

export const camel = (name: string): string => {
  const text = pascal(name)
  return (text[0]?.toLowerCase() ?? "") + text.slice(1)
}

/** `for-user-id` and `FOR-USER-ID` are both the option `forUserId`. */
export const optionName = (header: string): string => camel(header.toLowerCase())

export const typeName = (operation: OperationModel): string => pascal(operation.id)

/** Headers that the pipeline writes itself, so that they are no call options. */
const PIPELINE = new Set([
  "x-signature",
  "x-timestamp",
  "x-external-id",
  "x-partner-id",
  "channel-id",
  "authorization",
  "content-type",
  "accept"
])

const header = (facts: OperationModel["facts"], name: string): string | undefined => {
  const fact = facts[name]
  return typeof fact === "object" && fact !== null && "header" in fact && typeof fact.header === "string"
    ? fact.header.toLowerCase()
    : undefined
}

/** The header parameters that a caller sets by option. */
export const optionHeaders = (operation: OperationModel): ReadonlyArray<ParameterModel> =>
  operation.parameters.filter((parameter) => {
    const name = parameter.name.toLowerCase()
    return (
      parameter.in === "header" &&
      !PIPELINE.has(name) &&
      name !== header(operation.facts, "idempotency") &&
      name !== header(operation.facts, "version")
    )
  })

export const parametersIn = (operation: OperationModel, place: ParameterModel["in"]): ReadonlyArray<ParameterModel> =>
  operation.parameters.filter((parameter) => parameter.in === place)

/** Path parameters in the order in which the path names them. */
export const pathParameters = (operation: OperationModel): ReadonlyArray<string> =>
  [...operation.route.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "")

/** A doc comment of the given lines, indented. */
export const docs = (lines: ReadonlyArray<string>, indent = ""): string => {
  const clean = lines
    .flatMap((line) => line.split("\n"))
    .flatMap((line) => wrap(line.trim().replaceAll("*/", "*\\/"), WIDTH - indent.length - 3))
  while (clean.length > 0 && clean[clean.length - 1] === "") clean.pop()
  const [only = ""] = clean
  return clean.length === 1 && indent.length + only.length + 7 <= WIDTH
    ? `${indent}/** ${only} */\n`
    : `${indent}/**\n${clean.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`
}
