/** What the compiler tells a user of @pay/payouts. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { type CancelPayoutCode, createPayoutsClient, type Payout } from "@pay/payouts"

const client = createPayoutsClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const payout = {
  reference_id: "payout-1",
  channel_code: "ID_BCA",
  channel_properties: { account_number: "000000000099", account_holder_name: "Siti" },
  amount: 90_000,
  currency: "IDR"
} as const

export const requests = () => [
  client.createPayout(payout),
  client.createPayout(payout, { idempotencyKey: "payout-1" }),
  // @ts-expect-error: there is no such currency.
  client.createPayout({ ...payout, currency: "EUR" }),
  // @ts-expect-error: an account has a number.
  client.createPayout({ ...payout, channel_properties: { account_holder_name: "Siti" } })
]

/** Every documented refusal of cancelPayout, and no other. */
export const advice = (code: CancelPayoutCode): string => {
  switch (code) {
    case "CANCELLATION_NOT_ALLOWED":
    case "DATA_NOT_FOUND":
    case "API_VALIDATION_ERROR":
    case "INVALID_API_KEY":
    case "REQUEST_FORBIDDEN_ERROR":
    case "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE":
    case "RATE_LIMIT_EXCEEDED":
    case "SERVER_ERROR":
      return code
    // @ts-expect-error: no such code.
    case "NO_SUCH_CODE":
      return code
    default:
      return unreachable(code)
  }
}

/** The error is a typed value, and so is what the call gives. */
export const outcome = async (): Promise<{ readonly value: Payout } | { readonly refused: string }> => {
  const result = await client.cancelPayout("disb-1").result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
