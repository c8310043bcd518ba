/** What the compiler tells a user of @pay/cards. `tsc` is the test: each `@ts-expect-error` must be an error. */

import { type CaptureChargeCode, type Charge, createCardsClient, type TokenizationRequest } from "@pay/cards"
import { Money } from "@pay/core"

const client = createCardsClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const charge = { token_id: "token", external_id: "order-1", amount: 900_000 } as const

export const requests = () => [
  client.createCharge({ ...charge, authentication_id: "auth" }),
  client.createAuthorization({ ...charge, capture: false }),
  client.createCharge({ ...charge, amount: Money.of("900000", "IDR"), currency: "IDR" }),
  // @ts-expect-error: an authorization does not capture.
  client.createAuthorization({ ...charge, capture: true }),
  // @ts-expect-error: there must be a token.
  client.createCharge({ external_id: "order-1", amount: 900_000 }),
  // @ts-expect-error: a misspelt field.
  client.createCharge({ ...charge, authenticationId: "auth" })
]

/** Every documented refusal of captureCharge, and no other. */
export const advice = (code: CaptureChargeCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "INVALID_JSON_FORMAT":
    case "AMOUNT_GREATER_THAN_AUTHORIZED_ERROR":
    case "INVALID_CHARGE_STATUS_ERROR":
    case "AUTHORIZATION_EXPIRED":
    case "INVALID_API_KEY":
    case "REQUEST_FORBIDDEN_ERROR":
    case "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR":
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
export const outcome = async (): Promise<{ readonly value: Charge } | { readonly refused: string }> => {
  const result = await client.captureCharge("charge", { amount: 15_000 }).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}

/** What the checkout page sends is typed as a request, though no method sends it. */
export const tokenizations = (): ReadonlyArray<TokenizationRequest> => [
  { credit_card_token_id: "token", card_cvn: "123" },
  { credit_card_token_id: "token", billing_details: { address: { country: "ID" } } },
  // @ts-expect-error: there must be a card or a token.
  { card_cvn: "123" },
  // @ts-expect-error: a misspelt field.
  { credit_card_token_id: "token", cardCvn: "123" }
]
