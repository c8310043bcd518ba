/**
 * The simulated CodePay terminal on the network: a WebSocket server with the real one's odd handshake phrase.
 *
 * @module
 */
import { createServer, type Server } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { type WebSocket, WebSocketServer } from "ws"
import { systemClock } from "../clock.ts"
import { AcquirerLedger } from "../ledger.ts"
import { CodePayDevice, type CodePayDeviceOptions, type Line } from "./device.ts"

export interface CodePayTerminalOptions extends Partial<CodePayDeviceOptions> {
  /** Default 0: any free port. */
  readonly port?: number
}

export interface CodePayTerminal {
  /** Where the terminal listens now; {@link CodePayTerminal.move} changes it. */
  readonly url: string
  readonly port: number
  readonly serial: string
  readonly device: CodePayDevice
  readonly ledger: AcquirerLedger
  /** Connections open now. */
  readonly connections: () => number
  /** Connections taken since the start. */
  readonly accepted: () => number
  /** Cuts every connection and forgets the order on the screen; the port stays. */
  readonly reboot: () => void
  /** Resets every connection; the device goes on with what it was doing. */
  readonly cutConnections: () => void
  /** While true, nothing that arrives is read or answered, on any connection; none is cut. */
  readonly freeze: (frozen: boolean) => void
  /** Refuses new connections while true; open ones stay. */
  readonly unplug: (unplugged: boolean) => void
  /** Takes another port, as after a new DHCP lease; what it was doing goes on. */
  readonly move: () => Promise<void>
  readonly stop: () => Promise<void>
}

const SERIAL = "WPYB00230000001"

/** Starts a simulated CodePay terminal on 127.0.0.1. */
export const startCodePayTerminal = async (options: CodePayTerminalOptions = {}): Promise<CodePayTerminal> => {
  const { port = 0, serial = SERIAL, clock = systemClock, ledger = new AcquirerLedger(), ...rest } = options
  const device = new CodePayDevice({ ...rest, serial, clock, ledger })
  const sockets = new Set<Socket>()
  let unplugged = false
  let accepted = 0
  const http = createServer((_request, response) => response.writeHead(426).end())
  http.on("connection", (socket) => {
    if (unplugged) {
      socket.resetAndDestroy()
      return
    }
    socket.setNoDelay(true)
    sockets.add(socket)
    accepted += 1
    socket.once("close", () => sockets.delete(socket))
  })
  const webSockets = new WebSocketServer({ noServer: true })
  // The terminal's WebSocket library writes this phrase; some clients hang on it.
  webSockets.on("headers", (headers) => {
    headers[0] = "HTTP/1.1 101 Web Socket Protocol Handshake"
  })
  http.on("upgrade", (request, socket, head) =>
    webSockets.handleUpgrade(request, socket, head, (webSocket) => serve(device, webSocket, socket as Socket))
  )
  const cutConnections = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  const close = () => new Promise<void>((resolve) => http.close(() => resolve()))
  let actualPort = await listen(http, port)
  return {
    get url() {
      return `ws://127.0.0.1:${actualPort}`
    },
    get port() {
      return actualPort
    },
    serial,
    device,
    ledger,
    connections: () => sockets.size,
    accepted: () => accepted,
    reboot: () => {
      device.reboot()
      cutConnections()
    },
    cutConnections,
    freeze: (frozen) => {
      for (const socket of sockets) {
        if (frozen) socket.pause()
        else socket.resume()
      }
    },
    unplug: (value) => {
      unplugged = value
    },
    move: async () => {
      const closed = close()
      cutConnections()
      await closed
      actualPort = await listen(http, 0)
    },
    stop: async () => {
      device.reboot()
      const closed = close()
      for (const socket of sockets) socket.destroy()
      await closed
    }
  }
}

const serve = (device: CodePayDevice, webSocket: WebSocket, socket: Socket): void => {
  const line: Line = {
    send: (text) => {
      if (webSocket.readyState !== webSocket.OPEN || socket.destroyed) return false
      webSocket.send(text)
      return true
    },
    sendHalf: (text) => {
      // A text frame that announces more bytes than ever come.
      const body = Buffer.from(text)
      const header = Buffer.from([0x81, 126, body.length >> 8, body.length & 0xff])
      socket.write(Buffer.concat([header, body.subarray(0, body.length >> 1)]), () => socket.destroy())
    },
    cut: () => socket.resetAndDestroy()
  }
  webSocket.on("error", () => webSocket.terminate())
  webSocket.on("message", (data) => device.receive(line, String(data)))
  device.connected(line)
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port))
  })
