/** Runs every check and says what came of each. */
import { checks, type Setting } from "./checks.ts"

export interface CheckResult {
  readonly check: string
  readonly ok: boolean
  readonly told: string
}

export const runChecks = async (setting: Setting): Promise<ReadonlyArray<CheckResult>> => {
  const results: Array<CheckResult> = []
  for (const [check, run] of Object.entries(checks)) {
    try {
      results.push({ check, ok: true, told: await run(setting) })
    } catch (error) {
      results.push({
        check,
        ok: false,
        told: error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      })
    }
  }
  return results
}
