/** The terminal half: a sale over WebSocket, a till killed in the middle, and its recovery. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { type CodePayTerminal, startSimulators } from "@pay/terminal-simulator"
import type { Screen } from "./screen.ts"
import type { Story } from "./wallet.ts"

interface Step {
  readonly step: "recovered" | "open" | "sold" | "journal"
  readonly reference: string
  readonly status: string
  /** Of a journal row: minor units. */
  readonly minor?: number
}

const startTill = (port: number, journal: string, reference: string): ChildProcess =>
  spawn(
    process.execPath,
    [
      "--conditions=@pay/source",
      "--disable-warning=ExperimentalWarning",
      fileURLToPath(new URL("./till.ts", import.meta.url)),
      "--port",
      String(port),
      "--journal",
      journal,
      "--reference",
      reference,
      "--amount",
      "10.50"
    ],
    { stdio: ["ignore", "pipe", "inherit"] }
  )

const stepsOf = async (till: ChildProcess): Promise<ReadonlyArray<Step>> => {
  const steps: Array<Step> = []
  for await (const line of createInterface({ input: till.stdout as NodeJS.ReadableStream }))
    steps.push(JSON.parse(line) as Step)
  return steps
}

const customerAtTerminal = async (terminal: CodePayTerminal): Promise<void> => {
  for (const limit = performance.now() + 20_000; terminal.device.waiting === undefined; ) {
    if (performance.now() > limit) throw new Error("the sale never reached the terminal")
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

export const sellByCard = async (screen: Screen, folder: string): Promise<Story> => {
  screen.title("2  A card sale over WebSocket, and a till that is killed in the middle")
  const started = performance.now()
  const simulators = await screen.step(
    "start a simulated CodePay terminal",
    () => startSimulators(),
    (one) => one.codepay.url
  )
  const { codepay, ledger } = simulators
  const journal = join(folder, "till.db")
  const reference = "ORDER8822"
  let till: ChildProcess | undefined
  try {
    codepay.device.customer.always({ act: "wait" })
    till = startTill(codepay.port, journal, reference)
    const first = till
    await screen.step("the till asks for 10.50 dollars; the customer stands at the terminal", () =>
      customerAtTerminal(codepay)
    )
    await screen.step(
      "the till is killed (SIGKILL)",
      async () => {
        first.kill("SIGKILL")
        await once(first, "exit")
      },
      () => `pid ${first.pid}`
    )
    await screen.step(
      "the customer pays all the same",
      async () => codepay.device.act({ act: "approve" }),
      () => `${ledger.all().length} charge at the acquirer`
    )
    till = startTill(codepay.port, journal, reference)
    const steps = await screen.step(
      "the till starts again and recovers",
      () => stepsOf(till as ChildProcess),
      (all) =>
        all
          .filter(({ step }) => step !== "journal")
          .map(({ step, status }) => `${step} ${status}`)
          .join(", ")
    )
    const rows = steps.filter(({ step }) => step === "journal")
    const charges = ledger.all().filter(({ kind }) => kind === "charge")
    const row = rows[0]
    const problems = [
      ...(charges.length === 1 ? [] : [`the acquirer has ${charges.length} charges for one order`]),
      ...(rows.length === 1 && row?.status === "approved"
        ? []
        : [`the journal says ${rows.map(({ status }) => status).join(", ") || "nothing"}`]),
      ...(row !== undefined && row.minor === charges[0]?.amount.minor
        ? []
        : ["journal and acquirer disagree on the amount"]),
      ...(steps.some(({ step, status }) => step === "recovered" && status === "approved")
        ? []
        : ["recovery did not find the approval"])
    ]
    return {
      reference,
      amount: "USD 10.50",
      where: "CodePay terminal lane-1",
      status: row?.status ?? "missing",
      deliveries: 0,
      ms: Math.round(performance.now() - started),
      problems
    }
  } finally {
    till?.kill("SIGKILL")
    await simulators.stop()
  }
}
