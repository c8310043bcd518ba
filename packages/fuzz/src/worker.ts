/** One target in a thread of its own, which is ended from outside when an input hangs. */
import { parentPort, workerData } from "node:worker_threads"
import { corpusOf } from "./corpus.ts"
import { startCoverage } from "./coverage.ts"
import { fuzz, shrink } from "./engine.ts"
import { targets } from "./targets/index.ts"
import { HEAD, type Job } from "./worker-job.ts"

const { target: name, seed, ms, shared } = workerData as Job
const target = targets.find((one) => one.name === name)!
const [head, bytes] = [new Int32Array(shared, 0, 2), new Uint8Array(shared, HEAD)]

// Our own code is loaded by now, so only what inputs reach counts.
const coverage = startCoverage()
const until = performance.now() + ms
const found = await fuzz({
  target,
  corpus: corpusOf(name),
  seed,
  coverage,
  goOn: () => performance.now() < until,
  about: (input) => {
    bytes.set(input.subarray(0, bytes.length))
    Atomics.store(head, 1, Math.min(input.length, bytes.length))
    Atomics.add(head, 0, 1)
  }
})
const failures = await Promise.all(
  found.failures.map(async (failure) => ({ ...failure, input: await shrink(target, failure) }))
)
parentPort!.postMessage({ ...found, failures })
