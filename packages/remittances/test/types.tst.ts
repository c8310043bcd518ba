/** What the compiler tells a user of @pay/remittances. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { Money } from "@pay/core"
import { type CancelRemittancePayoutCode, createRemittancesClient, type RemittancePayout } from "@pay/remittances"

const client = createRemittancesClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const payout = {
  reference_id: "payout-1",
  destination_currency: "PHP",
  destination_amount: "35",
  sender_customer_id: "cust-1",
  recipient_customer_id: "cust-2",
  origin_currency: "IDR",
  origin_amount: 10_000,
  description: "Salary",
  source_of_fund: "OTHER",
  purpose_code: "OTHER",
  relationship: "CUSTOMER"
} as const

export const requests = () => [
  client.createRemittancePayout(payout),
  client.createRemittancePayout({ ...payout, destination_amount: Money.of("35", "PHP") }),
  // @ts-expect-error: an amount must be there.
  client.createRemittancePayout({ ...payout, destination_amount: undefined }),
  // @ts-expect-error: there is no such purpose.
  client.createRemittancePayout({ ...payout, purpose_code: "FUN" })
]

/** Every documented refusal of cancelRemittancePayout, and no other. */
export const advice = (code: CancelRemittancePayoutCode): string => {
  switch (code) {
    case "REQUEST_FORBIDDEN_ERROR":
    case "CANCELLATION_NOT_ALLOWED":
    case "REMITTANCE_PAYOUT_NOT_FOUND":
    case "SERVER_ERROR":
    case "API_VALIDATION_ERROR":
    case "INVALID_API_KEY":
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
export const outcome = async (): Promise<{ readonly value: RemittancePayout } | { readonly refused: string }> => {
  const result = await client.cancelRemittancePayout("xbp_1").result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
