/**
 * Several terminals behind one counter: the first idle one takes the next command, everybody else waits in line.
 *
 * @module
 */
import { Clock, Context, Effect, Layer, PubSub, type Scope, Stream } from "effect"
import type { Original } from "./command.ts"
import type { Driver } from "./driver.ts"
import { type CommandError, InvalidInput, type JournalFailed, NoTerminal, OriginalNotUsable } from "./errors.ts"
import type { TerminalEvent } from "./events.ts"
import type { RecoveryReport } from "./internal/recover.ts"
import { Journal } from "./journal/store.ts"
import { type LeaseStore, memoryLeases } from "./leases.ts"
import type { Outcome } from "./outcome.ts"
import type { RecoveryPolicy } from "./policy.ts"
import { generateReference } from "./reference.ts"
import type {
  CompletionRequest,
  FollowUpRequest,
  PreauthRequest,
  RefundRequest,
  SaleRequest,
  TipAdjustRequest,
  UnlinkedRefundRequest
} from "./requests.ts"
import { holdLease, makeSlots, type Slot, type Slots } from "./router/slots.ts"
import { makeTerminal, type TerminalService } from "./terminal.ts"

export interface RouterOptions {
  /** One driver a terminal; their `terminalId`s differ. */
  readonly drivers: ReadonlyArray<Driver>
  /** Named sets of terminal ids, best first; a group `all` of every terminal is always there. */
  readonly groups?: Readonly<Record<string, ReadonlyArray<string>>>
  /** This lane's stable name: after a crash it gets its own terminals back at once. */
  readonly lane: string
  /** Where leases are kept, when lanes of other processes share the terminals. Default: this process only. */
  readonly leases?: LeaseStore
  /** How long a lease lasts without being renewed, ms; default 30 000. */
  readonly leaseMs?: number
  /** How often terminals that other lanes hold are asked for while somebody waits, ms; default 500. */
  readonly pollMs?: number
  readonly recovery?: Partial<RecoveryPolicy>
}

/** `queued` tells each waiting command its place whenever the line moves; 1 is next. */
export type RouterEvent =
  | TerminalEvent
  | { readonly type: "queued"; readonly reference: string; readonly position: number; readonly at: number }
  | { readonly type: "assigned"; readonly reference: string; readonly terminalId: string; readonly at: number }
  | { readonly type: "terminal_down" | "terminal_up"; readonly terminalId: string; readonly at: number }

export type TerminalHealth = "idle" | "busy" | "down" | "draining" | "other_lane"

export interface TerminalStatus {
  readonly terminalId: string
  readonly health: TerminalHealth
}

type Routed = Effect.Effect<Outcome, CommandError | NoTerminal>

/** Which terminals may take a command; default `all`. */
export interface Route {
  readonly group?: string
}

export interface RouterService {
  /**
   * Sells on the first idle terminal of the group. Only when nothing was sent there, or the terminal refused for being
   * busy, the next one is tried, with the same reference. `outcome.terminalId` tells which one it was.
   */
  readonly sale: (request: SaleRequest, route?: Route) => Routed
  readonly preauth: (request: PreauthRequest, route?: Route) => Routed
  readonly refundUnlinked: (request: UnlinkedRefundRequest, route?: Route) => Routed
  /** These run on the terminal that ran the original. */
  readonly refund: (request: RefundRequest) => Routed
  readonly void: (request: FollowUpRequest) => Routed
  readonly cancelPreauth: (request: FollowUpRequest) => Routed
  readonly complete: (request: CompletionRequest) => Routed
  readonly cancelCompletion: (request: FollowUpRequest) => Routed
  readonly refundCompletion: (request: RefundRequest) => Routed
  readonly tipAdjust: (request: TipAdjustRequest) => Routed
  /** Uses one terminal alone for anything else, e.g. a batch close. */
  readonly use: <A, E, R>(
    terminalId: string,
    work: (terminal: TerminalService) => Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E | NoTerminal | JournalFailed, R>
  /** Settles what is open on every terminal that no other lane holds. Run it at start-up. */
  readonly recover: (options?: { readonly patienceMs?: number }) => Effect.Effect<RecoveryReport, JournalFailed>
  readonly status: () => { readonly terminals: ReadonlyArray<TerminalStatus>; readonly waiting: number }
  /** Gives a terminal no new work; succeeds when its running command is done. */
  readonly drain: (terminalId: string) => Effect.Effect<void, NoTerminal>
  readonly resume: (terminalId: string) => Effect.Effect<void, NoTerminal | JournalFailed>
  readonly events: Stream.Stream<RouterEvent>
}

/** The router as an Effect service. */
export class Router extends Context.Service<Router, RouterService>()("@pay/terminal/Router") {}

const ALL = "all"

/** Opens every terminal. Needs the journal, which lanes that share terminals must share too. */
export const makeRouter = Effect.fnUntraced(function* (
  options: RouterOptions
): Effect.fn.Return<RouterService, InvalidInput, Journal | Scope.Scope> {
  const { drivers, lane, leases = memoryLeases(), leaseMs = 30_000, pollMs = 500 } = options
  const groups = yield* checkGroups(options)
  const store = yield* Journal
  const events = yield* PubSub.sliding<RouterEvent>(1_024)
  yield* Effect.addFinalizer(() => PubSub.shutdown(events))
  const now = Clock.currentTimeMillis
  const publish = (event: RouterEvent) => Effect.asVoid(PubSub.publish(events, event))
  const lineOptions = {
    lane,
    leases,
    leaseMs,
    pollMs,
    moved: Effect.fnUntraced(function* (places: ReadonlyArray<{ readonly name: string; readonly position: number }>) {
      const at = yield* now
      for (const { name, position } of places) yield* publish({ type: "queued", reference: name, position, at })
    })
  }
  let slots: Slots | undefined
  const terminals = yield* Effect.forEach(drivers, (driver) =>
    makeTerminal({
      driver,
      ...(options.recovery === undefined ? {} : { recovery: options.recovery }),
      guard: Effect.suspend(() => holdLease(() => slots?.all.get(driver.terminalId), lineOptions))
    })
  )
  const line = yield* makeSlots(terminals, lineOptions)
  slots = line
  for (const terminal of terminals) yield* Effect.forkScoped(Stream.runForEach(terminal.events, publish))

  const mark = Effect.fnUntraced(function* (slot: Slot, down: boolean) {
    if (slot.down === down) return
    slot.down = down
    yield* publish({
      type: down ? "terminal_down" : "terminal_up",
      terminalId: slot.terminal.terminalId,
      at: yield* now
    })
  })

  // A terminal taken from a lane that vanished may still be running that lane's command.
  const takeOver = (slot: Slot) =>
    slot.lease?.takenFrom === undefined ? Effect.void : Effect.asVoid(slot.terminal.recover())

  const attempt = (
    reference: string,
    wants: ReadonlyArray<string>,
    work: (terminal: TerminalService) => Effect.Effect<Outcome, CommandError>
  ) =>
    line.use(
      reference,
      wants,
      Effect.fnUntraced(function* (slot) {
        const { terminalId } = slot.terminal
        yield* takeOver(slot)
        yield* publish({ type: "assigned", reference, terminalId, at: yield* now })
        const result = yield* Effect.result(work(slot.terminal))
        yield* mark(slot, result._tag === "Failure" && result.failure._tag === "NotSent")
        return { result, terminalId }
      })
    )

  const inGroup = Effect.fnUntraced(function* (
    group: string,
    reference: string,
    work: (terminal: TerminalService) => Effect.Effect<Outcome, CommandError>
  ): Effect.fn.Return<Outcome, CommandError | NoTerminal> {
    const members = groups[group]
    if (members === undefined) return yield* new NoTerminal({ group, why: "unknown_group" })
    // A reference that has run belongs to the terminal that ran it, which answers with what came of it.
    const known = yield* store.get(reference)
    const ran = known !== undefined && known.state !== "not_started" && line.all.has(known.command.terminalId)
    let left = ran ? [known.command.terminalId] : members
    for (;;) {
      const wants = left.filter((id) => line.all.get(id)?.draining === false)
      if (wants.length === 0) return yield* new NoTerminal({ group, why: "all_draining" })
      const { result, terminalId } = yield* attempt(reference, wants, work)
      if (result._tag === "Success") return result.success
      left = left.filter((id) => id !== terminalId)
      const elsewhere = result.failure._tag === "NotSent" || result.failure._tag === "TerminalBusy"
      if (!elsewhere || left.length === 0) return yield* result.failure
    }
  })

  const routed =
    <Request extends { readonly reference?: string }>(
      call: (terminal: TerminalService, request: Request) => Effect.Effect<Outcome, CommandError>
    ) =>
    (request: Request, { group = ALL }: Route = {}): Routed =>
      Effect.flatMap(
        request.reference === undefined ? generateReference : Effect.succeed(request.reference),
        (reference) => inGroup(group, reference, (terminal) => call(terminal, { ...request, reference }))
      )

  const terminalOf = Effect.fnUntraced(function* (
    original: string | Original
  ): Effect.fn.Return<string, OriginalNotUsable | JournalFailed> {
    const reference = typeof original === "string" ? original : original.reference
    const entry = yield* store.get(reference)
    if (entry === undefined || !line.all.has(entry.command.terminalId))
      return yield* new OriginalNotUsable({ reference, why: "not_in_journal" })
    return entry.command.terminalId
  })

  const followUp =
    <Request extends FollowUpRequest>(
      call: (terminal: TerminalService, request: Request) => Effect.Effect<Outcome, CommandError>
    ) =>
    (request: Request): Routed =>
      Effect.flatMap(terminalOf(request.original), (terminalId) =>
        Effect.flatMap(
          attempt(request.reference ?? terminalId, [terminalId], (terminal) => call(terminal, request)),
          ({ result }) => Effect.fromResult(result)
        )
      )

  const slotOf = (terminalId: string): Effect.Effect<Slot, NoTerminal> => {
    const slot = line.all.get(terminalId)
    return slot === undefined
      ? Effect.fail(new NoTerminal({ group: terminalId, why: "unknown_group" }))
      : Effect.succeed(slot)
  }

  const recoverOne = Effect.fnUntraced(function* (slot: Slot, patience: { readonly patienceMs?: number } | undefined) {
    const lease = slot.busy ? undefined : yield* leases.acquire(slot.terminal.terminalId, lane, leaseMs, yield* now)
    if (lease === undefined) return { settled: [], open: [] } satisfies RecoveryReport
    return yield* Effect.ensuring(slot.terminal.recover(patience), Effect.ignore(leases.release(lease)))
  })

  return {
    sale: routed((terminal, request) => terminal.sale(request)),
    preauth: routed((terminal, request) => terminal.preauth(request)),
    refundUnlinked: routed((terminal, request) => terminal.refundUnlinked(request)),
    refund: followUp((terminal, request) => terminal.refund(request)),
    void: followUp((terminal, request) => terminal.void(request)),
    cancelPreauth: followUp((terminal, request) => terminal.cancelPreauth(request)),
    complete: followUp((terminal, request) => terminal.complete(request)),
    cancelCompletion: followUp((terminal, request) => terminal.cancelCompletion(request)),
    refundCompletion: followUp((terminal, request) => terminal.refundCompletion(request)),
    tipAdjust: followUp((terminal, request) => terminal.tipAdjust(request)),
    use: (terminalId, work) =>
      Effect.flatMap(slotOf(terminalId), () =>
        line.use(terminalId, [terminalId], (slot) => Effect.andThen(takeOver(slot), work(slot.terminal)))
      ),
    recover: Effect.fnUntraced(function* (patience) {
      const reports = yield* Effect.forEach([...line.all.values()], (slot) => recoverOne(slot, patience), {
        concurrency: "unbounded"
      })
      return { settled: reports.flatMap(({ settled }) => settled), open: reports.flatMap(({ open }) => open) }
    }),
    status: () => ({
      terminals: [...line.all.values()].map((slot) => ({
        terminalId: slot.terminal.terminalId,
        health: healthOf(slot)
      })),
      waiting: line.waiting()
    }),
    drain: Effect.fnUntraced(function* (terminalId) {
      const slot = yield* slotOf(terminalId)
      slot.draining = true
      yield* Effect.repeat(Effect.sleep(pollMs), { while: () => slot.busy })
    }),
    resume: Effect.fnUntraced(function* (terminalId) {
      const slot = yield* slotOf(terminalId)
      slot.draining = false
      yield* line.pump
    }),
    events: Stream.fromPubSub(events)
  }
})

/** {@link makeRouter} as a layer. */
export const layerRouter = (options: RouterOptions): Layer.Layer<Router, InvalidInput, Journal> =>
  Layer.effect(Router, makeRouter(options))

const healthOf = (slot: Slot): TerminalHealth => {
  if (slot.draining) return "draining"
  if (slot.busy) return "busy"
  if (slot.foreignUntil > 0) return "other_lane"
  return slot.down ? "down" : "idle"
}

const checkGroups = ({
  drivers,
  groups = {},
  lane
}: RouterOptions): Effect.Effect<Readonly<Record<string, ReadonlyArray<string>>>, InvalidInput> => {
  const ids = drivers.map(({ terminalId }) => terminalId)
  const refuse = (field: string, message: string) => Effect.fail(new InvalidInput({ field, message }))
  if (lane === "") return refuse("lane", "lane must not be empty")
  if (ids.length === 0) return refuse("drivers", "a router needs at least one terminal")
  if (new Set(ids).size < ids.length) return refuse("drivers", "two drivers have the same terminalId")
  for (const [name, members] of Object.entries(groups)) {
    const unknown = members.find((id) => !ids.includes(id))
    if (unknown !== undefined || members.length === 0)
      return refuse(`groups.${name}`, unknown === undefined ? "a group needs a terminal" : `no terminal ${unknown}`)
  }
  return Effect.succeed({ [ALL]: ids, ...groups })
}
