import { Money } from "@pay/core/money"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  entryFromText,
  isLegal,
  isOpen,
  isReference,
  JOURNAL_STATES,
  type JournalEntry,
  redactCardNumbers,
  toText
} from "../src/effect.ts"

describe("the table of transitions", () => {
  it("never leads out of an approval", () => {
    expect(JOURNAL_STATES.filter((to) => isLegal("approved", to))).toEqual([])
  })

  it("leads to the wire only from a durable intent, and back to an intent only from what never started", () => {
    expect(JOURNAL_STATES.filter((from) => isLegal(from, "sending"))).toEqual(["intended", "sending"])
    expect(JOURNAL_STATES.filter((from) => isLegal(from, "intended"))).toEqual(["not_started"])
  })

  it("can bring every open state to an approval or to proof that nothing ran", () => {
    for (const state of JOURNAL_STATES.filter(isOpen)) {
      expect(isLegal(state, "approved") || isLegal(state, "not_started")).toBe(true)
    }
  })
})

describe("journal text", () => {
  it("gives back the row it was made from, amounts exact", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.constantFrom("USD", "IDR", "VND", "KWD"),
        fc.string(),
        (minor, currency, orderId) => {
          const entry: JournalEntry = {
            command: {
              reference: "R1",
              kind: "sale",
              terminalId: "t",
              amount: Money.ofMinor(minor, currency),
              orderId
            },
            vendor: "v",
            state: "approved",
            evidence: "answer",
            revision: 3,
            createdAt: 1,
            updatedAt: 2,
            record: { status: "approved", amount: Money.ofMinor(minor, currency), tip: Money.ofMinor(0, currency) }
          }
          const back = entryFromText(toText(entry))
          expect(back).toEqual(entry)
          expect(back.command.amount).toBeInstanceOf(Money)
        }
      )
    )
  })
})

describe("free text from a device", () => {
  it("keeps no run of 13 to 19 digits", () => {
    const digits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 13, maxLength: 19 })
      .map((list) => list.join(""))
    fc.assert(
      fc.property(fc.string(), digits, fc.constantFrom("", " ", "-"), fc.string(), (before, number, gap, after) => {
        const text = redactCardNumbers(`${before}${[...number].join(gap)}${after}`)
        expect(text.replace(/[ -]/g, "")).not.toMatch(/\d{13}/)
      })
    )
  })

  it("keeps everything else", () => {
    expect(redactCardNumbers("card 4302 7700 0000 5723 declined, code 51, ref 123456789012")).toBe(
      "card ****5723 declined, code 51, ref 123456789012"
    )
  })
})

describe("a reference", () => {
  it("is 1 to 32 letters and digits", () => {
    expect(["A", "a1".repeat(16)].map(isReference)).toEqual([true, true])
    expect(["", "a".repeat(33), "order-1", "bestellung ä", "a\n"].map(isReference)).toEqual([
      false,
      false,
      false,
      false,
      false
    ])
  })
})
