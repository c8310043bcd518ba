/**
 * Files; promises.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core"
export { createFilesClient, type FilesClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
export { product } from "./generated/product.ts"
