/**
 * What a payment program relies on, whatever runs it. Plain web APIs only, so that the same file runs everywhere.
 *
 * @module
 */
import { type ClientConfig, fetchTransport } from "@pay/core"
import { createCustomersClient } from "@pay/customers"
import { createEwalletsClient } from "@pay/ewallets"
import { Ewallets } from "@pay/ewallets/effect"
import { ewalletCapture } from "@pay/ewallets/webhooks"
import { createIntents, memoryIntents } from "@pay/idempotency"
import { createSnapSigner, createSnapVerifier } from "@pay/signatures"
import { createWebhookVerifier } from "@pay/webhooks"
import { signTestWebhook } from "@pay/webhooks/testing"
import * as Effect from "effect/Effect"
import { products } from "./products.ts"

export interface Setting {
  readonly apiKey: string
  /** The sandbox. */
  readonly url: string
  /** A server that misbehaves by path; see `trap.ts`. */
  readonly trap: string
  /** A port on which nobody listens. */
  readonly closed: string
  /** Makes references of this run its own. */
  readonly run: string
}

type Check = (setting: Setting) => Promise<string>

const wanted = (condition: boolean, found: unknown): void => {
  if (!condition) throw new Error(`found ${JSON.stringify(found)}`)
}

const charge = (reference: string) =>
  ({
    reference_id: reference,
    currency: "IDR",
    amount: 25_000,
    checkout_method: "ONE_TIME_PAYMENT",
    channel_code: "ID_SHOPEEPAY",
    channel_properties: { success_redirect_url: "https://shop.example/thanks" }
  }) as const

const outcomeAt = async (origin: string, config: Partial<ClientConfig>, reference: string) => {
  const client = createEwalletsClient({ apiKey: "xnd_development_runtime", baseUrl: origin, retries: 0, ...config })
  const result = await client.createCharge(charge(reference)).result()
  return result.ok ? "succeeded" : result.error._tag
}

const unknownAt =
  (path: string, config: Partial<ClientConfig> = {}): Check =>
  async ({ trap, run }) => {
    const tag = await outcomeAt(`${trap}/${path}`, config, `${run}-${path}`)
    wanted(tag === "IndeterminateError", tag)
    return "unknown outcome"
  }

/** By name. The text that a check returns stands in the table; a check that throws has failed. */
export const checks: Readonly<Record<string, Check>> = {
  "a charge is made and read": async ({ apiKey, url, run }) => {
    const client = createEwalletsClient({ apiKey, baseUrl: url })
    const made = await client.createCharge(charge(`${run}-promise`))
    const read = await client.getCharge(made.id)
    wanted(read.reference_id === `${run}-promise` && read.charge_amount === 25_000, read)
    return read.status
  },
  "the same through Effect": async ({ apiKey, url, run }) => {
    const program = Ewallets.use((ewallets) =>
      Effect.flatMap(ewallets.createCharge(charge(`${run}-effect`)), ({ id }) => ewallets.getCharge(id))
    )
    const read = await Effect.runPromise(Effect.provide(program, Ewallets.layer({ apiKey, baseUrl: url })))
    wanted(read.reference_id === `${run}-effect`, read)
    return read.status
  },
  "every product answers": async ({ apiKey, url }) => {
    for (const ask of products) await ask({ apiKey, baseUrl: url })
    return `${products.length} products`
  },
  "bad input is refused before it is sent": async ({ trap }) => {
    const client = createEwalletsClient({ apiKey: "xnd_development_runtime", baseUrl: `${trap}/never` })
    const result = await client.createCharge({ ...charge("x"), amount: Number.NaN }).result()
    wanted(!result.ok && result.error._tag === "InvalidRequestError", result)
    return "refused"
  },
  "a cut connection is an unknown outcome": unknownAt("cut"),
  "an answer that stalls is an unknown outcome": unknownAt("stall", { timeoutMs: 300 }),
  "silence is an unknown outcome": unknownAt("silence", { timeoutMs: 300 }),
  "a success that is not JSON is an unknown outcome": unknownAt("html"),
  "a redirect is not followed": unknownAt("redirect"),
  "a write on a connection that is cut arrives once": async (setting) => {
    await unknownAt("html")(setting)
    for (const transport of [undefined, fetchTransport()]) {
      const path = `cut/${setting.run}-${transport === undefined ? "own" : "fetch"}`
      await unknownAt(path, transport === undefined ? {} : { transport })(setting)
      const hits = await (await fetch(`${setting.trap}/hits/${path}/ewallets/charges`)).text()
      wanted(hits === "1", `${hits} requests`)
    }
    return "once"
  },
  "a refused connection": async ({ closed, run }) => {
    const tag = await outcomeAt(closed, {}, `${run}-closed`)
    wanted(tag === "NotSentError" || tag === "IndeterminateError", tag)
    return tag === "NotSentError" ? "known not sent" : "unknown outcome"
  },
  "a named intent repeats key and bytes": async ({ apiKey, url, run }) => {
    const intents = createIntents({ store: memoryIntents() })
    const customers = createCustomersClient({ apiKey, baseUrl: url, retries: 0 })
    const customer = {
      reference_id: `${run}-intent`,
      type: "INDIVIDUAL",
      individual_detail: { given_names: "Rika" }
    } as const
    const enrol = () => customers.createCustomer(customer, { intent: intents.intent("enrol") })
    // The sandbox enrols the customer, and its answer is lost.
    await fetch(`${url}/_sandbox/faults`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${apiKey}:`)}`, "content-type": "application/json" },
      body: JSON.stringify({ kind: "reset-after-commit", method: "POST", path: "/customers", count: 1 })
    })
    const lost = await enrol().result()
    wanted(!lost.ok && lost.error._tag === "IndeterminateError", lost)
    const [made, again] = [await enrol(), await enrol()]
    const all = await customers.getCustomerByReferenceId({ reference_id: `${run}-intent` })
    wanted(made.id === again.id && all.data.length === 1, [made.id, again.id, all.data.length])
    return "done once"
  },
  "a SNAP signature is made and verified": async () => {
    const pair = await crypto.subtle.generateKey(
      {
        name: "RSASSA-PKCS1-v1_5",
        modulusLength: 2048,
        publicExponent: new Uint8Array([1, 0, 1]),
        hash: "SHA-256"
      },
      true,
      ["sign", "verify"]
    )
    const pem = async (
      format: "pkcs8" | "spki",
      key: Parameters<typeof crypto.subtle.exportKey>[1]
    ): Promise<string> => {
      const label = format === "spki" ? "PUBLIC KEY" : "PRIVATE KEY"
      const bytes = new Uint8Array((await crypto.subtle.exportKey(format, key)) as ArrayBuffer)
      return `-----BEGIN ${label}-----\n${btoa(String.fromCharCode(...bytes))}\n-----END ${label}-----`
    }
    const message = { method: "POST", path: "/snap/v1.0/qr/qr-mpm-generate", body: new TextEncoder().encode("{}") }
    const signer = createSnapSigner({ privateKey: await pem("pkcs8", pair.privateKey) })
    const verifier = createSnapVerifier({ publicKeys: [await pem("spki", pair.publicKey)] })
    const { "X-TIMESTAMP": timestamp, "X-SIGNATURE": signature } = await signer.sign(message)
    const good = await verifier.verify({ ...message, timestamp, signature })
    const bad = await verifier.verify({ ...message, body: new TextEncoder().encode("[]"), timestamp, signature })
    wanted(good.ok && !bad.ok, [good, bad])
    return "verified"
  },
  "a webhook is verified and decoded": async () => {
    const delivery = await signTestWebhook(ewalletCapture, {
      token: "callback-token",
      url: "https://shop.example/hook"
    })
    const right = createWebhookVerifier({ tokens: ["callback-token"], events: [ewalletCapture] })
    const wrong = createWebhookVerifier({ tokens: ["another-token"], events: [ewalletCapture] })
    const verdict = await right.verify(delivery.request())
    const refused = await wrong.verify(delivery.request())
    wanted(verdict.ok && !refused.ok && refused.reason === "wrong-token", [verdict, refused])
    return verdict.ok ? verdict.event.name : ""
  }
}
