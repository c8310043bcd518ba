/** Runs a target for a while, and ends it when an input takes too long. */
import { Worker } from "node:worker_threads"
import type { Found } from "./engine.ts"
import { HEAD, type Job } from "./worker-job.ts"

/** An input that runs so long hangs. */
const HANGS_MS = 20_000
const ROOM = 65_536

export const runTarget = (target: string, seed: number, ms: number): Promise<Found> => {
  const shared = new SharedArrayBuffer(HEAD + ROOM)
  const [head, bytes] = [new Int32Array(shared, 0, 2), new Uint8Array(shared, HEAD)]
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: { target, seed, ms, shared } satisfies Job,
    execArgv: ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning"]
  })
  return new Promise((resolve, reject) => {
    let at = -1
    let since = performance.now()
    const watch = setInterval(() => {
      const now = Atomics.load(head, 0)
      if (now !== at) {
        at = now
        since = performance.now()
      } else if (at > 0 && performance.now() - since > HANGS_MS) {
        const input = Uint8Array.from(bytes.subarray(0, Atomics.load(head, 1)))
        end({ runs: at, blocks: 0, kept: 0, failures: [{ error: `hangs for ${HANGS_MS} ms`, input }] })
      }
    }, 250)
    const end = (found: Found): void => {
      clearInterval(watch)
      void worker.terminate()
      resolve(found)
    }
    worker.once("message", end)
    worker.once("error", (error) => {
      clearInterval(watch)
      reject(error)
    })
  })
}
