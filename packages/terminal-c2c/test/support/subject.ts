import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import type { C2cMischief, C2cServer } from "@pay/terminal-simulator"
import { type Device, type Subject, TROUBLES, timePasses } from "@pay/terminal-testkit"
import { Effect } from "effect"
import { type C2cOptions, c2c } from "../../src/index.ts"
import { bench, until } from "./lane.ts"
import { settings } from "./settings.ts"

const MONEY_PATHS: ReadonlySet<string> = new Set(["/commands/pay", "/commands/cancel", "/commands/settlement"])

const deviceOf = ({ gateway, ledger, ...server }: C2cServer, terminalId: string): Device => {
  const terminal = gateway.terminal(terminalId)
  const mischief = (...planned: ReadonlyArray<C2cMischief>) => Effect.sync(() => gateway.mischief.add(...planned))
  return {
    customers: (...acts) => Effect.sync(() => terminal.customer.next(...acts.map((act) => ({ act })))),
    customerActs: (act) =>
      Effect.andThen(
        until(() => terminal.waitingFor !== undefined),
        Effect.sync(() => terminal.act({ act }))
      ),
    trouble: {
      dies_on_command: mischief({ on: "command", do: "cut" }),
      ignores_command: mischief({ on: "command", do: "swallow" }),
      dies_before_answer: mischief({ on: "answer", do: "cut" }),
      dies_in_answer: mischief({ on: "answer", do: "half" }),
      never_answers: mischief({ on: "answer", do: "swallow" }),
      answers_twice: mischief({ on: "answer", do: "twice" }),
      dies_on_lookup: mischief({ on: "histories", do: "cut" }),
      busy: mischief({ on: "command", do: "busy" })
    },
    calm: Effect.sync(() => {
      gateway.mischief.clear()
      terminal.customer.clear()
    }),
    commandsHeard: Effect.sync(() => gateway.heard.filter(({ path }) => MONEY_PATHS.has(path)).length),
    charges: (reference) => Effect.sync(() => ledger.of(reference).length),
    connections: Effect.sync(server.connections),
    unreachable: (unreachable) => Effect.sync(() => server.unplug(unreachable)),
    drop: Effect.sync(server.cutConnections),
    restart: Effect.sync(server.reboot)
  }
}

/** A driver of this provider, over the simulated gateway. */
export const subject = (provider: "BRI" | "NTT" | "CASHUP" | "SHC"): Subject => {
  const gatewayTerminalId = `${provider}-0001`
  const optionsFor = (server: { readonly port: number; readonly apiKey: string }): C2cOptions => ({
    ...settings(server),
    provider,
    gatewayTerminalId
  })
  return {
    name: provider,
    capabilities: c2c(optionsFor({ port: 1, apiKey: "key" })).capabilities,
    // HTTP has one answer a request: nothing can come before it on its connection.
    abilities: [
      ...TROUBLES.filter((trouble) => trouble !== "answers_for_another_first"),
      "unreachable",
      "restart",
      "commandsHeard",
      "connections"
    ],
    open: Effect.gen(function* () {
      const { server, gatewayClock } = yield* bench()
      const journal = yield* Effect.acquireRelease(
        Effect.sync(() => sqliteJournal(":memory:")),
        (store) => Effect.sync(store.close)
      )
      return {
        driver: c2c(optionsFor(server)),
        journal,
        device: deviceOf(server, gatewayTerminalId),
        amount: Money.of(25_000, "IDR"),
        whileTimePasses: timePasses(gatewayClock)
      }
    })
  }
}
