/**
 * The Effect client that the generated services stand on, and the services that tests replace.
 *
 * @module
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import type * as Tracer from "effect/Tracer"
import type { ErrorOf } from "./client.ts"
import type { CallDefaults, CallOptions, ClientConfig as PlainConfig } from "./config.ts"
import { type ApiError, type CallError, ConfigError, type IndeterminateError, isPayError } from "./errors.ts"
import type { CallInput } from "./internal/encode.ts"
import { execute } from "./internal/execute.ts"
import { type Host, setTimer } from "./internal/host.ts"
import { itemsOf, nextInput } from "./internal/pages.ts"
import { type Runtime, runtimeOf } from "./internal/runtime.ts"
import { type AnyOptions, NO_OPTIONS } from "./internal/task.ts"
import { callAttributes, Telemetry } from "./internal/telemetry.ts"
import { Stop } from "./internal/waits.ts"
import type { Operation, OperationFacts, OperationTypes, ProductFacts } from "./operation.ts"

export type { CallDefaults, CallOptions, KeyedOptions } from "./config.ts"
export * from "./errors.ts"
export { Money, MoneyError } from "./money.ts"

/** As the promise client's configuration; the key may be redacted. */
export type ClientConfig = Omit<PlainConfig, "apiKey"> & { readonly apiKey: string | Redacted.Redacted<string> }

/** Makes idempotency keys; replaced in tests. */
export const KeySource: Context.Reference<() => string> = Context.Reference<() => string>("@pay/core/KeySource", {
  defaultValue: () => () => crypto.randomUUID()
})

const NO_DEFAULTS: CallDefaults = {}

/** Options that every call within a scope starts with; they win over the client's own. */
export const CurrentDefaults: Context.Reference<CallDefaults> = Context.Reference<CallDefaults>(
  "@pay/core/CurrentDefaults",
  { defaultValue: () => NO_DEFAULTS }
)

/** Runs an effect whose calls act on behalf of a sub-account. An operation that cannot be called for one refuses. */
export const forUser =
  (userId: string) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.updateService(effect, CurrentDefaults, (defaults) => ({ ...defaults, forUserId: userId }))

export interface EffectClient {
  readonly call: <T extends OperationTypes>(
    operation: Operation<T>,
    input: CallInput,
    options?: CallOptions
  ) => Effect.Effect<T["success"], ErrorOf<T>>
  readonly pages: <Item, T extends OperationTypes>(
    operation: Operation<T>,
    input: CallInput,
    options?: CallOptions
  ) => Stream.Stream<Item, ErrorOf<T>>
}

/** Reads the outcome of a lost write by the documented lookup; fails with the same error where there is none. */
export type Resolve = (error: IndeterminateError) => Effect.Effect<unknown, ApiError | CallError>

/** Reads the outcome of a lost write by the documented lookup; fails with the same error where there is none. */
export const resolve: Resolve = (error) =>
  error.resolve === undefined
    ? Effect.fail(error)
    : Effect.catch(Effect.tryPromise({ try: error.resolve, catch: (cause) => cause }), settled)

const liveClock: Clock.Clock = Context.get(Context.empty(), Clock.Clock)

// The platform's timers cost no fiber; any other clock is asked to sleep.
const waker = (fiber: Fiber.Fiber<unknown, unknown>, clock: Clock.Clock): Host["wake"] => {
  if (clock === liveClock) return setTimer
  const fork = Effect.runForkWith(fiber.context)
  return (ms, then) => {
    let awake = true
    const sleeping = fork(
      Effect.andThen(
        clock.sleep(Duration.millis(ms)),
        Effect.sync(() => (awake ? then() : undefined))
      )
    )
    return () => {
      awake = false
      sleeping.interruptUnsafe()
    }
  }
}

const elapsedLive = (): number => performance.now()

const hostOf = (fiber: Fiber.Fiber<unknown, unknown>, clock: Clock.Clock, watch: Host["watch"]): Host => {
  const live = clock === liveClock
  const random = fiber.getRef(Random.Random)
  return {
    clock: live ? Date : clock,
    now: () => clock.currentTimeMillisUnsafe(),
    elapsed: live ? elapsedLive : () => Number(clock.monotonicTimeNanosUnsafe()) / 1e6,
    wake: waker(fiber, clock),
    random: () => random.nextDoubleUnsafe(),
    newKey: fiber.getRef(KeySource),
    watch
  }
}

const settled = (error: unknown): Effect.Effect<never, ApiError | CallError> =>
  isPayError(error) ? Effect.fail(error as ApiError | CallError) : Effect.die(error)

const runOf = (runtime: Runtime, hooks: PlainConfig["hooks"]) => {
  const run = (
    operation: OperationFacts,
    input: CallInput,
    options: CallOptions | undefined,
    fiber: Fiber.Fiber<unknown, unknown>,
    span: Tracer.Span
  ): Effect.Effect<unknown, ApiError | CallError> => {
    const clock = fiber.getRef(Clock.Clock)
    const telemetry = new Telemetry(fiber, clock, span)
    const host = hostOf(fiber, clock, hooks === undefined ? [telemetry] : [hooks, telemetry])
    const scope = fiber.getRef(CurrentDefaults)
    const own = (scope === NO_DEFAULTS ? (options ?? NO_OPTIONS) : { ...scope, ...options }) as AnyOptions
    return Effect.callback((resume) => {
      const stop = new Stop()
      const ended = execute(host, runtime, operation, input, own, stop).then(
        (value) => resume(Effect.succeed(value)),
        (error: unknown) => resume(settled(error))
      )
      // Interruption closes the connection and then waits for what must still be recorded.
      return Effect.suspend(() => {
        stop.stop()
        return Effect.promise(() => ended)
      })
    })
  }
  return (
    operation: OperationFacts,
    input: CallInput,
    options?: CallOptions
  ): Effect.Effect<unknown, ApiError | CallError> =>
    Effect.useSpan(`pay ${operation.id}`, { attributes: callAttributes(runtime.plan(operation).info) }, (span) =>
      Effect.withFiber((fiber) => run(operation, input, options, fiber, span))
    )
}

/** Makes the client of one product. */
export const makeEffectClient = (
  config: ClientConfig,
  product: ProductFacts
): Effect.Effect<EffectClient & { readonly resolve: Resolve }, ConfigError> =>
  Effect.try({
    try: () => {
      const apiKey = typeof config.apiKey === "string" ? config.apiKey : Redacted.value(config.apiKey)
      const run = runOf(runtimeOf({ ...config, apiKey }, product), config.hooks)
      const call = <T extends OperationTypes>(operation: Operation<T>, input: CallInput, options?: CallOptions) =>
        run(operation, input, options) as Effect.Effect<T["success"], ErrorOf<T>>
      return {
        call,
        pages: <Item, T extends OperationTypes>(operation: Operation<T>, input: CallInput, options?: CallOptions) =>
          Stream.paginate(input, (page: CallInput) =>
            Effect.map(call(operation, page, options), (answer) => {
              const fact = operation.pagination
              const next = fact === undefined ? undefined : nextInput(fact, page, answer)
              return [
                fact === undefined ? [] : (itemsOf(fact, answer) as ReadonlyArray<Item>),
                Option.fromUndefinedOr(next)
              ] as const
            })
          ),
        resolve
      }
    },
    catch: (error) => (error instanceof ConfigError ? error : new ConfigError("config", "cannot be used"))
  })
