/**
 * For your tests: valid deliveries of any event, an inbox in memory, a clock that moves when told.
 *
 * @module
 */

export * from "./manual-clock.ts"
export * from "./memory.ts"
export * from "./sign-test-webhook.ts"
