/**
 * Bodies of all sorts: documented payloads, changed ones, damaged ones, and what is no payload at all.
 *
 * @module
 */
import fc from "fast-check"
import type { AnyWebhookEvent } from "../../src/index.ts"
import { signTestWebhook } from "../../src/testing.ts"
import { allEvents, examplesByProduct } from "../support.ts"

/** Largest body of the endpoint under test, bytes. */
export const LIMIT = 4000

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

const examplesOf = (event: AnyWebhookEvent): Readonly<Record<string, unknown>> => examplesByProduct[event.product] ?? {}
const documented = await Promise.all(
  allEvents.flatMap((event) =>
    [examplesOf(event), {}].map((examples) => signTestWebhook<unknown>(event, { examples, overrides: {} }))
  )
)
/** Documented and smallest payloads of every event. */
export const payloads: ReadonlyArray<unknown> = documented.map(({ body }) => JSON.parse(new TextDecoder().decode(body)))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const oddKey = fc.constantFrom(
  "event",
  "type",
  "data",
  "id",
  "status",
  "__proto__",
  "constructor",
  "toString",
  "amount"
)
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, "", 0, -0, 1e21, 2 ** 53, "unknown", "__proto__", "2026-01-01T00:00:00Z", [], {}),
  fc.constantFrom(...allEvents.map((event) => ("field" in event.mark ? event.mark.value : event.name)))
)

type Change = (payload: unknown) => unknown
const atPath = (payload: unknown, depth: number, pick: number, change: (parent: Record<string, unknown>) => void) => {
  const copy = structuredClone(payload)
  let parent = copy
  for (let i = 0; i < depth; i++) {
    const inner: ReadonlyArray<unknown> = isObject(parent) ? Object.values(parent).filter(isObject) : []
    if (inner.length === 0) break
    parent = inner[pick % inner.length]
  }
  if (isObject(parent)) change(parent)
  return copy
}
const put = (parent: Record<string, unknown>, key: string, value: unknown): void => {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true })
}
const change: fc.Arbitrary<Change> = fc
  .record({ depth: fc.nat(2), pick: fc.nat(20), key: oddKey, value: oddValue, other: fc.constantFrom(...payloads) })
  .chain(({ depth, pick, key, value, other }) => {
    const here = (work: (parent: Record<string, unknown>) => void) => (payload: unknown) =>
      atPath(payload, depth, pick, work)
    const nth = (parent: object): string => Object.keys(parent)[pick % Math.max(1, Object.keys(parent).length)] ?? key
    return fc.constantFrom<Change>(
      here((parent) => put(parent, key, value)),
      here((parent) => put(parent, nth(parent), value)),
      here((parent) => delete parent[nth(parent)]),
      (payload) => (isObject(payload) && isObject(other) ? { ...other, ...payload } : [payload, other]),
      (payload) => ({ ...(payload as object), ...(other as object) })
    )
  })

const NUMBERS = [
  "9007199254740993",
  "1e400",
  "-0",
  "1E2",
  "0.1",
  "12345678901234567.5",
  "1e-400",
  "100000000000000000000"
]
const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth)

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...payloads).map((payload) => JSON.stringify(payload)) },
  {
    weight: 10,
    arbitrary: fc
      .tuple(fc.constantFrom(...payloads), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([payload, changes]) => JSON.stringify(changes.reduce((value, one) => one(value), payload)))
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...payloads), fc.constantFrom(...NUMBERS), fc.nat(9))
      .map(([payload, number, nth]) => {
        let count = 0
        return JSON.stringify(payload).replace(/(?<=[:,[])-?\d+(\.\d+)?/g, (old) => (count++ === nth ? number : old))
      })
  },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      "null",
      "\uFEFF{}",
      '{"event":"ewallet.capture","event":"ewallet.void"}',
      '{"__proto__":{"event":"ewallet.capture"}}',
      '{"event":"\\ud800","id":"\\udfff"}',
      nested(1500, "[", "]"),
      `{"event":"ewallet.capture","data":${nested(1500, '{"data":', "}").replace("}", "1}")}}`,
      `{"a":"${"x".repeat(LIMIT)}"}`
    )
  }
)

/** Cuts a body off (0), puts a byte in (1) or changes one (2). */
export const damage = (
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
  kind: number,
  byte: number
): Uint8Array<ArrayBuffer> => {
  const place = bytes.length === 0 ? 0 : at % bytes.length
  if (kind === 0) return bytes.slice(0, place)
  if (kind === 1) return Uint8Array.from([...bytes.subarray(0, place), byte, ...bytes.subarray(place)])
  const copy = bytes.slice()
  copy[place] = byte
  return copy
}
export const damages = fc.array(fc.tuple(fc.nat(5000), fc.nat(2), fc.nat(255)), { minLength: 1, maxLength: 3 })
export const body = fc.oneof(
  { weight: 12, arbitrary: text.map(utf8) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(text.map(utf8), damages)
      .map(([bytes, all]) => all.reduce((value, one) => damage(value, ...one), bytes))
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)) }
)
