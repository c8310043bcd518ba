/** Everything that `pnpm console` starts, and a morning's business in it. */
import { type ConsoleOptions, type RunningConsole, startConsole } from "@pay/cli/console"

// biome-ignore lint/suspicious/noExplicitAny: bodies are read freely in tests
type Json = any

export interface World extends RunningConsole {
  readonly url: string
  readonly apiKey: string
  /** A request to the API, as a shop's program makes it. */
  readonly call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Json>
  readonly act: (id: string, action: string) => Promise<unknown>
  readonly advance: (ms: number) => Promise<unknown>
  /** Business of a morning; gives what to choose in the views. */
  readonly furnish: () => Promise<Record<string, string>>
}

/** A wallet charge that waits for its customer. */
export const charge = (reference: string, amount = 85_000) => ({
  reference_id: reference,
  currency: "IDR",
  amount,
  checkout_method: "ONE_TIME_PAYMENT",
  channel_code: "ID_DANA",
  channel_properties: { success_redirect_url: "https://shop.example/thanks" }
})

const MINUTE = 60_000
const QR_VERSION = { "api-version": "2022-07-31" }

const furnish = async ({ call, act, advance }: Omit<World, "furnish">): Promise<Record<string, string>> => {
  const paid = await call("POST", "/ewallets/charges", charge("ticket-2204"))
  await advance(40_000)
  await act(paid.id, "approve")
  for (const [i, amount] of [120_000, 45_000, 310_000, 76_000].entries()) {
    await advance((7 + 3 * i) * MINUTE)
    const { id } = await call("POST", "/ewallets/charges", charge(`ticket-${2205 + i}`, amount))
    await act(id, i === 1 ? "decline" : "approve")
  }
  await call("POST", `/ewallets/charges/${paid.id}/refunds`, { amount: 25_000, reason: "REQUESTED_BY_CUSTOMER" })
  await advance(9 * MINUTE)
  const invoice = await call("POST", "/v2/invoices", {
    external_id: "shoes-118",
    amount: 450_000,
    currency: "IDR",
    description: "A pair of shoes"
  })
  await advance(MINUTE)
  await act(invoice.id, "approve")
  await advance(MINUTE)
  const code = { reference_id: "coffee-31", type: "DYNAMIC", currency: "IDR", amount: 25_000 }
  const waiting = await call("POST", "/qr_codes", code, { ...QR_VERSION, "idempotency-key": "coffee-31" })
  await call("POST", "/ewallets/charges", { reference_id: "wrong" })
  await call("POST", "/_sandbox/faults", { kind: "reset-after-commit", rate: 0.25 })
  await call("POST", "/_sandbox/faults", { kind: "duplicate-webhook", count: 3 })
  const { requests } = await call("GET", "/_sandbox/requests?path=/qr_codes")
  const { webhooks } = await call("GET", "/_sandbox/webhooks")
  return {
    paid: paid.id,
    invoice: invoice.id,
    waiting: waiting.id,
    object: encodeURIComponent(`qr.codes/${waiting.id}`),
    request: requests[0].id,
    webhook: webhooks.at(-1).id
  }
}

/** Starts it all, with a clock that stands still. */
export const startWorld = async (options: ConsoleOptions = {}): Promise<World> => {
  const running = await startConsole({ clock: "manual", seed: 11, startAt: "2026-03-02T03:00:00Z", ...options })
  const { url, apiKey } = running.ready as { readonly url: string; readonly apiKey: string }
  const call: World["call"] = async (method, path, body, headers = {}) => {
    const answer = await fetch(url + path, {
      method,
      headers: { authorization: `Basic ${btoa(`${apiKey}:`)}`, "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    return answer.json()
  }
  const world = {
    ...running,
    url,
    apiKey,
    call,
    act: (id: string, action: string) => call("POST", "/_sandbox/customers-act", { id, action }),
    advance: (ms: number) => call("POST", "/_sandbox/clock/advance", { ms })
  }
  return { ...world, furnish: () => furnish(world) }
}
