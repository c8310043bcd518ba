/**
 * The receiver of `pay console`: a shop's webhook endpoint as small as it gets, with our own inbox behind it. The
 * console shows what arrived and what was done about it.
 *
 * @module
 */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Extension } from "@pay/sandbox"
import { products } from "@pay/sandbox/products"
import { createWebhooks } from "@pay/webhooks"
import { createMemoryInbox } from "@pay/webhooks/testing"

export interface ReceivedDelivery {
  readonly number: number
  readonly at: string
  readonly webhook_id: string
  readonly event: string
  /** What the endpoint answered. */
  readonly status: number
  /** It was known already, so nothing was done. */
  readonly repeated: boolean
}

export interface Receiver {
  readonly url: string
  readonly extension: Extension
  readonly stop: () => Promise<void>
}

const KEPT = 200

const readAll = async (request: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Array<Uint8Array> = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Starts the endpoint on 127.0.0.1; it takes deliveries with this token only. */
export const startReceiver = async (token: string): Promise<Receiver> => {
  let deliveries: ReadonlyArray<ReceivedDelivery> = []
  let count = 0
  let handled = 0
  let answers = 200
  let tell: (data: unknown) => void = () => undefined

  const webhooks = createWebhooks({
    tokens: [token],
    events: products.flatMap(({ events }) => events),
    snap: "callback-token",
    inbox: createMemoryInbox(),
    onEvent: () => {
      handled++
      tell(state())
    }
  })

  const note = (webhookId: string, event: string, status: number, repeated: boolean): void => {
    const delivery = {
      number: ++count,
      at: new Date().toISOString(),
      webhook_id: webhookId,
      event,
      status,
      repeated
    }
    deliveries = [...deliveries, delivery].slice(-KEPT)
    tell(state())
  }

  const server = createServer((request, response) => {
    const work = async (): Promise<void> => {
      const body = await readAll(request)
      const source = { method: request.method ?? "", path: request.url ?? "/", headers: request.headers, body }
      const verdict = await webhooks.verify(source)
      const event = verdict.ok ? verdict.event.name : "refused"
      const receipt = answers === 200 ? await webhooks.receive(source) : undefined
      const status = receipt?.status ?? answers
      response.writeHead(status).end()
      note(String(request.headers["webhook-id"] ?? ""), event, status, receipt?.outcome === "duplicate")
    }
    work().catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`
  webhooks.start()
  const state = () => ({ url, answers, handled, deliveries })

  return {
    url,
    extension: {
      name: "receiver",
      start: (given) => {
        tell = given
      },
      handle: ({ method, path, body }) => {
        if (method === "GET" && path === "state") return state()
        if (method !== "POST" || path !== "answers") return undefined
        if (body.status !== 200 && body.status !== 500) throw new Error("status must be 200 or 500")
        answers = body.status
        tell(state())
        return state()
      }
    },
    stop: async () => {
      await webhooks.stop()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    }
  }
}
