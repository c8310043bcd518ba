/**
 * A cashier's till on one card terminal. It recovers first, then sells: type an amount, `list`, or `quit`. Whatever
 * happens to the cable, the power or this program, an order is charged once at the most, and the screen says which.
 */
import { createInterface } from "node:readline/promises"
import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { createTerminal, type Outcome } from "@pay/terminal"
import { codepay } from "@pay/terminal-codepay"
import { line, shown, title } from "./screen.ts"

const { TERMINAL_HOST = "127.0.0.1", TERMINAL_PORT, APP_ID = "your-app-id", JOURNAL = "till.db" } = process.env
const CURRENCY = process.env.CURRENCY ?? "USD"

await using till = await createTerminal({
  driver: codepay({
    terminalId: "lane-1",
    host: TERMINAL_HOST,
    appId: APP_ID,
    ...(TERMINAL_PORT === undefined ? {} : { port: Number(TERMINAL_PORT) })
  }),
  journal: sqliteJournal(JOURNAL)
})

const follow = async (): Promise<void> => {
  for await (const event of till.events()) if (event.type === "progress") line(`  ${event.step.replaceAll("_", " ")} …`)
}
void follow()

const tell = (outcome: Outcome): void => line(shown(outcome))

/** Open commands of an earlier run, settled by asking the terminal; selling waits until this is done. */
const recover = async (): Promise<void> => {
  const { settled, open } = await till.recover({ patienceMs: 20_000 })
  for (const outcome of [...settled, ...open]) tell(outcome)
  if (open.length > 0) line("  Ask your supervisor before you sell these again.")
}

const sell = async (text: string): Promise<void> => {
  let amount: Money
  try {
    amount = Money.of(text, CURRENCY)
  } catch (error) {
    line(`  ${error instanceof Error ? error.message : "not an amount"}`)
    return
  }
  try {
    const outcome = await till.sale({ amount })
    tell(outcome)
    // The answer is lost, not the payment: ask before the customer pays again.
    if (outcome.status === "unknown") await recover()
  } catch (error) {
    // Every error of a sale proves that nothing was charged.
    line(`  not charged: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const list = async (): Promise<void> => {
  for (const { command, state } of await till.entries())
    line(`  ${command.reference.padEnd(34)} ${String(command.amount ?? "").padStart(14)}  ${state}`)
}

title(`Till lane-1 at ${TERMINAL_HOST}, ${CURRENCY}`)
await recover()
const keyboard = createInterface({ input: process.stdin, output: process.stdout, prompt: "amount> " })
keyboard.prompt()
for await (const typed of keyboard) {
  const text = typed.trim()
  if (text === "quit") break
  if (text === "list") await list()
  else if (text !== "") await sell(text)
  keyboard.prompt()
}
keyboard.close()
