import { Money } from "@pay/core/money"
import { describe, expect, it } from "vitest"
import { type Command, type JournalEntry, type JournalState, reconcile, type TransactionRecord } from "../src/effect.ts"

const usd = (text: string) => Money.of(text, "USD")

const entry = (
  reference: string,
  facts: Partial<Command> = {},
  state: JournalState = "approved",
  record?: Partial<TransactionRecord>
): JournalEntry => ({
  command: { reference, kind: "sale", terminalId: "front", amount: usd("10.00"), ...facts },
  vendor: "codepay",
  state,
  evidence: "answer",
  revision: 3,
  createdAt: 1,
  updatedAt: 2,
  ...(record === undefined ? {} : { record: { status: "approved", ...record } })
})

const listed = (reference: string, facts: Partial<TransactionRecord> = {}): TransactionRecord => ({
  status: "approved",
  reference,
  amount: usd("10.00"),
  ...facts
})

const references = (rows: ReadonlyArray<JournalEntry>) => rows.map(({ command }) => command.reference)

describe("the end of the day", () => {
  it("is clean when journal and terminal agree", () => {
    const result = reconcile({
      entries: [entry("A"), entry("B", {}, "declined")],
      records: [listed("A"), listed("B", { status: "declined" })]
    })
    expect([references(result.matched), result.clean]).toEqual([["A", "B"], true])
  })

  it("shows what either side lacks, what differs and what is still open", () => {
    const result = reconcile({
      entries: [entry("A"), entry("B"), entry("C"), entry("D", {}, "unknown"), entry("F", {}, "declined")],
      records: [listed("A", { amount: usd("10.01") }), listed("C"), listed("E"), listed("F")]
    })
    expect(references(result.missingThere)).toEqual(["B"])
    expect(result.missingHere.map(({ reference }) => reference)).toEqual(["E"])
    expect(result.differs.map(({ entry: row, differs }) => [row.command.reference, differs])).toEqual([
      ["A", "amount"],
      ["F", "status"]
    ])
    expect(references(result.open)).toEqual(["D"])
    expect(result.clean).toBe(false)
  })

  it("misses nothing there when the terminal lists only some kinds, or none", () => {
    const entries = [entry("A"), entry("V", { kind: "void" })]
    expect(reconcile({ entries, records: [listed("A")], listed: ["sale"] }).clean).toBe(true)
    expect(reconcile({ entries }).missingThere).toEqual([])
  })

  it("compares the batch: charges less refunds, with tips and cashback, without what was voided", () => {
    const entries = [
      entry("A", {}, "approved", { tip: usd("2.00") }),
      entry("B", { cashback: usd("20.00") }),
      entry("C"),
      entry("V", { kind: "void", original: { reference: "C" } }),
      entry("R", { kind: "refund", amount: usd("4.00"), original: { reference: "A" } }),
      entry("T", { kind: "tip_adjust", amount: usd("3.00"), original: { reference: "A" } }),
      entry("X", {}, "declined")
    ]
    const batch = reconcile({ entries, batch: { count: 3, total: usd("39.00") } }).batch
    expect(batch).toEqual({
      expected: { count: 3, total: usd("39.00") },
      reported: { count: 3, total: usd("39.00") },
      agrees: true
    })
    expect(reconcile({ entries, batch: { total: usd("38.99") } }).clean).toBe(false)
  })
})
