/**
 * Card terminals as promises: sell without ever selling twice.
 *
 * @module
 */
import { Cause, Effect, Exit, Scope, Stream } from "effect"
import type { Original, VendorOptions } from "./command.ts"
import type { HistoryWindow, Receipt, Sighting } from "./driver.ts"
import type { TerminalEvent } from "./events.ts"
import type { RecoveryReport } from "./internal/recover.ts"
import type { JournalEntry } from "./journal/entry.ts"
import { Journal, type JournalStore } from "./journal/store.ts"
import type { Outcome } from "./outcome.ts"
import type { BatchCloseRequest } from "./requests.ts"
import { makeTerminal, type TerminalOptions, type TerminalService } from "./terminal.ts"

export * from "./budget.ts"
export * from "./capabilities.ts"
export * from "./command.ts"
export { type Address, type DiscoveredTerminal, type DiscoveryEvent, listed } from "./discovery.ts"
export type * from "./driver.ts"
export * from "./errors.ts"
export * from "./events.ts"
export type { RecoveryReport } from "./internal/recover.ts"
export type { StaffDecision } from "./internal/staff.ts"
export * from "./journal/entry.ts"
export * from "./journal/state.ts"
export type { JournalFilter, JournalStore } from "./journal/store.ts"
export * from "./outcome.ts"
export * from "./policy.ts"
export { isReference } from "./reference.ts"
export * from "./requests.ts"
export type { TerminalOptions } from "./terminal.ts"

/** Ends a call early. What had left by then stays in the journal as unknown, for `recover()`. */
export interface CallOptions {
  readonly signal?: AbortSignal
}

type Called<F> = F extends (...args: infer Args) => Effect.Effect<infer A, infer _E>
  ? (...args: [...args: Args, options?: CallOptions]) => Promise<A>
  : never

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

// The typed failure itself is what a promise rejects with, so `_tag` and `instanceof` work on it.
const run = async <A, E>(effect: Effect.Effect<A, E>, signal?: AbortSignal): Promise<A> => {
  const exit = await Effect.runPromiseExit(effect, signal === undefined ? undefined : { signal })
  if (Exit.isSuccess(exit)) return exit.value
  throw signal?.aborted === true && Cause.hasInterruptsOnly(exit.cause) ? signal.reason : Cause.squash(exit.cause)
}

// Runs calls until closed; then ends those that run, and waits for what they still have to write down.
const makeRunner = () => {
  const closing = new AbortController()
  const running = new Set<Promise<unknown>>()
  const start = <A, E>(effect: Effect.Effect<A, E>, options?: CallOptions): Promise<A> => {
    const { signal } = closing
    const promise = run(effect, options?.signal === undefined ? signal : AbortSignal.any([signal, options.signal]))
    const tracked = promise.finally(() => running.delete(tracked)).catch(() => undefined)
    running.add(tracked)
    return promise
  }
  const call =
    <Args, A, E>(method: (args: Args) => Effect.Effect<A, E>) =>
    (args: Args, options?: CallOptions): Promise<A> =>
      start(method(args), options)
  const stop = async () => {
    closing.abort(new DOMException("the terminal was closed", "AbortError"))
    await Promise.all(running)
  }
  return { start, call, stop }
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
    entries: (window, callOptions) => start(terminal.entries(window), callOptions),
    events: () => Stream.toAsyncIterable(terminal.events),
    close,
    [Symbol.asyncDispose]: close
  }
}
