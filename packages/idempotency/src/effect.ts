/**
 * Named intents as an Effect service.
 *
 * @module
 */
import { ConfigError, type Intent } from "@pay/core"
import { Clock, Context, Data, Effect, Layer } from "effect"
import { createIntents, type IntentsConfig, type Intents as PlainIntents } from "./intents.ts"
import { memoryIntents } from "./memory.ts"
import type { IntentRecord } from "./store.ts"

export { memoryIntents } from "./memory.ts"
export type { IntentRecord, IntentState, IntentStore } from "./store.ts"

/** The store of intents could not be read or written. */
export class IntentStoreError extends Data.TaggedError("IntentStoreError")<{ readonly cause: unknown }> {}

export interface IntentsService {
  /** The intent of one write, for the `intent` option of its call. */
  readonly intent: (name: string) => Intent
  /** Intents whose outcome is not recorded, oldest first. */
  readonly open: (olderThanMs?: number) => Effect.Effect<ReadonlyArray<IntentRecord>, IntentStoreError>
  readonly get: (name: string) => Effect.Effect<IntentRecord | undefined, IntentStoreError>
  /** Records what a lookup has found as the answer of an open intent. */
  readonly settle: (name: string, found: unknown) => Effect.Effect<boolean, IntentStoreError>
  /** Forgets an intent of which nothing happened; false where there is none, or where a success is recorded. */
  readonly release: (name: string) => Effect.Effect<boolean, IntentStoreError>
  /** Removes answers that are older than `retainMs` and says how many. */
  readonly compact: Effect.Effect<number, IntentStoreError>
}

const stored = <A>(work: () => Promise<A>): Effect.Effect<A, IntentStoreError> =>
  Effect.tryPromise({ try: work, catch: (cause) => new IntentStoreError({ cause }) })

const serviceOf = (intents: PlainIntents): IntentsService => ({
  intent: intents.intent,
  open: (olderThanMs) => stored(() => intents.open(olderThanMs)),
  get: (name) => stored(() => intents.get(name)),
  settle: (name, found) => stored(() => intents.settle(name, found)),
  release: (name) => stored(() => intents.release(name)),
  compact: stored(intents.compact)
})

/** The service; its time is the clock's of the fiber that makes the layer. */
export class Intents extends Context.Service<Intents, IntentsService>()("@pay/idempotency/Intents") {
  static readonly layer = (config: Omit<IntentsConfig, "now">): Layer.Layer<Intents, ConfigError> =>
    Layer.effect(
      Intents,
      Clock.clockWith((clock) =>
        Effect.try({
          try: () => serviceOf(createIntents({ ...config, now: () => clock.currentTimeMillisUnsafe() })),
          catch: (error) => (error instanceof ConfigError ? error : new ConfigError("config", "cannot be used"))
        })
      )
    )

  /** Intents that live as long as the layer. */
  static readonly layerMemory: Layer.Layer<Intents, ConfigError> = Layer.suspend(() =>
    Intents.layer({ store: memoryIntents() })
  )
}
