/** A TCP proxy that breaks connections at any byte. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net"
import type { Dice } from "./random.ts"

/**
 * What happens to a connection, once so many bytes have passed in one direction: the connection is reset or closed, that
 * direction is closed (`half_close`) or goes silent (`stall`), a piece is held back (`delay`) or comes twice
 * (`duplicate`). `refuse` resets it before anything passes; `late` cuts the sender off and delivers its bytes afterwards.
 */
export const NETWORK_FAULTS = ["refuse", "reset", "close", "half_close", "stall", "delay", "duplicate", "late"] as const

export type NetworkFault = (typeof NETWORK_FAULTS)[number]

export interface ProxyOptions {
  /** Port to connect to. */
  readonly target: () => number
  readonly dice: Dice
  /** Share of connections that something happens to. */
  readonly rate: number
  /** Longest hold-back, real ms. */
  readonly delayMs: number
  /** What may happen; everything where absent. */
  readonly kinds?: readonly [NetworkFault, ...ReadonlyArray<NetworkFault>]
  /** It happens within so many bytes of one direction; where absent, most often within the first kilobyte. */
  readonly reach?: number
  readonly happened: (fault: NetworkFault) => void
}

export interface FaultProxy {
  readonly port: number
  /** Lets everything through from now on, and cuts what is open. */
  readonly calm: () => void
  readonly stop: () => Promise<void>
}

interface Plan {
  readonly fault: NetworkFault
  readonly from: "client" | "server"
  readonly afterBytes: number
}

// Commands cross within the first kilobyte, or within the first few after a TLS handshake; answers come later.
const early = (dice: Dice): number => (dice.chance(0.5) ? dice.below(1_024) : dice.below(2 ** (1 + dice.below(13))))

const planFor = ({ dice, rate, kinds = NETWORK_FAULTS, reach }: ProxyOptions): Plan | undefined =>
  dice.chance(rate)
    ? {
        fault: dice.pick(kinds),
        from: dice.pick(["client", "server"]),
        afterBytes: reach === undefined ? early(dice) : dice.below(reach)
      }
    : undefined

export const startProxy = async (options: ProxyOptions): Promise<FaultProxy> => {
  const open = new Set<Socket>()
  const late = new Set<Socket>()
  let calm = false
  const listener: Server = createServer({ allowHalfOpen: true }, (client) => {
    const plan = calm ? undefined : planFor(options)
    client.on("error", () => client.destroy())
    if (plan?.fault === "refuse") {
      options.happened("refuse")
      client.resetAndDestroy()
      return
    }
    const server = connect({ port: options.target(), host: "127.0.0.1", allowHalfOpen: true, noDelay: true })
    client.setNoDelay(true)
    server.on("error", () => server.destroy())
    for (const [socket, other] of [
      [client, server],
      [server, client]
    ] as const) {
      open.add(socket)
      socket.once("close", () => {
        open.delete(socket)
        if (!late.has(other)) other.destroy()
      })
    }
    forward(client, server, plan?.from === "client" ? plan : undefined, options, late)
    forward(server, client, plan?.from === "server" ? plan : undefined, options, late)
  })
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve))
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    port: (listener.address() as AddressInfo).port,
    calm: () => {
      calm = true
      cut()
    },
    stop: () =>
      new Promise((resolve) => {
        listener.close(() => resolve())
        cut()
      })
  }
}

const forward = (
  from: Socket,
  to: Socket,
  plan: Plan | undefined,
  { happened, delayMs, dice }: ProxyOptions,
  late: Set<Socket>
): void => {
  let passed = 0
  let due = plan
  let silent = false
  from.on("end", () => to.end())
  from.on("data", (chunk: Buffer) => {
    if (silent) return
    const room = due === undefined ? chunk.length : Math.max(0, due.afterBytes - passed)
    passed += chunk.length
    if (due === undefined || room >= chunk.length) {
      to.write(chunk)
      return
    }
    const { fault } = due
    due = undefined
    happened(fault)
    const rest = chunk.subarray(room)
    to.write(chunk.subarray(0, room))
    switch (fault) {
      case "reset":
        from.resetAndDestroy()
        to.resetAndDestroy()
        return
      case "close":
        from.destroy()
        to.destroySoon()
        return
      case "half_close":
        silent = true
        to.end()
        return
      case "stall":
        silent = true
        return
      case "delay":
        from.pause()
        setTimeout(() => {
          to.write(rest)
          from.resume()
        }, dice.below(delayMs))
        return
      case "late":
        late.add(to)
        from.resetAndDestroy()
        setTimeout(() => {
          late.delete(to)
          to.end(rest)
        }, dice.below(delayMs))
        return
      case "duplicate":
        to.write(rest)
        to.write(rest)
    }
  })
}
