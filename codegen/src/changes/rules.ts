/** What each kind of spec edit means for the users of a package; docs/decisions/codegen.md gives the reasons. */
export type Level = "patch" | "minor" | "major"

export const RULES = {
  "product-added": "minor",
  "product-removed": "major",
  "error-shape": "major",
  origin: "minor",
  "operation-added": "minor",
  "operation-removed": "major",
  "operation-deprecated": "minor",
  route: "major",
  "arguments-moved": "major",
  "parameter-added": "minor",
  "parameter-added-required": "major",
  "parameter-removed": "major",
  "body-added": "minor",
  "body-added-required": "major",
  "body-removed": "major",
  "result-added": "major",
  "result-removed": "minor",
  "error-added": "minor",
  "error-removed": "major",
  "error-advice": "minor",
  "option-added": "minor",
  "option-removed": "major",
  "pages-added": "minor",
  "pages-removed": "major",
  "signing-added": "major",
  "retry-safety": "minor",
  lookup: "minor",
  "sent-version": "minor",
  "event-added": "minor",
  "event-removed": "major",
  "event-proof": "major",
  "event-told-by": "major",
  "event-facts": "minor",
  "type-added": "minor",
  "type-removed": "major",
  "sent-wider": "minor",
  "sent-narrower": "major",
  "sent-field-added": "minor",
  "received-wider": "major",
  "received-narrower": "minor",
  "received-field-added": "minor",
  "received-field-removed": "major",
  "received-value-added": "minor",
  "received-value-removed": "minor",
  documentation: "patch"
} as const satisfies Readonly<Record<string, Level>>

export type Rule = keyof typeof RULES

/** One difference that a user of the package meets. */
export interface Finding {
  readonly level: Level
  readonly rule: Rule
  /** Where: `createCharge`, `ChargeRequest.amount`. */
  readonly at: string
  /** What happened there, to be read after `at`. */
  readonly told: string
}

const ORDER: ReadonlyArray<Level> = ["patch", "minor", "major"]
export const highest = (findings: ReadonlyArray<Finding>): Level | undefined =>
  findings.reduce<Level | undefined>(
    (most, { level }) => (most === undefined || ORDER.indexOf(level) > ORDER.indexOf(most) ? level : most),
    undefined
  )

/** Collects findings, each once, gravest first. */
export class Findings {
  readonly #found = new Map<string, Finding>()

  add(rule: Rule, at: string, told: string): void {
    const key = `${rule} ${at} ${told}`
    if (!this.#found.has(key)) this.#found.set(key, { level: RULES[rule], rule, at, told })
  }

  list(): ReadonlyArray<Finding> {
    return [...this.#found.values()].sort((a, b) => ORDER.indexOf(b.level) - ORDER.indexOf(a.level))
  }
}
