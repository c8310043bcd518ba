/**
 * The promise client that the generated methods stand on.
 *
 * @module
 */

import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import type { CallOptions, ClientConfig } from "./config.ts"
import { type ApiError, type CallError, IndeterminateError } from "./errors.ts"
import type { CallInput } from "./internal/encode.ts"
import { type AnyOptions, execute, type Runtime } from "./internal/execute.ts"
import { inputOf } from "./internal/lookup.ts"
import { itemsOf, nextInput } from "./internal/pages.ts"
import { runtimeOf } from "./internal/runtime.ts"
import type { Operation, OperationFacts, OperationTypes, ProductFacts } from "./operation.ts"
import { type RawClient, rawClient } from "./raw.ts"

/** The value or the typed error of a call. */
export type CallResult<A, E> = { readonly ok: true; readonly value: A } | { readonly ok: false; readonly error: E }

/** A promise that knows its errors: await it for the value, or await `result()` to have the error as a typed value. */
export interface Call<A, E> extends Promise<A> {
  /** Never rejects with an error of the call; only a defect of the library would reject it. */
  result(): Promise<CallResult<A, E>>
}

export type ErrorOf<T extends OperationTypes> = ApiError<T["code"]> | CallError

export interface Client {
  readonly call: <T extends OperationTypes>(
    operation: Operation<T>,
    input: CallInput,
    options?: CallOptions
  ) => Call<T["success"], ErrorOf<T>>
  /** Items of a list, page after page; `Item` is what the caller knows of them. */
  readonly pages: <Item>(operation: OperationFacts, input: CallInput, options?: CallOptions) => AsyncIterable<Item>
  readonly raw: <Paths extends object>() => RawClient<Paths>
}

const toResult = (exit: Exit.Exit<unknown, ApiError | CallError>): CallResult<unknown, ApiError | CallError> => {
  if (Exit.isSuccess(exit)) return { ok: true, value: exit.value }
  const error = Cause.findErrorOption(exit.cause)
  if (Option.isSome(error)) return { ok: false, error: error.value }
  throw Cause.squash(exit.cause)
}

/** The same error with a `resolve()` that reads the outcome by the documented lookup. */
const resolvable = (runtime: Runtime, error: ApiError | CallError): ApiError | CallError => {
  if (error._tag !== "IndeterminateError" || error.resolution === undefined) return error
  const { lookup, values } = error.resolution
  const read = "operation" in lookup ? lookup.read : undefined
  if (read === undefined) return error
  return new IndeterminateError(error.operation, {
    ...error,
    cause: error.cause,
    resolve: () =>
      run(runtime, read(), inputOf(read(), values), {}).then((result) =>
        result.ok ? result.value : Promise.reject(result.error)
      )
  })
}

const run = async (
  runtime: Runtime,
  operation: OperationFacts,
  input: CallInput,
  options: CallOptions
): Promise<CallResult<unknown, ApiError | CallError>> => {
  const result = toResult(await Effect.runPromiseExit(execute(runtime, operation, input, options as AnyOptions)))
  return result.ok ? result : { ok: false, error: resolvable(runtime, result.error) }
}

/** Makes the client of one product. Throws ConfigError for an unusable configuration. */
export const makeClient = (config: ClientConfig, product: ProductFacts): Client => {
  const runtime = runtimeOf(config, product)
  const call = <T extends OperationTypes>(
    operation: Operation<T>,
    input: CallInput,
    options: CallOptions = {}
  ): Call<T["success"], ErrorOf<T>> => {
    const result = run(runtime, operation, input, options)
    const value = result.then((one) => (one.ok ? one.value : Promise.reject(one.error)))
    // Whoever takes the result as a value must not also see an unhandled rejection.
    return Object.assign(value, {
      result: () => {
        value.catch(() => {})
        return result
      }
    }) as Call<T["success"], ErrorOf<T>>
  }
  return {
    call,
    pages: <Item>(operation: OperationFacts, input: CallInput, options: CallOptions = {}): AsyncIterable<Item> => ({
      async *[Symbol.asyncIterator]() {
        const fact = operation.pagination
        for (let next: CallInput | undefined = input; next !== undefined; ) {
          const page: unknown = await call(operation, next, options)
          if (fact === undefined) return
          yield* itemsOf(fact, page) as ReadonlyArray<Item>
          next = nextInput(fact, next, page)
        }
      }
    }),
    raw: <Paths extends object>() => rawClient<Paths>(runtime)
  }
}
