/**
 * The simulated gateway on the network: a plain HTTP server on 127.0.0.1.
 *
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { systemClock } from "../clock.ts"
import { AcquirerLedger } from "../ledger.ts"
import type { Fields } from "./commands.ts"
import { C2cGateway, type C2cGatewayOptions } from "./gateway.ts"
import type { Line } from "./line.ts"
import type { C2cTerminalSettings } from "./terminal.ts"

export interface C2cServerOptions extends Partial<C2cGatewayOptions> {
  /** Default 0: any free port. */
  readonly port?: number
}

export interface C2cServer {
  readonly url: string
  readonly port: number
  readonly apiKey: string
  readonly gateway: C2cGateway
  readonly ledger: AcquirerLedger
  /** Connections open now. */
  readonly connections: () => number
  /** Every connection ever taken, those without a command included. */
  readonly accepted: () => number
  /** Cuts every connection and forgets what runs or waits; port and history stay. */
  readonly reboot: () => void
  /** Resets every connection; the gateway goes on with what it was doing. */
  readonly cutConnections: () => void
  /** Resets new connections while true; open ones stay. */
  readonly unplug: (unplugged: boolean) => void
  readonly stop: () => Promise<void>
}

const API_KEY = "c2c-simulator-key-0001"

/** One terminal of each provider. */
const TERMINALS: ReadonlyArray<C2cTerminalSettings> = ["BRI", "NTT", "CASHUP", "SHC"].map((provider) => ({
  terminalId: `${provider}-0001`,
  provider
}))

/** Starts a simulated gateway on 127.0.0.1. */
export const startC2cGateway = async (options: C2cServerOptions = {}): Promise<C2cServer> => {
  const {
    port = 0,
    apiKey = API_KEY,
    terminals = TERMINALS,
    clock = systemClock,
    ledger = new AcquirerLedger(),
    ...rest
  } = options
  const gateway = new C2cGateway({ ...rest, apiKey, terminals, clock, ledger })
  const sockets = new Set<Socket>()
  let unplugged = false
  let accepted = 0
  // A sale holds its request open for minutes.
  const http = createServer({ requestTimeout: 0 }, (request, response) => {
    void serve(gateway, request, response)
  })
  http.on("connection", (socket) => {
    accepted += 1
    if (unplugged) {
      socket.resetAndDestroy()
      return
    }
    sockets.add(socket)
    socket.once("close", () => sockets.delete(socket))
  })
  const cutConnections = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject)
    http.listen(port, "127.0.0.1", resolve)
  })
  const actualPort = (http.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${actualPort}`,
    port: actualPort,
    apiKey,
    gateway,
    ledger,
    connections: () => sockets.size,
    accepted: () => accepted,
    reboot: () => {
      gateway.reboot()
      cutConnections()
    },
    cutConnections,
    unplug: (value) => {
      unplugged = value
    },
    stop: async () => {
      gateway.reboot()
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => http.close(() => resolve()))
    }
  }
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name]
  return typeof value === "string" ? value : undefined
}

const serve = async (gateway: C2cGateway, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const chunks: Array<Buffer> = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch {
    // The caller went away in the middle of its request: there is no command.
    return
  }
  if (request.method !== "POST") {
    response.writeHead(405).end()
    return
  }
  gateway.receive(lineOf(response, header(request, "pretty-print") === "true"), {
    path: request.url ?? "",
    key: header(request, "x-api-key"),
    provider: header(request, "provider"),
    simulation: header(request, "simulation") === "true",
    text: Buffer.concat(chunks).toString()
  })
}

const lineOf = (response: ServerResponse, pretty: boolean): Line => {
  const write = (status: number, body: Fields): string => {
    const text = JSON.stringify(body, null, pretty ? 2 : 0)
    return `HTTP/1.1 ${status} Answer\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`
  }
  // Written by hand, since some answers must be wrong as HTTP too.
  const send = (text: string) => response.socket?.end(text)
  return {
    answer: (status, body) => send(write(status, body)),
    twice: (status, body) => send(write(status, body).repeat(2)),
    half: (status, body) => {
      const text = write(status, body)
      response.socket?.write(text.slice(0, -10), () => response.socket?.destroy())
    },
    cut: () => response.socket?.resetAndDestroy()
  }
}
