/**
 * What a durable store offers to the journal. The rules of the journal are not its business; durability is: a write is
 * on disk when its effect succeeds.
 *
 * @module
 */
import { Context, type Effect } from "effect"
import type { JournalFailed } from "../errors.ts"
import type { JournalEntry, TrailStep } from "./entry.ts"
import type { JournalState } from "./state.ts"

export interface JournalFilter {
  readonly terminalId?: string
  /** Only these states. */
  readonly states?: ReadonlyArray<JournalState>
  /** Created at or after, epoch ms. */
  readonly from?: number
  /** Created at or before, epoch ms. */
  readonly to?: number
}

export interface JournalStore {
  /** Writes a new row and its first trail step. False when the reference exists already. */
  readonly insert: (entry: JournalEntry) => Effect.Effect<boolean, JournalFailed>
  /** Replaces the row of the same reference at revision `entry.revision - 1`. False when that is not its revision. */
  readonly replace: (entry: JournalEntry) => Effect.Effect<boolean, JournalFailed>
  readonly get: (reference: string) => Effect.Effect<JournalEntry | undefined, JournalFailed>
  /** Oldest first. */
  readonly list: (filter: JournalFilter) => Effect.Effect<ReadonlyArray<JournalEntry>, JournalFailed>
  /** Every step of one command, oldest first. */
  readonly trail: (reference: string) => Effect.Effect<ReadonlyArray<TrailStep>, JournalFailed>
}

/** The journal store as an Effect service. */
export class Journal extends Context.Service<Journal, JournalStore>()("@pay/terminal/Journal") {}
