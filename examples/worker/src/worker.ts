/**
 * A Worker that takes QR payments: `POST /orders` makes a code, `GET /orders/:reference` says whether it is paid, and
 * `POST /webhooks` hears it from the gateway. Each order is a Durable Object: its writes come one after the other and
 * are on disk before an answer leaves.
 */
import { createQrClient } from "@pay/qr"
import { events } from "@pay/qr/webhooks"
import { createWebhookVerifier } from "@pay/webhooks"
import type { DurableNamespace, DurableState } from "./durable.ts"

export interface Env {
  readonly PAY_API_KEY: string
  readonly PAY_CALLBACK_TOKEN: string
  readonly PAY_BASE_URL?: string
  readonly ORDERS: DurableNamespace
}

interface Order {
  readonly amount: number
  readonly qr?: string
  readonly paid: boolean
}

const json = (status: number, body: object): Response => Response.json(body, { status })

/** One order. Only its own requests reach it, one at a time. */
export class OrderBook {
  readonly #storage: DurableState["storage"]
  readonly #env: Env

  constructor(state: DurableState, env: Env) {
    this.#storage = state.storage
    this.#env = env
  }

  async fetch(request: Request): Promise<Response> {
    const { action, reference, amount } = (await request.json()) as {
      readonly action: "open" | "paid" | "read"
      readonly reference: string
      readonly amount: number
    }
    const order = await this.#storage.get<Order>("order")
    if (action === "open" && order !== undefined && order.amount !== amount)
      return json(409, { error: "this order has another amount" })
    if (action === "open") return this.#open(reference, order ?? { amount, paid: false })
    if (order === undefined) return json(404, { error: "no such order" })
    if (action === "paid") await this.#storage.put("order", { ...order, paid: true })
    return json(200, { reference, paid: action === "paid" || order.paid })
  }

  async #open(reference: string, order: Order): Promise<Response> {
    if (order.qr !== undefined) return json(200, { reference, qr: order.qr })
    // The key is the order's own, and stored before the request leaves: a repeat makes no second code.
    const key = (await this.#storage.get<string>("key")) ?? crypto.randomUUID()
    await this.#storage.put("key", key)
    await this.#storage.put("order", order)
    const { PAY_API_KEY: apiKey, PAY_BASE_URL: baseUrl } = this.#env
    const made = await createQrClient({ apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) })
      .createQrCode(
        { reference_id: reference, type: "DYNAMIC", currency: "IDR", amount: order.amount },
        { idempotencyKey: key }
      )
      .result()
    if (!made.ok) return json(503, { error: made.error._tag, next: "ask again: it makes no second code" })
    await this.#storage.put("order", { ...order, qr: made.value.qr_string })
    return json(201, { reference, qr: made.value.qr_string })
  }
}

export default {
  fetch: async (request: Request, env: Env): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const ask = (reference: string, body: object) =>
      env.ORDERS.get(env.ORDERS.idFromName(reference)).fetch("https://order/", {
        method: "POST",
        body: JSON.stringify({ ...body, reference })
      })

    if (request.method === "POST" && pathname === "/webhooks") {
      const verifier = createWebhookVerifier({ tokens: [env.PAY_CALLBACK_TOKEN], events })
      const verdict = await verifier.verify(request)
      if (!verdict.ok) return new Response(null, { status: verdict.status })
      const { event } = verdict
      // Told twice, it is paid once: the object keeps the state, and the answer waits until it is on disk.
      if (event.name === "qr.payment" && event.payload.data.status === "SUCCEEDED")
        await ask(event.payload.data.reference_id, { action: "paid" })
      return new Response(null, { status: 200 })
    }
    if (request.method === "POST" && pathname === "/orders") {
      const { reference, amount } = (await request.json()) as {
        readonly reference?: unknown
        readonly amount?: unknown
      }
      if (typeof reference !== "string" || !Number.isSafeInteger(amount))
        return json(400, { error: "reference and a whole amount of rupiah, please" })
      return ask(reference, { action: "open", amount })
    }
    const reference = /^\/orders\/([\w-]+)$/.exec(pathname)?.[1]
    return reference === undefined ? json(404, { error: "not found" }) : ask(reference, { action: "read" })
  }
}
