/** The same call in both styles, so that one table of tests holds for both. */
import { Effect, Random, Result } from "effect"
import { makeEffectClient } from "../../src/effect.ts"
import { type ApiError, type CallError, type CallOptions, type ClientConfig, makeClient } from "../../src/index.ts"
import type { Operation, OperationTypes } from "../../src/operation.ts"
import { product } from "./operations.ts"

export const apiKey = "xnd_development_SECRETSECRET"

export type Ended =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ApiError | CallError }

interface Input {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

export type Caller = (
  config: Partial<ClientConfig>
) => <T extends OperationTypes>(operation: Operation<T>, input: Input, options?: CallOptions) => Promise<Ended>

const promises: Caller = (config) => {
  const client = makeClient({ apiKey, ...config }, product)
  return (operation, input, options) => client.call(operation, input, options).result() as Promise<Ended>
}

// No chance: every pause before a retry has the length 0.
const noChance: typeof Random.Random.Service = { nextIntUnsafe: () => 0, nextDoubleUnsafe: () => 0 }

const effects: Caller = (config) => {
  const client = Effect.runSync(makeEffectClient({ apiKey, ...config }, product))
  return async (operation, input, options) => {
    const call = Effect.provideService(client.call(operation, input, options), Random.Random, noChance)
    const result = await Effect.runPromise(Effect.result(call))
    return Result.isSuccess(result)
      ? { ok: true, value: result.success }
      : { ok: false, error: result.failure as ApiError | CallError }
  }
}

export const callers: ReadonlyArray<readonly [string, Caller]> = [
  ["promises", promises],
  ["Effect", effects]
]
