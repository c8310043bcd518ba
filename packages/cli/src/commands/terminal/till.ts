/**
 * A terminal with its durable journal for the time of one command, and what its outcomes mean for a shell.
 *
 * @module
 */
import type { Outcome, TerminalClient } from "@pay/terminal"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { CliFailure, EXIT, interruptedAs } from "../../exit.ts"
import { print, printJson, table } from "../../output.ts"
import { type Device, device, driverOf, settingsOf } from "./device.ts"

export const till = {
  ...device,
  journal: Flag.String("journal").pipe(
    Flag.withDescription("the journal's SQLite file"),
    Flag.withDefault("pay-terminal.db")
  ),
  json: Flag.Boolean("json").pipe(Flag.withDescription("print JSON"), Flag.withDefault(false))
}

export interface Till extends Device {
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

const LEFT_OPEN = "interrupted: what the terminal was asked may still happen; run `pay terminal recover`"

/** Runs with an open terminal. Ctrl-C while a command may be under way exits as an unknown outcome. */
export const withTill = <A>(given: Till, work: (till: TerminalClient) => Promise<A>) =>
  Effect.tryPromise({
    try: async () => {
      const driver = await driverOf(settingsOf(given), process.env)
      const [{ createTerminal }, { sqliteJournal }] = await Promise.all([
        import("@pay/terminal"),
        import("@pay/store-sqlite")
      ])
      await using opened = await createTerminal({ driver, journal: sqliteJournal(given.journal) })
      return await work(opened)
    },
    catch: failure
  }).pipe(interruptedAs(EXIT.unknown, LEFT_OPEN))

const rowOf = (outcome: Outcome): Readonly<Record<string, string>> => ({
  reference: outcome.reference,
  kind: outcome.kind,
  status: outcome.status === "unknown" && outcome.held ? "unknown (held for staff)" : outcome.status,
  amount: "amount" in outcome ? String(outcome.amount ?? "") : "",
  why: outcome.status === "unknown" ? outcome.why : (outcome.record?.message ?? "")
})

export const printOutcomes = (asJson: boolean, outcomes: ReadonlyArray<Outcome>): void => {
  if (asJson) for (const outcome of outcomes) printJson(rowOf(outcome))
  else print(outcomes.length === 0 ? "Nothing is open." : table(outcomes.map(rowOf)))
}

/** Throws where the outcomes are not all a success. */
export const exitFor = (outcomes: ReadonlyArray<Outcome>): void => {
  if (outcomes.some(({ status }) => status === "unknown"))
    throw new CliFailure(
      EXIT.unknown,
      "an outcome is unknown: do not sell again; run `pay terminal recover`, or `pay terminal decide` when it is held"
    )
  if (outcomes.some(({ status }) => status === "accepted_offline"))
    throw new CliFailure(EXIT.unknown, "accepted offline: the issuer has not answered yet; run `pay terminal recover`")
  if (outcomes.some(({ status }) => status === "declined" || status === "cancelled"))
    throw new CliFailure(EXIT.refused, "not charged")
}
