/**
 * How plans run: cycles are scheduled, attempted, retried, and end; the last one ends the plan. Source: Xendit API
 * reference › Subscriptions › Cycle Object, Plan Object, Callback Events.
 *
 * @module
 */
import { receive } from "../../engine/money.ts"
import type { Command, Context } from "../../engine/product.ts"
import { DAY, iso, SECOND } from "../../engine/time.ts"
import { nextTime } from "./calendar.ts"
import { methodOf } from "./methods.ts"
import {
  type Attempt,
  type Cycle,
  type CycleTerms,
  cycles,
  cyclesOf,
  keepCycle,
  keepPlan,
  type Plan,
  plans,
  retriesOf,
  scheduleOf,
  tellCycle,
  tellPlan
} from "./objects.ts"

/** How long channels take to answer. */
const ANSWERS_IN = 2 * SECOND

export const termsOf = ({ terms }: Plan): CycleTerms => ({
  customer: terms.customer_id,
  currency: terms.currency,
  amount: terms.amount,
  methods: terms.payment_methods ?? [],
  metadata: terms.metadata
})

const isOver = ({ status }: Cycle): boolean => ["SUCCEEDED", "FAILED", "CANCELLED"].includes(status)

const madeCycles = (context: Context, plan: Plan): number =>
  cyclesOf(context, plan).filter(({ type, status }) => type === "SCHEDULED" && status !== "CANCELLED").length

const isComplete = (context: Context, plan: Plan): boolean => {
  const { total_recurrence: total } = scheduleOf(context, plan).terms
  return typeof total === "number" && madeCycles(context, plan) >= total
}

/** Ends a plan: what is scheduled is cancelled, what runs goes on. */
export const endPlan = (context: Context, plan: Plan): Plan => {
  for (const cycle of cyclesOf(context, plan)) {
    if (cycle.status === "SCHEDULED") keepCycle(context, cycle, { status: "CANCELLED" })
  }
  return keepPlan(context, plan, { status: "INACTIVE" })
}

const make = (context: Context, plan: Plan, type: Cycle["type"], slot: number): Cycle => {
  const cycle: Cycle = {
    id: `recy-${context.ids.uuid()}`,
    plan: plan.id,
    reference_id: plan.terms.reference_id,
    type,
    number: cyclesOf(context, plan).length + 1,
    status: type === "SCHEDULED" ? "SCHEDULED" : "PENDING",
    terms: termsOf(plan),
    retries: retriesOf(scheduleOf(context, plan)),
    slot,
    due: slot,
    attempts: type === "SCHEDULED" ? 0 : 1,
    forced: 0,
    isForced: false,
    details: [],
    created: context.now,
    updated: context.now
  }
  context.put(cycles, cycle.id, cycle)
  return cycle
}

/** Runs a cycle's next attempt when it is due; a cycle that was moved has a later timer. */
export const arm = (context: Context, { id, due }: Cycle): void => {
  context.schedule(Math.max(due, context.now), "runCycle", { id, due })
}

/** Makes the next cycle of an active plan, unless it has them all. */
export const scheduleNext = (context: Context, plan: Plan): void => {
  if (plan.status !== "ACTIVE" || isComplete(context, plan)) return
  // A time that is less than a day ago is still met: an anchor of today charges today.
  const floor = context.now - DAY
  const last = cyclesOf(context, plan).findLast(({ type }) => type === "SCHEDULED")?.slot ?? floor
  const cycle = make(context, plan, "SCHEDULED", nextTime(scheduleOf(context, plan).terms, Math.max(last, floor)))
  tellCycle(context, cycle, "created")
  arm(context, cycle)
}

const activate = (context: Context, plan: Plan): void => {
  const active = keepPlan(context, plan, { status: "ACTIVE" })
  tellPlan(context, active, "activated")
  scheduleNext(context, active)
}

/** The plan has all it needs: it charges at once if it should, and becomes active. */
export const startPlan = (context: Context, plan: Plan): void => {
  if (plan.terms.immediate_action_type === undefined) {
    activate(context, plan)
    return
  }
  const started = keepPlan(context, plan, { ran: plan.ran + 1 })
  const cycle = make(context, started, "IMMEDIATE", context.now)
  context.schedule(context.now + ANSWERS_IN, "settleCycle", cycle.id)
}

/** Begins an attempt. The channels answer a little later. */
export const attempt = (context: Context, cycle: Cycle, change: Partial<Cycle> = {}): Cycle => {
  const isForced = change.isForced ?? false
  const attempts = isForced ? cycle.attempts : cycle.attempts + 1
  const running = keepCycle(context, cycle, { isForced, attempts, ...change, status: "PENDING" })
  context.schedule(context.now + ANSWERS_IN, "settleCycle", cycle.id)
  if (cycle.status === "SCHEDULED") {
    const plan = context.get(plans, cycle.plan)!
    scheduleNext(context, keepPlan(context, plan, { ran: plan.ran + 1 }))
  }
  return running
}

/** What a channel answers where it declines. */
const declineOf = (context: Context, plan: Plan, method: string, amount: number): string | undefined => {
  const amounts = context.setting("recurring.failing_amounts") as Readonly<Record<string, string>> | undefined
  return plan.declines[method] ?? plan.declines["*"] ?? amounts?.[String(amount)]
}

type Try = Pick<Attempt, "action_id" | "status" | "failure_code">

/** Tries the methods by their rank until one pays. */
const tryMethods = (context: Context, plan: Plan, { terms, reference_id }: Cycle): ReadonlyArray<Try> => {
  const tries: Array<Try> = []
  for (const { payment_method_id: id } of terms.methods.toSorted((a, b) => a.rank - b.rank)) {
    const method = methodOf(context, id)
    const declines = method?.active ? declineOf(context, plan, id, terms.amount) : "INVALID_PAYMENT_METHOD_ERROR"
    const { customer, currency, amount } = terms
    const due = { plan: plan.id, reference: reference_id, customer, currency, amount }
    const { id: action_id, failure } = method?.pay(context, due, declines) ?? { id, failure: declines }
    tries.unshift({
      action_id,
      status: failure === undefined ? "SUCCEEDED" : "FAILED",
      failure_code: failure ?? null
    })
    if (failure === undefined) break
  }
  return tries
}

/** When the attempt after a failed one is due; undefined where none follows. */
const retryAt = (context: Context, cycle: Cycle): number | undefined => {
  if (cycle.type === "IMMEDIATE") return undefined
  // A forced attempt takes nothing away from the regular ones.
  if (cycle.isForced) return Math.max(cycle.due, context.now)
  if (cycle.attempts > cycle.retries.total) return undefined
  return context.now - ANSWERS_IN + cycle.retries.days * DAY
}

const finish = (context: Context, plan: Plan, cycle: Cycle): void => {
  if (cycle.type === "IMMEDIATE") {
    if (plan.status !== "PENDING") return
    if (cycle.status === "SUCCEEDED") activate(context, plan)
    else tellPlan(context, endPlan(context, plan), "inactivated")
    return
  }
  const stops = cycle.status === "FAILED" && plan.terms.failed_cycle_action === "STOP"
  const done = isComplete(context, plan) && cyclesOf(context, plan).every(isOver)
  if (plan.status === "ACTIVE" && (stops || done)) tellPlan(context, endPlan(context, plan), "inactivated")
}

const settle = (context: Context, cycle: Cycle): void => {
  const plan = context.get(plans, cycle.plan)!
  const tries = tryMethods(context, plan, cycle)
  const paid = tries[0]?.status === "SUCCEEDED"
  const next = paid ? undefined : retryAt(context, cycle)
  const made = tries.map(
    (one, at): Attempt => ({
      attempt_number: cycle.isForced ? null : cycle.attempts,
      created: iso(context.now),
      ...one,
      next_retry_timestamp: at === 0 && next !== undefined ? iso(next) : null
    })
  )
  const status = paid ? "SUCCEEDED" : next === undefined ? "FAILED" : "RETRYING"
  const settled = keepCycle(context, cycle, {
    status,
    isForced: false,
    details: [...made, ...cycle.details],
    ...(next === undefined ? {} : { due: next })
  })
  tellCycle(context, settled, paid ? "succeeded" : next === undefined ? "failed" : "retrying")
  if (next === undefined) finish(context, plan, settled)
  else arm(context, settled)
}

/** The customer pays a failed cycle over the link that the plan sends. */
export const payByLink = (context: Context, plan: Plan, cycle: Cycle): Cycle => {
  const { currency, amount, methods } = cycle.terms
  const id = context.ids.hex(24)
  receive(context, {
    type: "PAYMENT",
    object: id,
    source: plan.id,
    reference: cycle.reference_id,
    currency,
    amount,
    category: "CARDS",
    channel: methodOf(context, methods[0]?.payment_method_id ?? "")?.channel ?? "VISA"
  })
  const paid: Attempt = {
    attempt_number: null,
    created: iso(context.now),
    action_id: id,
    status: "SUCCEEDED",
    failure_code: null,
    next_retry_timestamp: null
  }
  const settled = keepCycle(context, cycle, { status: "SUCCEEDED", details: [paid, ...cycle.details] })
  tellCycle(context, settled, "succeeded")
  finish(context, plan, settled)
  return settled
}

export const cycleCommands: Readonly<Record<string, Command>> = {
  runCycle: (context, { id, due }: { id: string; due: number }) => {
    const cycle = context.get(cycles, id)
    const waits = cycle?.status === "SCHEDULED" || cycle?.status === "RETRYING"
    if (cycle && waits && cycle.due === due) attempt(context, cycle)
  },
  settleCycle: (context, id: string) => {
    const cycle = context.get(cycles, id)
    if (cycle?.status === "PENDING") settle(context, cycle)
  }
}
