/** One address for the receivers of all workers: each connection goes to the next one that answers. */
import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Socket } from "node:net"

export interface Balancer {
  readonly url: string
  readonly set: (worker: string, port: number) => void
  readonly remove: (worker: string) => void
  readonly close: () => void
}

export const startBalancer = async (): Promise<Balancer> => {
  const ports = new Map<string, number>()
  const sockets = new Set<Socket>()
  let turn = 0

  const pass = (inner: Socket, tries: number): void => {
    const all = [...ports.values()]
    const port = all[turn++ % all.length]
    if (port === undefined || tries > all.length) {
      inner.resetAndDestroy()
      return
    }
    const outer = connect(port, "127.0.0.1")
    let connected = false
    sockets.add(outer)
    outer.once("connect", () => {
      connected = true
      inner.pipe(outer)
      outer.pipe(inner)
    })
    outer.on("error", () => (connected ? inner.resetAndDestroy() : pass(inner, tries + 1)))
    outer.on("close", () => {
      sockets.delete(outer)
      // Half an answer of a killed worker must not look like a whole one.
      if (connected) inner.destroySoon()
    })
    inner.on("close", () => outer.destroy())
  }

  const server = createServer((inner) => {
    sockets.add(inner)
    inner.on("error", () => {})
    inner.on("close", () => sockets.delete(inner))
    pass(inner, 0)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    set: (worker, port) => ports.set(worker, port),
    remove: (worker) => ports.delete(worker),
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    }
  }
}
