/**
 * Plans: created, linked, changed, deactivated. Source: Xendit API reference › Subscriptions › Plan - Create, Update,
 * Deactivate, Fetch Object.
 *
 * @module
 */
import { type Command, type Context, type Handler, type Request, refuse } from "../../engine/product.ts"
import { SECOND } from "../../engine/time.ts"
import { customers } from "../customers/index.ts"
import { sumOf } from "../paylater/items.ts"
import { invalid, minorOrRefuse } from "../shared.ts"
import { defaultAnchor } from "./calendar.ts"
import { endPlan, startPlan, termsOf } from "./cycles.ts"
import { kindsOf, linkCard, methodOf } from "./methods.ts"
import {
  cyclesOf,
  keepCycle,
  keepPlan,
  type Plan,
  type PlanTerms,
  planOf,
  plans,
  type RankedMethod,
  type Schedule,
  type ScheduleTerms,
  schedules,
  showPlan,
  tellPlan
} from "./objects.ts"
import { assertRetries } from "./schedules.ts"

type CreateRequest = PlanTerms & {
  readonly schedule: Omit<ScheduleTerms, "anchor_date"> & { readonly anchor_date?: string }
}

const STARTS_IN = SECOND

const assertCustomer = (context: Context, id: string): void => {
  const customer = context.get(customers, id) ?? refuse("CUSTOMER_NOT_FOUND", "No customer has this id.")
  if (customer.type !== "INDIVIDUAL") invalid("customer_id", "must be a customer of type INDIVIDUAL")
}

const assertSum = ({ items, amount, currency }: PlanTerms): void => {
  const minor = minorOrRefuse("amount", amount, currency)
  if (items && items.length > 0 && sumOf("items", items, currency) !== minor) {
    invalid("items", "must add up to the amount")
  }
}

const assertRanks = (methods: ReadonlyArray<RankedMethod>, sequential: boolean): void => {
  const ranks = methods.map(({ rank }) => rank).toSorted((a, b) => a - b)
  if (sequential && ranks.some((rank, at) => rank !== at + 1)) {
    invalid("payment_methods", "must have ranks that count up from 1")
  }
  if (new Set(ranks).size < ranks.length) invalid("payment_methods", "must not have a rank twice")
}

export const createPlan: Handler = (context, { body }) => {
  const { schedule: rhythm, ...terms } = body as CreateRequest
  const { payment_methods: methods } = terms
  assertCustomer(context, terms.customer_id)
  if (methods?.length === 0) invalid("payment_methods", "must not be empty")
  assertRanks(methods ?? [], true)
  assertSum(terms)
  const complete: ScheduleTerms = { ...rhythm, anchor_date: rhythm.anchor_date ?? defaultAnchor(context.now) }
  assertRetries(complete, "schedule.")
  const kinds = kindsOf(context, methods ?? [], terms.currency, terms.amount)
  const dates = { created: context.now, updated: context.now }
  const id = `repl-${context.ids.uuid()}`
  const schedule: Schedule = { id: `resc-${context.ids.uuid()}`, plan: id, terms: complete, ...dates }
  context.put(schedules, schedule.id, schedule)
  const plan: Plan = {
    id,
    terms,
    schedule: schedule.id,
    status: "PENDING",
    kinds,
    unlinked: methods === undefined,
    ran: 0,
    declines: {},
    ...dates
  }
  context.put(plans, id, plan)
  if (methods !== undefined) context.schedule(context.now + STARTS_IN, "startPlan", id)
  return { body: showPlan(context, plan) }
}

export const getPlan: Handler = (context, { path }) => ({ body: showPlan(context, planOf(context, path.id)) })

/** Whether a change is for the cycle that is scheduled already, too. */
export const changesScheduled = ({ headers }: Request): boolean =>
  headers["update-scheduled-cycle"]?.toUpperCase() === "TRUE"

export const updatePlan: Handler = (context, request) => {
  const plan = planOf(context, request.path.id)
  const change = request.body as Partial<PlanTerms>
  if (plan.status === "INACTIVE") invalid("id", "names a plan that is INACTIVE")
  const terms: PlanTerms = { ...plan.terms, ...change }
  const methods = terms.payment_methods ?? []
  if (change.customer_id !== undefined) assertCustomer(context, change.customer_id)
  if (change.payment_methods?.length === 0) invalid("payment_methods", "must not be empty")
  assertRanks(methods, false)
  assertSum(terms)
  const charged = change.payment_methods ?? change.currency ?? change.amount
  const kinds = charged === undefined ? plan.kinds : kindsOf(context, methods, terms.currency, terms.amount)
  const unlinked = plan.unlinked && change.payment_methods === undefined
  const changed = keepPlan(context, plan, { terms, kinds, unlinked })
  if (plan.unlinked && !unlinked) context.schedule(context.now + STARTS_IN, "startPlan", plan.id)
  if (changesScheduled(request)) {
    for (const cycle of cyclesOf(context, changed)) {
      if (cycle.status === "SCHEDULED") keepCycle(context, cycle, { terms: termsOf(changed) })
    }
  }
  return { body: showPlan(context, changed) }
}

/** No event tells of it: the merchant knows. */
export const deactivatePlan: Handler = (context, { path }) => {
  const plan = planOf(context, path.id)
  return { body: showPlan(context, plan.status === "INACTIVE" ? plan : endPlan(context, plan)) }
}

/** The customer links a card on the plan's page. */
export const linkPlan = (context: Context, plan: Plan): Plan => {
  const id = linkCard(context)
  const terms: PlanTerms = { ...plan.terms, payment_methods: [{ payment_method_id: id, rank: 1 }] }
  const linked = keepPlan(context, plan, { terms, kinds: { [id]: methodOf(context, id)!.kind }, unlinked: false })
  startPlan(context, linked)
  return context.get(plans, plan.id)!
}

/** The customer lets the page expire: the plan never starts. */
export const abandonPlan = (context: Context, plan: Plan): Plan => {
  const ended = endPlan(context, plan)
  tellPlan(context, ended, "inactivated")
  return ended
}

export const planCommands: Readonly<Record<string, Command>> = {
  startPlan: (context, id: string) => {
    const plan = context.get(plans, id)
    if (plan?.status === "PENDING") startPlan(context, plan)
  }
}
