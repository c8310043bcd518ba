import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { corpusOf } from "../src/corpus.ts"
import { startCoverage } from "../src/coverage.ts"
import { fuzz, shrink, tryOut } from "../src/engine.ts"
import { runTarget } from "../src/run.ts"
import type { Target } from "../src/target.ts"
import { targets } from "../src/targets/index.ts"

const bytesOf = (seed: string | Uint8Array): Uint8Array =>
  typeof seed === "string" ? new TextEncoder().encode(seed) : seed

describe.each(targets)("$name", (target) => {
  it("holds for what it is made for, and for what once broke it", async () => {
    for (const input of [...target.seeds.map(bytesOf), ...corpusOf(target.name)])
      expect(await tryOut(target, input), Buffer.from(input).toString("latin1")).toBeUndefined()
  })

  it("holds for any bytes, and for its own kind of input with bytes changed", async () => {
    const seeds = target.seeds.map(bytesOf)
    const spliced = fc
      .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(64), fc.uint8Array({ maxLength: 24 }))
      .map(([seed, at, cut, put]) => {
        const from = at % (seed.length + 1)
        return Buffer.concat([seed.subarray(0, from), put, seed.subarray(from + cut)])
      })
    const text = fc.string({ unit: "grapheme", maxLength: 200 }).map((one) => new TextEncoder().encode(one))
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), spliced, text), async (input) => {
        expect(await tryOut(target, input)).toBeUndefined()
      }),
      { numRuns: target.name === "p12" ? 60 : 300 }
    )
  })
})

describe("the fuzzer", () => {
  // Nobody draws these four letters by chance: only who sees that each one leads further finds them.
  const hidden: Target = {
    name: "hidden",
    seeds: ["x"],
    run: (bytes) => {
      const at = (index: number, letter: string) => bytes[index] === letter.charCodeAt(0)
      if (at(0, "M") && reach(1) && at(1, "O") && reach(2) && at(2, "N") && reach(3) && at(3, "Y"))
        throw new Error("found")
    }
  }
  // Stands for code that coverage sees: each step is a block of its own.
  const steps = new Set<string>()
  const reach = (step: number): boolean => steps.add(`step ${step}`).size > 0

  it("finds what only guidance by coverage finds, and makes it small", async () => {
    let rounds = 0
    const found = await fuzz({
      target: hidden,
      corpus: [],
      seed: 1,
      coverage: {
        take: () => {
          const seen = [...steps]
          steps.clear()
          return seen
        }
      },
      goOn: () => rounds++ < 20_000,
      about: () => {}
    })
    expect(found.failures.map(({ error }) => error)).toEqual(["Error: found"])
    expect(Buffer.from(await shrink(hidden, found.failures[0]!)).toString()).toBe("MONY")
  })

  it("sees which code an input reaches", async () => {
    const money = targets.find(({ name }) => name === "money")!
    const coverage = startCoverage()
    coverage.take()
    await money.run(bytesOf("1.00\nIDR"))
    const one = new Set(coverage.take())
    await money.run(bytesOf("1.00\nIDRX"))
    const other = coverage.take()
    expect(one.size).toBeGreaterThan(5)
    expect(other.filter((block) => !one.has(block))).not.toEqual([])
  })

  it("runs a target for a while in a thread of its own", async () => {
    const found = await runTarget("timestamp", 1, 300)
    expect(found.failures).toEqual([])
    expect(found.runs).toBeGreaterThanOrEqual(4)
    expect(found.blocks).toBeGreaterThan(5)
  })
})
