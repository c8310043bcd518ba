/** What the edits of the specs mean for each package, and the changesets that say so. */
import { createHash } from "node:crypto"
import { bundle } from "../bundle.ts"
import { productFiles } from "../generate.ts"
import type { SpecSet } from "../load.ts"
import { modelOf, type ProductModel } from "../model.ts"
import { compareProducts } from "./products.ts"
import { type Finding, highest, type Level } from "./rules.ts"

export interface ProductChange {
  readonly product: string
  readonly package: string
  readonly spec: string
  readonly verdict: Level
  readonly findings: ReadonlyArray<Finding>
  /** Names the state that the edit started from. */
  readonly since: string
}

const textOf = (specs: SpecSet, name: string): string => (specs.names().includes(name) ? specs.read(name).text : "")

/** Every product whose users meet a difference between the two states. */
export const changesBetween = (base: SpecSet, next: SpecSet): ReadonlyArray<ProductChange> => {
  const shared = textOf(base, "common.yaml") !== textOf(next, "common.yaml")
  const names = [...new Set([...productFiles(base), ...productFiles(next)])].sort()
  return names.flatMap((name): ReadonlyArray<ProductChange> => {
    if (!shared && textOf(base, name) === textOf(next, name)) return []
    const model = (specs: SpecSet): ProductModel | undefined =>
      specs.names().includes(name) ? modelOf(bundle(specs, specs.read(name))) : undefined
    const before = model(base)
    const after = model(next)
    const findings = compareProducts(before, after)
    const verdict = highest(findings)
    const product = (after ?? before)?.name ?? name
    const since = createHash("sha256").update(textOf(base, name)).update(textOf(base, "common.yaml")).digest("hex")
    return verdict === undefined
      ? []
      : [{ product, package: `@pay/${product}`, spec: `specs/${name}`, verdict, findings, since: since.slice(0, 8) }]
  })
}

export const printChanges = (changes: ReadonlyArray<ProductChange>): string =>
  changes.length === 0
    ? "No spec edit reaches a user."
    : changes
        .map(
          (change) =>
            `${change.package}: ${change.verdict}\n${change.findings.map(({ level, at, told }) => `  ${level.padEnd(6)} ${at} ${told}`).join("\n")}`
        )
        .join("\n")

/** One changeset a package, by path; written again it replaces itself as long as the edit starts from the same state. */
export const changesets = (changes: ReadonlyArray<ProductChange>): ReadonlyMap<string, string> =>
  new Map(
    changes.map((change) => {
      const told = change.findings.filter(({ rule }) => rule !== "documentation")
      const lines = told.map(({ at, told, level }) => `- \`${at}\` ${told}${level === "major" ? " (breaking)" : ""}`)
      const body =
        lines.length === 0 ? "Describe the API better." : `Follow the provider's reference:\n\n${lines.join("\n")}`
      return [
        `.changeset/spec-${change.product}-${change.since}.md`,
        `---\n"${change.package}": ${change.verdict}\n---\n\n${body}\n`
      ]
    })
  )
