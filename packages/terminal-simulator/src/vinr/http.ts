/** What the simulated terminal and the simulated cloud share as HTTP servers. */
import type { IncomingMessage, Server, ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import type { Caller } from "./caller.ts"

const HTTP_JSON = { "content-type": "application/json" }

/** The caller behind one request. */
export const callerOf = (response: ServerResponse): Caller => {
  const write = (status: number, text: string) => {
    if (!response.destroyed) response.writeHead(status, HTTP_JSON).end(text)
  }
  return {
    answer: (status, body) => write(status, JSON.stringify(body)),
    garbage: () => write(200, "<html>Not what you asked for</html>"),
    half: (status, body) => {
      if (response.destroyed) return
      const text = JSON.stringify(body)
      response.writeHead(status, { ...HTTP_JSON, "content-length": Buffer.byteLength(text) })
      response.write(text.slice(0, text.length >> 1), () => response.socket?.destroy())
    },
    twice: (status, body) => {
      const { socket } = response
      const text = JSON.stringify(body)
      const head = `HTTP/1.1 ${status} OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`
      if (!response.destroyed)
        response.writeHead(status, HTTP_JSON).end(text, () => setImmediate(() => socket?.write(head + text)))
    },
    cut: () => response.socket?.destroy()
  }
}

/** The JSON body, or undefined when it is none. */
export const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  try {
    return JSON.parse(Buffer.concat(chunks).toString())
  } catch {
    return undefined
  }
}

/** Listens on 127.0.0.1; port 0 picks a free one. */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject)
      resolve((server.address() as AddressInfo).port)
    })
  })

/** The connections of a server, and what a fault does to them. */
export class Connections {
  /** `refuse` resets each new connection; `ignore` takes it and never says a word. */
  manner: "serve" | "refuse" | "ignore" = "serve"
  /** How many there have been. */
  seen = 0
  readonly #sockets = new Set<Socket>()

  /** Watches a server; in a manner other than `serve`, a connection never reaches it. */
  watch(server: Server): void {
    const serve = server.listeners("connection") as Array<(socket: Socket) => void>
    server.removeAllListeners("connection")
    server.on("connection", (socket: Socket) => {
      if (this.manner === "refuse") {
        socket.resetAndDestroy()
        return
      }
      this.seen += 1
      this.#sockets.add(socket)
      socket.setNoDelay(true)
      socket.once("close", () => this.#sockets.delete(socket))
      if (this.manner === "ignore") {
        // Read and thrown away, so that the other side's end is noticed.
        socket.on("error", () => socket.destroy()).resume()
        return
      }
      for (const each of serve) each.call(server, socket)
    })
  }

  get size(): number {
    return this.#sockets.size
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy()
  }
}

export const closeServer = async (server: Server, connections: Connections): Promise<void> => {
  connections.cut()
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
