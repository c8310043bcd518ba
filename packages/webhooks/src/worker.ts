/**
 * The worker: takes events out of the inbox and runs the handler, lane by lane.
 *
 * @module
 */
import type { Clock } from "./clock.ts"
import { ClaimLostError } from "./errors.ts"
import type { AnyReceived } from "./event.ts"
import type { InboxClaim, InboxRecord, InboxStore, Settlement } from "./inbox.ts"
import type { Observe } from "./observe.ts"
import { describe, type RetryOptions, retryRule } from "./retry.ts"

/** What a handler gets beside the event. */
export interface HandlerContext<Tx> {
  /** The event's key in the inbox, the same on every attempt: an idempotency key for what lies outside the transaction. */
  readonly key: string
  /** 1 for the first attempt. */
  readonly attempt: number
  /** A later event of the same object was handled before; do not overwrite its state. */
  readonly late: boolean
  /** Put back by hand; it may have been handled before. */
  readonly replayed: boolean
  /** Aborted when the claim is lost: another worker may have the event by now. */
  readonly signal: AbortSignal
  /**
   * Your own writes and the mark "handled" in one transaction: after a crash both are there, or neither. Without it the
   * mark follows the handler, and a crash in between runs the handler again.
   */
  readonly transaction: <A>(work: (tx: Tx) => A) => Promise<Awaited<A>>
}

export type Handler<R, Tx> = (event: R, context: HandlerContext<Tx>) => unknown

/** What to do with an event of an object whose later event was handled before. */
export type LatePolicy = "skip" | "handle"

export interface WorkerOptions {
  /** Events handled side by side, each of another object; 16 by default. */
  readonly concurrency?: number
  /** How long a claim holds without a sign of life, ms; 30,000 by default. Running handlers extend theirs. */
  readonly leaseMs?: number
  /** How often to look for what other processes stored, ms; 5,000 by default. */
  readonly pollMs?: number
  readonly retry?: RetryOptions
  /**
   * `skip` (default): the handler is not called with an earlier state once a later one was handled; the record becomes
   * `superseded`. `handle`: it is called, with `context.late`.
   */
  readonly late?: LatePolicy
  /** How long handled events are remembered against repetitions, ms; 30 days by default. */
  readonly retentionMs?: number
}

/** Counts of one drain. */
export interface Drained {
  readonly handled: number
  readonly failed: number
  readonly dead: number
  readonly superseded: number
}

export interface Worker {
  readonly start: () => void
  readonly stop: () => Promise<void>
  readonly drain: () => Promise<Drained>
  readonly wake: () => void
}

interface Setup<Tx> {
  readonly store: InboxStore<Tx>
  readonly read: (record: InboxRecord) => AnyReceived
  readonly handle: Handler<AnyReceived, Tx>
  readonly clock: Clock
  readonly random: () => number
  readonly observe: Observe
  readonly options: WorkerOptions
}

type End = "handled" | "failed" | "dead" | "superseded" | "lost"

const HOUR = 3_600_000
const MONTH = 30 * 24 * HOUR

/** Builds a worker; nothing runs before `start` or `drain`. */
export const createWorker = <Tx>(setup: Setup<Tx>): Worker => {
  const { store, clock, observe, options } = setup
  const concurrency = options.concurrency ?? 16
  const leaseMs = options.leaseMs ?? 30_000
  const pollMs = options.pollMs ?? 5000
  const rule = retryRule(options.retry, setup.random)
  let running = false
  let pass: Promise<void> | undefined
  let again = false
  let cancelTimer: (() => void) | undefined
  let prunedAt = clock.now()
  const busy = new Set<Promise<void>>()

  const settle = async (claim: InboxClaim, settlement: Settlement, end: End): Promise<End> =>
    (await store.settle(claim, settlement)) ? end : "lost"

  // A sign of life at half the lease, so that a slow handler keeps its claim and a dead process loses it.
  const keepAlive = (claim: InboxClaim, lost: AbortController): (() => void) => {
    let cancel = (): void => {}
    let done = false
    const beat = async (): Promise<void> => {
      const kept = await store.extend(claim, clock.now() + leaseMs).catch(() => true)
      if (done) return
      if (kept) cancel = clock.schedule(leaseMs / 2, () => void beat())
      else lost.abort(new ClaimLostError())
    }
    cancel = clock.schedule(leaseMs / 2, () => void beat())
    return () => {
      done = true
      cancel()
    }
  }

  const run = async (claim: InboxClaim): Promise<End> => {
    const { record } = claim
    const replayed = record.replays > 0
    if (claim.late && !replayed && (options.late ?? "skip") === "skip")
      return settle(claim, { state: "superseded", at: clock.now() }, "superseded")
    const lost = new AbortController()
    let committed = false
    const stop = keepAlive(claim, lost)
    try {
      const result = setup.handle(setup.read(record), {
        key: record.key,
        attempt: record.attempts,
        late: claim.late,
        replayed,
        signal: lost.signal,
        transaction: async <A>(work: (tx: Tx) => A): Promise<Awaited<A>> => {
          const value = await store.transaction(claim, clock.now(), work)
          committed = true
          return value
        }
      })
      await result
      return committed ? "handled" : await settle(claim, { state: "handled", at: clock.now() }, "handled")
    } catch (error) {
      if (committed) {
        observe({ type: "failed-after-commit", key: record.key, event: record.event, error: describe(error) })
        return "handled"
      }
      if (error instanceof ClaimLostError) return "lost"
      const settlement = rule(error, record.attempts, clock.now())
      observe({
        type: "failed",
        key: record.key,
        event: record.event,
        attempt: record.attempts,
        error: describe(error),
        retryAt: settlement.state === "open" ? settlement.dueAt : undefined
      })
      return settle(claim, settlement, settlement.state === "dead" ? "dead" : "failed")
    } finally {
      stop()
    }
  }

  const process = async (claim: InboxClaim, ended: (end: End) => void): Promise<void> => {
    const { key, event, attempts } = claim.record
    try {
      const end = await run(claim)
      ended(end)
      if (end !== "failed") observe({ type: end, key, event, attempt: attempts })
    } catch (error) {
      // The store failed; the lease runs out and the event comes again.
      observe({ type: "inbox-error", error: describe(error) })
    }
  }

  const claim = (): Promise<ReadonlyArray<InboxClaim>> =>
    store.claim({ now: clock.now(), leaseMs, limit: concurrency - busy.size })

  const launch = (claims: ReadonlyArray<InboxClaim>, ended: (end: End) => void): void => {
    for (const one of claims) {
      const task = process(one, ended).finally(() => {
        busy.delete(task)
        if (running) wake()
      })
      busy.add(task)
    }
  }

  const prune = async (): Promise<void> => {
    const now = clock.now()
    if (now - prunedAt < HOUR) return
    prunedAt = now
    await store.prune(now - (options.retentionMs ?? MONTH))
  }

  const runPass = async (): Promise<void> => {
    do {
      again = false
      cancelTimer?.()
      await prune()
      if (busy.size < concurrency) launch(await claim(), () => {})
    } while (again && running)
    const now = clock.now()
    const due = await store.nextDue(now)
    if (running && !again)
      cancelTimer = clock.schedule(Math.min(pollMs, Math.max(1, (due ?? now + pollMs) - now)), wake)
  }

  const wake = (): void => {
    if (!running) return
    again = true
    if (pass) return
    pass = runPass()
      .catch((error: unknown) => {
        observe({ type: "inbox-error", error: describe(error) })
        if (running) cancelTimer = clock.schedule(pollMs, wake)
      })
      .finally(() => {
        pass = undefined
        if (again) wake()
      })
  }

  return {
    wake,
    start: () => {
      running = true
      wake()
    },
    stop: async () => {
      running = false
      cancelTimer?.()
      await pass
      await Promise.all(busy)
    },
    drain: async () => {
      const counts = { handled: 0, failed: 0, dead: 0, superseded: 0, lost: 0 }
      const ended = (end: End): void => {
        counts[end]++
      }
      await prune()
      for (;;) {
        // What a running worker is about to take is part of what is due.
        await pass
        const claims = busy.size < concurrency ? await claim() : []
        launch(claims, ended)
        if (busy.size === 0) break
        await Promise.race(busy)
      }
      const { lost: _, ...drained } = counts
      return drained
    }
  }
}
