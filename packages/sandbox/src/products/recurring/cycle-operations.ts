/**
 * What a merchant does with single cycles. Source: Xendit API reference › Subscriptions › Plan - Get Cycles List, Cycle -
 * Update, Cancel, Force Cycle Attempt, Fetch Object, Simulate Status.
 *
 * @module
 */

import { check } from "@pay/core/schema"
import { updateCycle as update } from "@pay/recurring/operations"
import { type Context, type Handler, refuse } from "../../engine/product.ts"
import { invalid, minorOrRefuse, pageOf } from "../shared.ts"
import { arm, attempt, scheduleNext } from "./cycles.ts"
import { type Cycle, cycles, cyclesOf, keepCycle, planOf, plans, showCycle } from "./objects.ts"

const DEFAULT_LIMIT = 10
const FORCED_LIMIT = 5

export const listCycles: Handler = (context, { path, query }) => {
  const all = cyclesOf(context, planOf(context, path.id))
  const { limit = DEFAULT_LIMIT, after_id: after } = query as { limit?: number; after_id?: string }
  const { data, has_more } = pageOf(all, { limit, after })
  return { body: { data: data.map(showCycle), has_more } }
}

const cycleOf = (context: Context, path: Readonly<Record<string, string>>): Cycle => {
  const cycle = context.get(cycles, path.id ?? "")
  return cycle && cycle.plan === path.plan_id ? cycle : refuse("DATA_NOT_FOUND", "The plan has no cycle with this id.")
}

export const getCycle: Handler = (context, { path }) => ({ body: showCycle(cycleOf(context, path)) })

const scheduledOf = (context: Context, path: Readonly<Record<string, string>>): Cycle => {
  const cycle = cycleOf(context, path)
  if (cycle.status !== "SCHEDULED") {
    refuse("INELIGIBLE_CYCLE_REQUEST", `The cycle is ${cycle.status}; only SCHEDULED ones can change.`)
  }
  return cycle
}

interface Change {
  readonly scheduled_timestamp?: string
  readonly currency?: string
  readonly amount?: number
}

export const updateCycle: Handler = (context, { path, body }) => {
  const cycle = scheduledOf(context, path)
  const { scheduled_timestamp, ...money } = body as Change
  const due = scheduled_timestamp === undefined ? cycle.due : Date.parse(scheduled_timestamp)
  if (scheduled_timestamp !== undefined && due <= context.now) invalid("scheduled_timestamp", "lies in the past")
  const terms = { ...cycle.terms, ...money }
  if (terms.currency !== cycle.terms.currency) invalid("currency", `must be ${cycle.terms.currency}, as of the plan`)
  minorOrRefuse("amount", terms.amount, terms.currency)
  // The least amount stands in the schema for requests that name their currency.
  const [violation] = check(update.body!.schema, { currency: terms.currency, amount: terms.amount })
  if (violation) invalid(violation.path, violation.message)
  const changed = keepCycle(context, cycle, { terms, due })
  if (due !== cycle.due) arm(context, changed)
  return { body: showCycle(changed) }
}

export const cancelCycle: Handler = (context, { path }) => {
  const cancelled = keepCycle(context, scheduledOf(context, path), { status: "CANCELLED" })
  scheduleNext(context, context.get(plans, cancelled.plan)!)
  return { body: showCycle(cancelled) }
}

export const forceCycleAttempt: Handler = (context, { path }) => {
  const cycle = cycleOf(context, path)
  if (cycle.status !== "SCHEDULED" && cycle.status !== "RETRYING") {
    refuse("INELIGIBLE_CYCLE_REQUEST", `The cycle is ${cycle.status}; only SCHEDULED and RETRYING ones can be forced.`)
  }
  if (cycle.forced >= FORCED_LIMIT) refuse("MAXIMUM_LIMIT_REACHED", `${FORCED_LIMIT} attempts were forced already.`)
  return { body: showCycle(attempt(context, cycle, { isForced: true, forced: cycle.forced + 1 })) }
}

export const simulateCycle: Handler = (context, { path, body }) => {
  if (context.realm.mode === "live") refuse("REQUEST_FORBIDDEN_ERROR", "Cycles are simulated in test mode only.")
  const cycle = scheduledOf(context, path)
  const { amount } = body as { amount: number }
  minorOrRefuse("amount", amount, cycle.terms.currency)
  return { body: showCycle(attempt(context, cycle, { terms: { ...cycle.terms, amount } })) }
}
