/**
 * The CodePay driver: commands and lookups of the terminal contract as ECR Hub calls.
 *
 * @module
 */
import {
  type Capabilities,
  type Command,
  type CommandKind,
  type ConnectionMode,
  type Driver,
  generateReference,
  type JournalFailed,
  type Link,
  type LinkListener,
  type LookupTarget,
  type NotSent,
  unsupported
} from "@pay/terminal/effect"
import { Effect, type Scope } from "effect"
import { biz, checkOptions } from "./biz.ts"
import { type CodePayConfig, type CodePayOptions, configOf, configProblem } from "./config.ts"
import { type Connection, openConnection, within } from "./connection.ts"
import { codepayDiscovery } from "./discovery.ts"
import { type Call, isResult, type Response, type Topic } from "./frames.ts"
import { keepConnection } from "./kept.ts"
import { isSuccess, lookupOf, meaningOf, refusalOf, strayOf } from "./meaning.ts"

const VENDOR = "codepay"

const CAPABILITIES: Capabilities = {
  features: {
    sale: true,
    "refund.linked": true,
    "refund.unlinked": true,
    void: true,
    query: true,
    cancel: true,
    "tip.adjust": true,
    "tip.onScreen": true,
    "tip.byPos": true,
    cashback: true,
    preauth: true,
    "preauth.cancel": true,
    completion: true,
    "completion.cancel": true,
    "completion.refund": true,
    "batch.close": true,
    receipt: false,
    history: false,
    discover: true,
    offline: false
  },
  lookup: {
    by: "reference",
    covers: [
      "sale",
      "refund",
      "unlinked_refund",
      "void",
      "preauth",
      "preauth_cancel",
      "completion",
      "completion_cancel",
      "completion_refund",
      "tip_adjust"
    ],
    reports: ["reference", "kind", "amount", "currency"]
  },
  answers: ["reference"]
}

/** Every other kind works on an earlier transaction, whose card the terminal still knows. */
const NEEDS_CARD: ReadonlySet<CommandKind> = new Set(["sale", "unlinked_refund", "preauth"])

/** A driver for one CodePay terminal on the local network. */
export const codepay = (options: CodePayOptions): Driver => {
  const config = configOf(options)
  return {
    vendor: VENDOR,
    terminalId: config.terminalId,
    capabilities: CAPABILITIES,
    budget: config.budget,
    discovery: codepayDiscovery(options.discovery),
    check: checkOptions,
    open: Effect.fnUntraced(function* (listener) {
      const problem = configProblem(config)
      if (problem !== undefined) return yield* problem
      const context = yield* Effect.context<never>()
      const stray = (response: Response) => {
        if (isResult(response)) Effect.runForkWith(context)(listener.heard(strayOf(response, config)))
      }
      const open = openConnection(config, !config.kept, stray)
      return makeLink(config, listener, config.kept ? yield* keepConnection(open, listener) : open)
    })
  }
}

const makeLink = (
  config: CodePayConfig,
  listener: LinkListener,
  connection: Effect.Effect<Connection, NotSent, Scope.Scope>
): Link => {
  const ask = Effect.fnUntraced(function* (topic: Topic, data: Call["data"]) {
    const requestId = yield* generateReference
    const open = yield* connection
    return yield* within(config, config.budget.lookupMs, open.call({ topic, requestId, data }))
  }, Effect.scoped)

  return {
    connect: Effect.scoped(Effect.asVoid(connection)),
    execute: Effect.fnUntraced(function* (
      command: Command,
      sending: (mode: ConnectionMode) => Effect.Effect<void, JournalFailed>
    ) {
      const open = yield* connection
      yield* listener.progress("connected", command.reference)
      const { topic, data } = biz(command, config)
      // The request id is the reference, so an answer that a later connection receives still finds its command.
      const call: Call = { topic, requestId: command.reference, data }
      const step = NEEDS_CARD.has(command.kind) ? "waiting_for_card" : "processing"
      const response = yield* open.call(
        call,
        Effect.andThen(sending("local"), listener.progress(step, command.reference))
      )
      const meaning = meaningOf(response, command, config)
      return "status" in meaning ? meaning : yield* meaning
    }, Effect.scoped),
    lookup: Effect.fnUntraced(function* (target: LookupTarget) {
      const about = target.kind === "tip_adjust" ? (target.original?.reference ?? target.reference) : target.reference
      // Documents and SDK disagree on which of the two names carries the number, so both do.
      const response = yield* ask("ecrhub.pay.query", { merchant_order_no: about, orig_merchant_order_no: about })
      return lookupOf(response, target, config)
    }),
    abort: Effect.fnUntraced(function* (reference: string) {
      const response = yield* ask("ecrhub.pay.close", { merchant_order_no: reference })
      if (isSuccess(response)) return
      return yield* refusalOf(response, config)
    }),
    receipt: () => unsupported(VENDOR, "receipt"),
    history: () => unsupported(VENDOR, "history")
  }
}
