/** What the compiler tells a user of @pay/invoices. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { type CreateInvoiceCode, createInvoicesClient, type Invoice } from "@pay/invoices"

const client = createInvoicesClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const invoice = { external_id: "order-1", amount: 510_000 } as const

export const requests = () => [
  client.createInvoice({ ...invoice, currency: "IDR", payment_methods: ["OVO", "BCA"] }),
  // @ts-expect-error: there is no such payment method.
  client.createInvoice({ ...invoice, currency: "IDR", payment_methods: ["CHEQUE"] }),
  // @ts-expect-error: an invoice has an amount.
  client.createInvoice({ external_id: "order-1" })
]

/** Every documented refusal of createInvoice, and no other. */
export const advice = (code: CreateInvoiceCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "INVALID_JSON_FORMAT":
    case "NO_COLLECTION_METHODS_ERROR":
    case "UNAVAILABLE_PAYMENT_METHOD_ERROR":
    case "INVALID_REMINDER_TIME":
    case "INSTALLMENT_CONFIGURATION_NOT_AVAILABLE":
    case "INSTALLMENT_NOT_ENABLED":
    case "AMOUNT_BELOW_MINIMUM_LIMIT":
    case "REQUEST_FORBIDDEN_ERROR":
    case "UNIQUE_ACCOUNT_NUMBER_UNAVAILABLE_ERROR":
    case "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR":
    case "AVAILABLE_PAYMENT_CODE_NOT_FOUND_ERROR":
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
export const outcome = async (): Promise<{ readonly value: Invoice } | { readonly refused: string }> => {
  const result = await client.createInvoice(invoice).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
