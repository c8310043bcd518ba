/**
 * The simulated Terminal Gateway App.
 *
 * @module
 */
export type { PaymentFacts } from "./books.ts"
export { c2cControls } from "./controls.ts"
export {
  C2cGateway,
  type C2cGatewayOptions,
  type C2cTimeouts,
  type HeardCommand
} from "./gateway.ts"
export { C2C_SIMULATED_CODES } from "./line.ts"
export type { C2cMischief } from "./mischief.ts"
export type { Payment } from "./payment.ts"
export { type C2cServer, type C2cServerOptions, startC2cGateway } from "./server.ts"
export type { C2cTerminal, C2cTerminalSettings } from "./terminal.ts"
