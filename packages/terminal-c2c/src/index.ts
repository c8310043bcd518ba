/**
 * Driver for Xendit terminals on the local network: the Terminal Gateway App, and devices that take its commands directly.
 *
 * @module
 */
export { Money } from "@pay/core/money"
export { createTerminal, memoryJournal } from "@pay/terminal"
export { type C2cCodes, type C2cOptions, DEFAULT_PORT, type OperatorTimeouts } from "./config.ts"
export { c2c } from "./driver.ts"
export type { PaymentMethod, RequestedPaymentMethod } from "./generated/models.ts"
export { REQUESTED_METHODS } from "./methods.ts"
export { PROVIDERS, type ProviderProfile } from "./providers.ts"
