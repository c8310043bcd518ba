/**
 * What a vendor's driver implements: five verbs over one terminal. Journal, recovery, matching and the public calls are
 * written once above it. A driver never decides that money did not move unless the device said so or no byte left.
 *
 * @module
 */
import { Effect, type Scope, type Stream } from "effect"
import type { TimeoutBudget } from "./budget.ts"
import type { Capabilities, Feature } from "./capabilities.ts"
import type { Command, Original, VendorOptions } from "./command.ts"
import {
  type AnswerLost,
  type InvalidInput,
  type JournalFailed,
  type NotSent,
  type TerminalBusy,
  type TerminalRefused,
  Unsupported
} from "./errors.ts"
import type { ConnectionMode, TransactionRecord } from "./outcome.ts"

/** Progress that a cashier's screen can show. A device that reports none leaves it to the driver's best knowledge. */
export type Progress =
  | "searching"
  | "connecting"
  | "connected"
  | "waiting_for_card"
  | "entering_pin"
  | "processing"
  | "reconnecting"
  | "falling_back"

/** A result nobody was waiting for: late, repeated, or sent again after a reconnect. */
export interface StrayResult {
  /** The reference of the command it seems to answer. */
  readonly reference: string | undefined
  /** Reads it in the light of that command, which the journal provides when it knows it. */
  readonly read: (command: Command | undefined) => TransactionRecord
}

/** How a link speaks back, outside the answer to a call. */
export interface LinkListener {
  /** Matches a stray result to the journal, which applies it at most once. */
  readonly heard: (result: StrayResult) => Effect.Effect<void>
  readonly progress: (step: Progress, reference?: string) => Effect.Effect<void>
}

/** What a lookup found. `unclear`: an answer that proves neither; it counts for nothing. */
export type Lookup =
  | { readonly found: "record"; readonly record: TransactionRecord }
  | { readonly found: "nothing" }
  | { readonly found: "unclear"; readonly code?: string; readonly message?: string }

/** An earlier command whose outcome is asked for. Times are epoch ms. */
export interface LookupTarget extends Command {
  readonly createdAt: number
  readonly sentAt?: number | undefined
  readonly connectionMode?: ConnectionMode | undefined
}

/** What a device prints or returns as a receipt; `printed` when it only went to paper. */
export interface Receipt {
  readonly printed: boolean
  readonly record?: TransactionRecord
}

/** A span of time, epoch ms, both ends included. */
export interface HistoryWindow {
  readonly from: number
  readonly to: number
}

/** What a driver's question can fail with. */
export type LinkFailure = NotSent | TerminalBusy | TerminalRefused | AnswerLost

/** An open way to one terminal. Closing its scope closes every socket it holds. */
export interface Link {
  /** Proves that the terminal can be reached, and warms what can be kept warm. Sends no command. */
  readonly connect: Effect.Effect<void, NotSent>
  /**
   * Runs one command. `sending` must be run once the link is ready and before the first byte of the command is handed
   * to the socket; when it fails, nothing may be sent. After it, the only failure that claims "not charged" is the
   * device's own refusal, or proof that the socket took no byte.
   */
  readonly execute: (
    command: Command,
    sending: (mode: ConnectionMode) => Effect.Effect<void, JournalFailed>
  ) => Effect.Effect<TransactionRecord, LinkFailure | JournalFailed>
  /** Asks for the outcome of an earlier command. Changes nothing on the terminal. */
  readonly lookup: (target: LookupTarget) => Effect.Effect<Lookup, LinkFailure>
  /** Asks the terminal to stop a running command. The command's own answer, not this one, says what came of it. */
  readonly abort: (reference: string) => Effect.Effect<void, LinkFailure | Unsupported>
  readonly receipt: (original: Original, options: VendorOptions) => Effect.Effect<Receipt, LinkFailure | Unsupported>
  readonly history: (
    window: HistoryWindow
  ) => Effect.Effect<ReadonlyArray<TransactionRecord>, LinkFailure | Unsupported>
}

/** A terminal seen on the network, in a fixed list or in the paired list. */
export interface Sighting {
  readonly vendor: string
  readonly source: "mdns" | "static" | "paired"
  readonly name: string
  readonly host: string
  readonly port: number
  readonly model?: string
  /** What stays the same when the address changes. */
  readonly serial?: string
  readonly mac?: string
  /** SHA-256 of the device's certificate, lower-case hex. */
  readonly fingerprint?: string
}

/** Where terminals are looked for. The stream ends only with its scope. */
export interface DiscoverySource {
  readonly vendor: string
  readonly sightings: Stream.Stream<Sighting, NotSent>
}

/** One vendor's way to one configured terminal. */
export interface Driver {
  readonly vendor: string
  /** The till's own id of the terminal; journal rows and leases are kept by it. */
  readonly terminalId: string
  readonly capabilities: Capabilities
  readonly budget: TimeoutBudget
  /** Where this vendor's terminals can be seen, when it has a way. */
  readonly discovery?: DiscoverySource
  /** Refuses what the wire cannot carry (a limit, a missing option), before the journal hears of it. */
  readonly check: (command: Command) => Effect.Effect<void, InvalidInput | Unsupported>
  readonly open: (listener: LinkListener) => Effect.Effect<Link, InvalidInput, Scope.Scope>
}

/** The failure of a call that the protocol lacks. */
export const unsupported = (vendor: string, feature: Feature): Effect.Effect<never, Unsupported> =>
  Effect.fail(new Unsupported({ vendor, feature }))
