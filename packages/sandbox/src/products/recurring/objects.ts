/**
 * Plans, schedules and cycles, as they are kept and answered.
 *
 * @module
 */
import { type Context, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import type { Item } from "../paylater/items.ts"
import type { Rhythm } from "./calendar.ts"

export interface RankedMethod {
  readonly payment_method_id: string
  readonly rank: number
}

export interface ScheduleTerms extends Rhythm {
  readonly reference_id: string
  readonly total_recurrence?: number | null
  readonly retry_interval?: "DAY"
  readonly retry_interval_count?: number
  readonly total_retry?: number | null
  readonly failed_attempt_notifications?: ReadonlyArray<number>
}

export interface Schedule {
  readonly id: string
  readonly plan: string
  readonly terms: ScheduleTerms
  readonly created: number
  readonly updated: number
}

export interface PlanTerms {
  readonly reference_id: string
  readonly customer_id: string
  readonly recurring_action: "PAYMENT"
  readonly currency: string
  /** Major units. */
  readonly amount: number
  readonly payment_methods?: ReadonlyArray<RankedMethod>
  readonly immediate_action_type?: "FULL_AMOUNT"
  readonly failed_cycle_action?: "RESUME" | "STOP"
  readonly payment_link_for_failed_attempt?: boolean
  readonly notification_config?: unknown
  readonly metadata?: unknown
  readonly description?: string
  readonly items?: ReadonlyArray<Item>
  readonly success_return_url?: string
  readonly failure_return_url?: string
}

/** Documented transitions. REQUIRES_ACTION stands beside PENDING in the reference and is never answered here. */
export const PLAN_STATES = { PENDING: ["ACTIVE", "INACTIVE"], ACTIVE: ["INACTIVE"], INACTIVE: [] } as const
export type PlanStatus = keyof typeof PLAN_STATES

export interface Plan {
  readonly id: string
  readonly terms: PlanTerms
  readonly schedule: string
  readonly status: PlanStatus
  /** Kinds of the payment methods, by id. */
  readonly kinds: Readonly<Record<string, string>>
  /** The customer has yet to link an account. */
  readonly unlinked: boolean
  /** Cycles that have run. */
  readonly ran: number
  /** What the channels answer, by payment method id or `*`, where they decline. */
  readonly declines: Readonly<Record<string, string>>
  readonly created: number
  readonly updated: number
}

/** Documented transitions. */
export const CYCLE_STATES = {
  SCHEDULED: ["PENDING", "CANCELLED"],
  PENDING: ["SUCCEEDED", "RETRYING", "FAILED"],
  RETRYING: ["PENDING", "SUCCEEDED", "FAILED"],
  SUCCEEDED: [],
  FAILED: [],
  CANCELLED: []
} as const
export type CycleStatus = keyof typeof CYCLE_STATES

export interface Attempt {
  /** `null` for one that was forced. */
  readonly attempt_number: number | null
  readonly created: string
  readonly action_id: string
  readonly status: "SUCCEEDED" | "FAILED"
  readonly failure_code: string | null
  readonly next_retry_timestamp: string | null
}

/** What a cycle charges and how, as its plan said when the cycle was made. */
export interface CycleTerms {
  readonly customer: string
  readonly currency: string
  /** Major units. */
  readonly amount: number
  readonly methods: ReadonlyArray<RankedMethod>
  readonly metadata: unknown
}

/** How often, and after how many days, a failed attempt is made again. */
export interface Retries {
  readonly total: number
  readonly days: number
}

export interface Cycle {
  readonly id: string
  readonly plan: string
  readonly reference_id: string
  readonly type: "SCHEDULED" | "IMMEDIATE"
  readonly number: number
  readonly status: CycleStatus
  readonly terms: CycleTerms
  readonly retries: Retries
  /** The schedule's time, which the next cycle is counted from. */
  readonly slot: number
  /** When the next regular attempt is due. */
  readonly due: number
  readonly attempts: number
  readonly forced: number
  /** The running attempt was forced. */
  readonly isForced: boolean
  /** Newest first. */
  readonly details: ReadonlyArray<Attempt>
  readonly created: number
  readonly updated: number
}

export const plans = table<Plan>("recurring.plans")
export const schedules = table<Schedule>("recurring.schedules")
export const cycles = table<Cycle>("recurring.cycles", { plan: (cycle) => cycle.plan })

export const showSchedule = (context: Context, { id, terms, created, updated }: Schedule) => ({
  id,
  business_id: context.realm.account,
  ...terms,
  created: iso(created),
  updated: iso(updated)
})

export const scheduleOf = (context: Context, plan: Plan): Schedule => context.get(schedules, plan.schedule)!

export const showPlan = (context: Context, plan: Plan) => {
  const { id, terms, status, kinds, created, updated } = plan
  const authorize = {
    action: "AUTH",
    url: `${context.baseUrl}/_sandbox/checkout/${id}`,
    url_type: "WEB",
    method: "GET"
  }
  return {
    id,
    ...terms,
    recurring_cycle_count: plan.ran,
    status,
    created: iso(created),
    updated: iso(updated),
    payment_methods: (terms.payment_methods ?? []).map((one) => ({ ...one, type: kinds[one.payment_method_id] })),
    schedule_id: plan.schedule,
    schedule: showSchedule(context, scheduleOf(context, plan)),
    failed_cycle_action: terms.failed_cycle_action ?? "RESUME",
    actions: plan.unlinked && status === "PENDING" ? [authorize] : []
  }
}

export const showCycle = ({ id, plan, reference_id, type, number, status, terms, ...cycle }: Cycle) => ({
  id,
  plan_id: plan,
  reference_id,
  customer_id: terms.customer,
  recurring_action: "PAYMENT",
  type,
  cycle_number: number,
  attempt_count: cycle.attempts,
  attempt_details: cycle.details,
  status,
  scheduled_timestamp: iso(cycle.due),
  created: iso(cycle.created),
  updated: iso(cycle.updated),
  currency: terms.currency,
  amount: terms.amount,
  metadata: terms.metadata ?? null
})

const emit = (context: Context, event: string, data: unknown): void =>
  context.emit(event, {
    created: iso(context.now),
    business_id: context.realm.account,
    event,
    data,
    api_version: "v1"
  })

export const tellPlan = (context: Context, plan: Plan, what: "activated" | "inactivated"): void =>
  emit(context, `recurring.plan.${what}`, showPlan(context, plan))

export const tellCycle = (
  context: Context,
  cycle: Cycle,
  what: "created" | "succeeded" | "retrying" | "failed"
): void => emit(context, `recurring.cycle.${what}`, showCycle(cycle))

/** Keeps a plan after a change. A transition that is not documented is a defect of this module. */
export const keepPlan = (context: Context, plan: Plan, change: Partial<Plan>): Plan => {
  const next: Plan = { ...plan, ...change, updated: context.now }
  const allowed: ReadonlyArray<PlanStatus> = PLAN_STATES[plan.status]
  if (next.status !== plan.status && !allowed.includes(next.status)) {
    throw new Error(`a plan cannot go from ${plan.status} to ${next.status}`)
  }
  context.put(plans, plan.id, next)
  return next
}

/** Keeps a cycle after a change. A transition that is not documented is a defect of this module. */
export const keepCycle = (context: Context, cycle: Cycle, change: Partial<Cycle>): Cycle => {
  const next: Cycle = { ...cycle, ...change, updated: context.now }
  const allowed: ReadonlyArray<CycleStatus> = CYCLE_STATES[cycle.status]
  if (next.status !== cycle.status && !allowed.includes(next.status)) {
    throw new Error(`a cycle cannot go from ${cycle.status} to ${next.status}`)
  }
  context.put(cycles, cycle.id, next)
  return next
}

export const retriesOf = ({ terms }: Schedule): Retries => ({
  total: terms.total_retry ?? 0,
  days: terms.retry_interval_count ?? 0
})

/** The plan of an id, or the documented 404. */
export const planOf = (context: Context, id: string | undefined): Plan =>
  context.get(plans, id ?? "") ?? refuse("DATA_NOT_FOUND", "No plan has this id.")

/** The cycles of a plan, oldest first. */
export const cyclesOf = (context: Context, plan: Plan): ReadonlyArray<Cycle> => context.find(cycles, "plan", plan.id)
