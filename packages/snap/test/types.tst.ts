/** What the compiler tells a user of @pay/snap. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { createSnapClient, type UnbindAccountCode, type UnbindAccountResult } from "@pay/snap"

const client = createSnapClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const binding = { payMethod: "EWALLET", reusability: "ONE_TIME_USE" } as const
const amount = { value: "10000.00", currency: "IDR" } as const

export const requests = () => [
  client.createAccountBinding({ additionalInfo: { ...binding, payOption: "OVO" }, phoneNo: "+628123123123" }),
  client.createAccountBinding({
    additionalInfo: { ...binding, payOption: "JENIUSPAY", channelProperties: { cashtag: "$siti" } }
  }),
  client.createQrCode({ additionalInfo: { reusability: "ONE_TIME_USE" }, amount }),
  // @ts-expect-error: Jenius asks for the cashtag.
  client.createAccountBinding({ additionalInfo: { ...binding, payOption: "JENIUSPAY" } }),
  // @ts-expect-error: BRI asks for card and contact.
  client.createAccountBinding({ additionalInfo: { payMethod: "DIRECT_DEBIT", payOption: "BRI" } }),
  // @ts-expect-error: a one-time code asks for an amount.
  client.createQrCode({ additionalInfo: { reusability: "ONE_TIME_USE" } }),
  // @ts-expect-error: amounts are text with two decimals.
  client.createQrCode({ additionalInfo: { reusability: "ONE_TIME_USE" }, amount: 10_000 })
]

/** Every documented refusal of unbindAccount, and no other. */
export const advice = (code: UnbindAccountCode): string => {
  switch (code) {
    case "4000800":
    case "4000801":
    case "4000802":
    case "4010800":
    case "4010801":
    case "4010815":
    case "4010823":
    case "4090800":
    case "4090801":
      return code
    // @ts-expect-error: no such code.
    case "NO_SUCH_CODE":
      return code
    default:
      return unreachable(code)
  }
}

/** The error is a typed value, and so is what the call gives. */
export const outcome = async (): Promise<{ readonly value: UnbindAccountResult } | { readonly refused: string }> => {
  const result = await client.unbindAccount({ partnerReferenceNo: "binding-1" }).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
