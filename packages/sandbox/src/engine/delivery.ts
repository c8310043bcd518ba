/**
 * Sends webhooks over HTTP.
 *
 * @module
 */
import * as http from "node:http"
import * as https from "node:https"

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
  const agents = {
    "http:": new http.Agent({ keepAlive: true, maxSockets: 16 }),
    "https:": new https.Agent({ keepAlive: true, maxSockets: 16 })
  }
  const post: Sender["post"] = (url, headers, payload, limit) =>
    new Promise((resolve) => {
      const started = performance.now()
      const end = (outcome: Omit<Outcome, "ms">): void =>
        resolve({ ...outcome, ms: Math.round(performance.now() - started) })
      try {
        const secure = url.startsWith("https:")
        const signal = AbortSignal.timeout(limit)
        const request = (secure ? https : http).request(
          url,
          {
            method: "POST",
            agent: agents[secure ? "https:" : "http:"],
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
      agents["http:"].destroy()
      agents["https:"].destroy()
    }
  }
}
