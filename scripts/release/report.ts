/**
 * What a rehearsal found, for people.
 *
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs"
import type { Install, Rehearsal } from "./rehearse.ts"
import { KINDS } from "./shops.ts"

const HEAD = ["alone installed", "with", "packages", "MB", ...KINDS]

const cells = (install: Install): ReadonlyArray<string> => [
  `\`${install.package}\``,
  `${install.manager} ${install.managerVersion}`,
  String(install.packages),
  (install.bytes / 1e6).toFixed(2),
  ...KINDS.map((kind) => `paid ×${install.payments[kind]}`)
]

const line = (row: ReadonlyArray<string>): string => `| ${row.join(" | ")} |\n`

const table = (installs: ReadonlyArray<Install>): string =>
  [HEAD, HEAD.map(() => "---"), ...installs.map(cells)].map(line).join("")

const bumped = (bumps: Rehearsal["first"]["bumps"]): string => {
  const levels = [...new Set(Object.values(bumps))]
  if (levels.length === 0) return "nothing was waiting"
  return levels
    .map((level) => {
      const names = Object.keys(bumps).filter((name) => bumps[name] === level)
      return `${level}: ${names.length > 4 ? `${names.length} packages` : names.join(", ")}`
    })
    .join("; ")
}

export const report = ({ nodes, first, second, installs, seconds }: Rehearsal): string =>
  [
    `first release   ${bumped(first.bumps)}`,
    `then            ${second.edit}`,
    `second release  ${bumped(second.bumps)}`,
    "",
    table(installs),
    ...Object.entries(second.changelogs).map(([name, text]) => `${name} tells its users:\n\n${text}`),
    `rehearsed on Node ${nodes.join(", ")} in ${seconds} s\n`
  ].join("\n")

const MARKS = ["<!-- rehearsal -->", "<!-- /rehearsal -->"] as const

/** Puts the table between the marks of a page. */
export const writeTable = (page: string, { nodes, installs }: Rehearsal): void => {
  const text = readFileSync(page, "utf8")
  const [from, to] = [text.indexOf(MARKS[0]), text.indexOf(MARKS[1])]
  if (from < 0 || to < from) throw new Error(`${page} has no ${MARKS.join(" … ")}`)
  const told = `${MARKS[0]}\nEvery program ran on Node ${nodes.join(", ")}:\n\n${table(installs)}`
  writeFileSync(page, text.slice(0, from) + told + text.slice(to))
}
