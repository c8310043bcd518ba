/** What the compiler tells a user of @pay/retail-outlets. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { type CreatePaymentCodeCode, createRetailOutletsClient, type PaymentCode } from "@pay/retail-outlets"

const client = createRetailOutletsClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const code = { reference_id: "order-1", currency: "PHP", customer_name: "Siti", market: "PH", amount: 50 } as const

export const requests = () => [
  client.createPaymentCode({ ...code, channel_code: "ECPAY" }),
  client.createPaymentCode({ ...code, channel_code: "ECPAY", payment_code: "TEST123" }),
  // @ts-expect-error: 7-Eleven makes its own codes.
  client.createPaymentCode({ ...code, channel_code: "7ELEVEN", payment_code: "TEST123" }),
  // @ts-expect-error: there is no such outlet.
  client.createPaymentCode({ ...code, channel_code: "KIOSK" })
]

/** Every documented refusal of createPaymentCode, and no other. */
export const advice = (code: CreatePaymentCodeCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "INVALID_JSON_FORMAT":
    case "CHANNEL_CODE_NOT_SUPPORTED":
    case "DUPLICATE_ERROR":
    case "EXPIRATION_DATE_INVALID_ERROR":
    case "REQUEST_FORBIDDEN_ERROR":
    case "DATA_NOT_FOUND_ERROR":
    case "GENERATION_ERROR":
    case "INVALID_API_KEY":
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
export const outcome = async (): Promise<{ readonly value: PaymentCode } | { readonly refused: string }> => {
  const result = await client.createPaymentCode({ ...code, channel_code: "ECPAY" }).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
