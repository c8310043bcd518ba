/**
 * A till: it recovers what an earlier run left open, then sells unless that order is already paid. Run as a process of
 * its own, so that it can be killed. Prints one JSON line a step.
 */
import { parseArgs } from "node:util"
import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { createTerminal } from "@pay/terminal"
import { codepay } from "@pay/terminal-codepay"

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    journal: { type: "string" },
    reference: { type: "string" },
    amount: { type: "string" }
  }
})
const { port = "", journal = "", reference = "", amount = "" } = values
const tell = (step: string, more: object = {}): void => {
  process.stdout.write(`${JSON.stringify({ step, ...more })}\n`)
}

const till = await createTerminal({
  driver: codepay({ terminalId: "lane-1", host: "127.0.0.1", port: Number(port), appId: "demo-app" }),
  journal: sqliteJournal(journal)
})
const report = await till.recover({ patienceMs: 30_000 })
for (const outcome of report.settled) tell("recovered", { reference: outcome.reference, status: outcome.status })
for (const outcome of report.open) tell("open", { reference: outcome.reference, status: outcome.status })
if (report.open.length === 0) {
  // A reference that ran before answers with what is known of it; it never charges again.
  const outcome = await till.sale({ amount: Money.of(amount, "USD"), reference })
  tell("sold", { reference: outcome.reference, status: outcome.status })
}
for (const { command, state } of await till.entries()) {
  tell("journal", { reference: command.reference, status: state, minor: command.amount?.minor })
}
await till.close()
