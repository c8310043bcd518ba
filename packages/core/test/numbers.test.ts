import { check } from "@pay/core/schema"
import { describe, expect, test } from "vitest"

const rules = (value: number, multipleOf: number) =>
  check({ type: "number", multipleOf }, value).map(({ rule }) => rule)

describe("a number with steps", () => {
  test("is judged by its decimals, however large or small it is", () => {
    expect(rules(0.3, 0.1)).toEqual([])
    expect(rules(1e21, 1)).toEqual([])
    expect(rules(1e21, 0.01)).toEqual([])
    expect(rules(-1e22, 500)).toEqual([])
    expect(rules(0.35, 0.1)).toEqual(["multipleOf"])
    expect(rules(1e-9, 0.01)).toEqual(["multipleOf"])
  })
})
