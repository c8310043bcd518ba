/**
 * The platform's `fetch` as a transport. It cannot see the socket: only failures that name a connection that was never
 * made count as not sent, all others may have arrived.
 *
 * @module
 */
import { connectFailure, isConnectCode, type Phase, type SendFailure, type Transport } from "./transport.ts"

const codeOf = (error: unknown): string | undefined => {
  const cause = (error as { readonly cause?: { readonly code?: unknown } } | null)?.cause
  const code = cause?.code ?? (error as { readonly code?: unknown } | null)?.code
  return typeof code === "string" ? code : undefined
}

/** Wraps a `fetch`; redirects are never followed. */
export const fetchTransport = (fetch: typeof globalThis.fetch = globalThis.fetch): Transport => ({
  send: (request, done) => {
    const abort = new AbortController()
    let over = false
    let phase: Phase = "sent"
    const lost = (error: unknown): SendFailure => {
      const code = codeOf(error)
      return isConnectCode(code) && phase === "sent" ? connectFailure(code) : { sent: true, reason: "reset", code }
    }
    const run = async (): Promise<void> => {
      const body = request.body instanceof Uint8Array ? new Uint8Array(request.body) : request.body
      const answer = await fetch(request.origin + request.path, {
        method: request.method,
        headers: request.headers,
        redirect: "manual",
        signal: abort.signal,
        ...(body === undefined ? {} : { body })
      })
      phase = "answering"
      const headers: Record<string, string> = {}
      answer.headers.forEach((value, name) => {
        headers[name] = value
      })
      const bytes = new Uint8Array(await answer.arrayBuffer())
      // A browser hides a manual redirect behind an opaque answer with status 0.
      const status = answer.type === "opaqueredirect" ? 302 : answer.status
      if (!over) done({ status, headers, body: new TextDecoder().decode(bytes), bytes })
    }
    run().catch((error: unknown) => {
      if (!over) done(lost(error))
    })
    return {
      cancel: () => {
        over = true
        abort.abort()
        return phase
      }
    }
  }
})
