/**
 * Who makes the terminals, as data: a new provider is one more profile.
 *
 * @module
 */
import type { Provider } from "./generated/models.ts"

export interface ProviderProfile {
  /** Value of the `provider` header. */
  readonly code: string
  /** Who listens on the network: the Terminal Gateway App, or the device itself. */
  readonly listener: "gateway_app" | "device"
  /**
   * Whether the gateway asks the host again after a time-out, so that a FAILED it has already told may still turn into
   * SUCCESS. Such a FAILED is believed only when every limit has run out.
   */
  readonly verifiesTimeouts: boolean
}

/** The published providers. BRI has verified time-outs since Gateway App 1.3.2. */
export const PROVIDERS: Readonly<Record<Provider, ProviderProfile>> = {
  BRI: { code: "BRI", listener: "gateway_app", verifiesTimeouts: true },
  NTT: { code: "NTT", listener: "gateway_app", verifiesTimeouts: false },
  CASHUP: { code: "CASHUP", listener: "device", verifiesTimeouts: false },
  SHC: { code: "SHC", listener: "device", verifiesTimeouts: false }
}
