/**
 * A second, simple-minded reading of what the endpoint must do, to hold its answers against.
 *
 * @module
 */
import { isUtf8 } from "node:buffer"
import type { AnyWebhookEvent } from "../../src/index.ts"

const get = (value: unknown, path: string): unknown => {
  let at = value
  for (const key of path.split(".")) at = at !== null && typeof at === "object" ? Reflect.get(at, key) : undefined
  return at
}

const fits = ({ mark: { shape = {} } }: AnyWebhookEvent, payload: unknown): boolean => {
  for (const path of shape.has ?? []) if (get(payload, path) === undefined) return false
  for (const path of shape.lacks ?? []) if (get(payload, path) !== undefined) return false
  for (const path in shape.equals) if (get(payload, path) !== shape.equals[path]) return false
  return true
}

/** Ids of all events that a payload may be: by its name if a name is known, otherwise by its shape. */
export const candidatesOf = (
  events: ReadonlyArray<AnyWebhookEvent>,
  payload: unknown,
  alone: boolean
): ReadonlyArray<string> => {
  const named = events.filter(
    (event) => "field" in event.mark && get(payload, event.mark.field) === event.mark.value && fits(event, payload)
  )
  if (named.length > 0) return named.map((event) => event.id)
  const saysWhat = typeof get(payload, "event") === "string"
  const nameless = events.filter((event) => !("field" in event.mark))
  if (alone && !saysWhat) return nameless.map((event) => event.id)
  const speaks = ({ mark: { shape = {} } }: AnyWebhookEvent): boolean =>
    (shape.has ?? []).includes("event") || "event" in (shape.equals ?? {})
  return nameless.filter((event) => (!saysWhat || speaks(event)) && fits(event, payload)).map((event) => event.id)
}

/** The JSON value of a body, if it is one in UTF-8. */
export const jsonOf = (body: Uint8Array): { readonly value: unknown } | undefined => {
  if (!isUtf8(body)) return undefined
  try {
    return {
      value: JSON.parse(
        Buffer.from(body)
          .toString("utf8")
          .replace(/^\uFEFF/, "")
      )
    }
  } catch {
    return undefined
  }
}

// A decimal as an integer and a power of ten.
const decimal = (text: string): readonly [bigint, number] => {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e")
  const [whole = "", fraction = ""] = mantissa.split(".")
  return [BigInt(whole + fraction), Number(exponent) - fraction.length]
}

/** Whether JavaScript keeps a JSON number as it was written. */
export const isExact = (source: string): boolean => {
  const value = Number(source)
  if (!Number.isFinite(value)) return false
  const [a, x] = decimal(source)
  const [b, y] = decimal(String(value))
  if (a === 0n || b === 0n) return a === b
  if (Math.abs(x - y) > 2000) return false
  const least = Math.min(x, y)
  return a * 10n ** BigInt(x - least) === b * 10n ** BigInt(y - least)
}

/** Whether all numbers of a JSON text are kept. */
export const numbersKept = (text: string): boolean => {
  let kept = true
  const look = (_key: string, value: unknown, context?: { readonly source?: string }): unknown => {
    if (typeof value === "number" && context?.source !== undefined && !isExact(context.source)) kept = false
    return value
  }
  JSON.parse(text, look as (this: unknown, key: string, value: unknown) => unknown)
  return kept
}

/** Whether a content type may stand over JSON in UTF-8. */
export const mayBeJson = (type: string | undefined): boolean => {
  if (type === undefined || type === "") return true
  const [media = "", ...parameters] = type.toLowerCase().split(";")
  if (!/^application\/([^/\s]+\+)?json$/.test(media.trim())) return false
  return parameters.every((parameter) => parameter.trim() === "" || /^charset\s*=\s*"?utf-8"?$/.test(parameter.trim()))
}
