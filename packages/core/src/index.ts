/**
 * What every @pay package stands on, for programs that use promises.
 *
 * @module
 */
export { type Call, type CallResult, type Client, type ErrorOf, makeClient } from "./client.ts"
export type {
  CallDefaults,
  CallOptions,
  ClientConfig,
  KeyedOptions,
  SnapConfig,
  SnapSigner
} from "./config.ts"
export * from "./errors.ts"
export type * from "./hooks.ts"
export type * from "./intent.ts"
export { type CallWindow, type LimiterStore, memoryLimiter } from "./limiter.ts"
export { Money, MoneyError } from "./money.ts"
export type { RawClient } from "./raw.ts"
export type { Issue } from "./schema.ts"
export type { Transport } from "./transport.ts"
export { fetchTransport } from "./transport-fetch.ts"
export { type NodeTransportOptions, nodeTransport, type TlsOptions } from "./transport-node.ts"
