/**
 * The Effect client that the generated services stand on, and the services that tests replace.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import type { ErrorOf } from "./client.ts"
import type { CallOptions, ClientConfig as PlainConfig } from "./config.ts"
import { type ApiError, type CallError, ConfigError, type IndeterminateError } from "./errors.ts"
import type { CallInput } from "./internal/encode.ts"
import { type AnyOptions, execute } from "./internal/execute.ts"
import { inputOf } from "./internal/lookup.ts"
import { itemsOf, nextInput } from "./internal/pages.ts"
import { runtimeOf } from "./internal/runtime.ts"
import type { Operation, OperationFacts, OperationTypes, ProductFacts } from "./operation.ts"

export type { CallOptions, KeyedOptions } from "./config.ts"
export * from "./errors.ts"
export { KeySource } from "./internal/execute.ts"
export { Money, MoneyError } from "./money.ts"

/** As the promise client's configuration; the key may be redacted. */
export type ClientConfig = Omit<PlainConfig, "apiKey"> & { readonly apiKey: string | Redacted.Redacted<string> }

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

/** Makes the client of one product. */
export const makeEffectClient = (
  config: ClientConfig,
  product: ProductFacts
): Effect.Effect<EffectClient & { readonly resolve: Resolve }, ConfigError> =>
  Effect.try({
    try: () => {
      const apiKey = typeof config.apiKey === "string" ? config.apiKey : Redacted.value(config.apiKey)
      const runtime = runtimeOf({ ...config, apiKey }, product)
      const run = (
        operation: OperationFacts,
        input: CallInput,
        options: CallOptions = {}
      ): Effect.Effect<unknown, ApiError | CallError> =>
        Effect.withSpan(execute(runtime, operation, input, options as AnyOptions), `pay ${operation.id}`, {
          attributes: {
            "pay.operation": operation.id,
            "http.request.method": operation.method,
            "url.template": operation.path
          }
        })
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
        resolve: (error: IndeterminateError) => {
          const lookup = error.resolution?.lookup
          return lookup !== undefined && "operation" in lookup && lookup.read !== undefined
            ? run(lookup.read(), inputOf(lookup.read(), error.resolution?.values ?? {}))
            : Effect.fail(error)
        }
      }
    },
    catch: (error) => (error instanceof ConfigError ? error : new ConfigError("config", "cannot be used"))
  })
