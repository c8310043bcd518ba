// @generated from specs/files.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
  DeleteFileError,
  DeleteFileOptions,
  DeleteFileResult,
  DownloadFileError,
  DownloadFileOptions,
  DownloadFileResult,
  GetFileError,
  GetFileOptions,
  GetFileResult,
  UploadFileBody,
  UploadFileError,
  UploadFileOptions,
  UploadFileResult
} from "./operations.ts"
import { product } from "./product.ts"

/**
 * Files, with every refusal in the error type.
 *
 * Source: Xendit API reference › Files.
 */
export interface FilesService {
  /**
   * Upload a PNG, JPEG or PDF document.
   *
   * Keep it below 2,000,000 bytes, the lower of the two documented limits. Transfers have a rate limit of their own, so
   * slow down on RATE_LIMIT_EXCEEDED.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A part is missing or wrong; `errors` says which.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `FILE_TOO_LARGE_EXCEEDED_ERROR` (413): The file is too large; make it smaller.
   * - `UNSUPPORTED_CONTENT_TYPE_ERROR` (415): The file is no PNG, JPEG or PDF.
   * - `RATE_LIMIT_EXCEEDED` (429): The quota for file transfers is used up; wait longer each time.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Files › Upload File.
   */
  uploadFile(body: UploadFileBody, options?: UploadFileOptions): Effect.Effect<UploadFileResult, UploadFileError>

  /**
   * Read what is known of a file.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No file has this id; it may have been deleted.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Files › Get File by Id.
   */
  getFile(fileId: string, options?: GetFileOptions): Effect.Effect<GetFileResult, GetFileError>

  /**
   * Delete a file for good.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No file has this id; it may have been deleted.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Files › Delete File by Id.
   */
  deleteFile(fileId: string, options?: DeleteFileOptions): Effect.Effect<DeleteFileResult, DeleteFileError>

  /**
   * Fetch the bytes of a file.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No file has this id; it may have been deleted.
   * - `RATE_LIMIT_EXCEEDED` (429): The quota for file transfers is used up; wait longer each time.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Files › Download File by Id.
   */
  downloadFile(fileId: string, options?: DownloadFileOptions): Effect.Effect<DownloadFileResult, DownloadFileError>
}

/** The service; `Files.layer(config)` provides it. */
export class Files extends Context.Service<Files, FilesService>()(
  "@pay/files/Files"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<Files, ConfigError> =>
    Layer.effect(Files, makeFiles(config))
}

/** Makes the service without a layer. */
export const makeFiles = (config: ClientConfig): Effect.Effect<FilesService, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): FilesService => ({
    uploadFile: (body, options) => client.call(operations.uploadFile, { body }, options),
    getFile: (fileId, options) => client.call(operations.getFile, { path: { "file-id": fileId } }, options),
    deleteFile: (fileId, options) => client.call(operations.deleteFile, { path: { "file-id": fileId } }, options),
    downloadFile: (fileId, options) => client.call(operations.downloadFile, { path: { "file-id": fileId } }, options)
  }))
