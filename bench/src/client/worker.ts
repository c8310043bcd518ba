/**
 * One measured run, in a process of its own: `worker.ts PROGRAM URL CONCURRENCY WARM-UP-MS MS`. Prints one JSON line.
 * A duration of 0 makes a single payment.
 */
import { pathToFileURL } from "node:url"
import { quantile } from "../figures.ts"

const [program = "", url = "", ...figures] = process.argv.slice(2)
const [concurrency = 1, warmUpMs = 0, ms = 0] = figures.map(Number)
const { default: make } = (await import(pathToFileURL(program).href)) as {
  readonly default: (url: string) => () => Promise<unknown>
}
const pay = make(url)

const drive = async (duration: number, latencies: Array<number> | undefined): Promise<number> => {
  const until = performance.now() + duration
  let calls = 0
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let before = performance.now(); before < until; ) {
        await pay()
        const after = performance.now()
        latencies?.push(after - before)
        before = after
        calls++
      }
    })
  )
  return calls
}

await pay()
if (ms > 0) {
  await drive(warmUpMs, undefined)
  const latencies: Array<number> = []
  const cpuBefore = process.cpuUsage()
  const before = performance.now()
  const calls = await drive(ms, latencies)
  const seconds = (performance.now() - before) / 1000
  const cpu = process.cpuUsage(cpuBefore)
  const result = {
    perSecond: calls / seconds,
    cpuMicroseconds: (cpu.user + cpu.system) / calls,
    p50: quantile(latencies, 0.5) * 1000,
    p99: quantile(latencies, 0.99) * 1000
  }
  process.stdout.write(`${JSON.stringify(result)}\n`)
}
// Some SDKs keep timers or sockets that would hold the process.
process.exit(0)
