/** What the compiler tells a user of @pay/direct-debit. `tsc` is the test: each `@ts-expect-error` must be an error. */
import {
  createDirectDebitClient,
  type ValidateLinkedAccountTokenOtpCode,
  type ValidateLinkedAccountTokenOtpResult
} from "@pay/direct-debit"

const client = createDirectDebitClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const properties = {
  account_mobile_number: "+62818555988",
  card_last_four: "1234",
  card_expiry: "06/24",
  account_email: "customer@example.com"
}

export const requests = () => [
  client.initializeLinkedAccountToken({ customer_id: "c", channel_code: "DC_BRI", properties }),
  client.initializeLinkedAccountToken({
    customer_id: "c",
    channel_code: "BA_BPI",
    properties: { success_redirect_url: "https://shop.example/ok" }
  }),
  // @ts-expect-error: BRI asks for the card and the customer's contact.
  client.initializeLinkedAccountToken({ customer_id: "c", channel_code: "DC_BRI", properties: {} }),
  // @ts-expect-error: BPI asks where to send the customer back.
  client.initializeLinkedAccountToken({ customer_id: "c", channel_code: "BA_BPI", properties: {} }),
  // @ts-expect-error: a debit card belongs to a customer.
  client.createPaymentMethod({ type: "DEBIT_CARD", properties: { id: "la-1" } })
]

/** Every documented refusal of validateLinkedAccountTokenOtp, and no other. */
export const advice = (code: ValidateLinkedAccountTokenOtpCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "INVALID_OTP_ERROR":
    case "EXPIRED_OTP_ERROR":
    case "MAX_OTP_ATTEMPTS_ERROR":
    case "INVALID_API_KEY":
    case "REQUEST_FORBIDDEN_ERROR":
    case "DATA_NOT_FOUND_ERROR":
    case "ACCOUNT_LINKING_ALREADY_COMPLETED":
    case "ACCOUNT_LINKING_ALREADY_FAILED":
    case "RATE_LIMIT_EXCEEDED":
    case "SERVER_ERROR":
    case "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE":
      return code
    // @ts-expect-error: no such code.
    case "NO_SUCH_CODE":
      return code
    default:
      return unreachable(code)
  }
}

/** The error is a typed value, and so is what the call gives. */
export const outcome = async (): Promise<
  { readonly value: ValidateLinkedAccountTokenOtpResult } | { readonly refused: string }
> => {
  const result = await client.validateLinkedAccountTokenOtp("lat-1", { otp_code: "123456" }).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
