/** The loop: inputs that reach code which none before has reached are kept, and grow the next ones. */
import { type Dice, dice } from "@pay/chaos-kit"
import type { Coverage } from "./coverage.ts"
import { mutate } from "./mutate.ts"
import type { Target } from "./target.ts"

export interface Failure {
  readonly error: string
  readonly input: Uint8Array
}

export interface Found {
  readonly runs: number
  /** Blocks of code that were reached. */
  readonly blocks: number
  /** Inputs that were worth keeping. */
  readonly kept: number
  readonly failures: ReadonlyArray<Failure>
}

export interface EngineOptions {
  readonly target: Target
  readonly corpus: ReadonlyArray<Uint8Array>
  readonly seed: number
  readonly coverage: Coverage
  /** Asked before every round. */
  readonly goOn: () => boolean
  /** Told of each input before it is run, so that one that hangs is known. */
  readonly about: (input: Uint8Array) => void
}

const LONGEST = 4_096
// Counting costs more than running, so it is done once for so many inputs, and input by input only where it has grown.
const BATCH = 24
const MOST_FAILURES = 10

const bytesOf = (seed: string | Uint8Array): Uint8Array =>
  typeof seed === "string" ? new TextEncoder().encode(seed) : seed

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : `threw ${String(error)}`

/** What an input breaks, if anything. */
export const tryOut = async (target: Target, input: Uint8Array): Promise<string | undefined> => {
  try {
    await target.run(input)
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

/** The smallest part of an input that breaks the same. */
export const shrink = async (target: Target, { input, error }: Failure): Promise<Uint8Array> => {
  let best = input
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length; ) {
      const less = Buffer.concat([best.subarray(0, at), best.subarray(at + size)])
      if ((await tryOut(target, less)) === error) best = less
      else at += size
    }
  }
  return best
}

export const fuzz = async ({ target, corpus, seed, coverage, goOn, about }: EngineOptions): Promise<Found> => {
  const chance: Dice = dice(seed)
  const kept: Array<Uint8Array> = []
  const reached = new Set<string>()
  const failures = new Map<string, Failure>()
  let runs = 0

  const run = async (input: Uint8Array): Promise<void> => {
    about(input)
    runs++
    const error = await tryOut(target, input)
    if (error !== undefined && !failures.has(error)) failures.set(error, { error, input })
  }
  const grow = (): boolean => {
    const before = reached.size
    for (const block of coverage.take()) reached.add(block)
    return reached.size > before
  }
  const keepIfNew = async (input: Uint8Array): Promise<void> => {
    await run(input)
    if (grow()) kept.push(input)
  }

  coverage.take()
  for (const input of [...target.seeds.map(bytesOf), ...corpus]) {
    await keepIfNew(input)
    if (!kept.includes(input)) kept.push(input)
  }
  while (goOn() && failures.size < MOST_FAILURES) {
    const batch = Array.from({ length: BATCH }, () => {
      const [one, other] = [kept[chance.below(kept.length)]!, kept[chance.below(kept.length)]!]
      return mutate(one, other, chance, LONGEST)
    })
    const before = new Set(reached)
    for (const input of batch) await run(input)
    if (!grow()) continue
    // Which of them was it? Each is run again, counted alone.
    const fresh = new Set([...reached].filter((block) => !before.has(block)))
    for (const input of batch) {
      await run(input)
      const found = coverage.take().filter((block) => fresh.delete(block))
      if (found.length > 0) kept.push(input)
      if (fresh.size === 0) break
    }
    coverage.take()
  }
  return { runs, blocks: reached.size, kept: kept.length, failures: [...failures.values()] }
}
