/**
 * Verification: proof of origin first, then limits, then the body, then the event.
 *
 * @module
 */
import { createTokenVerifier, type NamedToken, type SnapVerifier, type TokenVerifier } from "@pay/signatures"
import { decode, parseBody } from "./decode.ts"
import { type RejectReason, statusOf, UNPROVEN, WebhookSetupError } from "./errors.ts"
import type { AnyWebhookEvent, Received } from "./event.ts"
import { type DeliverySource, type Opened, open } from "./source.ts"
import { createTable, type EventTable } from "./table.ts"

/** Options of a verifier. `E` are the events of the endpoint itself, `Routed` those of its routes. */
export interface VerifierOptions<E extends AnyWebhookEvent, Routed extends AnyWebhookEvent = E> {
  /** Callback tokens that are accepted: the current one and, while it is rotated, the old. */
  readonly tokens: ReadonlyArray<string | NamedToken>
  /** Everything this endpoint may receive, e.g. `[...ewalletEvents, ...qrEvents]`; other events arrive as `unknown`. */
  readonly events: ReadonlyArray<E>
  /** Events by mounted route, for those that carry no name. They need not stand in `events` too. */
  readonly routes?: Readonly<Record<string, ReadonlyArray<Routed>>>
  /**
   * Verifies SNAP notifications. `"callback-token"` takes the token in place of the signature, where the gateway gave
   * you no key. Needed as soon as a listed event is signed.
   */
  readonly snap?: SnapVerifier | "callback-token"
  /** Path that the gateway signed, where a proxy changes it on the way; the path as called otherwise. */
  readonly snapPath?: string
  /** Largest body that is read, bytes; 1 MiB by default. */
  readonly maxBodyBytes?: number
  /** Current time, ms since 1970. */
  readonly now?: () => number
}

export interface VerifyOptions {
  /** Name of the route it came in on, a key of `routes`. */
  readonly route?: string
}

export interface Rejection {
  readonly ok: false
  readonly reason: RejectReason
  /** The only thing to tell the sender. */
  readonly status: number
}
export type Verification<R> = { readonly ok: true; readonly event: R } | Rejection

/** What proved a delivery's origin. */
export interface Proof {
  readonly by: "token" | "signature"
  readonly label: string | undefined
}

export interface WebhookVerifier<E extends AnyWebhookEvent> {
  /** Verifies and decodes one delivery. Only misuse throws; everything received gets an answer. */
  readonly verify: (source: DeliverySource, options?: VerifyOptions) => Promise<Verification<Received<E>>>
}

const MAX_BODY = 1_048_576
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json$/i
// Another charset would name bytes that are then read as something else.
const UTF8 = /^charset\s*=\s*"?utf-8"?$/i

const rejection = (reason: RejectReason): Rejection => ({ ok: false, reason, status: statusOf(reason) })

// The part that needs no body: whoever has no proof learns neither limits nor types.
const checkHeaders = (
  opened: Opened,
  tokens: TokenVerifier,
  signed: boolean
): Rejection | { readonly token: Proof | undefined } => {
  if (opened.method.toUpperCase() !== "POST") return rejection("wrong-method")
  const presented = opened.header("x-callback-token")
  const token = tokens.verify(presented)
  // A wrong token is never made good by a signature; a missing one is.
  if (!token.ok && !(signed && token.reason === "missing-token")) return rejection(token.reason)
  return { token: token.ok ? { by: "token", label: token.label } : undefined }
}

const acceptsType = (opened: Opened): boolean => {
  const type = opened.header("content-type")
  if (type === undefined || type === "" || type === "application/json") return true
  const [media, ...parameters] = type.split(";").map((part) => part.trim())
  return JSON_TYPE.test(media!) && parameters.every((parameter) => parameter === "" || UTF8.test(parameter))
}

const tableOf = <E extends AnyWebhookEvent>(options: VerifierOptions<E>): ((route?: string) => EventTable) => {
  const main = createTable(options.events)
  const routes = new Map(
    Object.entries(options.routes ?? {}).map(([name, events]) => [name, createTable(events, `on route "${name}"`)])
  )
  return (route) => {
    if (route === undefined) return main
    const table = routes.get(route)
    if (!table)
      throw new WebhookSetupError("unknown-route", `no route "${route}" among ${[...routes.keys()].join(", ")}`)
    return table
  }
}

/** @internal The verifier's parts, for the inbox to re-read what it stored. */
export const buildVerifier = <E extends AnyWebhookEvent>(options: VerifierOptions<E>) => {
  const tokens = createTokenVerifier(options.tokens)
  const table = tableOf(options)
  const limit = options.maxBodyBytes ?? MAX_BODY
  const now = options.now ?? Date.now
  const snap = options.snap === "callback-token" ? undefined : options.snap
  const all = [...options.events, ...Object.values(options.routes ?? {}).flat()]
  const orphan = all.find((event) => event.verify === "snap-signature")
  if (orphan && options.snap === undefined)
    throw new WebhookSetupError(
      "snap-without-keys",
      `${orphan.id} is signed; pass snap, or "callback-token" in its place`
    )

  const checkSignature = async (opened: Opened, raw: Uint8Array): Promise<Rejection | Proof> => {
    const checked = await snap!.verify({
      method: opened.method,
      path: options.snapPath ?? opened.path ?? "/",
      body: raw,
      timestamp: opened.header("x-timestamp"),
      signature: opened.header("x-signature")
    })
    return checked.ok ? { by: "signature", label: undefined } : rejection(checked.reason)
  }

  const verify = async (source: DeliverySource, given?: VerifyOptions): Promise<Verification<Received<E>>> => {
    const opened = open(source)
    const events = table(given?.route)
    const signed = snap !== undefined && opened.header("x-signature") !== undefined
    const head = checkHeaders(opened, tokens, signed)
    if ("ok" in head) return head
    if (!signed && !acceptsType(opened)) return rejection("wrong-content-type")
    const reading = opened.bytes(limit)
    const body = reading instanceof Promise ? await reading : reading
    // A signature proves nothing before the body was read, so whoever has no more than that learns no limit.
    if (!body.ok) return head.token ? rejection(body.reason) : { ...rejection(body.reason), status: UNPROVEN }
    let proof = head.token
    if (signed) {
      const checked = await checkSignature(opened, body.raw)
      if ("ok" in checked) return checked
      proof = { by: "signature", label: proof?.label }
      if (!acceptsType(opened)) return rejection("wrong-content-type")
    }
    const parsed = parseBody(body.raw)
    if (!parsed.ok) return rejection(parsed.reason)
    const event = decode(events, {
      raw: body.raw,
      payload: parsed.payload,
      exact: parsed.exact,
      delivery: {
        // No signature covers this header: whoever repeats a signed delivery could give it another id.
        id: (proof?.by === "token" && opened.header("webhook-id")) || undefined,
        route: given?.route,
        token: proof?.label,
        receivedAt: now()
      }
    })
    const needsSignature = snap !== undefined && "facts" in event && event.facts.verify === "snap-signature"
    if (needsSignature && proof?.by !== "signature") return rejection("signature-required")
    return { ok: true, event: event as Received<E> }
  }
  return { verify, table, limit }
}

/**
 * Builds a verifier without inbox: the event comes back, and what becomes of it is yours.
 *
 * Use `createWebhooks` to have it stored before it is acknowledged and handled once.
 */
export const createWebhookVerifier = <const E extends AnyWebhookEvent, const Routed extends AnyWebhookEvent = never>(
  options: VerifierOptions<E, Routed>
): WebhookVerifier<E | Routed> => ({ verify: buildVerifier<E | Routed>(options).verify })
