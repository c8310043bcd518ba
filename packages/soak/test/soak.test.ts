import { expect, it } from "vitest"
import { soak } from "../src/run.ts"
import { growthOf, MEASURES, type Sample, slopeOf } from "../src/slope.ts"

const flat: Sample = { at: 0, heap: 2e7, rss: 1e8, sockets: 10, handles: 40, store: 5e6, p99: 8 }
const over = (change: (minute: number) => Partial<Sample>): ReadonlyArray<Sample> =>
  Array.from({ length: 15 }, (_, at) => ({ ...flat, at, ...change(at) }))

it("lays the least-squares line", () => {
  expect(slopeOf([0, 1, 2, 3].map((x) => [x, 5 + 2 * x] as const))).toBeCloseTo(2)
  expect(slopeOf([[1, 4]])).toBe(0)
})

it("bears noise, and calls what grows by its name", () => {
  const noisy = over((at) => ({ heap: 2e7 + (at % 2) * 1e6, p99: 8 + (at % 3) }))
  for (const measure of MEASURES) expect(growthOf(noisy, measure).holds, measure).toBe(true)
  expect(
    growthOf(
      over((at) => ({ heap: 2e7 + at * 1e6 })),
      "heap"
    )
  ).toMatchObject({ slope: expect.closeTo(1e6), holds: false })
  expect(
    growthOf(
      over((at) => ({ handles: 40 + at })),
      "handles"
    ).holds
  ).toBe(false)
  expect(
    growthOf(
      over((at) => ({ p99: 8 + at })),
      "p99"
    ).holds
  ).toBe(false)
})

it("measures a shop under load", async () => {
  const report = await soak({ minutes: 0.1, rate: 10 })
  expect(report.payments).toBeGreaterThan(5)
  expect(report.handled).toBeGreaterThan(0)
  expect(report.measures.heap.mean).toBeGreaterThan(1e6)
  expect(report.measures.handles.mean).toBeGreaterThan(5)
  expect(report.measures.store.mean).toBeGreaterThan(1e4)
})
