/** The terminals of a router: which are free, which are somebody else's, and who waits for them. */
import { Clock, Deferred, Effect, Semaphore } from "effect"
import { type JournalFailed, TerminalBusy } from "../errors.ts"
import type { Lease, LeaseStore } from "../leases.ts"
import type { TerminalService } from "../terminal.ts"
import { type Place, type Ticket, TicketQueue } from "./queue.ts"

export interface Slot {
  readonly terminal: TerminalService
  busy: boolean
  draining: boolean
  /** The last command could not be sent; such a terminal is tried after the others. */
  down: boolean
  /** Another lane held it when it was last asked for; not asked again before this time, epoch ms. */
  foreignUntil: number
  lease: Lease | undefined
}

export interface SlotsOptions {
  readonly lane: string
  readonly leases: LeaseStore
  readonly leaseMs: number
  readonly pollMs: number
  /** Hears the places of those who wait, whenever they change. */
  readonly moved: (places: ReadonlyArray<Place>) => Effect.Effect<void>
}

export interface Slots {
  readonly all: ReadonlyMap<string, Slot>
  readonly waiting: () => number
  /** Uses one of the wanted terminals alone; waits in line for it. */
  readonly use: <A, E, R>(
    name: string,
    wants: ReadonlyArray<string>,
    work: (slot: Slot) => Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E | JournalFailed, R>
  /** Tries the line again, e.g. after a terminal came back. */
  readonly pump: Effect.Effect<void, JournalFailed>
}

/** Fails unless the slot's lease is still ours, and prolongs it. */
export const holdLease = (
  slot: () => Slot | undefined,
  { leases, leaseMs }: SlotsOptions
): Effect.Effect<void, TerminalBusy> =>
  Effect.gen(function* () {
    const current = slot()
    const terminalId = current?.terminal.terminalId ?? ""
    const busy = new TerminalBusy({ terminalId, by: "other_lane" })
    if (current?.lease === undefined) return yield* busy
    // A lease that cannot be checked is not held.
    const renewed = yield* Effect.mapError(
      leases.renew(current.lease, leaseMs, yield* Clock.currentTimeMillis),
      () => busy
    )
    if (renewed === undefined) return yield* busy
    current.lease = renewed
  })

export const makeSlots = Effect.fnUntraced(function* (
  terminals: ReadonlyArray<TerminalService>,
  options: SlotsOptions
): Effect.fn.Return<Slots> {
  const { lane, leases, leaseMs, pollMs, moved } = options
  const all = new Map<string, Slot>(
    terminals.map((terminal) => [
      terminal.terminalId,
      { terminal, busy: false, draining: false, down: false, foreignUntil: 0, lease: undefined }
    ])
  )
  const queue = new TicketQueue<Slot>()
  const onePump = yield* Semaphore.make(1)

  const free = (ticket: Ticket<Slot>, now: number): ReadonlyArray<Slot> => {
    const slots = ticket.wants.map((id) => all.get(id)).filter((slot) => slot !== undefined)
    const usable = slots.filter((slot) => !slot.busy && !slot.draining && slot.foreignUntil <= now)
    return [...usable.filter(({ down }) => !down), ...usable.filter(({ down }) => down)]
  }

  const serve = Effect.fnUntraced(function* (ticket: Ticket<Slot>): Effect.fn.Return<boolean, JournalFailed> {
    const now = yield* Clock.currentTimeMillis
    for (const slot of free(ticket, now)) {
      slot.busy = true
      const lease = yield* leases.acquire(slot.terminal.terminalId, lane, leaseMs, now).pipe(
        Effect.onError(() =>
          Effect.sync(() => {
            slot.busy = false
          })
        )
      )
      if (lease === undefined) {
        slot.busy = false
        slot.foreignUntil = now + pollMs
        continue
      }
      slot.lease = lease
      slot.foreignUntil = 0
      queue.remove(ticket)
      ticket.assign(slot)
      return true
    }
    return false
  })

  // In the order of arrival, so nobody is overtaken by a later ticket for the same terminal.
  const pump: Effect.Effect<void, JournalFailed> = Effect.gen(function* () {
    const before = queue.waiting.length
    for (const ticket of queue.waiting) yield* serve(ticket)
    if (queue.waiting.length > 0 || before > 0) yield* moved(queue.places())
  }).pipe(onePump.withPermits(1), Effect.uninterruptible)

  const giveBack = (slot: Slot): Effect.Effect<void> =>
    Effect.gen(function* () {
      const { lease } = slot
      slot.lease = undefined
      slot.busy = false
      if (lease !== undefined) yield* leases.release(lease)
      yield* pump
    }).pipe(Effect.ignore)

  const keepLease = (slot: Slot): Effect.Effect<void> =>
    holdLease(() => slot, options).pipe(Effect.delay(leaseMs / 3), Effect.forever, Effect.ignore)

  // While somebody waits, terminals that other lanes hold are asked for again and again.
  const poll = Effect.forever(Effect.andThen(Effect.sleep(pollMs), pump))

  const wait = Effect.fnUntraced(function* (
    name: string,
    wants: ReadonlyArray<string>
  ): Effect.fn.Return<Slot, JournalFailed> {
    const assigned = yield* Deferred.make<Slot>()
    const ticket: Ticket<Slot> = { name, wants, assign: (slot) => Deferred.doneUnsafe(assigned, Effect.succeed(slot)) }
    queue.add(ticket)
    return yield* Effect.andThen(pump, Effect.raceFirst(Deferred.await(assigned), poll)).pipe(
      Effect.onExit((exit) =>
        Effect.suspend(() => {
          queue.remove(ticket)
          // Assigned in the very moment in which the caller gave up: nobody will use it.
          return exit._tag === "Failure" && Deferred.isDoneUnsafe(assigned)
            ? Effect.flatMap(Deferred.await(assigned), giveBack)
            : Effect.void
        })
      )
    )
  })

  return {
    all,
    waiting: () => queue.waiting.length,
    pump,
    use: (name, wants, work) =>
      Effect.acquireUseRelease(
        Effect.interruptible(wait(name, wants)),
        (slot) => Effect.raceFirst(work(slot), Effect.andThen(keepLease(slot), Effect.never)),
        giveBack
      )
  }
})
