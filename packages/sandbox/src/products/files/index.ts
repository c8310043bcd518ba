/**
 * Files: documents that are uploaded, read, downloaded and deleted. Source: Xendit API reference › Files.
 *
 * `RATE_LIMIT_EXCEEDED` comes from the common rate limits, `SERVER_ERROR` from fault injection.
 *
 * @module
 */
import { type Context, type Handler, type ProductModule, refuse, type UploadedFile } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import { invalid } from "../shared.ts"

interface StoredFile {
  readonly id: string
  readonly purpose: "KYC_DOCUMENT" | "CHARGEBACK_EVIDENCE"
  readonly type: string
  /** Bytes. */
  readonly size: number
  readonly created: number
}

export const files = table<StoredFile>("files.files")
/** Base64 of the bytes, apart from what is told of a file. */
const contents = table<string>("files.contents")

/** The lower of the two documented limits, bytes. */
const LARGEST = 2_000_000

// By the first bytes: the declared type may be wrong, and `image/jpg` is sent for `image/jpeg`.
const KINDS: ReadonlyArray<readonly [string, string]> = [
  ["89504e470d0a1a0a", "image/png"],
  ["ffd8ff", "image/jpeg"],
  ["255044462d", "application/pdf"]
]

const kindOf = (bytes: Buffer): string | undefined => {
  const head = bytes.subarray(0, 8).toString("hex")
  return KINDS.find(([magic]) => head.startsWith(magic))?.[1]
}

const show = (context: Context, { id, purpose, type, size, created }: StoredFile) => ({
  id,
  business_id: context.realm.account,
  purpose,
  created: iso(created),
  updated: iso(created),
  type,
  size,
  url: `${context.baseUrl}/files/${id}/download`
})

/** The bytes of a part, whether it was sent as a file or as text. */
const bytesOf = (part: UploadedFile | string): Buffer => {
  if (typeof part === "string") return Buffer.from(part)
  return Buffer.isBuffer(part.bytes) ? part.bytes : invalid("file", "must be a file")
}

const uploadFile: Handler = (context, { body }) => {
  const { purpose, file } = body as { purpose: StoredFile["purpose"]; file: UploadedFile | string }
  const bytes = bytesOf(file)
  if (bytes.length > LARGEST) refuse("FILE_TOO_LARGE_EXCEEDED_ERROR", `A file has at most ${LARGEST} bytes.`)
  const type = kindOf(bytes) ?? refuse("UNSUPPORTED_CONTENT_TYPE_ERROR", "The file is no PNG, JPEG or PDF.")
  const stored: StoredFile = {
    id: `file-${context.ids.uuid()}`,
    purpose,
    type,
    size: bytes.length,
    created: context.now
  }
  context.put(files, stored.id, stored)
  context.put(contents, stored.id, bytes.toString("base64"))
  return { body: show(context, stored) }
}

const fileOf = (context: Context, id: string | undefined): StoredFile =>
  context.get(files, id ?? "") ?? refuse("DATA_NOT_FOUND", "No file has this id.")

const getFile: Handler = (context, { path }) => ({ body: show(context, fileOf(context, path["file-id"])) })

const downloadFile: Handler = (context, { path }) => {
  const { id, type } = fileOf(context, path["file-id"])
  return { raw: { type, bytes: Buffer.from(context.get(contents, id)!, "base64") } }
}

const deleteFile: Handler = (context, { path }) => {
  const { id } = fileOf(context, path["file-id"])
  context.remove(files, id)
  context.remove(contents, id)
  return { body: { id, business_id: context.realm.account, is_deleted: true } }
}

export const filesProduct: ProductModule = {
  name: "files",
  handlers: { uploadFile, getFile, downloadFile, deleteFile }
}
