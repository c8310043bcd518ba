/**
 * Driver for CodePay terminals on the local network.
 *
 * @module
 */
export { Money } from "@pay/core/money"
export { createTerminal, memoryJournal } from "@pay/terminal"
export { type CodePayCodes, type CodePayOptions, DEFAULT_PORT } from "./config.ts"
export { type CodePayDiscoveryOptions, codepayDiscovery } from "./discovery.ts"
export { codepay } from "./driver.ts"
export {
  openPairing,
  type Pairing,
  type PairingChange,
  type PairingOptions,
  pairTerminal,
  type TillIdentity,
  unpairTerminal
} from "./pairing.ts"
