/**
 * How bytes leave. A transport tells what it knows of a failed request: whether any of it can have arrived.
 *
 * @module
 */
import type { LostReason, NotSentReason } from "./errors.ts"

export interface WireRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The very bytes; the same value on every attempt. */
  readonly body: string | Uint8Array | FormData | undefined
}

export interface WireAnswer {
  readonly status: number
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type SendFailure =
  | { readonly sent: false; readonly reason: NotSentReason; readonly code?: string | undefined }
  | { readonly sent: true; readonly reason: LostReason; readonly code?: string | undefined }

/** How far a request has come; a transport keeps it current, so that a cancelled request can be judged. */
export interface Progress {
  phase: "waiting" | "sent" | "answering"
}

export interface Transport {
  /** Starts one request and calls `done` at most once. Returns how to cancel it; after that `done` is not called. */
  readonly send: (
    request: WireRequest,
    progress: Progress,
    done: (result: WireAnswer | SendFailure) => void
  ) => () => void
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

/** The failure of a connection that was never made. */
export const connectFailure = (code: string | undefined): SendFailure => ({
  sent: false,
  reason:
    (code === undefined ? undefined : NOT_SENT[code]) ??
    (code !== undefined && /CERT|SSL|TLS|ALTNAME|SIGNED/.test(code) ? "tls" : "unreachable"),
  code
})

/** Whether this system code can only come from a connection that was never made. */
export const isConnectCode = (code: string | undefined): boolean =>
  code !== undefined && code in NOT_SENT && code !== "ETIMEDOUT"
