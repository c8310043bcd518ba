import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Money, MoneyError } from "../src/money.ts"
import { check, type WireSchema } from "../src/schema.ts"

const currency = fc.constantFrom("IDR", "PHP", "VND", "THB", "MYR", "KWD", "JPY")
const minor = fc.integer({ min: -9_007_199_254_740_991, max: 9_007_199_254_740_991 })

describe("Money", () => {
  test("survives every wire format it has, exactly", () => {
    fc.assert(
      fc.property(minor, currency, (units, code) => {
        const money = Money.ofMinor(units, code)
        expect(Money.of(money.toDecimal(), code).equals(money)).toBe(true)
        expect(Money.fromSnap(money.toSnap()).equals(money)).toBe(true)
      })
    )
  })

  test("as a JSON number is exact or refused, never rounded", () => {
    fc.assert(
      fc.property(minor, currency, (units, code) => {
        const money = Money.ofMinor(units, code)
        let number: number
        try {
          number = money.toMajor()
        } catch (error) {
          expect(error).toBeInstanceOf(MoneyError)
          return
        }
        expect(Money.of(String(number), code).minor).toBe(money.minor)
      })
    )
  })

  test.each([
    [0.1 + 0.2, "PHP", "out-of-range"],
    [10.155, "PHP", "too-many-decimals"],
    [0.5, "VND", "too-many-decimals"],
    [1e21, "IDR", "out-of-range"],
    [Number.NaN, "IDR", "not-a-number"],
    ["1e3", "IDR", "not-a-number"],
    ["1,000", "IDR", "not-a-number"],
    ["", "IDR", "not-a-number"],
    ["1", "idr", "currency"]
  ])("refuses %s %s: %s", (amount, code, rule) => {
    expect(() => Money.of(amount, code)).toThrowError(expect.objectContaining({ _tag: "MoneyError", rule }))
  })

  test("adds and compares within one currency only", () => {
    expect(Money.of("0.10", "PHP").plus(Money.of("0.20", "PHP")).toDecimal()).toBe("0.30")
    expect(() => Money.of(1, "PHP").plus(Money.of(1, "IDR"))).toThrowError(
      expect.objectContaining({ rule: "currency-mismatch" })
    )
  })
})

describe("a Money in a request", () => {
  const body = (type: "integer" | "number"): WireSchema => ({
    type: "object",
    properties: { currency: { type: "string" }, amount: { type, money: "currency", maximum: 1_000_000 } }
  })

  test("fits a whole amount where it has no decimals", () => {
    expect(check(body("integer"), { currency: "IDR", amount: Money.of(25_000, "IDR") })).toEqual([])
    expect(check(body("integer"), { currency: "IDR", amount: Money.of("10.50", "IDR") })).toMatchObject([
      { path: "amount", rule: "type" }
    ])
  })

  test("beyond what a JSON number holds is refused by name, not thrown", () => {
    const amount = Money.ofMinor(Number.MAX_SAFE_INTEGER, "IDR")
    expect(check(body("number"), { currency: "IDR", amount })).toMatchObject([{ path: "amount" }])
  })
})
