/** The payroll file: `reference,channel_code,account_number,account_holder_name,amount`, one payment a line. */
import { Money } from "@pay/core/money"

export interface Row {
  readonly reference: string
  readonly channel: string
  readonly account: string
  readonly holder: string
  readonly amount: Money
}

const rowOf = (line: string, number: number): Row => {
  const [reference, channel, account, holder, amount, ...more] = line.split(",").map((text) => text.trim())
  if (!reference || !channel || !account || !holder || !amount || more.length > 0)
    throw new Error(`line ${number}: five fields are needed`)
  try {
    return { reference, channel, account, holder, amount: Money.of(amount, "IDR") }
  } catch (error) {
    throw new Error(`line ${number}: ${error instanceof Error ? error.message : "amount"}`)
  }
}

/** All rows, or an error that names the first bad line: a file with a mistake pays nobody. */
export const readRows = (text: string): ReadonlyArray<Row> => {
  const rows = text
    .split("\n")
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== "" && !line.startsWith("#"))
    .map(({ line, number }) => rowOf(line, number))
  const seen = new Set<string>()
  for (const { reference } of rows) {
    if (seen.has(reference)) throw new Error(`${reference} stands twice in the file`)
    seen.add(reference)
  }
  return rows
}

export const totalOf = (rows: ReadonlyArray<Row>): Money =>
  rows.reduce((sum, { amount }) => sum.plus(amount), Money.ofMinor(0, "IDR"))
