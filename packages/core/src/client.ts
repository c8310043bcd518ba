/**
 * The promise client that the generated methods stand on.
 *
 * @module
 */
import type { CallOptions, ClientConfig } from "./config.ts"
import { type ApiError, type CallError, isPayError } from "./errors.ts"
import type { CallInput } from "./internal/encode.ts"
import { execute } from "./internal/execute.ts"
import { plainHost } from "./internal/host.ts"
import { itemsOf, nextInput } from "./internal/pages.ts"
import { runtimeOf } from "./internal/runtime.ts"
import { type AnyOptions, NO_OPTIONS } from "./internal/task.ts"
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

const failed = (error: unknown): CallResult<never, never> => {
  if (isPayError(error)) return { ok: false, error: error as never }
  throw error
}

// Whoever takes the result as a value must not also see an unhandled rejection: `then` with both handlers sees to it.
function result(this: Promise<unknown>): Promise<CallResult<unknown, unknown>> {
  return this.then((value) => ({ ok: true, value }), failed)
}

/** Makes the client of one product. Throws ConfigError for an unusable configuration. */
export const makeClient = (config: ClientConfig, product: ProductFacts): Client => {
  const runtime = runtimeOf(config, product)
  const host = plainHost(config.hooks && [config.hooks])
  const call = <T extends OperationTypes>(
    operation: Operation<T>,
    input: CallInput,
    options: CallOptions = NO_OPTIONS
  ): Call<T["success"], ErrorOf<T>> => {
    const value = execute(host, runtime, operation, input, options as AnyOptions, undefined)
    return Object.assign(value, { result }) as Call<T["success"], ErrorOf<T>>
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
    raw: <Paths extends object>() => rawClient<Paths>(host, runtime)
  }
}
