/**
 * One card terminal, safe to sell on: the calls of the contract over a vendor's driver and the journal.
 *
 * @module
 */
import { Context, Effect, Layer, PubSub, type Scope, Stream } from "effect"
import { checkBudget } from "./budget.ts"
import type { Capabilities, Feature } from "./capabilities.ts"
import type { CommandKind, Original, VendorOptions } from "./command.ts"
import type { Driver, HistoryWindow, Lookup, Receipt, Sighting } from "./driver.ts"
import {
  type CommandError,
  InvalidInput,
  type JournalFailed,
  type NotSent,
  type QuestionError,
  type TerminalBusy,
  Unsupported
} from "./errors.ts"
import type { TerminalEvent } from "./events.ts"
import { type Engine, progress } from "./internal/engine.ts"
import { look } from "./internal/look.ts"
import { originalOf } from "./internal/original.ts"
import { outcomeOf } from "./internal/outcome-of.ts"
import { perform } from "./internal/perform.ts"
import { type AnyRequest, prepare } from "./internal/prepare.ts"
import { hear, type RecoveryReport, recover } from "./internal/recover.ts"
import { decide, type StaffDecision } from "./internal/staff.ts"
import type { JournalEntry } from "./journal/entry.ts"
import { Journal, type JournalStore } from "./journal/store.ts"
import type { Outcome, TransactionRecord } from "./outcome.ts"
import { DEFAULT_RECOVERY, type RecoveryPolicy } from "./policy.ts"
import { type BatchReport, type Reconciliation, reconcile } from "./reconcile.ts"
import type {
  BatchCloseRequest,
  CompletionRequest,
  FollowUpRequest,
  PreauthRequest,
  RefundRequest,
  SaleRequest,
  TipAdjustRequest,
  UnlinkedRefundRequest
} from "./requests.ts"

type Commanded = Effect.Effect<Outcome, CommandError>

/**
 * Every money-moving call resolves to an {@link Outcome} that is already durable, or fails with an error that proves
 * nothing was charged. `unknown` is an outcome: never sell again under another reference, recover instead.
 */
export interface TerminalService {
  readonly terminalId: string
  readonly vendor: string
  readonly capabilities: Capabilities
  /** Proves that the terminal can be reached and warms the link. */
  readonly connect: Effect.Effect<void, NotSent>
  /** Terminals of this vendor as they are seen, until the stream's scope ends. */
  readonly discover: Stream.Stream<Sighting, NotSent | Unsupported>
  readonly sale: (request: SaleRequest) => Commanded
  /** Gives money of an earlier sale back, to the card that paid. */
  readonly refund: (request: RefundRequest) => Commanded
  /** Gives money to whichever card is presented. */
  readonly refundUnlinked: (request: UnlinkedRefundRequest) => Commanded
  /** Takes an approved transaction back, while its batch is open. */
  readonly void: (request: FollowUpRequest) => Commanded
  readonly preauth: (request: PreauthRequest) => Commanded
  readonly cancelPreauth: (request: FollowUpRequest) => Commanded
  readonly complete: (request: CompletionRequest) => Commanded
  readonly cancelCompletion: (request: FollowUpRequest) => Commanded
  readonly refundCompletion: (request: RefundRequest) => Commanded
  readonly tipAdjust: (request: TipAdjustRequest) => Commanded
  readonly batchClose: (request?: BatchCloseRequest) => Commanded
  /** Asks the terminal about a transaction; an open one of this journal is settled by the answer, where it can be. */
  readonly query: (reference: string) => Effect.Effect<Lookup, QuestionError>
  /** Asks the terminal to stop a running transaction. The transaction's own outcome says what came of it. */
  readonly cancel: (reference: string) => Effect.Effect<void, QuestionError>
  readonly receipt: (original: string | Original, options?: VendorOptions) => Effect.Effect<Receipt, QuestionError>
  /** What the terminal itself lists for a span of time. */
  readonly history: (window: HistoryWindow) => Effect.Effect<ReadonlyArray<TransactionRecord>, QuestionError>
  /** Compares the journal with the terminal's own list, where it has one, and with a batch report. Recover first. */
  readonly reconcile: (window: HistoryWindow, batch?: BatchReport) => Effect.Effect<Reconciliation, QuestionError>
  /** Settles what a crash, a lost link or an offline queue left open. Run it at start-up; `patienceMs` is for each. */
  readonly recover: (options?: { readonly patienceMs?: number }) => Effect.Effect<RecoveryReport, JournalFailed>
  /** Writes down what staff found out about an open command. */
  readonly decide: (decision: StaffDecision) => Effect.Effect<Outcome, JournalFailed | InvalidInput>
  /** What the journal knows of a reference. */
  readonly outcome: (reference: string) => Effect.Effect<Outcome | undefined, JournalFailed>
  /** Journal rows of this terminal, oldest first. */
  readonly entries: (window?: HistoryWindow) => Effect.Effect<ReadonlyArray<JournalEntry>, JournalFailed>
  /** Progress and results for a cashier's screen; a slow reader loses the oldest. */
  readonly events: Stream.Stream<TerminalEvent>
}

/** The terminal as an Effect service, for programs with one terminal. */
export class Terminal extends Context.Service<Terminal, TerminalService>()("@pay/terminal/Terminal") {}

export interface TerminalOptions {
  readonly driver: Driver
  readonly recovery?: Partial<RecoveryPolicy>
  /** Checked right before the first byte of a command leaves, e.g. that this lane still holds the terminal's lease. */
  readonly guard?: Effect.Effect<void, TerminalBusy>
}

const EVENT_BUFFER = 256

/** Opens a terminal over a driver. Refuses a configuration that could lose answers. Needs the journal. */
export const makeTerminal = Effect.fnUntraced(function* (
  options: TerminalOptions
): Effect.fn.Return<TerminalService, InvalidInput, Journal | Scope.Scope> {
  const { driver } = options
  const policy = yield* checkPolicy({ ...DEFAULT_RECOVERY, ...options.recovery })
  yield* checkBudget(driver.budget)
  const store = yield* Journal
  const events = yield* PubSub.sliding<TerminalEvent>(EVENT_BUFFER)
  yield* Effect.addFinalizer(() => PubSub.shutdown(events))
  const publish = (event: TerminalEvent) => Effect.asVoid(PubSub.publish(events, event))
  const guard = options.guard ?? Effect.void
  const base: Omit<Engine, "link"> = { driver, store, policy, publish, active: new Set(), guard }
  const link = yield* driver.open({
    // A store that fails here fails the recovery that follows, which asks again.
    heard: (result) => Effect.ignore(hear(base, result)),
    progress: (step, reference) => progress(base, step, reference)
  })
  const engine: Engine = { ...base, link }
  const { features } = driver.capabilities
  const need = (feature: Feature) =>
    features[feature] ? Effect.void : Effect.fail(new Unsupported({ vendor: driver.vendor, feature }))
  const run = (kind: CommandKind) => (request: AnyRequest) =>
    Effect.flatMap(prepare(driver, store, kind, request), (command) => perform(engine, command))

  return {
    terminalId: driver.terminalId,
    vendor: driver.vendor,
    capabilities: driver.capabilities,
    connect: link.connect,
    discover:
      driver.discovery?.sightings ?? Stream.fail(new Unsupported({ vendor: driver.vendor, feature: "discover" })),
    sale: run("sale"),
    refund: run("refund"),
    refundUnlinked: run("unlinked_refund"),
    void: run("void"),
    preauth: run("preauth"),
    cancelPreauth: run("preauth_cancel"),
    complete: run("completion"),
    cancelCompletion: run("completion_cancel"),
    refundCompletion: run("completion_refund"),
    tipAdjust: run("tip_adjust"),
    batchClose: (request = {}) => run("batch_close")(request),
    query: (reference) => Effect.andThen(need("query"), look(engine, reference)),
    cancel: (reference) => Effect.andThen(need("cancel"), link.abort(reference)),
    receipt: (original, vendorOptions = {}) =>
      Effect.andThen(
        need("receipt"),
        Effect.flatMap(found(store, original), (of) => link.receipt(of, vendorOptions))
      ),
    history: (window) => Effect.andThen(need("history"), link.history(window)),
    reconcile: Effect.fnUntraced(function* (window, batch) {
      const entries = yield* store.list({ terminalId: driver.terminalId, ...window })
      const records = features.history ? yield* link.history(window) : undefined
      const { by, covers } = driver.capabilities.lookup
      return reconcile({
        entries,
        ...(records === undefined ? {} : { records }),
        ...(by === "history" ? { listed: covers } : {}),
        ...(batch === undefined ? {} : { batch })
      })
    }),
    recover: ({ patienceMs = policy.settleMs } = {}) => recover(engine, patienceMs),
    decide: (decision) => Effect.map(decide(store, decision), outcomeOf),
    outcome: (reference) =>
      Effect.map(store.get(reference), (entry) => (entry === undefined ? undefined : outcomeOf(entry))),
    entries: (window) => store.list({ terminalId: driver.terminalId, ...window }),
    events: Stream.fromPubSub(events)
  }
})

/** {@link makeTerminal} as a layer. */
export const layerTerminal = (options: TerminalOptions): Layer.Layer<Terminal, InvalidInput, Journal> =>
  Layer.effect(Terminal, makeTerminal(options))

const found = (store: JournalStore, original: string | Original): Effect.Effect<Original, JournalFailed> =>
  typeof original !== "string"
    ? Effect.succeed(original)
    : Effect.map(store.get(original), (entry) => (entry === undefined ? { reference: original } : originalOf(entry)))

const checkPolicy = (policy: RecoveryPolicy): Effect.Effect<RecoveryPolicy, InvalidInput> => {
  const wrong = (Object.keys(DEFAULT_RECOVERY) as Array<keyof RecoveryPolicy>).find(
    (field) => !(Number.isSafeInteger(policy[field]) && policy[field] >= 0)
  )
  return wrong === undefined
    ? Effect.succeed(policy)
    : Effect.fail(
        new InvalidInput({
          field: `recovery.${wrong}`,
          message: `${wrong} must be a whole number of milliseconds, 0 or more`
        })
      )
}
