/**
 * The VINR driver: payments over the LAN, lookups and cancels over the vendor's cloud.
 *
 * @module
 */
import {
  AnswerLost,
  type Command,
  type ConnectionMode,
  type Driver,
  type JournalFailed,
  type Link,
  type LinkFailure,
  type LinkListener,
  type TransactionRecord
} from "@pay/terminal/effect"
import { Effect } from "effect"
import { configOf, configProblem, type VinrConfig, type VinrOptions } from "./config.ts"
import type { Connection } from "./connection.ts"
import type { OfflineLimits } from "./devices.ts"
import { discoveryOf, makeLocator } from "./discovery.ts"
import { type Line, makeLine } from "./line.ts"
import { meaningOf, payRequest } from "./payment.ts"
import { capabilitiesOf, check, questions, VENDOR } from "./protocol.ts"

type Sending = (mode: ConnectionMode) => Effect.Effect<void, JournalFailed>

/** A driver that also tells what the terminal may take offline; `undefined` when its limits are not known. */
export interface VinrDriver extends Driver {
  readonly offline: OfflineLimits | false | undefined
}

/** A driver for one VINR terminal on the local network. */
export const vinr = (options: VinrOptions): VinrDriver => {
  const config = configOf(options)
  return {
    vendor: VENDOR,
    terminalId: config.terminalId,
    capabilities: capabilitiesOf(config, config.offline !== false),
    budget: config.budget,
    offline: config.offline,
    discovery: discoveryOf(config),
    check,
    open: Effect.fnUntraced(function* (listener) {
      const problem = configProblem(config)
      if (problem !== undefined) return yield* problem
      const line = yield* makeLine(config, makeLocator(config, listener.progress("searching")))
      return makeLink(config, line, listener)
    })
  }
}

const makeLink = (config: VinrConfig, line: Line, listener: LinkListener): Link => ({
  connect: Effect.flatMap(line.ready, line.release),
  execute: (command, sending) => overLan(config, line, listener, command, sending),
  ...questions(config)
})

const overLan = (
  config: VinrConfig,
  line: Line,
  listener: LinkListener,
  command: Command,
  sending: Sending
): Effect.Effect<TransactionRecord, LinkFailure | JournalFailed> => {
  const { terminalId } = config
  const request = { method: "POST", path: "/v1/pay", body: JSON.stringify(payRequest(command, config)) } as const
  const pay = Effect.fnUntraced(function* (connection: Connection) {
    yield* listener.progress("connected", command.reference)
    const before = Effect.andThen(sending("local"), listener.progress("waiting_for_card", command.reference))
    const answer = yield* connection.exchange(request, before)
    const meaning = meaningOf(answer, command, config)
    return "status" in meaning ? meaning : yield* meaning
  })
  return Effect.uninterruptibleMask((restore) =>
    Effect.flatMap(restore(line.ready), (connection) =>
      Effect.ensuring(restore(pay(connection)), line.release(connection))
    )
  ).pipe(
    Effect.catchTag("ExchangeFailed", ({ detail }) =>
      Effect.fail(new AnswerLost({ terminalId, reason: "closed", detail }))
    )
  )
}
