/** Keep-alive connections of the Node transport, by origin. */
import type { ClientRequest, RequestOptions } from "node:http"
import type { Socket } from "node:net"
import type { WireAnswer } from "../transport.ts"
import type { NodeTransportOptions } from "../transport-node.ts"

const IDLE_MS = 4000
const MAX_HINT_MS = 600_000
// A server that says how long it waits is left this much earlier.
const MARGIN_MS = 1000

/** One connection. */
export interface Link {
  readonly socket: Socket
  /** True once connected, with TLS once its handshake is done: from then on what is written may arrive. */
  ready: boolean
  idleSince: number
  /** Bytes received before it became idle: more of them later belong to no request of ours. */
  received: number
  /** How long it may be idle, known from its first answer. */
  idleMs: number | undefined
}

const hintOf = (answer: WireAnswer): number | undefined => {
  const seconds = /timeout=(\d+)/.exec(answer.headers["keep-alive"] ?? "")?.[1]
  return seconds === undefined ? undefined : Math.min(Number(seconds) * 1000 - MARGIN_MS, MAX_HINT_MS)
}

/** The connections of one origin. */
export class Place {
  /** Value of the `host` header. */
  readonly host: string
  readonly request: (options: RequestOptions) => ClientRequest
  readonly #connect: () => Socket
  readonly #ready: "connect" | "secureConnect"
  readonly #idleMs: number
  readonly #idle: Array<Link> = []
  #sweep: NodeJS.Timeout | undefined

  constructor(origin: string, options: NodeTransportOptions) {
    const url = new URL(origin)
    const secure = url.protocol === "https:"
    const host = url.hostname.replace(/^\[|\]$/g, "")
    const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port)
    const net = process.getBuiltinModule("node:net")
    this.host = url.host
    this.#ready = secure ? "secureConnect" : "connect"
    this.#idleMs = options.idleMs ?? IDLE_MS
    if (secure) {
      const tls = process.getBuiltinModule("node:tls")
      this.request = process.getBuiltinModule("node:https").request
      let session: Buffer | undefined
      this.#connect = () => {
        const socket = tls.connect({
          ALPNProtocols: ["http/1.1"],
          ...(net.isIP(host) === 0 ? { servername: host } : {}),
          ...options.tls,
          ...(session === undefined ? {} : { session }),
          host,
          port
        })
        socket.setNoDelay(true)
        return socket.on("session", (ticket) => {
          session = ticket
        })
      }
    } else {
      this.request = process.getBuiltinModule("node:http").request
      this.#connect = () => net.connect({ host, port, noDelay: true })
    }
  }

  /** The connection used last, or a new one. */
  take(): Link {
    for (let link = this.#idle.pop(); link !== undefined; link = this.#idle.pop()) {
      if (this.#fresh(link, Date.now())) {
        link.socket.ref()
        return link
      }
      link.socket.destroy()
    }
    const socket = this.#connect()
    const link: Link = { socket, ready: false, idleSince: 0, received: 0, idleMs: undefined }
    socket.once(this.#ready, () => {
      link.ready = true
    })
    // Between two requests nobody else listens, and an error without a listener would end the process.
    socket.on("error", () => {})
    return link
  }

  /** Takes a connection back after a whole answer; one that the server wants closed is closing already. */
  give(link: Link, answer: WireAnswer): void {
    const { socket } = link
    if (socket.destroyed || !socket.writable || !socket.readable) return
    link.idleMs ??= hintOf(answer) ?? this.#idleMs
    link.idleSince = Date.now()
    link.received = socket.bytesRead
    socket.unref()
    this.#idle.push(link)
    if (this.#sweep === undefined) this.#sweepLater()
  }

  close(): void {
    clearTimeout(this.#sweep)
    this.#sweep = undefined
    for (const link of this.#idle.splice(0)) link.socket.destroy()
  }

  // By the wall clock: it also moves while a serverless process is frozen.
  #fresh(link: Link, now: number): boolean {
    const { socket } = link
    return (
      !socket.destroyed &&
      socket.writable &&
      socket.readable &&
      socket.bytesRead === link.received &&
      now - link.idleSince < (link.idleMs ?? 0)
    )
  }

  #sweepLater(): void {
    this.#sweep = setTimeout(() => {
      this.#sweep = undefined
      const now = Date.now()
      for (const link of this.#idle.splice(0)) {
        if (this.#fresh(link, now)) this.#idle.push(link)
        else link.socket.destroy()
      }
      if (this.#idle.length > 0) this.#sweepLater()
    }, this.#idleMs).unref()
  }
}

/** The connections of all origins. */
export class Connections {
  readonly #options: NodeTransportOptions
  readonly #places = new Map<string, Place>()

  constructor(options: NodeTransportOptions) {
    this.#options = options
  }

  at(origin: string): Place {
    let place = this.#places.get(origin)
    if (place === undefined) {
      place = new Place(origin, this.#options)
      this.#places.set(origin, place)
    }
    return place
  }

  close(): void {
    for (const place of this.#places.values()) place.close()
  }
}
