/** A logged request as a program would send it: curl, or our TypeScript. The key is a variable of the environment. */
import type { ApiRequest, Fields, Operation } from "./types.ts"

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** What a request needs beside its key and its body. */
export const headersOf = (
  request: ApiRequest,
  operation: Operation | undefined
): ReadonlyArray<readonly [string, string]> => [
  ...(request.request === undefined ? [] : [["content-type", "application/json"] as const]),
  ...(operation?.version ? [[operation.version.header, operation.version.default] as const] : []),
  ...(request.idempotency_key === undefined
    ? []
    : [[operation?.key_header ?? "idempotency-key", request.idempotency_key] as const])
]

/** Runs in any shell that has PAY_API_KEY. */
export const asCurl = (request: ApiRequest, operation: Operation | undefined, baseUrl: string): string => {
  const lines = [
    `curl -X ${request.method} ${quoted(baseUrl + request.path)}`,
    `-u "$PAY_API_KEY:"`,
    ...headersOf(request, operation).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(request.request === undefined ? [] : [`-d ${quoted(JSON.stringify(request.request))}`])
  ]
  return lines.join(" \\\n  ")
}

const isName = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key)

/** A value as TypeScript: keys without quotes where they need none. */
export const literal = (value: unknown, indent = ""): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined"
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(([key, one]) => `${isName(key) ? key : JSON.stringify(key)}: ${literal(one, inner)}`)
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"]
  if (parts.length === 0) return open + close
  const short = `${open} ${parts.join(", ")} ${close}`
  if (short.length + indent.length <= 60 && !short.includes("\n"))
    return Array.isArray(value) ? `[${parts.join(", ")}]` : short
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`
}

/** Values of `{…}` in the path, in their order, which is that of the method's arguments. */
const pathValues = (template: string, path: string): ReadonlyArray<string> => {
  const pattern = template.replace(/[.*+?^$()[\]|\\]/g, "\\$&").replace(/\{[^}]+\}/g, "([^/]+)")
  const [, ...values] = new RegExp(`^${pattern}/?$`).exec(path) ?? []
  return values.map(decodeURIComponent)
}

const pascal = (product: string): string =>
  product
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("")

const camel = (product: string): string => pascal(product).charAt(0).toLowerCase() + pascal(product).slice(1)

/** A program of our own client; undefined for a path that no operation has. */
export const asTypeScript = (
  request: ApiRequest,
  operation: Operation | undefined,
  baseUrl: string
): string | undefined => {
  if (!operation) return undefined
  const { product } = operation
  const [path = "", search = ""] = request.path.split("?")
  const query: Fields = Object.fromEntries(new URLSearchParams(search))
  const args = [
    ...pathValues(operation.path, path).map((value) => JSON.stringify(value)),
    ...(operation.has_body && request.request !== undefined ? [literal(request.request)] : []),
    ...(search === "" ? [] : [literal(query)]),
    ...(request.idempotency_key !== undefined && operation.key_header
      ? [literal({ idempotencyKey: request.idempotency_key })]
      : [])
  ]
  const name = camel(product)
  return `import { create${pascal(product)}Client } from "@pay/${product}"

const ${name} = create${pascal(product)}Client({
  apiKey: process.env.PAY_API_KEY ?? "",
  baseUrl: ${JSON.stringify(baseUrl)}
})
const result = await ${name}.${operation.id.split(".").at(-1)}(${args.join(", ")}).result()
if (result.ok) console.log(result.value)
else console.error(result.error._tag, result.error.message)
`
}
