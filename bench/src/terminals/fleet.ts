/** Many terminals, driven by one process. */
import { Money } from "@pay/core/money"
import { createRouter, type JournalStore } from "@pay/terminal"
import { codepay } from "@pay/terminal-codepay"
import { median, quantile } from "../figures.ts"
import type { Devices } from "./devices.ts"

export interface Fleet {
  readonly terminals: number
  readonly sales: number
  readonly salesPerSecond: number
  /** From `sale()` to its outcome with a customer who pays at once, ms. */
  readonly p50: number
  readonly p99: number
  /** Heap that one open, warm terminal takes, kB. */
  readonly heapPerTerminalKb: number
}

const amount = Money.of("10.50", "USD")

const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** Every terminal sells over and over, all at once, through one router with warm sockets. */
export const measureFleet = async (devices: Devices, journal: JournalStore, salesEach: number): Promise<Fleet> => {
  const ports = devices.ready.codepay
  const before = heap()
  await using router = await createRouter({
    lane: "bench",
    journal,
    drivers: ports.map((port, index) =>
      codepay({ terminalId: `fleet-${index}`, host: "127.0.0.1", port, appId: "bench", connection: "kept" })
    )
  })
  await Promise.all(ports.map((_, index) => router.sale({ amount, reference: `WARM${index}` })))
  const heapPerTerminalKb = (heap() - before) / ports.length / 1_024
  const samples: Array<number> = []
  const start = performance.now()
  await Promise.all(
    ports.map(async (_, lane) => {
      for (let sale = 0; sale < salesEach; sale++) {
        const began = performance.now()
        const { status } = await router.sale({ amount, reference: `FLEET${lane}X${sale}` })
        if (status !== "approved") throw new Error(`a sale ended ${status}`)
        samples.push(performance.now() - began)
      }
    })
  )
  const seconds = (performance.now() - start) / 1_000
  return {
    terminals: ports.length,
    sales: samples.length,
    salesPerSecond: samples.length / seconds,
    p50: median(samples),
    p99: quantile(samples, 0.99),
    heapPerTerminalKb
  }
}
