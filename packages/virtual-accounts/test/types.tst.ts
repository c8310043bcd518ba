/** What the compiler tells a user of @pay/virtual-accounts. `tsc` is the test: each `@ts-expect-error` must be an error. */
import {
  createVirtualAccountsClient,
  type SimulatePaymentCode,
  type SimulatePaymentResult
} from "@pay/virtual-accounts"

const client = createVirtualAccountsClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const account = { external_id: "va-1", name: "Siti" } as const

export const requests = () => [
  client.createVirtualAccount({ ...account, bank_code: "BNI" }),
  client.createVirtualAccount({ ...account, bank_code: "BRI", is_closed: true, expected_amount: 50_000 }),
  client.createVirtualAccount({ ...account, bank_code: "VPB", country: "VN", currency: "VND" }),
  // @ts-expect-error: a closed account expects an amount.
  client.createVirtualAccount({ ...account, bank_code: "BRI", is_closed: true }),
  // @ts-expect-error: a Vietnamese bank asks for country and currency.
  client.createVirtualAccount({ ...account, bank_code: "VPB" }),
  // @ts-expect-error: BNI shows its number in one way only.
  client.createVirtualAccount({ ...account, bank_code: "BNI", alternative_display_types: ["QR_STRING"] })
]

/** Every documented refusal of simulatePayment, and no other. */
export const advice = (code: SimulatePaymentCode): string => {
  switch (code) {
    case "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR":
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
export const outcome = async (): Promise<{ readonly value: SimulatePaymentResult } | { readonly refused: string }> => {
  const result = await client.simulatePayment("va-1", { amount: 50_000 }).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
