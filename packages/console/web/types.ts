/** What the control plane tells, as the page reads it. */

export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [name: string]: Json }
export type Fields = Readonly<Record<string, unknown>>

/** Where something stands in the order of all that happened; absent for what is older than the kept past. */
interface Told {
  readonly step?: number
}

export interface ApiRequest extends Told {
  readonly id: string
  readonly at: string
  readonly method: string
  readonly path: string
  readonly operation?: string
  readonly account?: string
  readonly mode?: string
  readonly idempotency_key?: string
  readonly status?: number
  readonly faults?: ReadonlyArray<string>
  readonly ms: number
  readonly unknown_fields?: ReadonlyArray<string>
  readonly request?: unknown
  readonly response?: string
}

export interface Thing {
  readonly table: string
  readonly id: string
  readonly seq: number
  readonly account: string
  readonly mode: string
  readonly value: Fields
}

/** A change of an object. */
export interface Change extends Thing {
  readonly step: number
  readonly told_at: string
  readonly change: "created" | "changed" | "removed"
  readonly was: string | null
  readonly is: string | null
}

export interface Act {
  readonly id: string
  readonly action: string
  readonly step: number
  readonly told_at: string
}

export interface Attempt {
  readonly at: string
  readonly status?: number
  readonly error?: string
  readonly ms: number
}

export interface Webhook extends Told {
  readonly id: string
  readonly event: string
  readonly product: string
  readonly target: string
  readonly url: string | null
  readonly state: "pending" | "delivered" | "failed" | "kept"
  readonly created: string
  readonly next_attempt_at: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly attempts: ReadonlyArray<Attempt>
  readonly payload: unknown
}

export interface Movement extends Told {
  readonly id: string
  readonly at: string
  readonly account: string
  readonly product: string
  readonly type: string
  readonly object: string
  readonly reference: string | null
  readonly idempotency_key: string | null
  readonly channel_code: string | null
  readonly currency: string
  readonly amount: number
  readonly postings: ReadonlyArray<{ readonly account: string; readonly amount: number }>
}

export interface Balance {
  readonly owner: string
  readonly mode: string
  readonly account: string
  readonly currency: string
  readonly amount: number
}

export interface Fault {
  readonly id: string
  readonly kind: string
  readonly method?: string
  readonly path?: string
  readonly event?: string
  readonly rate?: number
  readonly count?: number
  readonly ms?: number
  readonly status?: number
  readonly error_code?: string
  readonly after_commit?: boolean
  readonly struck: number
}

export interface ClockState {
  readonly now: string
  readonly mode: "flowing" | "stepped" | "manual"
  readonly next_timer: string | null
}

export interface Operation {
  readonly id: string
  readonly product: string
  readonly method: string
  readonly path: string
  readonly query: ReadonlyArray<string>
  readonly options: ReadonlyArray<{ readonly header: string; readonly option: string }>
  readonly has_body: boolean
  readonly key_header: string | null
  readonly version: { readonly header: string; readonly default: string } | null
}
