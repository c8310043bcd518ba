/** What a person sees: one line a step while it runs, and a table at the end. A script gets none of it. */
import { styleText } from "node:util"

export interface Screen {
  readonly title: (text: string) => void
  /** Shows the step as running, then as done with what came of it. */
  readonly step: <A>(text: string, work: () => Promise<A>, told?: (value: A) => string) => Promise<A>
  readonly table: (rows: ReadonlyArray<Readonly<Record<string, string>>>) => void
  readonly say: (text: string) => void
}

export const quiet: Screen = { title: () => {}, step: (_text, work) => work(), table: () => {}, say: () => {} }

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - text.length))

export const terminalScreen = (out: NodeJS.WriteStream): Screen => {
  const write = (text: string) => out.write(text)
  const dim = (text: string) => styleText("dim", text, { stream: out })
  const green = (text: string) => styleText("green", text, { stream: out })
  const red = (text: string) => styleText("red", text, { stream: out })
  return {
    title: (text) => write(`\n${styleText("bold", text, { stream: out })}\n`),
    say: (text) => write(`${text}\n`),
    step: async (text, work, told) => {
      const started = performance.now()
      if (out.isTTY) write(`  ${dim("…")} ${text}`)
      const line = (mark: string, rest: string) =>
        write(`${out.isTTY ? "\r\x1b[2K" : ""}  ${mark} ${text}${rest === "" ? "" : `  ${dim(rest)}`}\n`)
      try {
        const value = await work()
        line(
          green("✓"),
          [told?.(value) ?? "", `${Math.round(performance.now() - started)} ms`]
            .filter((part) => part !== "")
            .join(" · ")
        )
        return value
      } catch (error) {
        line(red("✗"), error instanceof Error ? error.message : String(error))
        throw error
      }
    },
    table: (rows) => {
      const names = Object.keys(rows[0] ?? {})
      const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => (row[name] ?? "").length)))
      const rule = (left: string, middle: string, right: string) =>
        `${left}${widths.map((width) => "─".repeat(width + 2)).join(middle)}${right}\n`
      const cells = (values: ReadonlyArray<string>) =>
        `│${values.map((value, i) => ` ${pad(value, widths[i] ?? 0)} `).join("│")}│\n`
      write(`\n${rule("┌", "┬", "┐")}${cells(names)}${rule("├", "┼", "┤")}`)
      for (const row of rows) write(cells(names.map((name) => row[name] ?? "")))
      write(rule("└", "┴", "┘"))
    }
  }
}
