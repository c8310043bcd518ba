/** A provider in memory that counts what it has done, and a client of it whose process may die. */
import { type Client, type ClientConfig, makeClient, type Transport } from "@pay/core"
import type { Operation } from "@pay/core/operation"

const answer = { type: "object", properties: { id: { type: "string" } }, required: ["id"] } as const
const body = {
  type: "json",
  required: true,
  schema: { type: "object", required: ["reference"], properties: { reference: { type: "string" } } }
} as const

interface Types {
  readonly body: unknown
  readonly success: { readonly id: string }
  readonly code: "DUPLICATE_ERROR" | "REFUSED" | "BUSY" | "STILL_PROCESSING_ERROR"
}

const base: Operation<Types> = {
  id: "shop.capture",
  method: "POST",
  path: "/captures",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string" } }],
  body,
  success: { "200": answer },
  errors: {
    "400": { REFUSED: {}, BUSY: { retry: "later" } },
    "409": { DUPLICATE_ERROR: { retry: "lookup" }, STILL_PROCESSING_ERROR: { retry: "later", outcome: "unknown" } }
  },
  shape: "cloud",
  retry: "never",
  lookup: { operation: "find", with: { "query.reference": "body.reference" }, read: () => find }
}

/** Under a key whose first answer comes again. */
export const keyed: Operation<Types> = {
  ...base,
  id: "shop.keyed",
  retry: "keyed",
  idempotency: { header: "idempotency-key", lifetimeMs: 86_400_000, reuse: "replay" }
}
/** Without key: never to be sent twice. */
export const unkeyed: Operation<Types> = { ...base, id: "shop.unkeyed" }
/** Without key, but the provider refuses a reference that it knows. */
export const natural: Operation<Types> = {
  ...base,
  id: "shop.natural",
  retry: "natural-key",
  naturalKey: { fields: ["body.reference"], refusedWith: "DUPLICATE_ERROR" }
}
const find: Operation = {
  id: "shop.find",
  method: "GET",
  path: "/captures",
  params: [{ name: "reference", in: "query", schema: { type: "string" } }],
  success: { "200": { type: "object", required: ["id"] } },
  errors: {},
  shape: "cloud",
  retry: "read"
}

export const shopProduct = { name: "shop", title: "Shop", origin: "https://gateway.invalid", shape: "cloud" } as const

/** What befalls one request. `lost` is done and not answered, `dropped` is neither, `down` never left. */
export type Fate = "ok" | "lost" | "dropped" | "down" | "refused" | "busy" | "processing" | "hang" | "garbled"

export const provider = () => {
  const sent: Array<{ readonly key: string | undefined; readonly body: string }> = []
  const done = new Map<string, string>()
  let charges = 0
  const fates: Array<Fate> = []

  const charge = (id: string, key: string | undefined, reference: string, isNatural: boolean): string | undefined => {
    const known = key === undefined ? (isNatural ? done.get(reference) : undefined) : done.get(`key ${key}`)
    if (known !== undefined) return isNatural && key === undefined ? undefined : known
    charges++
    done.set(reference, id)
    if (key !== undefined) done.set(`key ${key}`, id)
    return id
  }

  const transport: Transport = {
    send: (request, reply) => {
      const fate = fates.shift() ?? "ok"
      const later = (result: Parameters<typeof reply>[0]) => queueMicrotask(() => reply(result))
      const json = (status: number, value: unknown) => later({ status, headers: {}, body: JSON.stringify(value) })
      const refuse = (status: number, error_code: string) => json(status, { error_code, message: "" })
      if (request.method === "GET") {
        const reference = new URL(`https://x${request.path}`).searchParams.get("reference") ?? ""
        json(200, { id: done.get(reference) })
      } else if (fate === "down") later({ sent: false, reason: "refused" })
      else {
        const key = request.headers["idempotency-key"]
        sent.push({ key, body: String(request.body) })
        const { reference } = JSON.parse(String(request.body)) as { readonly reference: string }
        // A request that was broken on its way is refused by the server before the provider sees it.
        if (fate === "garbled") later({ status: 400, headers: {}, body: "" })
        else if (fate === "dropped") later({ sent: true, reason: "reset" })
        else if (fate === "refused") refuse(400, "REFUSED")
        else if (fate === "busy") refuse(400, "BUSY")
        else if (fate === "processing") refuse(409, "STILL_PROCESSING_ERROR")
        else {
          const id = charge(`cap_${charges + 1}`, key, reference, request.headers["x-natural"] === "yes")
          if (fate === "lost") later({ sent: true, reason: "reset" })
          else if (fate === "ok") id === undefined ? refuse(409, "DUPLICATE_ERROR") : json(200, { id })
        }
      }
      return { cancel: () => "sent" }
    }
  }

  return {
    sent,
    charges: () => charges,
    transport,
    /** From now on all goes well. */
    clear: () => void fates.splice(0),
    /** What befalls the next requests; afterwards all goes well. */
    next: (...all: ReadonlyArray<Fate>) => void fates.push(...all),
    /** A client without retries of its own, so that each call is one request. */
    client: (config: Partial<ClientConfig> = {}): Client =>
      makeClient({ apiKey: "xnd_development_K", transport, retries: 0, callsPerMinute: false, ...config }, shopProduct)
  }
}
