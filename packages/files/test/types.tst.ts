/** What the compiler tells a user of @pay/files. `tsc` is the test: each `@ts-expect-error` must be an error. */
import { createFilesClient, type File, type UploadFileCode } from "@pay/files"

const client = createFilesClient({ apiKey: "xnd_development_key" })
const unreachable = (value: never): never => value
const file = new Blob(["evidence"], { type: "text/plain" })

export const requests = () => [
  client.uploadFile({ file, purpose: "KYC_DOCUMENT" }),
  // @ts-expect-error: a file is no text.
  client.uploadFile({ file: "evidence", purpose: "KYC_DOCUMENT" }),
  // @ts-expect-error: a file has a purpose.
  client.uploadFile({ file })
]

/** Every documented refusal of uploadFile, and no other. */
export const advice = (code: UploadFileCode): string => {
  switch (code) {
    case "API_VALIDATION_ERROR":
    case "INVALID_API_KEY":
    case "REQUEST_FORBIDDEN_ERROR":
    case "FILE_TOO_LARGE_EXCEEDED_ERROR":
    case "UNSUPPORTED_CONTENT_TYPE_ERROR":
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
export const outcome = async (): Promise<{ readonly value: File } | { readonly refused: string }> => {
  const result = await client.uploadFile({ file, purpose: "KYC_DOCUMENT" }).result()
  if (result.ok) return { value: result.value }
  return { refused: result.error._tag === "ApiError" ? advice(result.error.code) : result.error._tag }
}
