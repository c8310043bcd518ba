/**
 * `pay terminal sale`, `recover` and `decide`: money on a terminal, never twice.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import { exitFor, printOutcomes, till, withTill } from "./till.ts"

export const sale = Command.make(
  "sale",
  {
    ...till,
    amount: Flag.String("amount").pipe(Flag.withDescription("major units, e.g. 10.50")),
    currency: Flag.String("currency").pipe(Flag.withDescription("ISO 4217, e.g. USD")),
    reference: Flag.String("reference").pipe(
      Flag.withDescription("1 to 32 letters and digits; one is made by default"),
      Flag.optional
    )
  },
  (given) =>
    withTill(given, async (open) => {
      const reference = Option.getOrUndefined(given.reference)
      const outcome = await open.sale({
        amount: Money.of(given.amount, given.currency),
        ...(reference === undefined ? {} : { reference })
      })
      printOutcomes(given.json, [outcome])
      exitFor([outcome])
    })
).pipe(Command.withDescription("Sell; a reference that ran before answers with what is known and never charges again"))

export const recover = Command.make(
  "recover",
  {
    ...till,
    patience: Flag.Int("patience-ms").pipe(
      Flag.withDescription("how long to ask for each open command, ms"),
      Flag.withDefault(10_000)
    )
  },
  (given) =>
    withTill(given, async (open) => {
      const report = await open.recover({ patienceMs: given.patience })
      printOutcomes(given.json, [...report.settled, ...report.open])
      exitFor(report.open)
    })
).pipe(Command.withDescription("Settle everything that an earlier run left open"))

export const decide = Command.make(
  "decide",
  {
    ...till,
    reference: Flag.String("reference").pipe(Flag.withDescription("the command that recovery could not settle")),
    as: Flag.Literals("as", ["approved", "declined", "cancelled"]).pipe(
      Flag.withDescription("what a receipt or the acquirer's portal shows")
    ),
    note: Flag.String("note").pipe(Flag.withDescription("who decided, and from what; kept in the journal"))
  },
  (given) =>
    withTill(given, async (open) => {
      const { reference, as, note } = given
      printOutcomes(given.json, [await open.decide({ reference, as, note })])
    })
).pipe(Command.withDescription("Write down what staff found out about a held command"))
