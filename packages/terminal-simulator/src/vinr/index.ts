/**
 * The simulated VINR terminal and its cloud.
 *
 * @module
 */

export type { SimulatedVinrCloud, VinrCloudEvent } from "./cloud.ts"
export { SIMULATED_VINR_ROUTES, type VinrCloudServer } from "./cloud-server.ts"
export { vinrControls } from "./controls.ts"
export { type ClientVariant, createVinrCredentials, type DeviceVariant, type VinrCredentials } from "./credentials.ts"
export { type QueuedAnswer, VinrDevice } from "./device.ts"
export type { MdnsOptions } from "./mdns.ts"
export type { VinrMischief } from "./mischief.ts"
export type { VinrPayment, VinrStatus } from "./payment.ts"
export { startVinrTerminal, VINR_DEVICE_ID, type VinrTerminal, type VinrTerminalOptions } from "./server.ts"
