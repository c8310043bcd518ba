/**
 * Several terminals as promises.
 *
 * @module
 */
import { Effect, Exit, Scope, Stream } from "effect"
import type { RecoveryReport } from "../internal/recover.ts"
import { Journal, type JournalStore } from "../journal/store.ts"
import type { Outcome } from "../outcome.ts"
import type { PreauthRequest, SaleRequest, UnlinkedRefundRequest } from "../requests.ts"
import { makeRouter, type Route, type RouterEvent, type RouterOptions, type RouterService } from "../router.ts"
import { type Called, type CallOptions, makeRunner, run } from "./run.ts"

type FollowUps =
  | "refund"
  | "void"
  | "cancelPreauth"
  | "complete"
  | "cancelCompletion"
  | "refundCompletion"
  | "tipAdjust"

type Routed<Request> = (request: Request, options?: Route & CallOptions) => Promise<Outcome>

/** {@link RouterService} as promises, which reject with the same tagged errors. */
export interface RouterClient
  extends Pick<RouterService, "status">,
    Readonly<{ [Name in FollowUps]: Called<RouterService[Name]> }> {
  readonly sale: Routed<SaleRequest>
  readonly preauth: Routed<PreauthRequest>
  readonly refundUnlinked: Routed<UnlinkedRefundRequest>
  /** Closes the batch of one terminal, once it is free. */
  batchClose(terminalId: string, options?: CallOptions): Promise<Outcome>
  recover(options?: { readonly patienceMs?: number } & CallOptions): Promise<RecoveryReport>
  drain(terminalId: string, options?: CallOptions): Promise<void>
  resume(terminalId: string): Promise<void>
  /** Follows the line, the terminals and their results until the loop is left or the router closed. */
  events(): AsyncIterable<RouterEvent>
  /** Closes every socket. Running calls end; what they sent stays in the journal. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface CreateRouterOptions extends RouterOptions {
  /** Where intents and outcomes are kept; lanes that share terminals share it. */
  readonly journal: JournalStore
}

/** Opens every terminal. Rejects with `InvalidInput` on a configuration that could lose answers. */
export const createRouter = async (options: CreateRouterOptions): Promise<RouterClient> => {
  const scope = Scope.makeUnsafe()
  const { start, call, stop } = makeRunner()
  const router = await run(
    makeRouter(options).pipe(Effect.provideService(Journal, options.journal), Scope.provide(scope))
  )
  const close = async () => {
    await stop()
    await run(Scope.close(scope, Exit.void))
  }
  return {
    status: router.status,
    sale: (request, route) => start(router.sale(request, route), route),
    preauth: (request, route) => start(router.preauth(request, route), route),
    refundUnlinked: (request, route) => start(router.refundUnlinked(request, route), route),
    refund: call(router.refund),
    void: call(router.void),
    cancelPreauth: call(router.cancelPreauth),
    complete: call(router.complete),
    cancelCompletion: call(router.cancelCompletion),
    refundCompletion: call(router.refundCompletion),
    tipAdjust: call(router.tipAdjust),
    batchClose: (terminalId, callOptions) =>
      start(
        router.use(terminalId, (terminal) => terminal.batchClose()),
        callOptions
      ),
    recover: (recoverOptions) => start(router.recover(recoverOptions), recoverOptions),
    drain: call(router.drain),
    resume: call(router.resume),
    events: () => Stream.toAsyncIterable(router.events),
    close,
    [Symbol.asyncDispose]: close
  }
}
