import { describe, expect, it } from "vitest"
import { faultsOf, PROFILES } from "../src/faults.ts"
import type { Place } from "../src/merchant/books.ts"
import { type ChaosOptions, missing, runChaos } from "../src/run.ts"

const TAKES_MS = 300_000
const STORES: ReadonlyArray<Place["store"]> = ["sqlite", "postgres"]
// The processes' starts are most of a small run, so it kills more often than a long one.
const OFTEN = {
  ...PROFILES.heavy,
  pace: { ...PROFILES.heavy.pace, "kill-merchant": 60, "kill-sandbox": 80, "kill-database": 100 }
}

const run = (options: Partial<ChaosOptions>) =>
  runChaos({ payments: 200, seed: 7, profile: OFTEN, faults: new Set(), store: "sqlite", ...options })

describe.each(STORES)("a merchant on %s", (store) => {
  it(
    "that is killed between broken networks charges each order once, or knows that it did not",
    async () => {
      const faults = new Set(faultsOf(store))
      const report = await run({ store, faults })
      expect(report.suspects).toEqual([])
      expect(report.defects).toEqual([])
      expect(report).toMatchObject({ payments: 200, doubleCharged: 0, lost: 0, unresolved: 0 })
      expect(report.charged).toBeGreaterThan(50)
      expect(report.kills).toBeGreaterThan(4)
      expect(missing(report, faults)).toEqual([])
    },
    TAKES_MS
  )
})

// Without these two the zeros above would prove nothing.
describe("the judge", () => {
  const lossy = {
    payments: 80,
    profile: { ...PROFILES.heavy, rate: 0.2 },
    faults: new Set(["reset-after-commit", "truncate"])
  }

  it(
    "finds the money that a merchant takes twice when it retries an unknown outcome under a new key",
    async () => {
      const report = await run({ ...lossy, manners: "retries-under-a-new-name" })
      expect(report.doubleCharged).toBeGreaterThan(0)
      expect(report.suspects.join("\n")).toMatch(/charged \d times/)
    },
    TAKES_MS
  )

  it(
    "finds the money that a merchant forgets when it takes an unknown outcome for a failure",
    async () => {
      const report = await run({ ...lossy, manners: "takes-unknown-for-failed" })
      expect(report.lost).toBeGreaterThan(0)
    },
    TAKES_MS
  )
})
