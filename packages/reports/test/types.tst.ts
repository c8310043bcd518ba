/** What the compiler tells a user of @pay/reports. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { type CreateReportCode, createReportsClient, type Report } from "@pay/reports"

const client = createReportsClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value

export const requests = () => [
  client.createReport({ type: "TRANSACTIONS", report_version: "VERSION_1" }),
  client.createReport({ type: "BALANCE_HISTORY" }),
  // @ts-expect-error: this report has no versions.
  client.createReport({ type: "BALANCE_HISTORY", report_version: "VERSION_1" }),
  // @ts-expect-error: there is no such report.
  client.createReport({ type: "GOSSIP" })
]

/** Every documented refusal of createReport, and no other. */
export const advice = (code: CreateReportCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "FEATURE_NOT_AVAILABLE":
    case "INVALID_DATE_RANGE":
    case "INVALID_API_KEY":
    case "REQUEST_FORBIDDEN_ERROR":
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
export const outcome = async (): Promise<{ readonly value: Report } | { readonly refused: string }> => {
  const result = await client.createReport({ type: "BALANCE_HISTORY" }).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
