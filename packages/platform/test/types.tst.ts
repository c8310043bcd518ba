/** What the compiler tells a user of @pay/platform. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { type CreateTransferCode, createPlatformClient, type Transfer } from "@pay/platform"

const client = createPlatformClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const email = "partner@example.com"

export const requests = () => [
  client.createAccount({ email, type: "OWNED", public_profile: { business_name: "Partner" } }),
  client.createAccount({ email, configurations: { has_dashboard: true } }),
  // @ts-expect-error: an owned account has a name.
  client.createAccount({ email, type: "OWNED" }),
  // @ts-expect-error: only a custom account is configured.
  client.createAccount({ email, type: "MANAGED", configurations: { has_dashboard: true } })
]

/** Every documented refusal of createTransfer, and no other. */
export const advice = (code: CreateTransferCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "INVALID_JSON_FORMAT":
    case "INVALID_SOURCE_OR_DESTINATION_ERROR":
    case "INSUFFICIENT_BALANCE":
    case "MISMATCH_PAYLOAD_FOR_REFERENCE":
    case "INVALID_AMOUNT":
    case "REQUEST_FORBIDDEN_ERROR":
    case "DUPLICATE_REFERENCE":
    case "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE":
    case "API_KEY_ENVIRONMENT_NOT_MATCH":
    case "TRANSFER_IN_PROGRESS":
    case "INVALID_API_KEY":
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
export const outcome = async (): Promise<{ readonly value: Transfer } | { readonly refused: string }> => {
  const result = await client
    .createTransfer({ reference: "r", amount: 1000, source_user_id: "a", destination_user_id: "b" })
    .result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
