// @generated from specs/files.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import { sendFileUpload, answerFileBytes, answerFile, answerDeletedFile } from "./schemas.ts"
import type { components } from "./types.ts"

export type UploadFileBody = components["schemas"]["FileUpload"]
export type UploadFileResult = components["schemas"]["File"]
/** Every error code that the reference documents for `uploadFile`. */
export type UploadFileCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "FILE_TOO_LARGE_EXCEEDED_ERROR"
  | "UNSUPPORTED_CONTENT_TYPE_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type UploadFileError = ApiError<UploadFileCode> | CallError
export interface UploadFileOptions extends CallOptions {}

/**
 * Upload a PNG, JPEG or PDF document.
 * Source: Files › Upload File.
 */
export const uploadFile: Operation<{ body: UploadFileBody, success: UploadFileResult, code: UploadFileCode }> = {
  id: "files.uploadFile",
  method: "POST",
  path: "/files",
  body: { type: "multipart", required: true, schema: sendFileUpload },
  success: { "200": answerFile },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "413": { FILE_TOO_LARGE_EXCEEDED_ERROR: { retry: "after-change" } },
    "415": { UNSUPPORTED_CONTENT_TYPE_ERROR: { retry: "after-change" } },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never"
}

export type GetFileResult = components["schemas"]["File"]
/** Every error code that the reference documents for `getFile`. */
export type GetFileCode =
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetFileError = ApiError<GetFileCode> | CallError
export interface GetFileOptions extends CallOptions {}

/**
 * Read what is known of a file.
 * Source: Files › Get File by Id.
 */
export const getFile: Operation<{ path: { "file-id": string }, success: GetFileResult, code: GetFileCode }> = {
  id: "files.getFile",
  method: "GET",
  path: "/files/{file-id}",
  params: [{ name: "file-id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  success: { "200": answerFile },
  errors: {
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type DeleteFileResult = components["schemas"]["DeletedFile"]
/** Every error code that the reference documents for `deleteFile`. */
export type DeleteFileCode =
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type DeleteFileError = ApiError<DeleteFileCode> | CallError
export interface DeleteFileOptions extends CallOptions {}

/**
 * Delete a file for good.
 * Source: Files › Delete File by Id.
 */
export const deleteFile: Operation<{ path: { "file-id": string }, success: DeleteFileResult, code: DeleteFileCode }> = {
  id: "files.deleteFile",
  method: "DELETE",
  path: "/files/{file-id}",
  params: [{ name: "file-id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  success: { "200": answerDeletedFile },
  errors: {
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: { operation: "getFile", with: { "path.file-id": "path.file-id" }, read: () => getFile }
}

export type DownloadFileResult = components["schemas"]["FileBytes"]
/** Every error code that the reference documents for `downloadFile`. */
export type DownloadFileCode =
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type DownloadFileError = ApiError<DownloadFileCode> | CallError
export interface DownloadFileOptions extends CallOptions {}

/**
 * Fetch the bytes of a file.
 * Source: Files › Download File by Id.
 */
export const downloadFile: Operation<{
  path: { "file-id": string },
  success: DownloadFileResult,
  code: DownloadFileCode
}> = {
  id: "files.downloadFile",
  method: "GET",
  path: "/files/{file-id}/download",
  params: [{ name: "file-id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  success: { "200": answerFileBytes },
  errors: {
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}
