/**
 * Schedules: when a plan charges, and how often it tries again. Source: Xendit API reference › Subscriptions › Schedule -
 * Update, Fetch Object.
 *
 * @module
 */
import { type Context, type Handler, refuse } from "../../engine/product.ts"
import { invalid } from "../shared.ts"
import { nextTime } from "./calendar.ts"
import { arm, scheduleNext } from "./cycles.ts"
import {
  cyclesOf,
  keepCycle,
  plans,
  retriesOf,
  type Schedule,
  type ScheduleTerms,
  schedules,
  showSchedule
} from "./objects.ts"

/** Refuses retry settings that do not go together. */
export const assertRetries = (terms: ScheduleTerms, at = ""): void => {
  const { retry_interval, retry_interval_count, total_retry, failed_attempt_notifications: told = [] } = terms
  const settings = [retry_interval, retry_interval_count, total_retry ?? undefined]
  const given = settings.filter((one) => one !== undefined).length
  if (given !== 0 && given !== settings.length) {
    invalid(`${at}total_retry`, "goes with retry_interval and retry_interval_count; give all three or none")
  }
  const most = total_retry ?? 0
  if (told.length > most || told.some((one) => one > most)) {
    invalid(`${at}failed_attempt_notifications`, "must name retries of total_retry only")
  }
}

const scheduleWith = (context: Context, id: string | undefined): Schedule =>
  context.get(schedules, id ?? "") ?? refuse("DATA_NOT_FOUND", "No schedule has this id.")

export const getSchedule: Handler = (context, { path }) => ({
  body: showSchedule(context, scheduleWith(context, path.id))
})

export const updateSchedule: Handler = (context, { path, body, headers }) => {
  const schedule = scheduleWith(context, path.id)
  const terms: ScheduleTerms = { ...schedule.terms, ...(body as Partial<ScheduleTerms>) }
  assertRetries(terms)
  const changed: Schedule = { ...schedule, terms, updated: context.now }
  context.put(schedules, schedule.id, changed)
  const plan = context.get(plans, schedule.plan)!
  const scheduled = cyclesOf(context, plan).filter(({ status }) => status === "SCHEDULED")
  if (headers["update-scheduled-cycle"]?.toUpperCase() === "TRUE") {
    const slot = nextTime(terms, context.now)
    const retries = retriesOf(changed)
    for (const cycle of scheduled) arm(context, keepCycle(context, cycle, { slot, due: slot, retries }))
  }
  // More recurrences may be allowed now than when the last cycle was made.
  if (scheduled.length === 0) scheduleNext(context, plan)
  return { body: showSchedule(context, changed) }
}
