/**
 * Simulated card terminals as real servers on 127.0.0.1.
 *
 * @module
 */
export * from "./c2c/index.ts"
export { ManualClock, type SimulatorClock, systemClock } from "./clock.ts"
export { SIMULATED_CODES } from "./codepay/books.ts"
export { codePayControls } from "./codepay/controls.ts"
export { CodePayDevice, type CodePayDeviceOptions } from "./codepay/device.ts"
export type { Mischief } from "./codepay/mischief.ts"
export { type AnnounceOptions, announceTerminal, askTill } from "./codepay/network.ts"
export type { Order, OrderStatus } from "./codepay/order.ts"
export { type CodePayTerminal, type CodePayTerminalOptions, startCodePayTerminal } from "./codepay/server.ts"
export { Customer, type CustomerAct } from "./customer.ts"
export { AcquirerLedger, type Movement, type MovementKind } from "./ledger.ts"
export { type Bill, Screen, type Shown, shownAsJson } from "./screen.ts"
export { ControlError, type SimulatedTerminal } from "./simulated.ts"
export { type Simulators, type SimulatorsOptions, startSimulators } from "./simulators.ts"
export * from "./vinr/index.ts"
