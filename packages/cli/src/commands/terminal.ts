/**
 * `pay terminal`: sell, recover and look on a card terminal of the local network, with a durable journal.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { createTerminal, type Outcome, type TerminalClient } from "@pay/terminal"
import { codepay } from "@pay/terminal-codepay"
import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { CliFailure, EXIT } from "../exit.ts"
import { paint, print, printJson, table } from "../output.ts"

const connection = {
  host: Flag.String("host").pipe(Flag.withDescription("address of the terminal")),
  port: Flag.Int("port").pipe(Flag.withDescription("default: the protocol's own"), Flag.optional),
  appId: Flag.String("app-id").pipe(
    Flag.withDescription("the app_id that CodePay issued"),
    Flag.withDefault("pay-cli")
  ),
  terminalId: Flag.String("terminal-id").pipe(
    Flag.withDescription("your own id of the terminal"),
    Flag.withDefault("lane-1")
  ),
  journal: Flag.String("journal").pipe(
    Flag.withDescription("the journal's SQLite file"),
    Flag.withDefault("pay-terminal.db")
  ),
  json: Flag.Boolean("json").pipe(Flag.withDescription("print JSON"), Flag.withDefault(false))
}

interface Connection {
  readonly host: string
  readonly port: Option.Option<number>
  readonly appId: string
  readonly terminalId: string
  readonly journal: string
  readonly json: boolean
}

const tagOf = (error: unknown): string => String((error as { readonly _tag?: unknown } | null)?._tag ?? "")

// Only these prove what happened to the money; anything else may have come after the first byte.
const CODES: ReadonlyMap<string, number> = new Map([
  ["NotSent", EXIT.unreachable],
  ["TerminalBusy", EXIT.unreachable],
  ["TerminalRefused", EXIT.refused],
  ["InvalidInput", EXIT.usage],
  ["Unsupported", EXIT.usage],
  ["ReferenceReused", EXIT.usage],
  ["OriginalNotUsable", EXIT.usage],
  ["MoneyError", EXIT.usage]
])

const failure = (error: unknown): CliFailure => {
  if (error instanceof CliFailure) return error
  const tag = tagOf(error)
  const message = error instanceof Error ? error.message : String(error)
  return new CliFailure(CODES.get(tag) ?? EXIT.unknown, message, { error: { tag, message } })
}

const withTill = <A>(given: Connection, work: (till: TerminalClient) => Promise<A>) =>
  Effect.tryPromise({
    try: async () => {
      const port = Option.getOrUndefined(given.port)
      const driver = codepay({
        terminalId: given.terminalId,
        host: given.host,
        appId: given.appId,
        ...(port === undefined ? {} : { port })
      })
      await using till = await createTerminal({ driver, journal: sqliteJournal(given.journal) })
      return await work(till)
    },
    catch: failure
  })

const rowOf = (outcome: Outcome): Readonly<Record<string, string>> => ({
  reference: outcome.reference,
  kind: outcome.kind,
  status: outcome.status === "unknown" && outcome.held ? "unknown (held for staff)" : outcome.status,
  amount: "amount" in outcome ? String(outcome.amount ?? "") : "",
  why: outcome.status === "unknown" ? outcome.why : (outcome.record?.message ?? "")
})

const tell = (asJson: boolean, outcomes: ReadonlyArray<Outcome>): void => {
  if (asJson) for (const outcome of outcomes) printJson(rowOf(outcome))
  else print(outcomes.length === 0 ? "Nothing is open." : table(outcomes.map(rowOf)))
}

const exitFor = (outcomes: ReadonlyArray<Outcome>): void => {
  if (outcomes.some(({ status }) => status === "unknown"))
    throw new CliFailure(EXIT.unknown, "an outcome is unknown: do not sell again; run `pay terminal recover`")
  if (outcomes.some(({ status }) => status === "declined" || status === "cancelled"))
    throw new CliFailure(EXIT.refused, "not charged")
}

const sale = Command.make(
  "sale",
  {
    ...connection,
    amount: Flag.String("amount").pipe(Flag.withDescription("major units, e.g. 10.50")),
    currency: Flag.String("currency").pipe(Flag.withDescription("ISO 4217, e.g. USD")),
    reference: Flag.String("reference").pipe(
      Flag.withDescription("1 to 32 letters and digits; one is made by default"),
      Flag.optional
    )
  },
  (given) =>
    withTill(given, async (till) => {
      const reference = Option.getOrUndefined(given.reference)
      const outcome = await till.sale({
        amount: Money.of(given.amount, given.currency),
        ...(reference === undefined ? {} : { reference })
      })
      tell(given.json, [outcome])
      exitFor([outcome])
    })
).pipe(Command.withDescription("Sell; a reference that ran before answers with what is known and never charges again"))

const recover = Command.make(
  "recover",
  {
    ...connection,
    patience: Flag.Int("patience-ms").pipe(
      Flag.withDescription("how long to ask for each open command, ms"),
      Flag.withDefault(10_000)
    )
  },
  (given) =>
    withTill(given, async (till) => {
      const report = await till.recover({ patienceMs: given.patience })
      tell(given.json, [...report.settled, ...report.open])
      exitFor(report.open)
    })
).pipe(Command.withDescription("Settle everything that an earlier run left open"))

const journal = Command.make("journal", connection, (given) =>
  withTill(given, async (till) => {
    const rows = (await till.entries()).map(({ command, state, updatedAt }) => ({
      reference: command.reference,
      kind: command.kind,
      state,
      amount: command.amount === undefined ? "" : String(command.amount),
      changed: new Date(updatedAt).toISOString()
    }))
    if (given.json) for (const row of rows) printJson(row)
    else print(rows.length === 0 ? "The journal is empty." : table(rows))
  })
).pipe(Command.withDescription("Show the journal"))

const discover = Command.make(
  "discover",
  {
    ...connection,
    host: connection.host.pipe(Flag.withDefault("127.0.0.1")),
    seconds: Flag.Int("seconds").pipe(Flag.withDescription("how long to look"), Flag.withDefault(4))
  },
  (given) =>
    withTill(given, async (till) => {
      const seen = new Map<string, Readonly<Record<string, string>>>()
      const sightings = till.discover()[Symbol.asyncIterator]()
      const over = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), given.seconds * 1000))
      for (;;) {
        const next = await Promise.race([sightings.next(), over])
        if (next === undefined || next.done === true) break
        const { vendor, name, host, port, serial } = next.value
        seen.set(`${host}:${port}`, { vendor, name, host, port: String(port), serial: serial ?? "" })
      }
      void sightings.return?.()
      if (given.json) for (const row of seen.values()) printJson(row)
      else print(seen.size === 0 ? paint("dim", "No terminal was seen.") : table([...seen.values()]))
    })
).pipe(Command.withDescription("Look for terminals on the local network"))

export const terminal = Command.make("terminal").pipe(
  Command.withDescription("Sell and recover on a card terminal of the local network"),
  Command.withSubcommands([sale, recover, journal, discover])
)
