/**
 * node:http and Express.
 *
 * @module
 */
import { WebhookMisuseError } from "./errors.ts"
import type { AnyWebhookEvent } from "./event.ts"
import { answerHeaders } from "./fetch.ts"
import { type Bytes, concat, type RawDelivery } from "./source.ts"
import type { VerifyOptions } from "./verify.ts"
import type { Webhooks } from "./webhooks.ts"

/** The parts of `http.IncomingMessage` that are needed; Express's request has them too. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  /** Express: the URL before a router cut its mount path off. */
  readonly originalUrl?: string
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
  /** What a body parser left: bytes from `express.raw()` are used, anything else is an error. */
  readonly body?: unknown
  readonly readableDidRead: boolean
  readonly on: (event: "data" | "end" | "error" | "close", listener: (chunk: Uint8Array) => void) => unknown
}

/** The parts of `http.ServerResponse` that are needed. */
export interface NodeResponse {
  readonly writeHead: (status: number, headers?: Record<string, string>) => { readonly end: () => unknown }
}

const readBody = (request: NodeRequest, limit: number): Promise<Bytes> =>
  new Promise((resolve) => {
    const chunks: Array<Uint8Array> = []
    let length = 0
    request.on("data", (chunk) => {
      length += chunk.length
      if (length <= limit) chunks.push(chunk)
      else resolve({ ok: false, reason: "body-too-large" })
    })
    request.on("end", () => resolve({ ok: true, raw: concat(chunks, length) }))
    // Also after a connection that broke off; once the end was seen, this changes nothing.
    request.on("close", () => resolve({ ok: false, reason: "body-incomplete" }))
    request.on("error", () => resolve({ ok: false, reason: "body-incomplete" }))
  })

const sourceOf = (request: NodeRequest): RawDelivery => {
  const { body } = request
  // Some parsers leave an empty object where they read nothing, so the stream decides.
  if (request.readableDidRead && !(body instanceof Uint8Array))
    throw new WebhookMisuseError(
      "The request's body was parsed before. Mount the webhook before any body parser, or behind express.raw({ type: '*/*' })."
    )
  return {
    method: request.method ?? "",
    path: request.originalUrl ?? request.url ?? "/",
    headers: request.headers,
    body: body instanceof Uint8Array ? body : (limit) => readBody(request, limit)
  }
}

/**
 * Makes a handler for `http.createServer` and for Express (`app.post("/webhooks", handler)`), mounted before any body
 * parser. It answers once the delivery is stored, with a status and nothing else.
 *
 * A body that was parsed before goes to `next`; without one it is answered with 500 and a process warning.
 */
export const nodeHandler =
  <E extends AnyWebhookEvent, Tx>(webhooks: Pick<Webhooks<E, Tx>, "receive">, options?: VerifyOptions) =>
  (request: NodeRequest, response: NodeResponse, next?: (error: unknown) => void): void => {
    const answer = async (): Promise<void> => {
      const receipt = await webhooks.receive(sourceOf(request), options)
      // Said outright, or node would announce a chunked body that never has a chunk.
      response.writeHead(receipt.status, { ...answerHeaders(receipt), "content-length": "0" }).end()
    }
    answer().catch((error: unknown) => {
      if (next) return next(error)
      process.emitWarning(error instanceof Error ? error : String(error))
      response.writeHead(500).end()
    })
  }
