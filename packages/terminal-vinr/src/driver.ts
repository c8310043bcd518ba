/**
 * The VINR driver: payments over the LAN, lookups and cancels over the vendor's cloud.
 *
 * @module
 */
import {
  AnswerLost,
  type Capabilities,
  type Command,
  type ConnectionMode,
  type Driver,
  InvalidInput,
  type JournalFailed,
  type Link,
  type LinkFailure,
  type LinkListener,
  type Lookup,
  type LookupTarget,
  NotSent,
  type TransactionRecord,
  type Unsupported,
  unsupported
} from "@pay/terminal/effect"
import { Effect } from "effect"
import { AMBIGUOUS, askCloud, cloudFailure, type VinrCloud } from "./cloud.ts"
import { configOf, configProblem, type VinrConfig, type VinrOptions } from "./config.ts"
import type { Connection } from "./connection.ts"
import type { OfflineLimits } from "./devices.ts"
import { discoveryOf, makeLocator } from "./discovery.ts"
import { type Line, makeLine } from "./line.ts"
import { answerRecordOf, meaningOf, payRequest, recordOf } from "./payment.ts"

const VENDOR = "vinr"

type Sending = (mode: ConnectionMode) => Effect.Effect<void, JournalFailed>

/** A driver that also tells what the terminal may take offline; `undefined` when its limits are not known. */
export interface VinrDriver extends Driver {
  readonly offline: OfflineLimits | false | undefined
}

/** A driver for one VINR terminal. */
export const vinr = (options: VinrOptions): VinrDriver => {
  const config = configOf(options)
  return {
    vendor: VENDOR,
    terminalId: config.terminalId,
    capabilities: capabilitiesOf(config),
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

const capabilitiesOf = ({ cloud, offline }: VinrConfig): Capabilities => ({
  features: {
    sale: true,
    "refund.linked": false,
    "refund.unlinked": false,
    void: false,
    query: cloud !== undefined,
    cancel: cloud?.cancel !== undefined,
    "tip.adjust": false,
    "tip.onScreen": false,
    "tip.byPos": false,
    cashback: false,
    preauth: true,
    "preauth.cancel": false,
    completion: false,
    "completion.cancel": false,
    "completion.refund": false,
    "batch.close": false,
    receipt: false,
    history: false,
    discover: true,
    offline: offline !== false
  },
  lookup: {
    by: "reference",
    covers: cloud === undefined ? [] : ["sale", "preauth"],
    reports: ["reference", "kind", "amount", "currency", "terminal"]
  },
  // The vendor promises no field but the status. The answer comes on the connection of its command, so what it leaves
  // out is not in doubt; what it says otherwise is.
  answers: []
})

const check = ({ tax, options = {} }: Command): Effect.Effect<void, InvalidInput> => {
  const [option] = Object.keys(options)
  if (option !== undefined) {
    return Effect.fail(new InvalidInput({ field: `options.${option}`, message: `VINR has no option ${option}` }))
  }
  return tax === undefined
    ? Effect.void
    : Effect.fail(new InvalidInput({ field: "tax", message: "VINR payments carry no tax; leave it out" }))
}

const makeLink = (config: VinrConfig, line: Line, listener: LinkListener): Link => {
  const { cloud, hybrid } = config
  return {
    connect: Effect.flatMap(line.ready, line.release),
    execute: (command, sending) => {
      const local = overLan(config, line, listener, command, sending)
      return hybrid && cloud?.create !== undefined
        ? Effect.catchTag(local, "NotSent", (lan) => overCloud(config, listener, cloud, command, sending, lan))
        : local
    },
    lookup: (target) => (cloud === undefined ? unclear("no_cloud", "no cloud to ask") : lookUp(config, cloud, target)),
    abort: (reference) => cancelIn(config, reference),
    receipt: () => unsupported(VENDOR, "receipt"),
    history: () => unsupported(VENDOR, "history")
  }
}

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

// Only for a command of which the terminal provably got no byte over the LAN.
const overCloud = (
  config: VinrConfig,
  listener: LinkListener,
  cloud: VinrCloud,
  command: Command,
  sending: Sending,
  lan: NotSent
): Effect.Effect<TransactionRecord, LinkFailure | JournalFailed> =>
  Effect.gen(function* () {
    yield* sending("cloud")
    yield* listener.progress("waiting_for_card", command.reference)
    const request = payRequest(command, config)
    const payment = yield* askCloud(async (options) => cloud.create?.(request, options))
    if (payment !== undefined) return answerRecordOf(payment, command, config)
    return yield* new AnswerLost({ terminalId: config.terminalId, reason: "malformed", detail: "cloud: no payment" })
  }).pipe(
    Effect.catchTag("VinrCloudError", (error): Effect.Effect<never, LinkFailure> => {
      const failure = cloudFailure(config.terminalId, error)
      if (failure._tag !== "NotSent") return Effect.fail(failure)
      const detail = `${lan.detail}; ${failure.reason}, ${failure.detail}`
      return Effect.fail(new NotSent({ terminalId: config.terminalId, reason: lan.reason, detail }))
    })
  )

const unclear = (code: string, message: string): Effect.Effect<Lookup> =>
  Effect.succeed({ found: "unclear", code, message })

const lookUp = (config: VinrConfig, cloud: VinrCloud, target: LookupTarget): Effect.Effect<Lookup, LinkFailure> =>
  Effect.gen(function* () {
    const payment = yield* askCloud((options) => cloud.retrieveByReference(target.reference, options))
    if (payment !== undefined) {
      return { found: "record", record: recordOf(payment, target, config) } satisfies Lookup
    }
    if (target.connectionMode === "cloud" || config.offline === false) return { found: "nothing" } satisfies Lookup
    // The terminal may hold it in its offline queue, of which the cloud knows nothing until the terminal is online.
    const { isOnline } = cloud
    if (isOnline === undefined) return yield* unclear("maybe_queued", "the terminal may hold it in its offline queue")
    return (yield* askCloud((options) => isOnline(config.deviceId, options)))
      ? ({ found: "nothing" } satisfies Lookup)
      : yield* unclear("terminal_offline", "the terminal is offline and may hold it in its queue")
  }).pipe(
    Effect.catchTag("VinrCloudError", (error) =>
      error.code === AMBIGUOUS ? unclear(error.code, error.detail) : Effect.fail(cloudFailure(config.terminalId, error))
    )
  )

const cancelIn = (config: VinrConfig, reference: string): Effect.Effect<void, LinkFailure | Unsupported> => {
  const { cancel } = config.cloud ?? {}
  return cancel === undefined
    ? unsupported(VENDOR, "cancel")
    : Effect.mapError(
        askCloud((options) => cancel(reference, options)),
        (error) => cloudFailure(config.terminalId, error)
      )
}
