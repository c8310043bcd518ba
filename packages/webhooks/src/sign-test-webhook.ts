/**
 * Valid deliveries of any event, as the provider would send them.
 *
 * @module
 */
import type { WebhookEvent } from "@pay/core/operation"
import type { SnapSigner } from "@pay/signatures"
import { exampleOf } from "./example.ts"

export interface TestWebhookOptions<Payload> {
  /** The callback token to present. */
  readonly token?: string
  /** `webhook-id`; a fresh one by default, `null` for none. */
  readonly id?: string | null
  /** The product's documented payloads by event name: `examples` of `@pay/<product>/examples`. */
  readonly examples?: Readonly<Record<string, unknown>>
  /** Whole payload in place of the example. */
  readonly payload?: Payload
  /** Changes to the example: objects are merged, other values replaced; `undefined` takes a field away. */
  readonly overrides?: DeepPartial<Payload>
  /** Signs like a SNAP gateway, with the key pair of your test. */
  readonly snap?: SnapSigner
  /** URL of the `Request`; `http://127.0.0.1/webhooks` by default. */
  readonly url?: string
}

type DeepPartial<A> =
  A extends ReadonlyArray<unknown>
    ? A
    : A extends object
      ? { readonly [K in keyof A]?: DeepPartial<A[K]> | undefined }
      : A

/** A delivery in every form that a receiver takes. */
export interface TestWebhook {
  readonly method: "POST"
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  /** A new Fetch `Request` each time, since a body is read once. */
  readonly request: () => Request
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const merge = (base: unknown, changes: unknown): unknown => {
  if (!isObject(base) || !isObject(changes)) return changes
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) delete merged[key]
    else merged[key] = merge(base[key], value)
  }
  return merged
}

/**
 * Builds a valid delivery of an event: from its documented example if `examples` has one, otherwise the smallest payload
 * that its schema allows.
 *
 * Example: `webhooks.receive(await signTestWebhook(ewalletCapture, { token, overrides: { data: { status: "FAILED" } } }))`.
 */
export const signTestWebhook = async <Payload>(
  event: WebhookEvent<string, Payload>,
  options: TestWebhookOptions<Payload> = {}
): Promise<TestWebhook> => {
  const base = options.payload ?? options.examples?.[event.name] ?? exampleOf(event)
  const payload = options.overrides === undefined ? base : merge(base, options.overrides)
  const body = new TextEncoder().encode(JSON.stringify(payload))
  const url = options.url ?? "http://127.0.0.1/webhooks"
  const { pathname, search } = new URL(url)
  const path = pathname + search
  const headers: Record<string, string> = { "content-type": "application/json" }
  if (options.token !== undefined) headers["x-callback-token"] = options.token
  if (options.id !== null) headers["webhook-id"] = options.id ?? crypto.randomUUID()
  if (options.snap) {
    const signed = await options.snap.sign({ method: "POST", path, body })
    headers["x-timestamp"] = signed["X-TIMESTAMP"]
    headers["x-signature"] = signed["X-SIGNATURE"]
  }
  return { method: "POST", path, headers, body, request: () => new Request(url, { method: "POST", headers, body }) }
}
