/** What the compiler tells a user of @pay/customers. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { type Customer, createCustomersClient, type UpdateCustomerCode } from "@pay/customers"

const client = createCustomersClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const customer = { reference_id: "customer-1", email: "customer@example.com" } as const
const individual_detail = { given_names: "Siti" }
const business_detail = { business_name: "Toko Siti", business_type: "CORPORATION" } as const

export const requests = () => [
  client.createCustomer({ ...customer, type: "INDIVIDUAL", individual_detail }),
  client.createCustomer({ ...customer, type: "BUSINESS", business_detail }),
  // @ts-expect-error: an individual has an individual_detail.
  client.createCustomer({ ...customer, type: "INDIVIDUAL" }),
  // @ts-expect-error: and no business_detail.
  client.createCustomer({ ...customer, type: "INDIVIDUAL", individual_detail, business_detail }),
  // @ts-expect-error: a business has a business_detail.
  client.createCustomer({ ...customer, type: "BUSINESS" })
]

/** Every documented refusal of updateCustomer, and no other. */
export const advice = (code: UpdateCustomerCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "INVALID_API_KEY":
    case "REQUEST_FORBIDDEN_ERROR":
    case "DATA_NOT_FOUND":
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
export const outcome = async (): Promise<{ readonly value: Customer } | { readonly refused: string }> => {
  const result = await client.updateCustomer("cust-1", { email: "new@example.com" }).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
