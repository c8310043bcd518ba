/**
 * Files; promises.
 *
 * @module
 */
export { createFilesClient, type FilesClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
