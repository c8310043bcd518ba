/**
 * `pay terminal journal`, `reconcile` and `discover`: nothing here moves money.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import type { BatchReport, JournalEntry, Reconciliation } from "@pay/terminal"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { CliFailure, EXIT, failureOf } from "../../exit.ts"
import { paint, print, printJson, table } from "../../output.ts"
import { till, withTill } from "./till.ts"

type Row = Readonly<Record<string, string>>

const rowOf = ({ command, state, updatedAt }: JournalEntry): Row => ({
  reference: command.reference,
  kind: command.kind,
  state,
  amount: command.amount === undefined ? "" : String(command.amount),
  changed: new Date(updatedAt).toISOString()
})

const printRows = (asJson: boolean, rows: ReadonlyArray<Row>, none: string): void => {
  if (asJson) for (const row of rows) printJson(row)
  else print(rows.length === 0 ? paint("dim", none) : table(rows))
}

export const journal = Command.make("journal", till, (given) =>
  withTill(given, async (open) => printRows(given.json, (await open.entries()).map(rowOf), "The journal is empty."))
).pipe(Command.withDescription("Show the journal"))

const midnight = (): number => new Date().setHours(0, 0, 0, 0)

// A date alone is a local day, as the till's shift is; JavaScript would read it as UTC.
const momentOf = (name: string, text: string): number => {
  const at = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00` : text)
  if (Number.isNaN(at)) throw new CliFailure(EXIT.usage, `--${name} must be a date or time, e.g. 2026-11-30T09:00`)
  return at
}

const found = ({ matched, missingHere, missingThere, differs, open }: Reconciliation): ReadonlyArray<Row> => [
  ...matched.map((entry) => ({ found: paint("green", "matched"), ...rowOf(entry) })),
  ...differs.map(({ entry, differs: what }) => ({ found: paint("red", `${what} differs`), ...rowOf(entry) })),
  ...missingThere.map((entry) => ({ found: paint("red", "not at the terminal"), ...rowOf(entry) })),
  ...open.map((entry) => ({ found: paint("yellow", "open"), ...rowOf(entry) })),
  ...missingHere.map((record) => ({
    found: paint("red", "not in the journal"),
    reference: record.reference ?? record.vendorReference ?? "",
    kind: record.kind ?? "",
    state: record.status,
    amount: String(record.amount ?? ""),
    changed: record.at ?? ""
  }))
]

const summary = (result: Reconciliation) => ({
  clean: result.clean,
  matched: result.matched.map(rowOf),
  differs: result.differs.map(({ entry, differs }) => ({ ...rowOf(entry), differs })),
  missingThere: result.missingThere.map(rowOf),
  missingHere: result.missingHere.map(({ reference, status, amount, at }) => ({
    reference,
    status,
    amount: amount === undefined ? undefined : String(amount),
    at
  })),
  open: result.open.map(rowOf),
  batch:
    result.batch === undefined
      ? null
      : {
          agrees: result.batch.agrees,
          expected: { count: result.batch.expected.count, total: String(result.batch.expected.total) }
        }
})

export const reconcile = Command.make(
  "reconcile",
  {
    ...till,
    from: Flag.String("from").pipe(
      Flag.withDescription("start of the shift; default today 00:00, local"),
      Flag.optional
    ),
    to: Flag.String("to").pipe(Flag.withDescription("end of the shift; default now"), Flag.optional),
    count: Flag.Int("batch-count").pipe(
      Flag.withDescription("transactions on the terminal's batch report"),
      Flag.optional
    ),
    total: Flag.String("batch-total").pipe(
      Flag.withDescription("total on the batch report with its currency, e.g. USD:120.50"),
      Flag.optional
    )
  },
  (given) =>
    withTill(given, async (open) => {
      const window = {
        from: Option.match(given.from, { onNone: midnight, onSome: (text) => momentOf("from", text) }),
        to: Option.match(given.to, { onNone: Date.now, onSome: (text) => momentOf("to", text) })
      }
      const count = Option.getOrUndefined(given.count)
      const total = Option.getOrUndefined(given.total)
      const [currency = "", amount = ""] = total?.split(":") ?? []
      const batch: BatchReport = {
        ...(count === undefined ? {} : { count }),
        ...(total === undefined ? {} : { total: Money.of(amount, currency) })
      }
      const result = await open.reconcile(window, Object.keys(batch).length === 0 ? undefined : batch)
      if (given.json) printJson(summary(result))
      else {
        printRows(false, found(result), "Nothing was sold in this time.")
        if (result.batch !== undefined) {
          const { count: transactions, total: sum } = result.batch.expected
          print(
            `batch report ${result.batch.agrees ? paint("green", "agrees") : paint("red", "differs")}: the journal has ${transactions} for ${sum}`
          )
        }
      }
      if (!result.clean) throw new CliFailure(EXIT.checkFailed, "journal and terminal do not agree")
    })
).pipe(Command.withDescription("Compare the journal with the terminal's list and batch report; run `recover` before"))

export const discover = Command.make(
  "discover",
  {
    seconds: Flag.Int("seconds").pipe(Flag.withDescription("how long to look"), Flag.withDefault(4)),
    interface: Flag.String("interface").pipe(
      Flag.withDescription("address of the network interface; default all"),
      Flag.optional
    ),
    mdnsPort: Flag.Int("mdns-port").pipe(Flag.withDescription("UDP port of mDNS; default 5353"), Flag.optional),
    json: till.json
  },
  (given) =>
    Effect.gen(function* () {
      const [{ discover: follow }, { codepayDiscovery }, { vinrDiscovery }] = yield* Effect.promise(() =>
        Promise.all([import("@pay/terminal/effect"), import("@pay/terminal-codepay"), import("@pay/terminal-vinr")])
      )
      const network = {
        ...Option.match(given.interface, { onNone: () => ({}), onSome: (address) => ({ interface: address }) }),
        ...Option.match(given.mdnsPort, { onNone: () => ({}), onSome: (mdnsPort) => ({ mdnsPort }) })
      }
      const seen = new Map<string, Row>()
      yield* follow([codepayDiscovery(network), vinrDiscovery(network)]).pipe(
        Stream.runForEach(({ terminal: { identity, vendor, name, host, port, model = "", sources } }) =>
          Effect.sync(() =>
            seen.set(`${vendor} ${name}`, {
              vendor,
              name,
              host,
              port: String(port),
              model,
              identity,
              from: sources.join(", ")
            })
          )
        ),
        Effect.timeoutOption(`${given.seconds} seconds`),
        Effect.mapError((error) => failureOf(error, EXIT.unreachable))
      )
      printRows(given.json, [...seen.values()], "No terminal was seen. Same network? Local mode switched on?")
    })
).pipe(
  Command.withDescription(
    "Look for CodePay and VINR terminals on the local network (C2C ones do not announce themselves)"
  )
)
