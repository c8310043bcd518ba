import fc from "fast-check"
import { afterEach, describe, expect, it } from "vitest"
import type { CallWindow, LimiterStore } from "../src/limiter.ts"

/** A budget, and a second view of it as another process has it. Times are the callers'. */
export interface LimiterSubject {
  readonly one: LimiterStore
  readonly other: LimiterStore
  readonly close?: () => unknown
}

const FOREVER = 1_000_000_000

/** The most calls that fall into any `windowMs`. */
const densest = (times: ReadonlyArray<number>, windowMs: number): number => {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.max(0, ...sorted.map((from, i) => sorted.slice(i).filter((at) => at < from + windowMs).length))
}

/** What every store of call windows must do; run it against each implementation. */
export const limiterContract = (name: string, make: () => LimiterSubject | Promise<LimiterSubject>): void => {
  const open: Array<LimiterSubject> = []
  const setup = async (): Promise<LimiterSubject> => {
    const subject = await make()
    open.push(subject)
    return subject
  }
  let keys = 0
  const windowOf = (limit: number, windowMs: number): CallWindow => ({ key: `endpoint ${keys++}`, limit, windowMs })

  describe(`the limiter contract: ${name}`, () => {
    afterEach(async () => {
      for (const subject of open.splice(0)) await subject.close?.()
    })

    it("lets the limit go at once, from whichever process, and then one for each that leaves the window", async () => {
      const { one, other } = await setup()
      const three = windowOf(3, 1000)
      expect(await one.reserve([three], 10_000, FOREVER)).toBe(0)
      expect(await other.reserve([three], 10_100, FOREVER)).toBe(0)
      expect(await one.reserve([three], 10_200, FOREVER)).toBe(0)
      expect(await other.reserve([three], 10_300, FOREVER)).toBe(700)
      expect(await one.reserve([three], 10_300, FOREVER)).toBe(800)
      expect(await one.reserve([three], 11_250, FOREVER)).toBe(0)
      expect(await other.reserve([three], 11_250, FOREVER)).toBe(750)
    })

    it("reserves nothing for who would not wait that long", async () => {
      const { one, other } = await setup()
      const single = windowOf(1, 1000)
      await one.reserve([single], 5000, FOREVER)
      expect(await other.reserve([single], 5200, 799)).toBe(800)
      expect(await one.reserve([single], 5200, 800)).toBe(800)
      expect(await other.reserve([single], 5200, FOREVER)).toBe(1800)
    })

    it("takes a call in every window or in none", async () => {
      const { one, other } = await setup()
      const wide = windowOf(3, 1000)
      const narrow = windowOf(1, 1000)
      expect(await one.reserve([wide, narrow], 5000, FOREVER)).toBe(0)
      expect(await other.reserve([narrow, wide], 5000, 100)).toBe(1000)
      expect(await other.reserve([wide], 5000, FOREVER)).toBe(0)
      expect(await other.reserve([wide], 5000, FOREVER)).toBe(0)
      expect(await other.reserve([wide], 5000, FOREVER)).toBe(1000)
    })

    it("counts each key by itself", async () => {
      const { one } = await setup()
      const [a, b] = [windowOf(1, 1000), windowOf(1, 1000)]
      expect(await one.reserve([a], 5000, FOREVER)).toBe(0)
      expect(await one.reserve([b], 5000, FOREVER)).toBe(0)
      expect(await one.reserve([], 5000, FOREVER)).toBe(0)
    })

    it("lets nobody through a held window, and never shortens a hold", async () => {
      const { one, other } = await setup()
      const held = windowOf(5, 1000)
      await one.hold?.(held, 9000)
      await other.hold?.(held, 7000)
      expect(await other.reserve([held], 5000, FOREVER)).toBe(4000)
      expect(await one.reserve([held], 5000, 3999)).toBe(4000)
      expect(await one.reserve([held], 9500, FOREVER)).toBe(0)
    })

    it("gives places in the order of asking, one each, when many ask at once", async () => {
      const { one, other } = await setup()
      const two = windowOf(2, 1000)
      const asked = Array.from({ length: 12 }, (_, i) => (i % 2 ? one : other).reserve([two], 5000, FOREVER))
      const waits = (await Promise.all(asked)).toSorted((a, b) => a - b)
      expect(waits).toEqual([0, 0, 1000, 1000, 2000, 2000, 3000, 3000, 4000, 4000, 5000, 5000])
      const next = [await one.reserve([two], 5001, FOREVER), await other.reserve([two], 5001, FOREVER)]
      expect(next).toEqual([5999, 5999])
    })

    it("is never above a window, and never makes anybody wait who need not", async () => {
      const { one, other } = await setup()
      const asks = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 400 }), fc.boolean()), { maxLength: 25 })
      const limits = fc.integer({ min: 1, max: 4 })
      const property = fc.asyncProperty(limits, fc.boolean(), asks, async (limit, mixed, steps) => {
        const windows = [windowOf(limit, 1000), windowOf(limit + 2, 1500)]
        const times = windows.map((): Array<number> => [])
        let now = 50_000
        for (const [first, later, both] of steps) {
          now += later
          const used = both || !mixed ? [0, 1] : [1]
          const wait = await (first ? one : other).reserve(
            used.map((i) => windows[i]!),
            now,
            FOREVER
          )
          const free = (at: number) =>
            used.every((i) => densest([...times[i]!, at], windows[i]!.windowMs) <= windows[i]!.limit)
          // With calls of other windows in between, who asked before may have a later place.
          if (wait > 0 && !mixed) expect(free(now)).toBe(false)
          for (const i of used) times[i]!.push(now + wait)
        }
        for (const [i, { limit: most, windowMs }] of windows.entries())
          expect(densest(times[i]!, windowMs)).toBeLessThanOrEqual(most)
      })
      await fc.assert(property, { numRuns: 20 })
    })
  })
}
