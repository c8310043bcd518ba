/**
 * Driver for VINR terminals on the local network.
 *
 * @module
 */
export { Money } from "@pay/core/money"
export { createTerminal, memoryJournal } from "@pay/terminal"
export { type CloudCallOptions, type VinrCloud, VinrCloudError } from "./cloud.ts"
export { type VinrCloudDriverOptions, vinrCloud } from "./cloud-driver.ts"
export { type HttpCloudOptions, httpCloud, type VinrCloudRoutes } from "./cloud-http.ts"
export { DEFAULT_PORT, type FileOrContent, type NetworkOptions, type VinrOptions } from "./config.ts"
export { OFFLINE_LIMITS, type OfflineLimits } from "./devices.ts"
export { vinrDiscovery } from "./discovery.ts"
export { type VinrDriver, vinr } from "./driver.ts"
export type { Payment, PayRequest } from "./generated/models.ts"
