/**
 * The inbox's contract: what a durable store must do so that each event is handled once, in order, object by object.
 *
 * @module
 */

export { ClaimLostError, WebhookMisuseError } from "./errors.ts"

/** A delivery on its way into the inbox. */
export interface InboxDelivery {
  /** What makes it the same delivery: `w:` and the webhook id, `n:` and the natural identity, or `b:` and the body's hash. */
  readonly key: string
  /** The natural identity also of deliveries that carry a webhook id, so that a repetition without one is recognised. */
  readonly identity: string | undefined
  /** Event id (`product/event`), or `unknown`. */
  readonly event: string
  /** The object's queue: events of one lane are never handled side by side. */
  readonly lane: string
  /** Text that sorts events of a lane; "" where nothing orders them. */
  readonly version: string
  readonly webhookId: string | undefined
  readonly route: string | undefined
  readonly account: string | undefined
  readonly token: string | undefined
  /** ms since 1970. */
  readonly receivedAt: number
  readonly body: Uint8Array
}

/**
 * `open`: not handled yet, or being handled, or waiting for another attempt. `handled`: done. `superseded`: a later
 * event of the object was handled before, so this one was left out. `dead`: given up; waits for a person.
 */
export type InboxState = "open" | "handled" | "superseded" | "dead"

/** A stored delivery and what became of it. */
export interface InboxRecord extends InboxDelivery {
  /** Order of arrival. */
  readonly seq: number
  readonly state: InboxState
  /** Attempts begun. */
  readonly attempts: number
  /** When an open one may be tried (again), ms since 1970; while it is claimed, when the claim runs out. */
  readonly dueAt: number
  readonly claimed: boolean
  /** How often it was put back by hand. */
  readonly replays: number
  readonly lastError: string | undefined
  readonly settledAt: number | undefined
}

/** The right to handle one event until its lease ends. */
export interface InboxClaim {
  readonly record: InboxRecord
  /** Grows with every claim of the record; a settlement under an older one changes nothing. */
  readonly fence: number
  /** A later event of the same object has been handled already. */
  readonly late: boolean
}

/** What a claim ends in. */
export type Settlement =
  | { readonly state: "handled" | "superseded"; readonly at: number }
  | { readonly state: "dead"; readonly at: number; readonly error: string }
  | { readonly state: "open"; readonly dueAt: number; readonly error: string }

export interface InboxFilter {
  readonly state?: InboxState
  readonly event?: string
  readonly lane?: string
  readonly account?: string
  /** Only records after this `seq`. */
  readonly after?: number
  /** 100 by default. */
  readonly limit?: number
}

/**
 * A durable inbox. `Tx` is what the handler writes with inside `transaction`.
 *
 * Rules that every store keeps, and that the contract suite checks:
 * - `add` resolves once the delivery would survive a crash, never before. A delivery is a duplicate when its key is
 *   known, or when its identity is and one of the two came without webhook id.
 * - `claim` gives out an open record that is due, unless another open record of its lane is claimed or comes before it
 *   by (version, seq). Two claims of one record never overlap: the second begins after the first one's lease.
 * - `settle`, `extend` and `transaction` do nothing when the claim is no longer the record's latest.
 */
export interface InboxStore<Tx = unknown> {
  readonly add: (delivery: InboxDelivery) => Promise<"added" | "duplicate">
  readonly claim: (options: {
    readonly now: number
    readonly leaseMs: number
    readonly limit: number
  }) => Promise<ReadonlyArray<InboxClaim>>
  /** Moves the end of the lease; false when the claim was lost. */
  readonly extend: (claim: InboxClaim, until: number) => Promise<boolean>
  /** False when the claim was lost. */
  readonly settle: (claim: InboxClaim, settlement: Settlement) => Promise<boolean>
  /**
   * Runs `work` and marks the record handled in one transaction: both are written, or neither. Rejects with
   * `ClaimLostError` when the claim was lost, and with what `work` threw.
   */
  readonly transaction: <A>(claim: InboxClaim, at: number, work: (tx: Tx) => A) => Promise<Awaited<A>>
  /** The next moment after `now` at which something may become due; undefined when nothing will by itself. */
  readonly nextDue: (now: number) => Promise<number | undefined>
  readonly list: (filter?: InboxFilter) => Promise<ReadonlyArray<InboxRecord>>
  readonly get: (key: string) => Promise<InboxRecord | undefined>
  readonly counts: () => Promise<Readonly<Record<InboxState, number>>>
  /** Puts a settled record back; false when there is none or it is open. */
  readonly replay: (key: string, at: number) => Promise<boolean>
  /** Forgets records that were handled or superseded before this moment; how many. */
  readonly prune: (before: number) => Promise<number>
}
