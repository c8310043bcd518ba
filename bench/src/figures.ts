/**
 * What benchmarks have in common: medians, rounds, and a table for a person.
 *
 * @module
 */

/** The middle value; of an even number the lower one. */
export const median = (values: ReadonlyArray<number>): number => quantile(values, 0.5)

/** The value at a share of the sorted values, 0 to 1. */
export const quantile = (values: ReadonlyArray<number>, share: number): number => {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length - 1) * share))] ?? Number.NaN
}

/** `1234567` as `1,234,567`. */
export const whole = (value: number): string => Math.round(value).toLocaleString("en-US")

/** Rows in columns; the first column is text, the others are figures. */
export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: ReadonlyArray<string>): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ")
  return [line(head), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n")
}
