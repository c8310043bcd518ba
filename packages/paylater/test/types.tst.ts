/** What the compiler tells a user of @pay/paylater. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { type CancelChargeCode, type Charge, createPaylaterClient } from "@pay/paylater"

const client = createPaylaterClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const charge = { plan_id: "plp_1", reference_id: "order-1", checkout_method: "ONE_TIME_PAYMENT" } as const
const pages = { success_redirect_url: "https://shop.example/ok", failure_redirect_url: "https://shop.example/failed" }

export const requests = () => [
  client.createCharge({ ...charge, ...pages }),
  // @ts-expect-error: the customer must be sent back somewhere.
  client.createCharge(charge),
  // @ts-expect-error: there is no other checkout method.
  client.createCharge({ ...charge, ...pages, checkout_method: "TWICE" })
]

/** Every documented refusal of cancelCharge, and no other. */
export const advice = (code: CancelChargeCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "INVALID_API_KEY":
    case "REQUEST_FORBIDDEN_ERROR":
    case "INELIGIBLE_TRANSACTION":
    case "DATA_NOT_FOUND":
    case "RATE_LIMIT_EXCEEDED":
    case "SERVER_ERROR":
    case "CHANNEL_UNAVAILABLE":
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
export const outcome = async (): Promise<{ readonly value: Charge } | { readonly refused: string }> => {
  const result = await client.cancelCharge("plc_1").result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
