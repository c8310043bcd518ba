/**
 * `pnpm demo`: one e-wallet charge and one terminal sale, end to end. Exit status 0 only if both books agree with ours.
 * `--json` prints one JSON object instead of the story.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { sellByCard } from "./counter.ts"
import { quiet, terminalScreen } from "./screen.ts"
import { sellByWallet } from "./wallet.ts"

const { values } = parseArgs({ options: { json: { type: "boolean" } } })
const screen = values.json ? quiet : terminalScreen(process.stdout)
const folder = mkdtempSync(join(tmpdir(), "pay-demo-"))
try {
  const stories = [await sellByWallet(screen, folder), await sellByCard(screen, folder)]
  const problems = stories.flatMap((story) => story.problems)
  if (values.json) process.stdout.write(`${JSON.stringify({ ok: problems.length === 0, payments: stories })}\n`)
  screen.table(
    stories.map((story) => ({
      reference: story.reference,
      amount: story.amount,
      where: story.where,
      status: story.status,
      "webhook deliveries": story.deliveries === 0 ? "–" : String(story.deliveries),
      ms: String(story.ms)
    }))
  )
  for (const problem of problems) screen.say(`  problem: ${problem}`)
  screen.say(
    problems.length === 0
      ? "\nAudit and journal agree: two payments, two charges, nothing lost, nothing doubled."
      : "\nAudit and journal do not agree."
  )
  process.exitCode = problems.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
