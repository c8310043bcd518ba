/**
 * How bytes leave. A transport tells what it knows of a failed request: whether any of it can have arrived.
 *
 * @module
 */
import type { LostReason, NotSentReason } from "./errors.ts"

export interface WireRequest {
  readonly method: string
  /** Scheme, host and port: `https://api.xendit.co`. */
  readonly origin: string
  /** Path and query as sent. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The very bytes; the same value on every attempt. */
  readonly body: string | Uint8Array | undefined
}

export interface WireAnswer {
  readonly status: number
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
  /** The same as bytes, where the transport has them; files are taken from here. */
  readonly bytes?: Uint8Array
}

export type SendFailure =
  | { readonly sent: false; readonly reason: NotSentReason; readonly code?: string | undefined }
  | { readonly sent: true; readonly reason: LostReason; readonly code?: string | undefined }

/** How far a request has come. From `sent` on, any of it may have arrived. */
export type Phase = "connecting" | "sent" | "answering"

/** A request on its way. */
export interface Sending {
  /** Drops the request and says how far it came; afterwards `done` is not called. */
  readonly cancel: () => Phase
}

export interface Transport {
  /** Starts one request and calls `done` at most once, never before it has returned. Follows no redirect. */
  readonly send: (request: WireRequest, done: (result: WireAnswer | SendFailure) => void) => Sending
  /** Ends idle connections. */
  readonly close?: () => void
}

export const isFailure = (result: WireAnswer | SendFailure): result is SendFailure => "sent" in result

const NOT_SENT: Readonly<Record<string, NotSentReason>> = {
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  ECONNREFUSED: "refused",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  UND_ERR_CONNECT_TIMEOUT: "connect-timeout",
  ETIMEDOUT: "connect-timeout"
}

const TLS = /CERT|SSL|TLS|ALTNAME|SIGNED|SIGNATURE|EPROTO/

/** The failure of a connection that was never made. */
export const connectFailure = (code: string | undefined): SendFailure => ({
  sent: false,
  reason: NOT_SENT[code ?? ""] ?? (TLS.test(code ?? "") ? "tls" : "unreachable"),
  code
})

/** Whether this system code can only come from a connection that was never made. */
export const isConnectCode = (code: string | undefined): boolean =>
  code !== undefined && ((code in NOT_SENT && code !== "ETIMEDOUT") || TLS.test(code))
