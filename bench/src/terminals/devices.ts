/** Starts the device process, and waits for what arrives there. */
import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { Arrival, DeviceOrder, DeviceReady } from "./device.ts"

export interface Devices {
  readonly ready: DeviceReady
  /** When a command arrived, in ns of the machine's monotonic clock; waits for it. */
  readonly arrival: (reference: string) => Promise<bigint>
  readonly stop: () => Promise<void>
}

const DEVICE = fileURLToPath(new URL("./device.ts", import.meta.url))

export const startDevices = async (order: DeviceOrder): Promise<Devices> => {
  const child = fork(DEVICE, [JSON.stringify(order)], {
    execArgv: ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning"]
  })
  const [ready] = (await once(child, "message")) as [DeviceReady]
  const arrivals = new Map<string, bigint>()
  const waiting = new Map<string, (at: bigint) => void>()
  child.on("message", ({ reference, at }: Arrival) => {
    const told = waiting.get(reference)
    waiting.delete(reference)
    if (told === undefined) arrivals.set(reference, BigInt(at))
    else told(BigInt(at))
  })
  return {
    ready,
    arrival: (reference) => {
      const at = arrivals.get(reference)
      arrivals.delete(reference)
      return at === undefined ? new Promise((resolve) => waiting.set(reference, resolve)) : Promise.resolve(at)
    },
    stop: async () => {
      child.disconnect()
      await once(child, "exit")
    }
  }
}
