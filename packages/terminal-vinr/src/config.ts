/**
 * Settings of one VINR terminal.
 *
 * @module
 */
import { type Address, InvalidInput, type TimeoutBudget } from "@pay/terminal/effect"
import type { VinrCloud } from "./cloud.ts"
import { OFFLINE_LIMITS, type OfflineLimits } from "./devices.ts"

/** A file by its path, or its content. */
export type FileOrContent = { readonly path: string } | { readonly content: string | Uint8Array }

/** Where terminals are looked for on the network. */
export interface NetworkOptions {
  /** Addresses of terminals that mDNS does not reach, e.g. in another VLAN. */
  readonly staticHosts?: ReadonlyArray<string>
  /** Address of the network interface that mDNS goes by; default all. */
  readonly interface?: string
  /** UDP port of mDNS; default 5353. */
  readonly mdnsPort?: number
}

export interface VinrOptions {
  /** Your own id of the terminal; journal rows are kept by it. */
  readonly terminalId: string
  /** VINR's id of it, e.g. `term_CT20_0042`. Default: `terminalId`. */
  readonly deviceId?: string
  /**
   * IP address or name of the terminal, or a look-up in an address book. Absent: it is found by mDNS under `deviceId`,
   * wherever it moves.
   */
  readonly host?: string | (() => Address | undefined)
  /** Default 8443. */
  readonly port?: number
  /** The `.p12` bundle of this terminal's client certificate, from the vendor's dashboard. */
  readonly clientCertificate: FileOrContent
  /** Passphrase of the bundle. */
  readonly passphrase: string
  /** VINR's terminal CA bundle, PEM. Nothing else is trusted. */
  readonly terminalCa: FileOrContent
  /** SHA-256 of the device's certificate, hex. Without it, the certificate must name `deviceId`. */
  readonly fingerprint?: string
  /** As discovery reports it, e.g. `nexgo_ct20`; tells the offline limits. */
  readonly model?: string
  /** The device's own offline limits, or `false` when its queue is off. Default: by `model`; unknown ones may queue. */
  readonly offline?: OfflineLimits | false
  /** Status words by which your terminals say that a payment was queued; the vendor does not document any. */
  readonly queuedStatuses?: ReadonlyArray<string>
  /** The vendor's cloud. Without it, no lost answer can be looked up, and each is left to staff. */
  readonly cloud?: VinrCloud
  /** `kept` (default) keeps one connection warm; `per_transaction` opens one for each payment. */
  readonly connection?: "kept" | "per_transaction"
  /** How often a kept connection is checked, ms. Default 10 000. */
  readonly checkEveryMs?: number
  /** Time limits in ms. Default: connect 5 000, terminal expiry 120 000, client 150 000, lookup 15 000. */
  readonly budget?: Partial<TimeoutBudget>
  readonly network?: NetworkOptions
}

export const DEFAULT_PORT = 8443

export const DEFAULT_BUDGET: TimeoutBudget = {
  connectMs: 5_000,
  terminalExpiryMs: 120_000,
  clientMs: 150_000,
  lookupMs: 15_000
}

/** How long a card interaction may take, ms. */
const INTERACTION_MS = 90_000

/** How long the vendor asks clients to wait at least, ms. */
const HOLD_MS = 120_000

export interface VinrConfig {
  readonly terminalId: string
  readonly deviceId: string
  readonly host: string | (() => Address | undefined) | undefined
  readonly port: number
  readonly clientCertificate: FileOrContent
  readonly passphrase: string
  readonly terminalCa: FileOrContent
  readonly fingerprint: string | undefined
  /** `undefined`: it may queue, by limits that are not known here. */
  readonly offline: OfflineLimits | false | undefined
  readonly queuedStatuses: ReadonlyArray<string>
  readonly cloud: VinrCloud | undefined
  readonly kept: boolean
  readonly checkEveryMs: number
  readonly budget: TimeoutBudget
  readonly network: NetworkOptions
}

/** The settings with their defaults. */
export const configOf = (options: VinrOptions): VinrConfig => {
  return {
    terminalId: options.terminalId,
    deviceId: options.deviceId ?? options.terminalId,
    host: options.host,
    port: options.port ?? DEFAULT_PORT,
    clientCertificate: options.clientCertificate,
    passphrase: options.passphrase,
    terminalCa: options.terminalCa,
    fingerprint: options.fingerprint?.replaceAll(":", "").toLowerCase(),
    offline: options.offline ?? (options.model === undefined ? undefined : OFFLINE_LIMITS[options.model]),
    queuedStatuses: options.queuedStatuses ?? [],
    cloud: options.cloud,
    kept: options.connection !== "per_transaction",
    checkEveryMs: options.checkEveryMs ?? 10_000,
    budget: { ...DEFAULT_BUDGET, ...options.budget },
    network: options.network ?? {}
  }
}

/** What is wrong with the settings, if anything. */
export const configProblem = (config: VinrConfig): InvalidInput | undefined => {
  const { budget, host, port, fingerprint } = config
  const rules: ReadonlyArray<readonly [wrong: boolean, field: string, message: string]> = [
    [config.terminalId === "", "terminalId", "terminalId must not be empty"],
    [config.deviceId === "", "deviceId", "deviceId must not be empty"],
    [host === "", "host", "host must not be empty; leave it out to find the terminal by mDNS"],
    [!Number.isInteger(port) || port < 1 || port > 65_535, "port", "port must be 1 to 65535"],
    [
      fingerprint !== undefined && !/^[0-9a-f]{64}$/.test(fingerprint),
      "fingerprint",
      "fingerprint must be a SHA-256 in hex, 64 digits"
    ],
    [
      !Number.isSafeInteger(config.checkEveryMs) || config.checkEveryMs <= 0,
      "checkEveryMs",
      "checkEveryMs must be a positive whole number of milliseconds"
    ],
    [
      budget.terminalExpiryMs < INTERACTION_MS,
      "budget.terminalExpiryMs",
      `terminalExpiryMs must be at least ${INTERACTION_MS}: a card interaction may take that long`
    ],
    [
      budget.clientMs < HOLD_MS,
      "budget.clientMs",
      `clientMs must be at least ${HOLD_MS}: the vendor asks to hold the call that long`
    ]
  ]
  const broken = rules.find(([wrong]) => wrong)
  return broken === undefined ? undefined : new InvalidInput({ field: broken[1], message: broken[2] })
}
