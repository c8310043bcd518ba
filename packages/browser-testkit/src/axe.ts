import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"

const { source } = createRequire(import.meta.url)("axe-core") as { readonly source: string }

/** One rule that the page breaks, and where. */
export interface Violation {
  readonly rule: string
  readonly help: string
  readonly where: ReadonlyArray<string>
}

/** Runs axe-core on the page as it stands, all rules; a page without violations gives an empty list. */
export const axe = async (page: Page): Promise<ReadonlyArray<Violation>> => {
  // Evaluated by the debugger, so a page's content security policy stays as it is.
  if ((await page.evaluate<string>("typeof axe")) === "undefined") await page.evaluate(source)
  const results = await page.evaluate<AxeResults>(`axe.run(document, { resultTypes: ["violations"] })`)
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary ?? ""}`)
  }))
}
