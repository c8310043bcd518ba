/** What the compiler tells a user of @pay/disbursements. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { Money } from "@pay/core"
import { type CreateDisbursementCode, createDisbursementsClient, type Disbursement } from "@pay/disbursements"

const client = createDisbursementsClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const disbursement = {
  external_id: "payout-1",
  bank_code: "BCA",
  account_holder_name: "Siti",
  account_number: "1234567890",
  description: "Refund"
} as const

export const requests = () => [
  client.createDisbursement({ ...disbursement, amount: 90_000 }),
  client.createDisbursement({ ...disbursement, amount: Money.of("90000", "IDR") }),
  // @ts-expect-error: an amount is no text.
  client.createDisbursement({ ...disbursement, amount: "90000" }),
  // @ts-expect-error: the amount must be there.
  client.createDisbursement(disbursement)
]

/** Every documented refusal of createDisbursement, and no other. */
export const advice = (code: CreateDisbursementCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "INVALID_JSON_FORMAT":
    case "DISBURSEMENT_DESCRIPTION_NOT_FOUND_ERROR":
    case "DIRECT_DISBURSEMENT_BALANCE_INSUFFICIENT_ERROR":
    case "DUPLICATE_TRANSACTION_ERROR":
    case "BANK_CODE_NOT_SUPPORTED_ERROR":
    case "BANK_CODE_NOT_SUPPORTED":
    case "RECIPIENT_ACCOUNT_NUMBER_ERROR":
    case "RECIPIENT_AMOUNT_ERROR":
    case "MAXIMUM_TRANSFER_LIMIT_ERROR":
    case "INVALID_DESTINATION":
    case "REQUEST_FORBIDDEN_ERROR":
    case "SERVER_ERROR":
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
export const outcome = async (): Promise<{ readonly value: Disbursement } | { readonly refused: string }> => {
  const result = await client.createDisbursement({ ...disbursement, amount: 90_000 }).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
