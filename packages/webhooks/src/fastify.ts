/**
 * Fastify.
 *
 * @module
 */
import type { AnyWebhookEvent } from "./event.ts"
import { type NodeRequest, type NodeResponse, nodeHandler } from "./node.ts"
import type { VerifyOptions } from "./verify.ts"
import type { Webhooks } from "./webhooks.ts"

/** The parts of a Fastify instance that are needed. */
export interface FastifyLike {
  readonly removeAllContentTypeParsers: () => void
  readonly addContentTypeParser: (
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null) => void) => void
  ) => unknown
  readonly post: (
    path: string,
    handler: (request: { readonly raw: NodeRequest }, reply: FastifyReplyLike) => void
  ) => unknown
}
interface FastifyReplyLike {
  readonly raw: NodeResponse
  readonly hijack: () => unknown
}

/**
 * Makes a Fastify plugin with one POST route: `app.register(fastifyWebhooks(webhooks), { prefix: "/webhooks" })`.
 *
 * Its content type parsers are its own, so the bytes stay untouched; the rest of the application keeps its parsers.
 */
export const fastifyWebhooks = <E extends AnyWebhookEvent, Tx>(
  webhooks: Pick<Webhooks<E, Tx>, "receive">,
  options: VerifyOptions & { /** "/" by default. */ readonly path?: string } = {}
): ((instance: FastifyLike) => Promise<void>) => {
  const { path = "/", ...given } = options
  const handle = nodeHandler(webhooks, given)
  return async (instance) => {
    instance.removeAllContentTypeParsers()
    instance.addContentTypeParser("*", (_request, _payload, done) => done(null))
    instance.post(path, (request, reply) => {
      reply.hijack()
      handle(request.raw, reply.raw)
    })
  }
}
