/** A request with one thing wrong at a time: what careless and hostile clients send. */
import type { WireRequest } from "./play.ts"

const VALUES: ReadonlyArray<unknown> = [
  null,
  "x".repeat(5_000),
  "💥\u0000'\"<",
  "__proto__",
  "constructor",
  "2026-13-45T99:99:99Z",
  -1,
  0.001,
  1e21,
  [],
  { a: { b: [] } }
]
const DEPTH = 2

type Path = ReadonlyArray<string | number>

const pathsOf = (value: unknown, at: Path = []): ReadonlyArray<Path> => {
  if (typeof value !== "object" || value === null || at.length >= DEPTH) return [at]
  const entries: ReadonlyArray<readonly [string | number, unknown]> = Array.isArray(value)
    ? value.slice(0, 1).map((one, index) => [index, one] as const)
    : Object.entries(value)
  return [at, ...entries.flatMap(([name, field]) => pathsOf(field, [...at, name]))]
}

const changed = (value: unknown, [name, ...rest]: Path, to: unknown): unknown => {
  if (name === undefined) return to
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  ;(copy as Record<string | number, unknown>)[name] = changed(
    (value as Record<string | number, unknown>)[name],
    rest,
    to
  )
  return copy
}

/** Bodies that each differ from the given one in one place; `undefined` leaves a field out. */
const bodiesOf = (body: unknown): ReadonlyArray<string> =>
  pathsOf(body)
    .flatMap((path) => [undefined, ...VALUES].map((value) => changed(body, path, value)))
    .map((one) => JSON.stringify(one) ?? "")

const PATHS = [
  "__proto__",
  "constructor",
  "%00",
  "%",
  "%E0%A4%A",
  "..",
  "x".repeat(3_000),
  "💥",
  "a%2Fb",
  "'",
  "id=",
  "="
]

/** Paths that each have one parameter replaced, or a query that nobody asked for. */
const pathsFor = (template: string, path: string): ReadonlyArray<string> => {
  const segments = path.split("?")[0]!.split("/")
  const named = template.split("/")
  const replaced = named.flatMap((one, at) =>
    one.includes("{")
      ? PATHS.map((junk) => segments.map((own, i) => (i === at ? one.replace(/\{[^}]*\}/, junk) : own)).join("/"))
      : []
  )
  const queries = [
    "limit=-1",
    "limit=99999999999",
    "limit[]=1",
    "after_id=",
    "a[b][c]=d",
    "__proto__[x]=1",
    "%",
    "=&=&"
  ]
  return [...replaced, ...queries.map((query) => `${path.split("?")[0]}?${query}`)]
}

/** Variants of a request, each wrong in one place. */
export const junkOf = (request: WireRequest, template: string): ReadonlyArray<WireRequest> => {
  const isJson = typeof request.body === "string" || request.body instanceof Uint8Array
  const parse = (): unknown => {
    try {
      return JSON.parse(typeof request.body === "string" ? request.body : new TextDecoder().decode(request.body))
    } catch {
      return undefined
    }
  }
  const body = isJson ? parse() : undefined
  const bodies = body === undefined ? [] : bodiesOf(body).map((one) => ({ ...request, body: one }))
  return [...bodies, ...pathsFor(template, request.path).map((path) => ({ ...request, path }))]
}
