/**
 * The platform's `fetch` as a transport. It cannot see the socket: only failures that name a connection that was never
 * made count as not sent, all others may have arrived.
 *
 * @module
 */
import {
  connectFailure,
  isConnectCode,
  type Phase,
  type SendFailure,
  type Transport,
  type WireRequest
} from "./transport.ts"

const codeOf = (error: unknown): string | undefined => {
  const cause = (error as { readonly cause?: { readonly code?: unknown } } | null)?.cause
  const code = cause?.code ?? (error as { readonly code?: unknown } | null)?.code
  return typeof code === "string" ? code : undefined
}

// Deno's fetch sends a request again by itself when a kept connection is cut, but for a body that it cannot read twice.
const once = (body: string | Uint8Array<ArrayBuffer> | undefined): RequestInit => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body
  const written = bytes === undefined ? writer.close() : writer.write(bytes).then(() => writer.close())
  // What breaks the stream breaks the request, and is told there.
  written.catch(() => {})
  return { body: readable, duplex: "half" } as RequestInit
}

const bodyOf = ({ method, body }: WireRequest): RequestInit => {
  const copy = body instanceof Uint8Array ? new Uint8Array(body) : body
  if ("Deno" in globalThis && method !== "GET") return once(copy)
  return copy === undefined ? {} : { body: copy }
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
      const answer = await fetch(request.origin + request.path, {
        method: request.method,
        headers: request.headers,
        redirect: "manual",
        signal: abort.signal,
        ...bodyOf(request)
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
