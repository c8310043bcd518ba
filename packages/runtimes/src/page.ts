/**
 * The matrix as a table: Markdown for the docs.
 *
 * @module
 */
import type { Row } from "./matrix.ts"

const cell = (text: string): string => text.replaceAll("|", "\\|")

/** Checks down, runtimes across. */
export const tableOf = (rows: ReadonlyArray<Row>): string => {
  const tested = rows.filter(({ results }) => results.length > 0)
  const [first] = tested
  const lines = (first?.results ?? []).map(({ check }, i) => {
    const told = tested.map(({ results }) => (results[i]?.ok === true ? `✓ ${results[i].told}` : "✗"))
    // One word where all say the same: what differs is what matters.
    const same = new Set(told).size === 1 ? told.map(() => "✓") : told
    return `| ${[check, ...same].map(cell).join(" | ")} |`
  })
  return [
    `| | ${tested.map(({ runtime }) => runtime).join(" | ")} |`,
    `|---|${tested.map(() => "---").join("|")}|`,
    ...lines
  ].join("\n")
}

const START = "<!-- matrix -->"
const END = "<!-- /matrix -->"

/** The page with this table in its place. */
export const withTable = (page: string, table: string): string => {
  const [before = "", rest = ""] = page.split(START)
  return `${before}${START}\n${table}\n${END}${rest.split(END)[1] ?? ""}`
}
