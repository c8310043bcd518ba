/**
 * Settings of one terminal behind a gateway (or a device that listens itself).
 *
 * @module
 */
import { exponentOf } from "@pay/core/money"
import { InvalidInput, redactCardNumbers, type TimeoutBudget } from "@pay/terminal/effect"
import { Redacted } from "effect"
import type { Provider, RequestedPaymentMethod } from "./generated/models.ts"
import { isRequestedMethod } from "./methods.ts"
import { PROVIDERS, type ProviderProfile } from "./providers.ts"

/** The limits that the operator set in the gateway app, ms. Nobody publishes defaults, so copy yours from its screen. */
export interface OperatorTimeouts {
  /** For card payments, the gateway's own retries included. */
  readonly cardMs: number
  /** For QR and wallet payments, likewise. */
  readonly qrMs: number
  /** Longest that a command may wait in the gateway's queue before it starts. Default 60 000. */
  readonly queueMs?: number
  /** How long the gateway takes to verify a time-out afterwards, with providers that do. Default 30 000. */
  readonly verifyMs?: number
}

/** Error codes that no public document lists; take them from your own gateway's answers. */
export interface C2cCodes {
  /** Says "this terminal is serving another command and has not started this one". */
  readonly busy?: ReadonlyArray<string>
  /** Says "I will not run this", beyond the documented refusals. */
  readonly refused?: ReadonlyArray<string>
}

export interface C2cOptions {
  /** Your own id of the terminal; journal rows are kept by it. */
  readonly terminalId: string
  /** Its `terminal_id` at the gateway, 1 to 50 characters; default `terminalId`. */
  readonly gatewayTerminalId?: string
  /** Address of the gateway app, or of a device that listens itself. */
  readonly host: string
  /** Default 8189. */
  readonly port?: number
  /** The key typed into the gateway app. It goes into one header and nowhere else. */
  readonly apiKey: string | Redacted.Redacted<string>
  /** BRI, NTT, CASHUP, SHC, or a profile of your own. */
  readonly provider: Provider | ProviderProfile
  /** ISO 4217 code of the terminal's own currency; requests carry none. */
  readonly currency: string
  /** What customers are asked for unless a sale says otherwise; default CARD. */
  readonly paymentMethod?: RequestedPaymentMethod
  readonly timeouts: OperatorTimeouts
  /** How far the gateway's clock may be off when the history is searched, ms; default 900 000. */
  readonly clockSkewMs?: number
  /** Default: connect 5 000, client 60 000 above the terminal's expiry, lookup 30 000. */
  readonly budget?: Partial<Omit<TimeoutBudget, "terminalExpiryMs">>
  readonly codes?: C2cCodes
  /** Asks for made-up answers: no card is read and nothing is charged. For set-up only. */
  readonly simulation?: boolean
}

export const DEFAULT_PORT = 8_189

const DEFAULT_QUEUE_MS = 60_000
const DEFAULT_VERIFY_MS = 30_000
const DEFAULT_SKEW_MS = 900_000
const CLIENT_ABOVE_EXPIRY_MS = 60_000

export interface C2cConfig {
  readonly terminalId: string
  readonly gatewayTerminalId: string
  readonly host: string
  readonly port: number
  readonly apiKey: Redacted.Redacted<string>
  readonly provider: ProviderProfile
  readonly currency: string
  readonly paymentMethod: RequestedPaymentMethod
  readonly timeouts: Required<OperatorTimeouts>
  readonly clockSkewMs: number
  readonly budget: TimeoutBudget
  readonly codes: Required<C2cCodes>
  readonly simulation: boolean
}

/** The settings with their defaults. */
export const configOf = (options: C2cOptions): C2cConfig => {
  const timeouts = { queueMs: DEFAULT_QUEUE_MS, verifyMs: DEFAULT_VERIFY_MS, ...options.timeouts }
  const provider = typeof options.provider === "string" ? PROVIDERS[options.provider] : options.provider
  // A payment may wait, then run, then be verified, before the gateway's word on it is the last one.
  const terminalExpiryMs =
    timeouts.queueMs +
    Math.max(timeouts.cardMs, timeouts.qrMs) +
    (provider?.verifiesTimeouts === true ? timeouts.verifyMs : 0)
  return {
    terminalId: options.terminalId,
    gatewayTerminalId: options.gatewayTerminalId ?? options.terminalId,
    host: options.host,
    port: options.port ?? DEFAULT_PORT,
    apiKey: typeof options.apiKey === "string" ? Redacted.make(options.apiKey) : options.apiKey,
    provider,
    currency: options.currency,
    paymentMethod: options.paymentMethod ?? "CARD",
    timeouts,
    clockSkewMs: options.clockSkewMs ?? DEFAULT_SKEW_MS,
    budget: {
      connectMs: 5_000,
      clientMs: terminalExpiryMs + CLIENT_ABOVE_EXPIRY_MS,
      lookupMs: 30_000,
      ...options.budget,
      terminalExpiryMs
    },
    codes: { busy: [], refused: [], ...options.codes },
    simulation: options.simulation ?? false
  }
}

const HEADER_TEXT = /^[\x21-\x7e]+$/

const isCurrency = (code: string): boolean => {
  try {
    return exponentOf(code) >= 0
  } catch {
    return false
  }
}

const isDuration = (ms: number): boolean => Number.isSafeInteger(ms) && ms >= 0

/** What is wrong with the settings, if anything. No message repeats the key. */
export const configProblem = (config: C2cConfig): InvalidInput | undefined => {
  const { gatewayTerminalId, host, port, provider, timeouts, codes } = config
  const faults: ReadonlyArray<readonly [wrong: boolean, field: string, message: string]> = [
    [config.terminalId === "", "terminalId", "terminalId must not be empty"],
    [
      gatewayTerminalId.length < 1 || gatewayTerminalId.length > 50,
      "gatewayTerminalId",
      "gatewayTerminalId must have 1 to 50 characters"
    ],
    [!/^[\w.:%-]+$/.test(host), "host", "host must be an address or a name, without a scheme"],
    [!(Number.isInteger(port) && port > 0 && port < 65_536), "port", "port must be 1 to 65535"],
    [!HEADER_TEXT.test(Redacted.value(config.apiKey)), "apiKey", "apiKey must be printable ASCII without spaces"],
    [
      typeof provider?.code !== "string" || !HEADER_TEXT.test(provider.code),
      "provider",
      `provider must be one of ${Object.keys(PROVIDERS).join(", ")}, or a profile`
    ],
    [!isCurrency(config.currency), "currency", "currency must be an ISO 4217 code"],
    [!isRequestedMethod(config.paymentMethod), "paymentMethod", "paymentMethod is not one that a till may ask for"],
    ...(["cardMs", "qrMs", "queueMs", "verifyMs"] as const).map(
      (name) =>
        [!isDuration(timeouts[name]), `timeouts.${name}`, `${name} must be a whole number of milliseconds`] as const
    ),
    [!isDuration(config.clockSkewMs), "clockSkewMs", "clockSkewMs must be a whole number of milliseconds"],
    [
      [...codes.busy, ...codes.refused].includes("DUPLICATED_REQUEST"),
      "codes",
      "DUPLICATED_REQUEST says nothing about the first request, so it proves no refusal"
    ]
  ]
  const [fault] = faults.filter(([wrong]) => wrong)
  return fault === undefined ? undefined : new InvalidInput({ field: fault[1], message: fault[2] })
}

const MAX_WORDS = 300

/** A device's own words, fit for journals and errors: no card number, and not the key, should it be echoed. */
export const quotable = (config: C2cConfig, text: string): string =>
  redactCardNumbers(text.replaceAll(Redacted.value(config.apiKey), "<redacted>")).slice(0, MAX_WORDS)
