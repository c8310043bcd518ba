/**
 * Sends webhooks over HTTP.
 *
 * @module
 */
import type { Agent } from "node:http"

export interface Outcome {
  readonly status?: number
  readonly error?: string
  /** Real milliseconds. */
  readonly ms: number
}

export interface Sender {
  /** One POST. Never rejects. `limit` is how long the receiver may take, real ms. */
  readonly post: (
    url: string,
    headers: Readonly<Record<string, string>>,
    payload: string,
    limit: number
  ) => Promise<Outcome>
  readonly close: () => void
}

export const createSender = (): Sender => {
  // Read this way, the modules do not evaluate all that they export, and TLS is loaded only where a receiver speaks it.
  const agents = new Map<string, Agent>()
  const clientOf = (url: string) => {
    const name = url.startsWith("https:") ? "node:https" : "node:http"
    const client = process.getBuiltinModule(name)
    const agent = agents.get(name) ?? new client.Agent({ keepAlive: true, maxSockets: 16 })
    agents.set(name, agent)
    return { request: client.request, agent }
  }
  const post: Sender["post"] = (url, headers, payload, limit) =>
    new Promise((resolve) => {
      const started = performance.now()
      const end = (outcome: Omit<Outcome, "ms">): void =>
        resolve({ ...outcome, ms: Math.round(performance.now() - started) })
      try {
        const client = clientOf(url)
        const signal = AbortSignal.timeout(limit)
        const request = client.request(
          url,
          {
            method: "POST",
            agent: client.agent,
            headers: { ...headers, "content-length": Buffer.byteLength(payload) },
            signal
          },
          (response) => {
            response.resume()
            response.once("error", () => undefined)
            end({ status: response.statusCode ?? 0 })
          }
        )
        request.once("error", (error: NodeJS.ErrnoException) =>
          end({ error: signal.aborted ? "timeout" : (error.code ?? "network-error") })
        )
        request.end(payload)
      } catch {
        end({ error: "bad-url" })
      }
    })
  return {
    post,
    close: () => {
      for (const agent of agents.values()) agent.destroy()
    }
  }
}
