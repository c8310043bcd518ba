/**
 * What the generator knows of one operation: the table that pipeline, clients, sandbox and documentation read.
 *
 * @module
 */
import type { WireSchema } from "./schema.ts"

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/** When the same request may be repeated after an unknown outcome (`x-pay-retry`). */
export type RetrySafety = "read" | "idempotent" | "keyed" | "natural-key" | "never"

/** What a caller may do after a refusal with this code (`retry` of `x-pay-errors`). */
export type RetryAdvice = "never" | "later" | "same-key" | "after-change" | "lookup"

/** What the reference says of a code, where it differs from its status: 4xx `never` and `rejected`, 5xx `same-key` and `unknown`. */
export interface ErrorFact {
  readonly retry?: RetryAdvice
  /** `rejected`: nothing happened. `unknown`: the provider may or may not have done it. */
  readonly outcome?: "rejected" | "unknown"
}

export interface Parameter {
  /** Name on the wire, header names as the reference spells them. */
  readonly name: string
  readonly in: "path" | "query" | "header"
  /** Name of the call option, for headers: `forUserId`. */
  readonly option?: string
  readonly required?: true
  /** Sent as JSON text: `statuses=["PAID"]`. */
  readonly json?: true
  readonly schema: WireSchema
}

/** The idempotency header of an operation, by its exact documented name. */
export interface IdempotencyFact {
  readonly header: string
  readonly required?: true
  /** How long the provider remembers a key, ms; absent where undocumented. */
  readonly lifetimeMs?: number
  readonly maxLength?: number
  /** `replay`: the first answer comes again. `conflict`: a used key is refused. */
  readonly reuse: "replay" | "conflict"
  /** Code for the same key with another body. */
  readonly mismatch?: string
}

/** Where the truth about a lost write can be found (`x-pay-lookup`). Paths are `body.x`, `path.x`, `query.x`, `header.x`. */
export type LookupFact =
  | {
      readonly operation: string
      readonly with: Readonly<Record<string, string>>
      readonly read?: () => OperationFacts
    }
  | { readonly webhook: string; readonly match: Readonly<Record<string, string>> }

export interface PaginationFact {
  readonly style: "after-id" | "page-token" | "offset" | "links" | "none"
  /** Path of the array in the answer; `$` for a bare array. */
  readonly items: string
  readonly more?: string
  readonly next?: { readonly query: string; readonly from: string }
}

export interface BodyFact {
  readonly type: "json" | "form" | "multipart"
  readonly required?: true
  readonly schema: WireSchema
}

/** One operation as data. */
export interface OperationFacts {
  /** `product.operationId`, e.g. `ewallets.createCharge`. */
  readonly id: string
  readonly method: HttpMethod
  /** Path template: `/ewallets/charges/{id}`. */
  readonly path: string
  readonly params?: ReadonlyArray<Parameter>
  readonly body?: BodyFact
  /** Schema of each documented 2xx answer; `null` for an empty body. */
  readonly success: Readonly<Record<string, WireSchema | null>>
  /** Documented codes by HTTP status. */
  readonly errors: Readonly<Record<string, Readonly<Record<string, ErrorFact>>>>
  readonly shape: "cloud" | "snap" | "none"
  readonly auth?: "public-key" | "none" | "snap"
  readonly retry: RetrySafety
  readonly idempotency?: IdempotencyFact
  readonly naturalKey?: { readonly fields: ReadonlyArray<string>; readonly refusedWith?: string }
  readonly lookup?: LookupFact
  readonly pagination?: PaginationFact
  readonly version?: { readonly header: string; readonly default: string }
  readonly rateLimit?: { readonly test?: number; readonly live?: number }
}

/** The types of one operation, carried beside its facts. */
export interface OperationTypes {
  readonly path?: unknown
  readonly query?: unknown
  readonly body?: unknown
  readonly headers?: unknown
  readonly success: unknown
  /** Union of the documented error codes. */
  readonly code: string
}

/** An operation: facts at run time, types at compile time. */
export interface Operation<T extends OperationTypes = OperationTypes> extends OperationFacts {
  readonly "~types"?: T
}

/** How one webhook payload is told apart from all others. */
export type EventMark =
  | { readonly field: string; readonly value: string; readonly shape?: EventShape }
  | { readonly shape: EventShape }
export interface EventShape {
  readonly has?: ReadonlyArray<string>
  readonly lacks?: ReadonlyArray<string>
  readonly equals?: Readonly<Record<string, string | number | boolean>>
}

/** One webhook as data. */
export interface EventFacts {
  /** `product/event`, e.g. `ewallets/ewallet.capture`. */
  readonly id: string
  readonly product: string
  /** The event's name: its `event` or `type` field, or a name of ours where the payload has none. */
  readonly name: string
  readonly mark: EventMark
  /** Which webhook URL setting it goes to. */
  readonly target?: string
  readonly verify: "callback-token" | "snap-signature"
  readonly identity?: ReadonlyArray<string>
  readonly order?: { readonly object: string; readonly by?: string }
  readonly refetch?: {
    readonly product?: string
    readonly operation: string
    readonly with: Readonly<Record<string, string>>
  }
  readonly schema: WireSchema
}

/** A webhook: facts at run time, the payload's type at compile time. */
export interface WebhookEvent<Name extends string = string, Payload = unknown> extends EventFacts {
  readonly name: Name
  readonly "~payload"?: Payload
}

/** What a client needs to know of its product. */
export interface ProductFacts {
  readonly name: string
  readonly title: string
  /** Production origin, e.g. `https://api.xendit.co`. */
  readonly origin: string
  readonly shape: OperationFacts["shape"]
}
