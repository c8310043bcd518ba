/**
 * Settings of one CodePay terminal.
 *
 * @module
 */
import { type Address, InvalidInput, type TimeoutBudget } from "@pay/terminal/effect"
import type { CodePayDiscoveryOptions } from "./discovery.ts"

/** Vendor codes that no public document lists; take them from your own terminals' answers. All optional. */
export interface CodePayCodes {
  /** Says "I am serving another order and have not started this one". */
  readonly busy?: ReadonlyArray<string>
  /** Says "I will not run this" for a reason other than the card. */
  readonly refused?: ReadonlyArray<string>
  /** A query's "I know no such order". Without it a sale that never started stays open for staff: words prove nothing. */
  readonly notFound?: ReadonlyArray<string>
}

export interface CodePayOptions {
  /** Your own id of the terminal; journal rows are kept by it. */
  readonly terminalId: string
  /** IP address or name of the terminal, as its ECR Hub page shows; or a look-up in an address book. */
  readonly host: string | (() => Address | undefined)
  /** Default 35779. */
  readonly port?: number
  /** The `app_id` that CodePay issued to you. */
  readonly appId: string
  /**
   * The terminal's serial number; with it, an answer of another device is never believed, and "not found" only from one
   * that names this number in `device_data.device_sn` (or `terminal_sn`). Required for that when `host` is a look-up.
   */
  readonly serial?: string
  /** `per_transaction` (default) opens one socket for each call; `kept` keeps one warm and answers sooner. */
  readonly connection?: "per_transaction" | "kept"
  /** Envelope version; default "2.0". */
  readonly version?: "1.0" | "2.0"
  /** Time limits in ms. Default: connect 5 000, terminal expiry 120 000, client 180 000, lookup 30 000. */
  readonly budget?: Partial<TimeoutBudget>
  readonly codes?: CodePayCodes
  /** Whether a void carries the original's amount, where it is known; default true. The documents send it, the vendor's client does not. */
  readonly voidAmount?: boolean
  /** How `discover` looks for terminals of this vendor. */
  readonly discovery?: CodePayDiscoveryOptions
}

export const DEFAULT_PORT = 35_779

const DEFAULT_BUDGET: TimeoutBudget = {
  connectMs: 5_000,
  terminalExpiryMs: 120_000,
  clientMs: 180_000,
  lookupMs: 30_000
}

export interface CodePayConfig {
  readonly terminalId: string
  /** Where the terminal is right now; undefined while it has not been seen. */
  readonly url: () => string | undefined
  /** False when `url` is looked up, and may lead to another device tomorrow. */
  readonly fixedAddress: boolean
  readonly appId: string
  readonly serial: string | undefined
  readonly kept: boolean
  readonly version: string
  readonly budget: TimeoutBudget
  readonly codes: Required<CodePayCodes>
  readonly voidAmount: boolean
}

const urlOf = ({ host, port = DEFAULT_PORT }: CodePayOptions): string | undefined => {
  const address = typeof host === "string" ? { host, port } : host()
  if (address === undefined) return undefined
  return `ws://${address.host.includes(":") ? `[${address.host}]` : address.host}:${address.port}`
}

/** The settings with their defaults. */
export const configOf = (options: CodePayOptions): CodePayConfig => ({
  terminalId: options.terminalId,
  url: () => urlOf(options),
  fixedAddress: typeof options.host === "string",
  appId: options.appId,
  serial: options.serial,
  kept: options.connection === "kept",
  version: options.version ?? "2.0",
  budget: { ...DEFAULT_BUDGET, ...options.budget },
  codes: { busy: [], refused: [], notFound: [], ...options.codes },
  voidAmount: options.voidAmount ?? true
})

/** What is wrong with the settings, if anything. */
export const configProblem = ({ terminalId, url, appId, budget }: CodePayConfig): InvalidInput | undefined => {
  if (terminalId === "") return new InvalidInput({ field: "terminalId", message: "terminalId must not be empty" })
  const address = url()
  if (address !== undefined && !URL.canParse(address))
    return new InvalidInput({ field: "host", message: "host and port do not make an address" })
  if (appId === "") return new InvalidInput({ field: "appId", message: "appId must not be empty" })
  // The wire's `expires` is in whole seconds; rounding would move the expiry away from what the budget was checked with.
  if (budget.terminalExpiryMs % 1_000 !== 0) {
    return new InvalidInput({
      field: "budget.terminalExpiryMs",
      message: "terminalExpiryMs must be a whole number of seconds"
    })
  }
  return undefined
}
