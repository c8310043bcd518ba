/**
 * The endpoint as an Effect: typed failures, handlers that are effects, a route for HttpRouter.
 *
 * @module
 */
import { SignatureSetupError } from "@pay/signatures"
import { Data, Effect, type Layer, type Scope, Stream } from "effect"
import { HttpRouter, type HttpServerRequest, HttpServerResponse } from "effect/http"
import { type RejectReason, WebhookMisuseError, WebhookSetupError } from "./errors.ts"
import type { AnyWebhookEvent, Received } from "./event.ts"
import { answerHeaders } from "./fetch.ts"
import { type BodyReader, concat, type DeliverySource, type RawDelivery } from "./source.ts"
import { createWebhookVerifier, type VerifierOptions, type VerifyOptions } from "./verify.ts"
import { createWebhooks, type InboxAdmin, type Receipt, type WebhooksOptions } from "./webhooks.ts"
import type { Drained, HandlerContext } from "./worker.ts"

/** The set-up cannot work: events, routes and handlers, or tokens. */
export type SetupError = WebhookSetupError | SignatureSetupError

/** A delivery was refused; answer with `status` and nothing else. */
export class WebhookRefused extends Data.TaggedError("WebhookRefused")<{
  readonly reason: RejectReason
  readonly status: number
}> {}

/** Builds a verifier without inbox whose refusals are in the error type. */
export const makeVerifier = <const E extends AnyWebhookEvent, const Routed extends AnyWebhookEvent = never>(
  options: VerifierOptions<E, Routed>
): Effect.Effect<
  {
    readonly verify: (
      source: DeliverySource,
      options?: VerifyOptions
    ) => Effect.Effect<Received<E | Routed>, WebhookRefused | WebhookMisuseError>
  },
  SetupError
> =>
  setup(() => createWebhookVerifier(options)).pipe(
    Effect.map(({ verify }) => ({
      verify: (source, given) =>
        calling(() => verify(source, given)).pipe(
          Effect.flatMap((verified) =>
            verified.ok
              ? Effect.succeed(verified.event)
              : Effect.fail(new WebhookRefused({ reason: verified.reason, status: verified.status }))
          )
        )
    }))
  )

export type EffectWebhooksOptions<E extends AnyWebhookEvent, Tx, R, Routed extends AnyWebhookEvent = E> = Omit<
  WebhooksOptions<E, Tx, Routed>,
  "handlers" | "onEvent"
> & {
  /** The handler; a failure or defect counts as a failed attempt. Use `match` for the cases. */
  readonly onEvent: (
    event: Received<E | Routed>,
    context: EffectHandlerContext<Tx>
  ) => Effect.Effect<unknown, unknown, R>
}

export interface EffectHandlerContext<Tx> extends Omit<HandlerContext<Tx>, "transaction" | "signal"> {
  /** Your own writes and the mark "handled" in one transaction. What `work` throws is the failure. */
  readonly transaction: <A>(work: (tx: Tx) => A) => Effect.Effect<Awaited<A>, unknown>
}

export interface EffectWebhooks<E extends AnyWebhookEvent> {
  /** Verifies and stores; never fails on what was received. */
  readonly receive: (source: DeliverySource, options?: VerifyOptions) => Effect.Effect<Receipt, WebhookMisuseError>
  /** Handles everything that is due now. */
  readonly drain: Effect.Effect<Drained>
  readonly inbox: InboxAdmin<E>
  /** The route, as a layer for HttpRouter. */
  readonly route: (
    path: HttpRouter.PathInput,
    options?: VerifyOptions
  ) => Layer.Layer<never, never, HttpRouter.HttpRouter>
}

/** Builds the endpoint and handles events until the scope closes; handlers run with the services of this effect. */
export const make = <const E extends AnyWebhookEvent, Tx, R = never, const Routed extends AnyWebhookEvent = never>(
  options: EffectWebhooksOptions<E, Tx, R, Routed>
): Effect.Effect<EffectWebhooks<E | Routed>, SetupError, R | Scope.Scope> =>
  Effect.gen(function* () {
    const run = Effect.runPromiseWith(yield* Effect.context<R>())
    const webhooks = yield* setup(() =>
      createWebhooks<E, Tx, Routed>({
        ...options,
        onEvent: (event: Received<E | Routed>, { signal, transaction, ...context }: HandlerContext<Tx>) =>
          run(
            options.onEvent(event, {
              ...context,
              transaction: (work) => Effect.tryPromise({ try: () => transaction(work), catch: (cause) => cause })
            }),
            { signal }
          )
      } as WebhooksOptions<E, Tx, Routed>)
    )
    yield* Effect.acquireRelease(Effect.sync(webhooks.start), () => Effect.promise(webhooks.stop))
    const receive = (source: DeliverySource, given?: VerifyOptions) => calling(() => webhooks.receive(source, given))
    return {
      receive,
      drain: Effect.promise(webhooks.drain),
      inbox: webhooks.inbox,
      route: (path, given) => HttpRouter.add("POST", path, (request) => respond(request, receive, given))
    }
  })

const respond = (
  request: HttpServerRequest.HttpServerRequest,
  receive: EffectWebhooks<AnyWebhookEvent>["receive"],
  options: VerifyOptions | undefined
): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  receive(sourceOf(request), options).pipe(
    // The request was just built from its stream, so misuse cannot happen here.
    Effect.orDie,
    Effect.map((receipt) => HttpServerResponse.empty({ status: receipt.status, headers: answerHeaders(receipt) }))
  )

class TooLarge extends Data.TaggedError("TooLarge") {}

const bodyReader =
  (request: HttpServerRequest.HttpServerRequest): BodyReader =>
  (limit) => {
    const chunks: Array<Uint8Array> = []
    let length = 0
    return Effect.runPromise(
      Stream.runForEach(request.stream, (chunk) => {
        length += chunk.length
        if (length > limit) return Effect.fail(new TooLarge())
        chunks.push(chunk)
        return Effect.void
      }).pipe(
        Effect.match({
          onSuccess: () => ({ ok: true, raw: concat(chunks, length) }) as const,
          onFailure: (error) =>
            ({ ok: false, reason: error._tag === "TooLarge" ? "body-too-large" : "body-incomplete" }) as const
        })
      )
    )
  }

const sourceOf = (request: HttpServerRequest.HttpServerRequest): RawDelivery => ({
  method: request.method,
  path: request.originalUrl,
  headers: request.headers,
  body: bodyReader(request)
})

// A set-up error is expected; anything else thrown while building is a defect.
const setup = <A>(build: () => A): Effect.Effect<A, SetupError> =>
  Effect.try({ try: build, catch: (cause) => cause }).pipe(
    Effect.catch((cause) =>
      cause instanceof WebhookSetupError || cause instanceof SignatureSetupError
        ? Effect.fail(cause)
        : Effect.die(cause)
    )
  )

const calling = <A>(run: () => Promise<A>): Effect.Effect<A, WebhookMisuseError> =>
  Effect.tryPromise({ try: run, catch: (cause) => cause }).pipe(
    Effect.catch((cause) => (cause instanceof WebhookMisuseError ? Effect.fail(cause) : Effect.die(cause)))
  )
