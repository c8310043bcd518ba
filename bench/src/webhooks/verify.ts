/**
 * Verify and decode, in µs a delivery: the same body for all, each with its own kind of proof.
 *
 * @module
 */
import { createHash, createHmac, generateKeyPairSync, timingSafeEqual } from "node:crypto"
import { readFileSync } from "node:fs"
import { examples } from "@pay/ewallets/examples"
import { events, ewalletCapture } from "@pay/ewallets/webhooks"
import { createSnapSigner, createSnapVerifier } from "@pay/signatures"
import { createWebhookVerifier } from "@pay/webhooks"
import { signTestWebhook } from "@pay/webhooks/testing"
import { Webhook as StandardWebhook } from "standardwebhooks"
import Stripe from "stripe"
import { Webhook as SvixWebhook } from "svix"
import { median } from "../figures.ts"

export interface Plan {
  readonly rounds: number
  /** Length of one turn of one contender, ms. */
  readonly ms: number
}

export interface Verified {
  /** Size of the body. */
  readonly bytes: number
  readonly contenders: ReadonlyArray<{
    readonly name: string
    readonly perSecond: number
    readonly microseconds: number
  }>
}

/** One delivery, verified and decoded; must throw when it is refused. */
type Turn = () => unknown

// Read as a file: not every package exports its manifest.
const named = (name: string): string => {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return `${name} ${JSON.parse(readFileSync(manifest, "utf8")).version}`
}

const TOKEN = "bench-callback-token-0123456789abcdef0123456789"
const accepted = (verified: { readonly ok: boolean }): void => {
  if (!verified.ok) throw new Error("the delivery was refused")
}

const contenders = async (body: Buffer): Promise<ReadonlyArray<readonly [string, Turn]>> => {
  const now = Math.floor(Date.now() / 1000)
  const { headers } = await signTestWebhook(ewalletCapture, { token: TOKEN, examples })

  const ours = createWebhookVerifier({ tokens: [TOKEN], events })
  const delivery = { headers, body }

  const keys = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" }
  })
  const snap = createWebhookVerifier({
    tokens: [TOKEN],
    events,
    snap: createSnapVerifier({ publicKeys: [keys.publicKey] })
  })
  const signed = await createSnapSigner({ privateKey: keys.privateKey }).sign({ method: "POST", path: "/hooks", body })
  const snapHeaders = { ...headers, "x-timestamp": signed["X-TIMESTAMP"], "x-signature": signed["X-SIGNATURE"] }
  const snapDelivery = { path: "/hooks", headers: snapHeaders, body }

  const stripe = new Stripe("sk_test_bench")
  const secret = "whsec_bench0123456789abcdef0123456789"
  const stripeHeader = `t=${now},v1=${createHmac("sha256", secret).update(`${now}.`).update(body).digest("hex")}`

  const shared = Buffer.from("bench0123456789abcdef0123456789").toString("base64")
  const mac = createHmac("sha256", Buffer.from(shared, "base64")).update(`msg_1.${now}.`).update(body).digest("base64")
  const standardHeaders = {
    "webhook-id": "msg_1",
    "webhook-timestamp": String(now),
    "webhook-signature": `v1,${mac}`
  }
  const svixHeaders = { "svix-id": "msg_1", "svix-timestamp": String(now), "svix-signature": `v1,${mac}` }
  const svix = new SvixWebhook(shared)
  const standard = new StandardWebhook(shared)

  const digest = (text: string): Buffer => createHash("sha256").update(text).digest()
  const expected = digest(TOKEN)

  return [
    ["@pay/webhooks, callback token", async () => accepted(await ours.verify(delivery))],
    [named("stripe"), () => stripe.webhooks.constructEvent(body, stripeHeader, secret)],
    [named("svix"), () => svix.verify(body, svixHeaders)],
    [named("standardwebhooks"), () => standard.verify(body as never, standardHeaders)],
    ["@pay/webhooks, SNAP signature (RSA-2048)", async () => accepted(await snap.verify(snapDelivery))],
    [
      "by hand: compare hashes of the token, JSON.parse",
      () => {
        if (!timingSafeEqual(digest(headers["x-callback-token"]!), expected)) throw new Error("wrong token")
        return JSON.parse(body.toString())
      }
    ]
  ]
}

const BATCH = 64

const rate = async (turn: Turn, ms: number): Promise<number> => {
  const started = performance.now()
  let count = 0
  let elapsed = 0
  do {
    for (let i = 0; i < BATCH; i++) {
      const result = turn()
      if (result instanceof Promise) await result
    }
    count += BATCH
    elapsed = performance.now() - started
  } while (elapsed < ms)
  return (count * 1000) / elapsed
}

/** Measures all contenders in turns, after one unmeasured round. */
export const measureVerify = async ({ rounds, ms }: Plan): Promise<Verified> => {
  const body = Buffer.from(JSON.stringify(examples["ewallet.capture"]))
  const all = await contenders(body)
  const rates = all.map((): Array<number> => [])
  for (let round = -1; round < rounds; round++) {
    for (const [i, [, turn]] of all.entries()) {
      const perSecond = await rate(turn, ms / 4)
      if (round >= 0) rates[i]!.push(perSecond)
    }
  }
  return {
    bytes: body.length,
    contenders: all.map(([name], i) => {
      const perSecond = median(rates[i]!)
      return { name, perSecond: Math.round(perSecond), microseconds: 1e6 / perSecond }
    })
  }
}
