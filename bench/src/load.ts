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

/** Whether all of an answer has come, by its length; without one it ends with its head, or with its last chunk. */
const isWhole = (answer: string): boolean => {
  const head = answer.indexOf("\r\n\r\n")
  if (head < 0) return false
  const length = /\r\ncontent-length: *(\d+)/i.exec(answer.slice(0, head))?.[1]
  return length === undefined ? answer.endsWith("\r\n\r\n") : answer.length - head - 4 >= Number(length)
}

/** Sends for `ms` milliseconds and waits for the last answers. Rejects on any answer but a 2xx. */
export const load = async ({ port, concurrency, ms, request }: Load): Promise<Loaded> => {
  const latencies: Array<number> = []
  const started = performance.now()
  const end = started + ms
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1")
      let sent = 0
      let answer = ""
      const send = (): void => {
        answer = ""
        sent = performance.now()
        socket.write(request())
      }
      socket.setNoDelay(true)
      socket.once("connect", send)
      socket.once("error", reject)
      socket.once("close", () => reject(new Error("the server closed the connection")))
      socket.on("data", (chunk) => {
        answer += chunk.toString("latin1")
        if (!isWhole(answer)) return
        if (!answer.startsWith("HTTP/1.1 2")) {
          socket.destroy()
          return reject(new Error(`unexpected answer: ${answer}`))
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
