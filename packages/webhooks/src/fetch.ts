/**
 * The Fetch standard: `Request` in, `Response` out. Hono, Next, Bun, Deno, workers.
 *
 * @module
 */
import type { AnyWebhookEvent } from "./event.ts"
import type { FetchRequest } from "./source.ts"
import type { VerifyOptions } from "./verify.ts"
import type { Receipt, Webhooks } from "./webhooks.ts"

/** Headers of the answer; its body is always empty. */
export const answerHeaders = (receipt: Receipt): Record<string, string> =>
  receipt.status === 405 ? { allow: "POST" } : {}

/**
 * Makes a Fetch handler: `app.post("/webhooks", (c) => handler(c.req.raw))`, `export const POST = handler`,
 * `Bun.serve({ fetch: handler })`. It answers once the delivery is stored, with a status and nothing else.
 */
export const fetchHandler =
  <E extends AnyWebhookEvent, Tx>(
    webhooks: Pick<Webhooks<E, Tx>, "receive">,
    options?: VerifyOptions
  ): ((request: FetchRequest) => Promise<Response>) =>
  async (request) => {
    const receipt = await webhooks.receive(request, options)
    return new Response(null, { status: receipt.status, headers: answerHeaders(receipt) })
  }
