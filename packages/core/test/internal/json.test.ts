import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { InexactNumberError, parseExact } from "../../src/json.ts"

describe("parseExact", () => {
  test("reads what JSON.parse reads, or refuses", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        let value: unknown
        try {
          value = parseExact(text)
        } catch (error) {
          expect(error).toBeInstanceOf(InexactNumberError)
          return
        }
        expect(value).toEqual(JSON.parse(text))
      })
    )
  })

  test.each(["1e400", "[5e-400]", "9007199254740993", '{"amount":12345678901234567890}', "[0.12345678901234567891]"])(
    "refuses %s",
    (text) => {
      expect(() => parseExact(text)).toThrow(InexactNumberError)
    }
  )

  test.each(["9007199254740991", "0.1234567890123456", "1000000000000000000000", '{"id":"12345678901234567890"}'])(
    "keeps %s",
    (text) => {
      expect(parseExact(text)).toEqual(JSON.parse(text))
    }
  )
})
