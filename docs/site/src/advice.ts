/** What a caller may do after a lost answer or a refusal, in words, from the facts of the operation. */
import { isObject, type Json } from "@pay/codegen/load"
import type { ErrorModel, OperationModel, ProductModel } from "@pay/codegen/model"
import { codes } from "./shape.ts"

const list = (value: Json | undefined): ReadonlyArray<Json> => (Array.isArray(value) ? value : [])
const record = (value: Json | undefined): Readonly<Record<string, Json>> => (isObject(value) ? value : {})

export const isRead = (operation: OperationModel): boolean => operation.facts.retry === "read"
export const isKeyed = (operation: OperationModel): boolean => isObject(operation.facts.idempotency)

/** How an unknown outcome is found, as a sentence. */
export const lookupOf = (model: ProductModel, operation: OperationModel): string => {
  const lookup = record(operation.facts.lookup)
  if (typeof lookup.none === "string") return `No lookup is documented. ${lookup.none}`
  if (typeof lookup.webhook === "string") {
    const pairs = Object.entries(record(lookup.match)).map(
      ([field, from]) => `\`${field}\` is the request's \`${bare(String(from))}\``
    )
    const event = `[\`${lookup.webhook}\`](../${model.name}/webhooks#${anchor(lookup.webhook)})`
    return `Wait for the event ${event} whose ${pairs.join(" and ")}.`
  }
  if (typeof lookup.operation !== "string") return ""
  const product = typeof lookup.product === "string" ? lookup.product : model.name
  const values = Object.entries(record(lookup.with)).map(([to, from]) => pairOf(to, String(from)))
  const state = typeof lookup.state === "string" ? `; \`${lookup.state}\` tells how it ended` : ""
  const where = `[\`${lookup.operation}\`](../${product}/${lookup.operation})`
  return `Read it with ${where}${values.length > 0 ? ` (${values.join(", ")})` : ""}${state}. \`error.resolve()\` does that.`
}

/** Anchor of a heading that is a code or an event's name. */
export const anchor = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .replace(/^(?=\d)/, "code-")

const bare = (path: string): string => path.replace(/^(path|query|body|header)\./, "")
const isPath = (text: string): boolean => /^(path|query|body|header)\./.test(text)
// Where a value of the lookup comes from: the same field of the lost request, another one, or a literal.
const pairOf = (to: string, from: string): string =>
  isPath(from) && bare(to) === bare(from)
    ? `the same \`${bare(to)}\``
    : `\`${bare(to)}\` = ${isPath(from) ? `its \`${bare(from)}\`` : `\`${from}\``}`

const naturalKey = (operation: OperationModel): string => {
  const key = record(operation.facts["natural-key"])
  const refused = typeof key["refused-with"] === "string" ? ` with \`${key["refused-with"]}\`` : ""
  return key.fields === undefined
    ? ""
    : `A second object with the same ${codes(list(key.fields).map((field) => bare(String(field))))} is refused${refused}.`
}

const SAFETY: Readonly<Record<string, string>> = {
  read: "Repeated by the client until it succeeds or the deadline ends: nothing changes.",
  idempotent: "Repeated by the client: the same call leaves the same state.",
  keyed: "Repeated by the client with the same idempotency key and the same bytes.",
  "natural-key": "Repeated by the client with the same bytes: a second object is refused.",
  never: "**Never repeated** once it may have been sent. It ends as an `IndeterminateError`; look it up first."
}

/** Rows of the table about lost answers. */
export const safetyRows = (model: ProductModel, operation: OperationModel): ReadonlyArray<ReadonlyArray<string>> => {
  const key = record(operation.facts.idempotency)
  const natural = naturalKey(operation)
  const keyed = [
    `Header \`${String(key.header)}\`${key.required === true ? ", required" : ""}; the client draws one, \`idempotencyKey\` sets yours.`,
    ...(key["max-length"] === undefined ? [] : [`At most ${String(key["max-length"])} characters.`]),
    ...(key.lifetime === undefined ? [] : [`Kept for ${duration(String(key.lifetime))}.`]),
    key.reuse === "replay" ? "The same key gives the first answer again." : "A used key is refused; look the first up.",
    ...(typeof key.mismatch === "string" ? [`Another body under it: \`${key.mismatch}\`.`] : [])
  ].join(" ")
  return [
    ["Repeating", SAFETY[String(operation.facts.retry)] ?? ""],
    ...(isKeyed(operation) ? [["Idempotency key", keyed]] : isRead(operation) ? [] : [["Idempotency key", "None."]]),
    ...(natural === "" ? [] : [["Duplicates", natural]]),
    ...(isRead(operation) ? [] : [["Unknown outcome", lookupOf(model, operation)]])
  ]
}

const duration = (iso: string): string => {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?/.exec(iso) ?? []
  const parts = [days && `${days} days`, hours && `${hours} hours`, minutes && `${minutes} minutes`]
  return parts.filter(Boolean).join(" ") || iso
}

export interface Advice {
  /** Whether the same request may be made again. */
  readonly again: string
  readonly next: string
}

const unknownOutcome = (model: ProductModel, operation: OperationModel): Advice => {
  const lookup = lookupOf(model, operation)
  switch (operation.facts.retry) {
    case "read":
      return { again: "yes", next: "Nothing changed. The client reads again; afterwards it is an `UnavailableError`." }
    case "idempotent":
      return { again: "yes", next: "It may have happened. The same call leaves the same state; the client repeats it." }
    case "keyed": {
      const refused = record(operation.facts.idempotency).reuse === "conflict"
      const same = refused
        ? "If it did, the same key is refused; never take a new one."
        : "Same key, same body, nothing else."
      return { again: "same key only", next: `It may have happened. ${same} ${lookup}` }
    }
    case "natural-key":
      return { again: "same body only", next: `It may have happened. ${naturalKey(operation)} ${lookup}`.trim() }
    default:
      return { again: "**no**", next: `It may have happened. ${lookup}` }
  }
}

/** What to do about one documented code of one operation. */
export const adviceFor = (model: ProductModel, operation: OperationModel, error: ErrorModel): Advice => {
  const key = record(operation.facts.idempotency)
  if (key.mismatch === error.code && key.reuse === "replay")
    return {
      again: "**no**",
      next: "This key belongs to another body: a mistake in your program. Find the request that used it first."
    }
  if (error.outcome === "unknown") return unknownOutcome(model, operation)
  const under = isKeyed(operation) ? " under a new key" : ""
  switch (error.retry) {
    case "later":
      return {
        again: "after a pause",
        next: "Nothing happened. Wait as long as `retryAfterMs` says, then the same call."
      }
    case "same-key":
      return { again: "yes, same key", next: "Nothing happened. Make the same call again with the same key and body." }
    case "after-change":
      return { again: "not as it is", next: `Nothing happened. Correct the request, then call again${under}.` }
    case "lookup": {
      const lookup = isRead(operation) ? "" : lookupOf(model, operation)
      return { again: "**no**", next: `An earlier call may have done it already. ${lookup}`.trim() }
    }
    default:
      return { again: "no", next: "Nothing happened. The same call is refused again until its cause is mended." }
  }
}
