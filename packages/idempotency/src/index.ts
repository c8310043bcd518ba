/**
 * Named intents for programs that use promises.
 *
 * @module
 */
export type { Intent, IntentEnd, IntentRequest, IntentStart, RecordedAnswer } from "@pay/core"
export { createIntents, type Intents, type IntentsConfig } from "./intents.ts"
export { memoryIntents } from "./memory.ts"
export type { IntentRecord, IntentState, IntentStore } from "./store.ts"
