/**
 * A server whose answers a payment program must not misread. The first part of the path says what goes wrong.
 *
 * @module
 */
import { createServer, type Server } from "node:http"
import type { AddressInfo, Socket } from "node:net"

export interface Trap {
  readonly url: string
  /** Requests that followed a redirect, or were sent although they should have been refused. */
  readonly fallen: ReadonlyArray<string>
  readonly close: () => void
}

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return (server.address() as AddressInfo).port
}

export const startTrap = async (): Promise<Trap> => {
  const fallen: Array<string> = []
  const hits = new Map<string, number>()
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    const path = request.url ?? ""
    const [, way = ""] = path.split("/")
    hits.set(path, (hits.get(path) ?? 0) + 1)
    request.resume().once("end", () => {
      if (way === "hits") response.end(String(hits.get(path.slice("/hits".length)) ?? 0))
      else if (way === "cut") request.socket.destroy()
      else if (way === "stall") response.writeHead(200, { "content-type": "application/json" }).write('{"id":')
      else if (way === "html") response.writeHead(200, { "content-type": "text/html" }).end("<p>Welcome")
      else if (way === "redirect") response.writeHead(307, { location: "/fallen" }).end()
      else if (way !== "silence") {
        fallen.push(path)
        response.writeHead(200).end("{}")
      }
    })
  }).on("connection", (socket) => {
    sockets.add(socket)
    socket.on("error", () => {}).once("close", () => sockets.delete(socket))
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}`,
    fallen,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  }
}

/** A port of this machine that refuses connections. */
export const closedPort = async (): Promise<number> => {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}
