/**
 * The records of named intents, and what a store of them must do.
 *
 * @module
 */
import type { RecordedAnswer } from "@pay/core"

/**
 * `open`: perhaps sent, its outcome not recorded. `unsent`: certainly nothing happened, the same request may be made.
 * `answered`: the provider's final answer stands.
 */
export type IntentState = "open" | "unsent" | "answered"

export interface IntentRecord {
  readonly name: string
  /** `product.operation` */
  readonly operation: string
  /** Idempotency key; undefined where the operation takes none. */
  readonly key: string | undefined
  /** Keyed digest of the request; the request itself is never kept. */
  readonly digest: string
  readonly state: IntentState
  /** ms since the epoch */
  readonly createdAt: number
  /** From when on it may have been sent, ms since the epoch. */
  readonly openedAt: number
  /** When its answer was recorded, ms since the epoch. */
  readonly answeredAt: number | undefined
  readonly answer: RecordedAnswer | undefined
  /** Counts the changes: 1 when it is new. */
  readonly revision: number
}

type Awaitable<A> = A | Promise<A>

/** Where intents are kept. Whatever a store has answered is durable; several processes may use one at a time. */
export interface IntentStore {
  readonly get: (name: string) => Awaitable<IntentRecord | undefined>
  /** Adds a record unless its name is taken: false then. */
  readonly insert: (record: IntentRecord) => Awaitable<boolean>
  /** Replaces the record of this name whose revision is one less: false where there is none. */
  readonly replace: (record: IntentRecord) => Awaitable<boolean>
  /** Removes the record of this name and revision: false where there is none. */
  readonly remove: (name: string, revision: number) => Awaitable<boolean>
  /** Open records that were opened before a time, oldest first. */
  readonly open: (before: number, limit: number) => Awaitable<ReadonlyArray<IntentRecord>>
  /** Removes answered records older than `answeredBefore`, gives their space back, and says how many there were. */
  readonly compact: (answeredBefore: number) => Awaitable<number>
}
