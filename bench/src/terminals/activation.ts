/** From `sale()` to the command on the device, journal row fsynced, against the barest use of the same transport. */
import { once } from "node:events"
import { Agent, request } from "node:https"
import { Money } from "@pay/core/money"
import { createTerminal, type JournalStore, type TerminalClient } from "@pay/terminal"
import { codepay } from "@pay/terminal-codepay"
import { vinr } from "@pay/terminal-vinr"
import { WebSocket } from "ws"
import { median, quantile } from "../figures.ts"
import type { DeviceReady } from "./device.ts"
import type { Devices } from "./devices.ts"

export interface Activation {
  readonly name: string
  /** ms. */
  readonly p50: number
  readonly p99: number
  /** p50 over that of the bare transport in the same run. */
  readonly ratio: number
  readonly against: string
}

export interface Plan {
  readonly warm: number
  readonly cold: number
}

const MS = 1_000_000

const amount = Money.of("10.50", "USD")

/** Not counted: modules are compiled and caches filled. */
const WARM_UP = 50

interface Timed {
  readonly p50: number
  readonly p99: number
}

const timed = (samples: ReadonlyArray<number>): Timed => ({ p50: median(samples), p99: quantile(samples, 0.99) })

const times = async (count: number, once_: (index: number) => Promise<number>): Promise<Timed> => {
  const samples: Array<number> = []
  for (let index = 0; index < count + WARM_UP; index++) {
    const ms = await once_(index)
    if (index >= WARM_UP) samples.push(ms)
  }
  return timed(samples)
}

const sinceMs = (start: bigint, end = process.hrtime.bigint()): number => Number(end - start) / MS

const selling = (till: TerminalClient, devices: Devices, prefix: string) => async (index: number) => {
  const reference = `${prefix}${index}`
  const start = process.hrtime.bigint()
  const sale = till.sale({ amount, reference })
  const ms = sinceMs(start, await devices.arrival(reference))
  const { status } = await sale
  if (status !== "approved") throw new Error(`sale ${reference} ended ${status}`)
  return ms
}

const onCodePay = (ready: DeviceReady, connection: "kept" | "per_transaction") =>
  codepay({
    terminalId: `codepay-${connection}`,
    host: "127.0.0.1",
    port: ready.codepay[0] ?? 0,
    appId: "bench",
    connection
  })

const onVinr = ({ vinr: device }: DeviceReady, connection: "kept" | "per_transaction") =>
  vinr({
    terminalId: `vinr-${connection}`,
    deviceId: device.deviceId,
    host: "127.0.0.1",
    port: device.port,
    clientCertificate: { content: Buffer.from(device.p12, "base64") },
    passphrase: device.passphrase,
    terminalCa: { content: device.caPem },
    connection
  })

const bareWebSocket = async (port: number, count: number): Promise<Timed> => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false })
  await once(socket, "open")
  const text = JSON.stringify({ topic: "ecrhub.pay.order", request_id: "R", biz_data: { order_amount: "10.50" } })
  const result = await times(count, async () => {
    const start = process.hrtime.bigint()
    socket.send(text)
    await once(socket, "message")
    return sinceMs(start)
  })
  socket.close()
  return result
}

const bareMtls = async ({ vinr: device, bareTls }: DeviceReady, count: number, keepAlive: boolean): Promise<Timed> => {
  const agent = new Agent({
    keepAlive,
    maxSockets: 1,
    ca: device.caPem,
    pfx: Buffer.from(device.p12, "base64"),
    passphrase: device.passphrase,
    // No resumption: a cold request pays for the whole handshake.
    maxCachedSessions: 0,
    checkServerIdentity: () => undefined
  })
  const body = JSON.stringify({
    terminalId: "T",
    amount: 1050,
    currency: "USD",
    reference: "R",
    captureMethod: "automatic"
  })
  const result = await times(count, async () => {
    const start = process.hrtime.bigint()
    const call = request({
      host: "127.0.0.1",
      port: bareTls,
      method: "POST",
      path: "/v1/pay",
      agent,
      headers: { "content-type": "application/json" }
    })
    call.end(body)
    const [response] = (await once(call, "response")) as [NodeJS.ReadableStream]
    response.resume()
    await once(response, "end")
    return sinceMs(start)
  })
  agent.destroy()
  return result
}

const measured = (name: string, ours: Timed, bare: Timed, against: string): Activation => ({
  name,
  ...ours,
  ratio: ours.p50 / bare.p50,
  against
})

export const measureActivation = async (
  devices: Devices,
  journal: JournalStore,
  plan: Plan
): Promise<ReadonlyArray<Activation>> => {
  const { ready } = devices
  const sell = async (driver: ReturnType<typeof onCodePay>, prefix: string, count: number) => {
    await using till = await createTerminal({ driver, journal })
    await till.connect()
    return await times(count, selling(till, devices, prefix))
  }
  const ws = await bareWebSocket(ready.bareWs, plan.warm)
  const mtls = await bareMtls(ready, plan.warm, true)
  const coldMtls = await bareMtls(ready, plan.cold, false)
  return [
    measured("bare WebSocket round trip", ws, ws, "itself"),
    measured("CodePay, warm", await sell(onCodePay(ready, "kept"), "CPW", plan.warm), ws, "bare WebSocket round trip"),
    measured(
      "CodePay, cold (socket opened)",
      await sell(onCodePay(ready, "per_transaction"), "CPC", plan.cold),
      ws,
      "bare WebSocket round trip"
    ),
    measured("bare mTLS keep-alive request", mtls, mtls, "itself"),
    measured("VINR, warm", await sell(onVinr(ready, "kept"), "VIW", plan.warm), mtls, "bare mTLS keep-alive request"),
    measured("bare mTLS request with its handshake", coldMtls, coldMtls, "itself"),
    measured(
      "VINR, cold (handshake included)",
      await sell(onVinr(ready, "per_transaction"), "VIC", plan.cold),
      coldMtls,
      "bare mTLS request with its handshake"
    )
  ]
}
