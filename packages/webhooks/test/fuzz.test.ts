import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { fuzz } from "./fuzz/fuzz.ts"

// Each of these must have been met, or the cases prove less than they seem to.
const OUTCOMES = [
  "known",
  "unknown: ambiguous",
  "unknown: inexact-number",
  "unknown: no-such-event",
  "unknown: unlike-schema",
  "refused: body-incomplete",
  "refused: body-too-large",
  "refused: malformed-signature",
  "refused: malformed-timestamp",
  "refused: missing-signature",
  "refused: missing-timestamp",
  "refused: missing-token",
  "refused: not-json",
  "refused: not-utf8",
  "refused: signature-required",
  "refused: timestamp-too-new",
  "refused: timestamp-too-old",
  "refused: wrong-content-type",
  "refused: wrong-method",
  "refused: wrong-signature",
  "refused: wrong-token"
]

describe("deliveries of all sorts", () => {
  it("never crash, slip through or are taken for what they are not", async () => {
    const { failure, outcomes } = await fuzz({ cases: 6000, seed: 20_260_115 })
    expect(failure).toBeUndefined()
    for (const outcome of OUTCOMES) expect(outcomes[outcome] ?? 0, outcome).toBeGreaterThan(0)
  })

  it("can be run from the command line, in any number", () => {
    const main = fileURLToPath(new URL("./fuzz/main.ts", import.meta.url))
    const run = (...args: ReadonlyArray<string>) =>
      spawnSync(process.execPath, ["--conditions=@pay/source", main, ...args], { encoding: "utf8" })
    const { status, stdout } = run("--cases", "200", "--seed", "5", "--json")
    expect(JSON.parse(stdout)).toMatchObject({ cases: 200, seed: 5, failure: null })
    expect(status).toBe(0)
    expect(run("--cases", "no").status).toBe(2)
  })
})
