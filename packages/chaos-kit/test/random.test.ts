import { expect, it } from "vitest"
import { dice } from "../src/random.ts"

it("repeats itself for a seed, and stays in range", () => {
  const throws = (seed: number) =>
    Array.from(
      { length: 200 },
      (
        (chance) => () =>
          chance.below(6)
      )(dice(seed))
    )
  expect(throws(7)).toEqual(throws(7))
  expect(throws(7)).not.toEqual(throws(8))
  expect(new Set(throws(7))).toEqual(new Set([0, 1, 2, 3, 4, 5]))
})
