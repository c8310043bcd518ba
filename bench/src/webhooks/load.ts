/**
 * A load generator that costs little beside the server: written requests over kept sockets, one at a time on each.
 *
 * @module
 */
import { connect } from "node:net"

export interface Load {
  readonly port: number
  readonly concurrency: number
  readonly ms: number
  /** The next request, head and body. */
  readonly request: () => Buffer
}

export interface Loaded {
  readonly accepted: number
  readonly perSecond: number
  /** µs of each request. */
  readonly latencies: ReadonlyArray<number>
}

/** Sends for `ms` milliseconds and waits for the last answers. Rejects on any answer but an empty 200. */
export const load = async ({ port, concurrency, ms, request }: Load): Promise<Loaded> => {
  const latencies: Array<number> = []
  const started = performance.now()
  const end = started + ms
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1")
      let sent = 0
      const send = (): void => {
        sent = performance.now()
        socket.write(request())
      }
      socket.setNoDelay(true)
      socket.once("connect", send)
      socket.once("error", reject)
      socket.on("data", (answer) => {
        const text = answer.toString("latin1")
        if (!text.startsWith("HTTP/1.1 200 ") || !text.endsWith("\r\n\r\n")) {
          socket.destroy()
          return reject(new Error(`unexpected answer: ${text.split("\r\n")[0]}`))
        }
        const now = performance.now()
        latencies.push((now - sent) * 1000)
        if (now < end) return send()
        socket.end()
        resolve()
      })
    })
  await Promise.all(Array.from({ length: concurrency }, one))
  return {
    accepted: latencies.length,
    perSecond: (latencies.length * 1000) / (performance.now() - started),
    latencies
  }
}
