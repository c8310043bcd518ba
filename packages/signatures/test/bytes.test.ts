import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  createTokenVerifier,
  equalInConstantTime,
  formatTimestamp,
  minify,
  parseTimestamp,
  type SignatureSetupError
} from "../src/index.ts"

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (raw: Uint8Array) => new TextDecoder().decode(raw)

describe("minify", () => {
  it("gives what printing without spaces gives, for any JSON and any indentation", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(1, 2, "\t", " \t"), (value, indent) => {
        const compact = JSON.stringify(value)
        expect(decode(minify(encode(JSON.stringify(value, null, indent))))).toBe(compact)
        expect(decode(minify(encode(compact)))).toBe(compact)
      })
    )
  })

  it("keeps order, nulls, number spellings, escapes and spaces inside strings", () => {
    const text = '{ "b" : 1.0 ,\r\n\t"a": null, "s": "x \\" \\\\ y\\u0020é 🙂",\n"n": 1E+2, "b": 2 }'
    expect(decode(minify(encode(text)))).toBe('{"b":1.0,"a":null,"s":"x \\" \\\\ y\\u0020é 🙂","n":1E+2,"b":2}')
  })

  it("does not fail on bytes that are no JSON", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (raw) => {
        expect(minify(raw).length).toBeLessThanOrEqual(raw.length)
      })
    )
  })
})

describe("timestamps", () => {
  it("come back as the same second, in every offset", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Date.UTC(9998, 0, 1) }),
        fc.integer({ min: -840, max: 840 }),
        (at, offset) => {
          const text = formatTimestamp(at, offset)
          expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
          expect(parseTimestamp(text)).toBe(Math.floor(at / 1000) * 1000)
        }
      )
    )
  })

  it("may carry a fraction, Z, or an offset without colon", () => {
    expect(parseTimestamp("2020-08-29T09:12:33.001Z")).toBe(Date.UTC(2020, 7, 29, 9, 12, 33, 1))
    expect(parseTimestamp("2020-03-26T05:44:26+0800")).toBe(Date.UTC(2020, 2, 25, 21, 44, 26))
    expect(parseTimestamp("2020-08-29T09:12:33.123456789Z")).toBe(Date.UTC(2020, 7, 29, 9, 12, 33, 123))
  })

  it("are refused without offset, with an impossible date, or with anything around them", () => {
    for (const text of [
      "2020-08-29T09:12:33",
      "2021-02-29T00:00:00Z",
      "2020-08-29T24:00:00Z",
      "2020-08-29T09:60:00Z",
      "2020-08-29T09:12:33+15:00",
      "2020-08-29T09:12:33Z ",
      "2020-08-29T09:12:33Z\n",
      "1693300353",
      ""
    ]) {
      expect(parseTimestamp(text), text).toBeUndefined()
    }
  })
})

describe("callback tokens", () => {
  it("are accepted when they equal one of the list, and told apart by label", () => {
    const verifier = createTokenVerifier([{ token: "newer-token", label: "2026" }, "older-token"])
    expect(verifier.verify("newer-token")).toEqual({ ok: true, index: 0, label: "2026" })
    expect(verifier.verify("older-token")).toEqual({ ok: true, index: 1, label: undefined })
    expect(verifier.verify("other-token")).toEqual({ ok: false, reason: "wrong-token" })
    for (const missing of [undefined, null, ""])
      expect(verifier.verify(missing)).toEqual({ ok: false, reason: "missing-token" })
  })

  it("are equal exactly when the strings are", () => {
    const any = fc.string({ unit: "binary", minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(equalInConstantTime(a, b)).toBe(a === b)
        expect(equalInConstantTime(a, a)).toBe(true)
        expect(equalInConstantTime(a + a, a)).toBe(false)
        expect(equalInConstantTime(a, a + a)).toBe(false)
      })
    )
  })

  it("that could never work are refused while building", () => {
    const problem = (tokens: ReadonlyArray<string>) => {
      try {
        createTokenVerifier(tokens)
        return "none"
      } catch (error) {
        return (error as SignatureSetupError).problem
      }
    }
    expect(problem([])).toBe("no-token")
    expect(problem(["good-token", ""])).toBe("empty-token")
    expect(problem(["pasted-token\n"])).toBe("padded-token")
    expect(problem(["x".repeat(513)])).toBe("token-too-long")
    expect(problem(["good-token"])).toBe("none")
  })
})
