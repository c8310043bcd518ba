/**
 * The devices, in a process of their own: simulated terminals, and the barest servers of the same transports. Each tells
 * its parent when a command arrived, by the machine's monotonic clock.
 */
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { startCodePayTerminal, startVinrTerminal } from "@pay/terminal-simulator"
import { WebSocketServer } from "ws"

export interface DeviceOrder {
  /** How many CodePay terminals to start. */
  readonly codepay: number
}

export interface DeviceReady {
  readonly codepay: ReadonlyArray<number>
  readonly vinr: {
    readonly port: number
    readonly deviceId: string
    readonly caPem: string
    readonly p12: string
    readonly passphrase: string
  }
  readonly bareWs: number
  readonly bareTls: number
}

/** `at`: `process.hrtime.bigint()`, which processes of one machine share. */
export interface Arrival {
  readonly reference: string
  readonly at: string
}

const order = JSON.parse(process.argv[2] ?? "") as DeviceOrder

const arrived = (reference: string | undefined, at: bigint): void => {
  if (reference !== undefined) process.send?.({ reference, at: String(at) } satisfies Arrival)
}

const codepay = await Promise.all(
  Array.from({ length: order.codepay }, async (_, index) => {
    const terminal = await startCodePayTerminal({ serial: `BENCH${index}` })
    const { device } = terminal
    const receive = device.receive.bind(device)
    device.receive = (line, raw) => {
      const at = process.hrtime.bigint()
      receive(line, raw)
      arrived(/"request_id":"([^"]+)"/.exec(raw)?.[1], at)
    }
    return terminal
  })
)

const vinr = await startVinrTerminal()
const pay = vinr.device.pay.bind(vinr.device)
vinr.device.pay = (body, caller, mode) => {
  const at = process.hrtime.bigint()
  pay(body, caller, mode)
  arrived((body as { readonly reference?: string }).reference, at)
}

const bareWs = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false })
bareWs.on("connection", (socket) => socket.on("message", (data) => socket.send(data)))
await new Promise((resolve) => bareWs.once("listening", resolve))

const identity = await vinr.credentials.device()
const bareTls = createServer(
  {
    key: identity.keyPem,
    cert: identity.certPem,
    ca: vinr.credentials.caPem,
    requestCert: true,
    keepAliveTimeout: 60_000
  },
  (request, response) => {
    request.resume()
    request.on("end", () => response.end("{}"))
  }
)
await new Promise<void>((resolve) => bareTls.listen(0, "127.0.0.1", resolve))

process.send?.({
  codepay: codepay.map(({ port }) => port),
  vinr: {
    port: vinr.port(),
    deviceId: vinr.deviceId,
    caPem: vinr.credentials.caPem,
    p12: Buffer.from(vinr.credentials.p12).toString("base64"),
    passphrase: vinr.credentials.passphrase
  },
  bareWs: (bareWs.address() as AddressInfo).port,
  bareTls: (bareTls.address() as AddressInfo).port
} satisfies DeviceReady)

process.once("disconnect", () => process.exit(0))
