/** What the compiler tells a user of @pay/balance. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { createBalanceClient, type GetTransactionCode, type Transaction } from "@pay/balance"

const client = createBalanceClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value

export const requests = () => [
  client.getBalance({ account_type: "HOLDING" }),
  client.listTransactions({ types: ["PAYMENT"], statuses: ["SUCCESS"] }),
  // @ts-expect-error: there is no such account.
  client.getBalance({ account_type: "SAVINGS" }),
  // @ts-expect-error: a filter is a list.
  client.listTransactions({ types: "PAYMENT" })
]

/** Page after page, each item typed. */
export const pages = async (): Promise<ReadonlyArray<Transaction["status"]>> => {
  const statuses: Array<Transaction["status"]> = []
  for await (const transaction of client.listTransactionsAll()) statuses.push(transaction.status)
  return statuses
}

/** Every documented refusal of getTransaction, and no other. */
export const advice = (code: GetTransactionCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "FEATURE_NOT_AVAILABLE":
    case "INVALID_API_KEY":
    case "REQUEST_FORBIDDEN_ERROR":
    case "TRANSACTION_NOT_FOUND":
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
export const outcome = async (): Promise<{ readonly value: Transaction } | { readonly refused: string }> => {
  const result = await client.getTransaction("txn_1").result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
