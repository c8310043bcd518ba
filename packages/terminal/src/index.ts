/**
 * Card terminals as promises: sell without ever selling twice.
 *
 * @module
 */
export type * from "./budget.ts"
export * from "./capabilities.ts"
export * from "./command.ts"
export { type Address, type DiscoveredTerminal, type DiscoveryEvent, listed } from "./discovery.ts"
export type * from "./driver.ts"
export * from "./errors.ts"
export * from "./events.ts"
export { type HybridOptions, hybrid } from "./hybrid.ts"
export type { RecoveryReport } from "./internal/recover.ts"
export type { StaffDecision } from "./internal/staff.ts"
export * from "./journal/entry.ts"
export * from "./journal/state.ts"
export type { JournalFilter, JournalStore } from "./journal/store.ts"
export { type LeaseStore, memoryLeases } from "./leases.ts"
export * from "./outcome.ts"
export * from "./policy.ts"
export { type CreateRouterOptions, createRouter, type RouterClient } from "./promises/router.ts"
export type { CallOptions } from "./promises/run.ts"
export { type CreateTerminalOptions, createTerminal, type TerminalClient } from "./promises/terminal.ts"
export * from "./reconcile.ts"
export { isReference } from "./reference.ts"
export * from "./requests.ts"
export type { Route, RouterEvent, RouterOptions, TerminalHealth, TerminalStatus } from "./router.ts"
export type { TerminalOptions } from "./terminal.ts"
