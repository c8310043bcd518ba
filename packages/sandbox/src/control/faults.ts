/**
 * Reads a fault from a control request.
 *
 * @module
 */
import { type Fault, REQUEST_FAULTS, WEBHOOK_FAULTS } from "../engine/faults.ts"
import { invalid } from "./problems.ts"

const KINDS: ReadonlyArray<string> = [...REQUEST_FAULTS, ...WEBHOOK_FAULTS]

const optional = <T>(
  body: Readonly<Record<string, unknown>>,
  name: string,
  is: (value: unknown) => value is T,
  message: string
): T | undefined => {
  const value = body[name]
  if (value === undefined) return undefined
  return is(value) ? value : invalid(name, message)
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== ""
const isBody = (value: unknown): value is string => typeof value === "string"
const isNatural = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
const isShare = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 1
const isStatus = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 599
const isFlag = (value: unknown): value is boolean => typeof value === "boolean"

/** A fault from its JSON form; `method`, `path` and `event` may also stand under `match`. Refuses what it cannot read. */
export const readFault = (given: Readonly<Record<string, unknown>>): Omit<Fault, "id"> => {
  const match = typeof given.match === "object" && given.match !== null ? given.match : {}
  const body = { ...given, ...match } as Readonly<Record<string, unknown>>
  const { kind } = body
  if (typeof kind !== "string" || !KINDS.includes(kind)) return invalid("kind", `must be one of ${KINDS.join(", ")}`)
  const method = optional(body, "method", isText, "must be an HTTP method")
  const path = optional(body, "path", isText, "must be a path")
  const event = optional(body, "event", isText, "must be an event's name")
  const rate = optional(body, "rate", isShare, "must be a number from 0 to 1")
  const count = optional(body, "count", isNatural, "must be a whole number")
  const ms = optional(body, "ms", isNatural, "must be a whole number of milliseconds")
  const status = optional(body, "status", isStatus, "must be an HTTP status")
  const code = optional(body, "error_code", isText, "must be an error code")
  const after = optional(body, "after_commit", isFlag, "must be true or false")
  const text = optional(body, "body", isBody, "must be a text")
  return {
    kind: kind as Fault["kind"],
    ...(method === undefined ? {} : { method }),
    ...(path === undefined ? {} : { path }),
    ...(event === undefined ? {} : { event }),
    ...(rate === undefined ? {} : { rate }),
    ...(count === undefined ? {} : { count }),
    ...(ms === undefined ? {} : { ms }),
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { error_code: code }),
    ...(after === undefined ? {} : { after_commit: after }),
    ...(text === undefined ? {} : { body: text })
  }
}
