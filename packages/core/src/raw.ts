/**
 * openapi-fetch over the pipeline's transport: typed by path, with the client's auth and limits, one attempt a call.
 *
 * @module
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import createClient, { type Client } from "openapi-fetch"
import { IndeterminateError, NotSentError, UnavailableError } from "./errors.ts"
import { attempt } from "./internal/attempt.ts"
import type { Runtime } from "./internal/execute.ts"
import { isFailure, type SendFailure, type WireAnswer } from "./transport.ts"

export type RawClient<Paths extends object> = Client<Paths>

const lostError = (name: string, read: boolean, failure: SendFailure, sentAt: number): Error => {
  if (!failure.sent) return new NotSentError(name, { reason: failure.reason, code: failure.code, attempts: 1 })
  if (read) return new UnavailableError(name, { reason: failure.reason, attempts: 1 })
  return new IndeterminateError(name, { reason: failure.reason, sentAt, attempts: 1 })
}

const answerOf = (name: string, read: boolean, result: WireAnswer | SendFailure, sentAt: number): Response => {
  if (isFailure(result)) throw lostError(name, read, result, sentAt)
  // A redirect would carry key and signature to another place.
  if (result.status >= 300 && result.status < 400)
    throw lostError(name, read, { sent: true, reason: "redirect" }, sentAt)
  const empty = result.status === 204 || result.status === 205
  return new Response(empty ? null : result.body, { status: result.status, headers: result.headers })
}

/** Builds the raw client; answers come back as `{ data, error, response }`, a lost answer throws its typed error. */
export const rawClient = <Paths extends object>(runtime: Runtime): RawClient<Paths> =>
  createClient<Paths>({
    baseUrl: runtime.settings.origin,
    fetch: async (request: Request): Promise<Response> => {
      const headers: Record<string, string> = {}
      request.headers.forEach((value, name) => {
        headers[name] = value
      })
      headers.authorization = runtime.settings.authorization
      const body = request.body === null ? undefined : await request.text()
      const wire = { method: request.method, url: request.url, headers, body }
      const name = `raw ${request.method} ${new URL(request.url).pathname}`
      const sending = Effect.gen(function* () {
        const sentAt = yield* Clock.currentTimeMillis
        const result = yield* attempt(runtime.transport, wire, runtime.settings.timeoutMs, request.signal)
        return { result, sentAt }
      })
      const { result, sentAt } = await Effect.runPromise(sending)
      return answerOf(name, request.method === "GET", result, sentAt)
    }
  })
