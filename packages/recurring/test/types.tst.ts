/** What the compiler tells a user of @pay/recurring. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { createRecurringClient, type DeactivatePlanCode, type Plan } from "@pay/recurring"

const client = createRecurringClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const plan = {
  reference_id: "plan-1",
  customer_id: "cust-1",
  recurring_action: "PAYMENT",
  currency: "IDR",
  amount: 13_579,
  schedule: { reference_id: "schedule-1", interval: "MONTH", interval_count: 1 }
} as const

export const requests = () => [
  client.createPlan(plan),
  client.createPlan({
    ...plan,
    payment_link_for_failed_attempt: true,
    schedule: { ...plan.schedule, retry_interval: "DAY", retry_interval_count: 1, total_retry: 3 }
  }),
  // @ts-expect-error: a payment link after failed attempts needs attempts.
  client.createPlan({ ...plan, payment_link_for_failed_attempt: true }),
  // @ts-expect-error: there is no such interval.
  client.createPlan({ ...plan, schedule: { ...plan.schedule, interval: "FORTNIGHT" } })
]

/** Every documented refusal of deactivatePlan, and no other. */
export const advice = (code: DeactivatePlanCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "INVALID_API_KEY":
    case "DATA_NOT_FOUND":
    case "UNSUPPORTED_CONTENT_TYPE":
    case "SERVER_ERROR":
    case "REQUEST_FORBIDDEN_ERROR":
    case "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE":
    case "RATE_LIMIT_EXCEEDED":
      return code
    // @ts-expect-error: no such code.
    case "NO_SUCH_CODE":
      return code
    default:
      return unreachable(code)
  }
}

/** The error is a typed value, and so is what the call gives. */
export const outcome = async (): Promise<{ readonly value: Plan } | { readonly refused: string }> => {
  const result = await client.deactivatePlan("repl_1").result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
