/** What the compiler tells a user of @pay/ewallets. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { Money } from "@pay/core"
import { type Charge, createEwalletsClient, type VoidChargeCode } from "@pay/ewallets"

const client = createEwalletsClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const charge = {
  reference_id: "order-1",
  currency: "IDR",
  amount: 25_000,
  checkout_method: "ONE_TIME_PAYMENT"
} as const
const success_redirect_url = "https://shop.example/ok"
const channel_properties = { success_redirect_url }

export const requests = () => [
  client.createCharge({ ...charge, channel_code: "ID_OVO", channel_properties: { mobile_number: "+6281234567890" } }),
  client.createCharge({ ...charge, channel_code: "ID_DANA", channel_properties }),
  client.createCharge({ ...charge, checkout_method: "TOKENIZED_PAYMENT", payment_method_id: "pm-1" }),
  client.createCharge({
    ...charge,
    amount: Money.of("25000", "IDR"),
    channel_code: "ID_DANA",
    channel_properties
  }),
  // @ts-expect-error: OVO asks for the customer's mobile number.
  client.createCharge({ ...charge, channel_code: "ID_OVO" }),
  // @ts-expect-error: OVO asks for it even where another field is given.
  client.createCharge({ ...charge, channel_code: "ID_OVO", channel_properties: { success_redirect_url } }),
  // @ts-expect-error: DANA asks where to send the customer back.
  client.createCharge({ ...charge, channel_code: "ID_DANA", channel_properties: {} }),
  // @ts-expect-error: a one-time payment names its channel.
  client.createCharge(charge),
  // @ts-expect-error: a tokenized payment names the linked wallet.
  client.createCharge({ ...charge, checkout_method: "TOKENIZED_PAYMENT" }),
  // @ts-expect-error: there is no such channel.
  client.createCharge({ ...charge, channel_code: "ID_CHEQUE" }),
  // @ts-expect-error: an amount is no text.
  client.createCharge({ ...charge, amount: "25000", channel_code: "ID_DANA", channel_properties })
]

/** Every documented refusal of voidCharge, and no other. */
export const advice = (code: VoidChargeCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "VOID_NOT_SUPPORTED":
    case "VOID_TEMPORARILY_UNAVAILABLE":
    case "INVALID_API_KEY":
    case "REQUEST_FORBIDDEN_ERROR":
    case "INELIGIBLE_TRANSACTION":
    case "INELIGIBLE_MERCHANT":
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
  const result = await client.voidCharge("ewc_1").result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
