/**
 * Subscriptions: plans, schedules, cycles with their attempts and retries, all on the clock.
 *
 * `customers-act` on a plan: while it waits for an account `approve` (links a card), `decline` (the page may be opened
 * again), `expire`; later `decline` with a `failure_code` and, if wanted, a `payment_method_id`: the channels answer so
 * until `approve`. On a cycle that is RETRYING, where the plan sends payment links: `approve` pays it. Setting
 * `recurring.failing_amounts`: `{"13001": "INSUFFICIENT_BALANCE"}`.
 *
 * Unreachable: the plan status REQUIRES_ACTION (see docs/decisions/sandbox-recurring.md); SERVER_ERROR (fault injection);
 * API_VALIDATION_ERROR and UNSUPPORTED_CONTENT_TYPE of reads by id, which take no body; the second of the two statuses
 * that UNSUPPORTED_CONTENT_TYPE has in places (403 is answered).
 *
 * @module
 */
import type { Checkout } from "../../engine/checkout.ts"
import { type Context, type CustomerAct, customerOf, type ProductModule } from "../../engine/product.ts"
import { failureCode, merchantOf, nothingWaits, unknownAction } from "../shared.ts"
import { cancelCycle, forceCycleAttempt, getCycle, listCycles, simulateCycle, updateCycle } from "./cycle-operations.ts"
import { cycleCommands, payByLink } from "./cycles.ts"
import { type Cycle, cycles, keepPlan, type Plan, plans, scheduleOf, showCycle, showPlan } from "./objects.ts"
import { abandonPlan, createPlan, deactivatePlan, getPlan, linkPlan, planCommands, updatePlan } from "./plans.ts"
import { getSchedule, updateSchedule } from "./schedules.ts"

const actOnPlan = (context: Context, act: CustomerAct, plan: Plan): Plan => {
  const { action, input } = act
  if (plan.status === "INACTIVE") return nothingWaits(plan.id, plan.status)
  if (plan.unlinked) {
    if (action === "approve") return linkPlan(context, plan)
    if (action === "decline") return plan
    return action === "expire" ? abandonPlan(context, plan) : unknownAction(act, "approve, decline or expire")
  }
  const method = typeof input.payment_method_id === "string" ? input.payment_method_id : "*"
  const { [method]: _, ...others } = plan.declines
  if (action === "approve") return keepPlan(context, plan, { declines: method === "*" ? {} : others })
  if (action !== "decline") return unknownAction(act, "approve or decline")
  return keepPlan(context, plan, { declines: { ...others, [method]: failureCode(act, "INSUFFICIENT_BALANCE") } })
}

const hasLink = (context: Context, { plan, status }: Cycle): boolean =>
  status === "RETRYING" && context.get(plans, plan)!.terms.payment_link_for_failed_attempt === true

const actOnCycle = (context: Context, act: CustomerAct, cycle: Cycle): Cycle => {
  if (!hasLink(context, cycle)) return nothingWaits(cycle.id, cycle.status)
  if (act.action === "decline") return cycle
  if (act.action !== "approve") return unknownAction(act, "approve or decline")
  return payByLink(context, context.get(plans, cycle.plan)!, cycle)
}

const planPage = (context: Context, plan: Plan): Checkout => {
  const { reference_id, description, amount, currency } = plan.terms
  const { success_return_url: success, failure_return_url: failure } = plan.terms
  const { interval, interval_count: count } = scheduleOf(context, plan).terms
  return {
    page: "subscription",
    id: plan.id,
    merchant: merchantOf(context),
    channel: "CREDIT_CARD",
    reference: reference_id,
    description,
    amount: { value: amount, currency },
    every: { interval, count },
    state: plan.unlinked ? (plan.status === "PENDING" ? "open" : "expired") : "approved",
    returns: { success, failure }
  }
}

const cyclePage = (context: Context, cycle: Cycle): Checkout => {
  const { amount, currency } = cycle.terms
  return {
    page: "subscription",
    id: cycle.id,
    merchant: merchantOf(context),
    channel: "CREDIT_CARD",
    reference: cycle.reference_id,
    description: context.get(plans, cycle.plan)!.terms.description,
    amount: { value: amount, currency },
    state: hasLink(context, cycle) ? "open" : cycle.status === "SUCCEEDED" ? "approved" : "expired"
  }
}

export const recurring: ProductModule = {
  name: "recurring",
  handlers: {
    createPlan,
    getPlan,
    updatePlan,
    deactivatePlan,
    listCycles,
    getCycle,
    updateCycle,
    cancelCycle,
    forceCycleAttempt,
    simulateCycle,
    getSchedule,
    updateSchedule
  },
  commands: { ...planCommands, ...cycleCommands },
  customers: [
    customerOf(plans, (context, act, plan) => ({ body: showPlan(context, actOnPlan(context, act, plan)) }), planPage),
    customerOf(cycles, (context, act, cycle) => ({ body: showCycle(actOnCycle(context, act, cycle)) }), cyclePage)
  ]
}
