/**
 * The C2C driver: commands of the terminal contract as the five commands of a gateway, and recovery by its history.
 *
 * @module
 */
import {
  AnswerLost,
  type Capabilities,
  type Command,
  type ConnectionMode,
  type Driver,
  type HistoryWindow,
  type JournalFailed,
  type Link,
  type LinkFailure,
  type LinkListener,
  type Lookup,
  type LookupTarget,
  NotSent,
  type Original,
  unsupported
} from "@pay/terminal/effect"
import { Clock, Effect } from "effect"
import { check, handleOf } from "./check.ts"
import { type C2cConfig, type C2cOptions, configOf, configProblem } from "./config.ts"
import type { Fields } from "./fields.ts"
import type { PaymentHandle, PayRequest, SettlementRequest } from "./generated/models.ts"
import { entriesOf, entryRecord, historiesRequest, search, windowOf } from "./histories.ts"
import { meaningOf, recordOf, refusalOf } from "./meaning.ts"
import { openSocket, type Path, post, type Reply } from "./wire.ts"

const VENDOR = "c2c"

const CAPABILITIES: Capabilities = {
  features: {
    sale: true,
    "refund.linked": false,
    "refund.unlinked": false,
    void: true,
    query: false,
    cancel: false,
    "tip.adjust": false,
    "tip.onScreen": false,
    "tip.byPos": false,
    cashback: false,
    preauth: false,
    "preauth.cancel": false,
    completion: false,
    "completion.cancel": false,
    "completion.refund": false,
    "batch.close": true,
    receipt: true,
    history: true,
    discover: false,
    offline: false
  },
  lookup: { by: "history", covers: ["sale"], reports: ["reference", "kind", "amount", "currency", "terminal"] },
  answers: ["reference", "kind"]
}

/** A driver for one terminal behind a Terminal Gateway App, or for a device that takes the commands itself. */
export const c2c = (options: C2cOptions): Driver => {
  const config = configOf(options)
  return {
    vendor: VENDOR,
    terminalId: config.terminalId,
    capabilities: CAPABILITIES,
    budget: config.budget,
    check: (command) => check(command, config),
    open: (listener) => {
      const problem = configProblem(config)
      return problem === undefined ? Effect.succeed(makeLink(config, listener)) : Effect.fail(problem)
    }
  }
}

const makeLink = (config: C2cConfig, listener: LinkListener): Link => {
  const { terminalId, budget } = config

  // A question may be asked again, so it is waited for no longer than a lookup may take.
  const ask = (path: Path, body: object): Effect.Effect<Reply, LinkFailure> =>
    post(config, path, body).pipe(
      Effect.timeoutOrElse({
        duration: budget.connectMs + budget.lookupMs,
        orElse: () => Effect.fail(new AnswerLost({ terminalId, reason: "timeout", detail: path }))
      }),
      Effect.filterOrElse(
        ({ status }) => status === 200,
        (reply) => Effect.fail(refusalOf(reply, config))
      )
    )

  const list = Effect.fnUntraced(function* (
    window?: HistoryWindow
  ): Effect.fn.Return<ReadonlyArray<Fields | undefined>, LinkFailure> {
    const entries = entriesOf(yield* ask("/commands/histories", historiesRequest(window)), config)
    return entries instanceof AnswerLost ? yield* entries : entries
  })

  return {
    connect: Effect.scoped(Effect.asVoid(openSocket(config))),
    execute: Effect.fnUntraced(function* (
      command: Command,
      sending: (mode: ConnectionMode) => Effect.Effect<void, JournalFailed>
    ) {
      const { path, body } = requestOf(command, config)
      let sentAt = 0
      const leaving = Effect.gen(function* () {
        yield* listener.progress("connected", command.reference)
        yield* sending("local")
        sentAt = yield* Clock.currentTimeMillis
        yield* listener.progress(command.kind === "sale" ? "waiting_for_card" : "processing", command.reference)
      })
      const reply = yield* post(config, path, body, leaving)
      const meaning = meaningOf(reply, command, config, (yield* Clock.currentTimeMillis) - sentAt)
      return "status" in meaning ? meaning : yield* meaning
    }),
    lookup: Effect.fnUntraced(function* (target: LookupTarget): Effect.fn.Return<Lookup, LinkFailure> {
      if (target.kind !== "sale") return { found: "unclear", message: "the history lists payments only" }
      const expired = (yield* Clock.currentTimeMillis) >= expiresAt(target, config)
      const near = search(yield* list(windowOf(target, config)), target.reference, config)
      if (!expired) return early(near, config)
      // A window is only as good as the gateway's clock: before "nothing" is said, the whole history is read.
      return near.found === "nothing" ? search(yield* list(), target.reference, config) : near
    }),
    abort: () => unsupported(VENDOR, "cancel"),
    receipt: Effect.fnUntraced(function* (original: Original) {
      const handle = handleOf(original)
      if (handle === undefined) {
        const detail = `no terminal_reference and payment_method are known of ${original.reference}`
        return yield* new NotSent({ terminalId, reason: "not_found", detail })
      }
      const body: PaymentHandle = { terminal_id: config.gatewayTerminalId, ...handle }
      const answer = (yield* ask("/commands/receipt", body)).body
      // Its terminal_reference may begin with N/A, and is no handle for later commands.
      const { vendorReference: _, ...record } = recordOf(answer, config)
      return { printed: answer.status === "SUCCESS", record: { ...record, reference: original.reference } }
    }),
    history: Effect.fnUntraced(function* (window: HistoryWindow) {
      const records = (yield* list(window)).flatMap((entry) =>
        entry === undefined ? [] : [entryRecord(entry, config)]
      )
      // A gateway lists all its terminals.
      return records.filter((record) => record.terminalId === undefined || record.terminalId === terminalId)
    })
  }
}

const expiresAt = (target: LookupTarget, { budget }: C2cConfig): number =>
  (target.sentAt ?? target.createdAt) + budget.terminalExpiryMs

// Running payments are not listed, so absence proves nothing yet; neither does a FAILED that may be verified again.
const early = (found: Lookup, { provider }: C2cConfig): Lookup => {
  if (found.found === "nothing") return { found: "unclear", message: "not in the history yet; it may still be running" }
  const doubtful = found.found === "record" && found.record.status === "declined" && provider.verifiesTimeouts
  return doubtful ? { found: "unclear", message: "FAILED so far; the gateway may still verify it" } : found
}

const requestOf = (command: Command, config: C2cConfig): { readonly path: Path; readonly body: object } => {
  const terminal_id = config.gatewayTerminalId
  const { options = {} } = command
  if (command.kind === "void") {
    return { path: "/commands/cancel", body: { terminal_id, ...handleOf(command.original) } }
  }
  if (command.kind === "batch_close") {
    const body: SettlementRequest = {
      terminal_id,
      ...(options.payment_method === undefined ? {} : { payment_method: String(options.payment_method) })
    }
    return { path: "/commands/settlement", body }
  }
  const body: PayRequest = {
    terminal_id,
    order_id: command.reference,
    request_amount: command.amount?.toMajor() ?? 0,
    payment_method: (options.payment_method ?? config.paymentMethod) as PayRequest["payment_method"]
  }
  return { path: "/commands/pay", body }
}
