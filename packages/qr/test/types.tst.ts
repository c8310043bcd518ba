/** What the compiler tells a user of @pay/qr. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { type CreateQrCodeCode, createQrClient, type QrCode } from "@pay/qr"

const client = createQrClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const code = { reference_id: "order-1", currency: "IDR" } as const

export const requests = () => [
  client.createQrCode({ ...code, type: "DYNAMIC", amount: 10_000 }),
  client.createQrCode({ ...code, type: "STATIC" }),
  client.createQrCode({ ...code, currency: "PHP", type: "DYNAMIC", amount: 100 }),
  // @ts-expect-error: a dynamic code asks for an amount.
  client.createQrCode({ ...code, type: "DYNAMIC" }),
  // @ts-expect-error: a static code has none.
  client.createQrCode({ ...code, type: "STATIC", amount: 10_000 }),
  // @ts-expect-error: a QRPh code takes no expiry.
  client.createQrCode({ ...code, currency: "PHP", type: "DYNAMIC", amount: 100, expires_at: "2022-10-23T09:56:43Z" })
]

/** Every documented refusal of createQrCode, and no other. */
export const advice = (code: CreateQrCodeCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "UNSUPPORTED_CURRENCY":
    case "INVALID_API_KEY":
    case "INVALID_MERCHANT_CREDENTIALS":
    case "REQUEST_FORBIDDEN_ERROR":
    case "CHANNEL_NOT_ACTIVATED":
    case "CALLBACK_URL_NOT_FOUND":
    case "DUPLICATE_ERROR":
    case "SERVER_ERROR":
    case "CHANNEL_UNAVAILABLE":
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
export const outcome = async (): Promise<{ readonly value: QrCode } | { readonly refused: string }> => {
  const result = await client.createQrCode({ ...code, type: "STATIC" }).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
