/**
 * `POST /_sandbox/call`: a request to the API in the name of the first account, so that the console needs no key.
 *
 * @module
 */
import type { Engine } from "../engine/engine.ts"
import type { Reply } from "../engine/product.ts"
import { invalid } from "./problems.ts"

const METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"]
// What the connection and the credentials decide, and nobody else.
const OWN_HEADERS = ["authorization", "host", "cookie", "connection", "content-length", "transfer-encoding"]

const headersOf = (given: unknown): Record<string, string> => {
  if (given === undefined) return {}
  if (typeof given !== "object" || given === null) return invalid("headers", "must be an object of texts")
  const entries = Object.entries(given).map(([name, value]) => {
    if (!/^[\w-]+$/.test(name) || typeof value !== "string" || /[\r\n]/.test(value))
      return invalid(`headers.${name}`, "must be a header's name and text")
    if (OWN_HEADERS.includes(name.toLowerCase())) return invalid(`headers.${name}`, "is set by the sandbox")
    return [name.toLowerCase(), value] as const
  })
  return Object.fromEntries(entries)
}

/** Sends the request over the loopback, through faults, limits and the log like any other. */
export const callApi = async (engine: Engine, given: Readonly<Record<string, unknown>>): Promise<Reply> => {
  const { method, path, body } = given
  if (typeof method !== "string" || !METHODS.includes(method))
    return invalid("method", `must be one of ${METHODS.join(", ")}`)
  if (typeof path !== "string" || !/^\/(?!\/)[\x21-\x7e]*$/.test(path) || /^\/_sandbox(\/|\?|$)/.test(path))
    return invalid("path", "must be a path of the API")
  const url = new URL(path, engine.baseUrl())
  if (url.origin !== engine.baseUrl() || url.pathname.startsWith("/_sandbox"))
    return invalid("path", "must be a path of the API")
  const headers = {
    "content-type": "application/json",
    ...headersOf(given.headers),
    authorization: `Basic ${btoa(`${engine.accounts.main().test.secret}:`)}`
  }
  try {
    const answer = await fetch(url, {
      method,
      headers,
      redirect: "manual",
      ...(body === undefined || method === "GET" ? {} : { body: JSON.stringify(body) })
    })
    const text = await answer.text()
    return { body: { status: answer.status, request_id: answer.headers.get("request-id"), body: text } }
  } catch {
    // A fault cut the connection: what a client would see, too.
    return { body: { status: null, request_id: null, body: "" } }
  }
}
