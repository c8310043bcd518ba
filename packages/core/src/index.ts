/**
 * What every @pay package stands on, for programs that use promises.
 *
 * @module
 */
export { type Call, type CallResult, type Client, type ErrorOf, makeClient } from "./client.ts"
export type { CallOptions, ClientConfig, KeyedOptions, SnapSigner } from "./config.ts"
export * from "./errors.ts"
export { Money, MoneyError } from "./money.ts"
export type { RawClient } from "./raw.ts"
export type { Issue } from "./schema.ts"
export type { Transport } from "./transport.ts"
export { fetchTransport } from "./transport-fetch.ts"
export { nodeTransport } from "./transport-node.ts"
