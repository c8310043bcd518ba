import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { type Capabilities, type Driver, hybrid } from "@pay/terminal/effect"
import type { VinrMischief, VinrTerminal } from "@pay/terminal-simulator"
import { type Device, type Subject, TROUBLES, timePasses } from "@pay/terminal-testkit"
import { Effect } from "effect"
import { type VinrCloud, type VinrOptions, vinr, vinrCloud } from "../../src/index.ts"
import { type Bench, bench, settings, until } from "./lane.ts"

const deviceOf = ({ device, ledger, connections, cloud, ...terminal }: VinrTerminal): Device => {
  const mischief = (...planned: ReadonlyArray<VinrMischief>) => Effect.sync(() => device.mischief.add(...planned))
  return {
    customers: (...acts) => Effect.sync(() => device.customer.next(...acts.map((act) => ({ act })))),
    customerActs: (act) =>
      Effect.andThen(
        until(() => device.waiting !== undefined),
        Effect.sync(() => device.act({ act }))
      ),
    trouble: {
      dies_on_command: mischief({ on: "pay", do: "cut" }),
      ignores_command: mischief({ on: "pay", do: "swallow" }),
      dies_before_answer: mischief({ on: "answer", do: "cut" }),
      dies_in_answer: mischief({ on: "answer", do: "half" }),
      never_answers: mischief({ on: "answer", do: "swallow" }),
      answers_twice: mischief({ on: "answer", do: "twice" }),
      dies_on_lookup: mischief({ on: "lookup", do: "cut" }),
      busy: mischief({ on: "pay", do: "busy" })
    },
    calm: Effect.sync(() => {
      device.mischief.clear()
      device.customer.clear()
    }),
    commandsHeard: Effect.sync(() => device.heard.length + cloud.heard.length),
    charges: (reference) => Effect.sync(() => ledger.of(reference).length),
    connections: Effect.sync(() => connections.size),
    unreachable: (unreachable) =>
      Effect.sync(() => {
        connections.manner = unreachable ? "refuse" : "serve"
        if (unreachable) connections.cut()
      }),
    drop: Effect.sync(() => connections.cut()),
    restart: Effect.sync(terminal.reboot)
  }
}

type Ability = Subject["abilities"][number]

const ABILITIES: ReadonlyArray<Ability> = [
  // HTTP has one answer a request: nothing can come before it on its connection.
  ...TROUBLES.filter((trouble) => trouble !== "answers_for_another_first"),
  "unreachable",
  "restart",
  "commandsHeard",
  "connections"
]

/** Nobody listens there; for what a driver says of itself. */
const NOWHERE: VinrOptions = {
  terminalId: "lane-1",
  clientCertificate: { content: "" },
  passphrase: "",
  terminalCa: { content: "" },
  cloud: { retrieveByReference: async () => undefined, create: async () => ({ status: "" }), cancel: async () => {} }
}

/** A driver over the LAN with these settings, on a simulated terminal with its cloud. */
export const lan = (connection: "kept" | "per_transaction"): Subject =>
  subject(`${connection} connection`, vinr(NOWHERE).capabilities, ABILITIES, (table) =>
    vinr(settings(table, { connection }))
  )

/** Both ways to one terminal. */
export const bothWays: Subject = subject(
  "hybrid",
  hybridOf(NOWHERE).capabilities,
  // Where the LAN is down, it takes the other way.
  ABILITIES.filter((ability) => ability !== "unreachable"),
  (table) => hybridOf(settings(table))
)

function hybridOf(options: VinrOptions): Driver {
  const { terminalId, deviceId = terminalId, cloud = NOWHERE.cloud as VinrCloud } = options
  return hybrid({ local: vinr(options), cloud: vinrCloud({ terminalId, deviceId, cloud }) })
}

function subject(
  name: string,
  capabilities: Capabilities,
  abilities: ReadonlyArray<Ability>,
  make: (table: Bench) => Driver
): Subject {
  return {
    name,
    capabilities,
    abilities,
    open: Effect.gen(function* () {
      const table = yield* bench()
      const journal = yield* Effect.acquireRelease(
        Effect.sync(() => sqliteJournal(":memory:")),
        (store) => Effect.sync(store.close)
      )
      return {
        driver: make(table),
        journal,
        device: deviceOf(table.terminal),
        amount: Money.of("25.00", "USD"),
        whileTimePasses: timePasses(table.deviceClock)
      }
    })
  }
}
