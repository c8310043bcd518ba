/**
 * One terminal as promises.
 *
 * @module
 */
import { Effect, Exit, Scope, Stream } from "effect"
import type { Original, VendorOptions } from "../command.ts"
import type { HistoryWindow, Receipt, Sighting } from "../driver.ts"
import type { TerminalEvent } from "../events.ts"
import type { RecoveryReport } from "../internal/recover.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { Journal, type JournalStore } from "../journal/store.ts"
import type { Outcome } from "../outcome.ts"
import type { BatchReport, Reconciliation } from "../reconcile.ts"
import type { BatchCloseRequest } from "../requests.ts"
import { makeTerminal, type TerminalOptions, type TerminalService } from "../terminal.ts"
import { type Called, type CallOptions, makeRunner, run } from "./run.ts"

type Calls =
  | "sale"
  | "refund"
  | "refundUnlinked"
  | "void"
  | "preauth"
  | "cancelPreauth"
  | "complete"
  | "cancelCompletion"
  | "refundCompletion"
  | "tipAdjust"
  | "query"
  | "cancel"
  | "history"
  | "decide"
  | "outcome"

/** {@link TerminalService} as promises, which reject with the same tagged errors. */
export interface TerminalClient
  extends Pick<TerminalService, "terminalId" | "vendor" | "capabilities">,
    Readonly<{ [Name in Calls]: Called<TerminalService[Name]> }> {
  connect(options?: CallOptions): Promise<void>
  discover(): AsyncIterable<Sighting>
  batchClose(request?: BatchCloseRequest, options?: CallOptions): Promise<Outcome>
  receipt(original: string | Original, vendorOptions?: VendorOptions, options?: CallOptions): Promise<Receipt>
  recover(options?: { readonly patienceMs?: number } & CallOptions): Promise<RecoveryReport>
  reconcile(window: HistoryWindow, batch?: BatchReport, options?: CallOptions): Promise<Reconciliation>
  entries(window?: HistoryWindow, options?: CallOptions): Promise<ReadonlyArray<JournalEntry>>
  /** Follows progress and results until the loop is left or the terminal closed. */
  events(): AsyncIterable<TerminalEvent>
  /** Closes every socket. Running calls end; what they sent stays in the journal. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface CreateTerminalOptions extends TerminalOptions {
  /** Where intents and outcomes are kept; `sqliteJournal` of `@pay/store-sqlite`. */
  readonly journal: JournalStore
}

/** Opens a terminal. Rejects with `InvalidInput` on a configuration that could lose answers. */
export const createTerminal = async (options: CreateTerminalOptions): Promise<TerminalClient> => {
  const scope = Scope.makeUnsafe()
  const { start, call, stop } = makeRunner()
  const terminal = await run(
    makeTerminal(options).pipe(Effect.provideService(Journal, options.journal), Scope.provide(scope))
  )
  const close = async () => {
    await stop()
    await run(Scope.close(scope, Exit.void))
  }
  return {
    terminalId: terminal.terminalId,
    vendor: terminal.vendor,
    capabilities: terminal.capabilities,
    connect: (callOptions) => start(terminal.connect, callOptions),
    discover: () => Stream.toAsyncIterable(terminal.discover),
    sale: call(terminal.sale),
    refund: call(terminal.refund),
    refundUnlinked: call(terminal.refundUnlinked),
    void: call(terminal.void),
    preauth: call(terminal.preauth),
    cancelPreauth: call(terminal.cancelPreauth),
    complete: call(terminal.complete),
    cancelCompletion: call(terminal.cancelCompletion),
    refundCompletion: call(terminal.refundCompletion),
    tipAdjust: call(terminal.tipAdjust),
    batchClose: (request, callOptions) => start(terminal.batchClose(request), callOptions),
    query: call(terminal.query),
    cancel: call(terminal.cancel),
    receipt: (original, vendorOptions, callOptions) => start(terminal.receipt(original, vendorOptions), callOptions),
    history: call(terminal.history),
    recover: (recoverOptions) => start(terminal.recover(recoverOptions), recoverOptions),
    decide: call(terminal.decide),
    outcome: call(terminal.outcome),
    reconcile: (window, batch, callOptions) => start(terminal.reconcile(window, batch), callOptions),
    entries: (window, callOptions) => start(terminal.entries(window), callOptions),
    events: () => Stream.toAsyncIterable(terminal.events),
    close,
    [Symbol.asyncDispose]: close
  }
}
