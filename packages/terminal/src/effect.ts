/**
 * Card terminals as Effects: the contract, the journal and recovery, with errors in the types.
 *
 * @module
 */
export * from "./budget.ts"
export * from "./capabilities.ts"
export * from "./command.ts"
export * from "./discovery.ts"
export * from "./driver.ts"
export * from "./errors.ts"
export * from "./events.ts"
export { cloudFallbacks, type HybridOptions, hybrid, lookupFallbacks } from "./hybrid.ts"
export type { RecoveryReport } from "./internal/recover.ts"
export type { StaffDecision } from "./internal/staff.ts"
export * from "./journal/codec.ts"
export * from "./journal/entry.ts"
export { memoryJournal } from "./journal/memory.ts"
export * from "./journal/state.ts"
export * from "./journal/store.ts"
export * from "./leases.ts"
export * from "./outcome.ts"
export * from "./policy.ts"
export * from "./reconcile.ts"
export * from "./redact.ts"
export * from "./reference.ts"
export * from "./requests.ts"
export {
  layerRouter,
  makeRouter,
  type Route,
  Router,
  type RouterEvent,
  type RouterOptions,
  type RouterService,
  type TerminalHealth,
  type TerminalStatus
} from "./router.ts"
export { layerTerminal, makeTerminal, Terminal, type TerminalOptions, type TerminalService } from "./terminal.ts"
