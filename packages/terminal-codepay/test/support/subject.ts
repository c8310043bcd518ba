import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { type CodePayTerminal, type Mischief, SIMULATED_CODES } from "@pay/terminal-simulator"
import { type Device, type Subject, TROUBLES, timePasses } from "@pay/terminal-testkit"
import { Effect } from "effect"
import { type CodePayOptions, codepay } from "../../src/index.ts"
import { bench, until } from "./lane.ts"

const MONEY_TOPICS: ReadonlySet<string> = new Set([
  "ecrhub.pay.order",
  "ecrhub.pay.tip.adjustment",
  "ecrhub.pay.batch.close"
])

const deviceOf = (terminal: CodePayTerminal): Device => {
  const { device, ledger } = terminal
  const mischief = (...planned: ReadonlyArray<Mischief>) => Effect.sync(() => device.mischief.add(...planned))
  return {
    customers: (...acts) => Effect.sync(() => device.customer.next(...acts.map((act) => ({ act })))),
    customerActs: (act) =>
      Effect.andThen(
        until(() => device.waiting !== undefined),
        Effect.sync(() => device.act({ act }))
      ),
    trouble: {
      dies_on_command: mischief({ on: "order", do: "cut" }),
      ignores_command: mischief({ on: "order", do: "swallow" }),
      dies_before_answer: mischief({ on: "answer", do: "cut" }),
      dies_in_answer: mischief({ on: "answer", do: "half" }),
      never_answers: mischief({ on: "answer", do: "swallow" }),
      answers_twice: mischief({ on: "answer", do: "twice" }),
      answers_for_another_first: mischief({ on: "answer", do: "stray_first" }),
      dies_on_lookup: mischief({ on: "query", do: "cut" }),
      busy: mischief({ on: "order", do: "busy" })
    },
    calm: Effect.sync(() => {
      device.mischief.clear()
      device.customer.clear()
    }),
    commandsHeard: Effect.sync(() => device.heard.filter(({ topic }) => MONEY_TOPICS.has(topic)).length),
    charges: (reference) => Effect.sync(() => ledger.of(reference).length),
    connections: Effect.sync(terminal.connections),
    unreachable: (unreachable) => Effect.sync(() => terminal.unplug(unreachable)),
    drop: Effect.sync(terminal.cutConnections),
    restart: Effect.sync(terminal.reboot)
  }
}

/** A driver with these settings, over the simulated terminal. */
export const subject = (name: string, settings: Partial<CodePayOptions> = {}): Subject => ({
  name,
  capabilities: codepay({ terminalId: "lane-1", host: "127.0.0.1", appId: "app-1" }).capabilities,
  abilities: [...TROUBLES, "unreachable", "restart", "commandsHeard", "connections"],
  open: Effect.gen(function* () {
    const { device, deviceClock } = yield* bench()
    const journal = yield* Effect.acquireRelease(
      Effect.sync(() => sqliteJournal(":memory:")),
      (store) => Effect.sync(store.close)
    )
    const options: CodePayOptions = {
      terminalId: "lane-1",
      host: "127.0.0.1",
      port: device.port,
      appId: "app-1",
      codes: { busy: [SIMULATED_CODES.busy], notFound: [SIMULATED_CODES.notFound] },
      ...settings
    }
    return {
      driver: codepay(options),
      journal,
      device: deviceOf(device),
      amount: Money.of("10.50", "USD"),
      whileTimePasses: timePasses(deviceClock)
    }
  })
})
