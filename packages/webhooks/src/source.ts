/**
 * What a delivery can be read from: a Fetch `Request`, or headers and raw bytes.
 *
 * @module
 */
import { WebhookMisuseError } from "./errors.ts"

/** Headers of any framework: a `Headers`-like object, or a record with names in lower case as node:http gives them. */
export type HeaderSource =
  | { readonly get: (name: string) => string | null | undefined }
  | Readonly<Record<string, string | ReadonlyArray<string> | undefined>>

/** A delivery as raw parts. */
export interface RawDelivery {
  /** `POST` if left out. */
  readonly method?: string
  /** Path and query as called; needed where SNAP signatures are verified. */
  readonly path?: string
  readonly headers: HeaderSource
  /** The bytes as they came over the wire, never a parsed body or a text; or what reads them once they are wanted. */
  readonly body: Uint8Array | ArrayBuffer | BodyReader
}

/** Reads a body, at most `limit` bytes of it. Called at most once, after the callback token was found right. */
export type BodyReader = (limit: number) => Promise<Bytes>

/** The parts of a Fetch `Request` that are needed; satisfied by the platform's own. */
export interface FetchRequest {
  readonly method: string
  readonly url: string
  readonly headers: { readonly get: (name: string) => string | null }
  readonly body: ReadableBody | null
  readonly bodyUsed: boolean
}
export interface ReadableBody {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
    readonly cancel: (reason?: unknown) => Promise<unknown>
  }
}

export type DeliverySource = RawDelivery | FetchRequest

export type Bytes =
  | { readonly ok: true; readonly raw: Uint8Array }
  | { readonly ok: false; readonly reason: "body-too-large" | "body-incomplete" }

/** A delivery before its body is read. */
export interface Opened {
  readonly method: string
  readonly path: string | undefined
  readonly header: (name: string) => string | undefined
  /** Reads the body, at most `limit` bytes of it. */
  readonly bytes: (limit: number) => Bytes | Promise<Bytes>
}

export const headerReader = (headers: HeaderSource): ((name: string) => string | undefined) => {
  const { get } = headers as { get?: unknown }
  if (typeof get === "function") return (name) => (headers as Headers).get(name) ?? undefined
  const record = headers as Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
  return (name) => {
    const key = Object.hasOwn(record, name) ? name : Object.keys(record).find((one) => one.toLowerCase() === name)
    const value = key === undefined ? undefined : record[key]
    // A header that came twice proves nothing.
    if (typeof value === "object") return value.length === 1 ? value[0] : undefined
    return value
  }
}

const TOO_LARGE: Bytes = { ok: false, reason: "body-too-large" }

/** Puts chunks together. */
export const concat = (chunks: ReadonlyArray<Uint8Array>, length: number): Uint8Array => {
  const [only] = chunks
  if (only && chunks.length === 1) return only
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

const readStream = async (body: ReadableBody, limit: number): Promise<Bytes> => {
  const reader = body.getReader()
  const chunks: Array<Uint8Array> = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { ok: true, raw: concat(chunks, length) }
      if (!value) continue
      length += value.length
      if (length > limit) {
        await reader.cancel().catch(() => undefined)
        return TOO_LARGE
      }
      chunks.push(value)
    }
  } catch {
    return { ok: false, reason: "body-incomplete" }
  }
}

const tooLong = (header: Opened["header"], limit: number): boolean => {
  const announced = header("content-length")
  return announced !== undefined && Number(announced) > limit
}

const PARSED =
  "Pass the raw bytes of the body. A parsed or printed body is not what was sent: mount the webhook before any body parser (Express: express.raw({ type: '*/*' }), or no parser at all), or pass the Fetch Request unread."

/** Path and query of a URL in whatever form it was called: a request line may carry scheme and host. */
const originForm = (url: string): string => {
  const [path = ""] = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").split("#", 1)
  return path.startsWith("?") || path === "" ? `/${path}` : path
}

const isFetchRequest = (source: DeliverySource): source is FetchRequest =>
  "bodyUsed" in source && typeof source.url === "string"

/** Opens a delivery, refusing what cannot be verified. */
export const open = (source: DeliverySource): Opened => {
  if (typeof source !== "object" || source === null || typeof source.headers !== "object" || source.headers === null)
    throw new WebhookMisuseError("A webhook is a Fetch Request, or { headers, body } with the raw bytes of the body.")
  const header = headerReader(source.headers)
  if (isFetchRequest(source)) {
    if (source.bodyUsed) throw new WebhookMisuseError(`The request's body was read before. ${PARSED}`)
    return {
      method: source.method,
      path: originForm(source.url),
      header,
      bytes: (limit) => {
        if (tooLong(header, limit)) return TOO_LARGE
        return source.body === null ? { ok: true, raw: new Uint8Array() } : readStream(source.body, limit)
      }
    }
  }
  const { body, method = "POST" } = source
  const path = source.path === undefined ? undefined : originForm(source.path)
  if (typeof body === "function")
    return { method, path, header, bytes: (limit) => (tooLong(header, limit) ? TOO_LARGE : body(limit)) }
  const raw = rawBytes(body)
  return { method, path, header, bytes: (limit) => (raw.length > limit ? TOO_LARGE : { ok: true, raw }) }
}

/** The bytes of a body, or the error that says what was passed instead. */
const rawBytes = (body: unknown): Uint8Array => {
  if (body instanceof Uint8Array) return body
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  const got = body === null ? "null" : Array.isArray(body) ? "an array" : `a value of type ${typeof body}`
  throw new WebhookMisuseError(`The body is ${got}. ${PARSED}`)
}
