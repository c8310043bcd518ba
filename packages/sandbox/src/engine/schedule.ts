/**
 * Lets time pass: runs timers when they are due, in order, whether real time or an advance made them due.
 *
 * @module
 */
import { realmById } from "./accounts.ts"
import { type Clock, type ClockMode, type Timer, timers, waitFor } from "./clock.ts"
import type { Commands } from "./commands.ts"
import type { Commits } from "./commits.ts"
import type { Dispatcher } from "./dispatcher.ts"
import type { ProductModule } from "./product.ts"
import type { Store } from "./store.ts"

/** The owner of the timers that send webhooks again. */
export const WEBHOOK_TIMERS = "webhooks"
// How long an advance waits for receivers before it goes on, real ms.
const SETTLE_LIMIT = 5_000
// Commands between two commits of a long advance.
const BATCH = 256

export interface Schedule {
  /** Moves the clock on and runs all that became due; resolves when webhooks have been answered too. */
  readonly advance: (ms: number) => Promise<{ readonly now: number; readonly ran: number }>
  /** Runs work while no timer runs. */
  readonly exclusive: <A>(work: () => Promise<A>) => Promise<A>
  /** Waits, in real time, for the next timer. */
  readonly drive: () => void
  readonly stop: () => void
}

export interface ScheduleParts {
  readonly store: Store
  readonly clock: Clock
  readonly mode: ClockMode
  readonly commands: Commands
  readonly commits: Commits
  readonly dispatcher: Dispatcher
  readonly modules: ReadonlyMap<string, ProductModule>
  readonly onDefect: (error: unknown, timer: Timer) => void
}

export const createSchedule = (parts: ScheduleParts): Schedule => {
  const { store, clock, mode, commands, commits, dispatcher, modules, onDefect } = parts
  let stopped = false
  let turn: Promise<unknown> = Promise.resolve()
  let alarm: NodeJS.Timeout | undefined
  let alarmFor: Timer | undefined

  const fire = (timer: Timer): void => {
    const caller = { realm: realmById(store.row(timers, timer.id)!.realm), product: timer.product, now: timer.at }
    try {
      commands.run(caller, (context) => {
        store.remove(timers, timer.id)
        if (timer.product === WEBHOOK_TIMERS) {
          commands.sendLater(timer.input as string)
          return
        }
        const command = modules.get(timer.product)?.commands?.[timer.name]
        if (!command) throw new Error(`there is no command ${timer.product}.${timer.name}`)
        command(context, timer.input as never)
      })
    } catch (error) {
      commands.run(caller, () => store.remove(timers, timer.id))
      onDefect(error, timer)
    }
  }

  const exclusive: Schedule["exclusive"] = (work) => {
    const next = turn.then(work)
    turn = next.catch(() => undefined)
    return next
  }

  const runUntil = async (target: number, move: boolean): Promise<number> => {
    let ran = 0
    for (;;) {
      const timer = clock.next()
      const isOver = !timer || timer.at > target || stopped
      // A retry depends on the answer before it, so time waits for receivers.
      if (move && dispatcher.holdsBack(isOver ? Number.POSITIVE_INFINITY : timer.at)) {
        await dispatcher.quiet(SETTLE_LIMIT)
        if (clock.next() !== timer) continue
      }
      if (isOver) return ran
      if (move) clock.moveTo(Math.max(timer.at, clock.now()))
      fire(timer)
      ran++
      if ((move && commits.hasOutbox()) || ran % BATCH === 0) await commits.durable()
    }
  }

  const drive = (): void => {
    if (mode === "manual" || stopped) return
    const timer = clock.next()
    if (timer === alarmFor) return
    clearTimeout(alarm)
    alarmFor = timer
    if (!timer) return
    alarm = setTimeout(
      () => {
        alarmFor = undefined
        void exclusive(async () => {
          const due = clock.next()
          if (!due || stopped) return
          if (mode === "stepped") clock.moveTo(due.at)
          await runUntil(clock.now(), false)
          commits.keep([])
          await commits.durable()
        }).finally(drive)
      },
      waitFor(clock, timer)
    )
    alarm.unref()
  }

  return {
    exclusive,
    drive,
    advance: (ms) =>
      exclusive(async () => {
        const target = clock.now() + ms
        await dispatcher.quiet(SETTLE_LIMIT)
        let ran = await runUntil(target, true)
        clock.moveTo(target)
        commits.keep([])
        await commits.durable()
        await dispatcher.answered(SETTLE_LIMIT)
        ran += await runUntil(clock.now(), true)
        await commits.durable()
        drive()
        return { now: clock.now(), ran }
      }),
    stop: () => {
      stopped = true
      clearTimeout(alarm)
    }
  }
}
