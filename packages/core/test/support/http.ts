/** A loopback server that answers as scripted and remembers what it was sent. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"

export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage["headers"]
  readonly body: string
}

export type Script = (response: ServerResponse, received: Received, socket: Socket) => void

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Script =>
  (response) => {
    response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(typeof body === "string" ? body : JSON.stringify(body))
  }
/** Reads the request, then cuts the connection. */
export const reset: Script = (_response, _received, socket) => socket.resetAndDestroy()
/** Headers and half a body, then silence. */
export const stall: Script = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" })
  response.write('{"id":')
}
/** Half of the promised body, then the end. */
export const truncate: Script = (response, _received, socket) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" })
  response.write('{"id":', () => socket.end())
}
/** Reads the request and never answers. */
export const silence: Script = () => {}
/** Waits for a word from the test before it answers. */
export const held = (script: Script) => {
  let release = (): void => {}
  const word = new Promise<void>((resolve) => {
    release = resolve
  })
  const waiting: Script = (...args) => void word.then(() => script(...args))
  return { script: waiting, release: () => release() }
}

export const scriptedServer = async (...scripts: ReadonlyArray<Script>) => {
  const received: Array<Received> = []
  const sockets = new Set<Socket>()
  const arrivals: Array<() => void> = []
  const endings: Array<() => void> = []
  let busy = 0
  let busiest = 0
  const server = createServer((request, response) => {
    let body = ""
    busy++
    busiest = Math.max(busiest, busy)
    response.on("close", () => busy--)
    request.setEncoding("utf8").on("data", (chunk: string) => {
      body += chunk
    })
    request.on("end", () => {
      const one = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body }
      const script = scripts[Math.min(received.length, scripts.length - 1)] ?? silence
      received.push(one)
      script(response, one, request.socket)
      for (const arrived of arrivals.splice(0)) arrived()
    })
  })
  server.on("connection", (socket) => {
    sockets.add(socket)
    socket.on("close", () => {
      for (const ended of endings.splice(0)) ended()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    connections: () => sockets.size,
    /** The most requests that were open at a time. */
    busiest: () => busiest,
    /** Resolves when the next request has arrived whole. */
    arrival: () => new Promise<void>((resolve) => arrivals.push(resolve)),
    /** Resolves when no connection is open any more. */
    closed: async () => {
      while ([...sockets].some((socket) => !socket.destroyed))
        await new Promise<void>((resolve) => endings.push(resolve))
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}
