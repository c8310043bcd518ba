/**
 * What is held to the contract: a driver, and the device behind it. The device may be a simulator, or a real one on a
 * desk with a person who does what the scenario asks for.
 *
 * @module
 */
import type { Money } from "@pay/core/money"
import type { Capabilities, Driver, JournalStore, VendorOptions } from "@pay/terminal/effect"
import type { Effect, Scope } from "effect"

/** What the customer at the device does. `wait`: stands there until told otherwise. */
export type CustomerAct = "approve" | "decline" | "cancel" | "wait"

/**
 * Trouble that a device can be put into, each once.
 *
 * - `dies_on_command`: the connection is cut when the command arrives; it is never run
 * - `ignores_command`: the command is taken in silence and never run
 * - `dies_before_answer`, `dies_in_answer`: it is run; then the connection is cut, or in the middle of the answer
 * - `never_answers`: it is run, and the answer never comes
 * - `answers_twice`; `answers_for_another_first`: an approval of somebody else's transaction comes before ours
 * - `dies_on_lookup`: the connection is cut at the next question
 * - `busy`: says that it serves another command and did not start this one
 */
export const TROUBLES = [
  "dies_on_command",
  "ignores_command",
  "dies_before_answer",
  "dies_in_answer",
  "never_answers",
  "answers_twice",
  "answers_for_another_first",
  "dies_on_lookup",
  "busy"
] as const

export type Trouble = (typeof TROUBLES)[number]

/** What a device can be brought to, or asked. A scenario that needs more than a subject can do is left out. */
export type Ability = Trouble | "unreachable" | "restart" | "commandsHeard" | "connections"

export interface Device {
  /** Lines up what the next customers do; then they approve. */
  readonly customers: (...acts: ReadonlyArray<CustomerAct>) => Effect.Effect<void>
  /** Waits until a customer who waits is being served, and lets them act. */
  readonly customerActs: (act: CustomerAct) => Effect.Effect<void>
  /** Puts the device into trouble, for each that the subject says it can. */
  readonly trouble: { readonly [Kind in Trouble]?: Effect.Effect<void> }
  /** Forgets trouble and customers that have not had their turn. */
  readonly calm: Effect.Effect<void>
  /** How many commands that move money the device has received since it was opened. */
  readonly commandsHeard?: Effect.Effect<number>
  /** The acquirer's word: how often this reference was charged. */
  readonly charges?: (reference: string) => Effect.Effect<number>
  /** Connections that the device holds open. */
  readonly connections?: Effect.Effect<number>
  /** Refuses new connections while true. */
  readonly unreachable?: (unreachable: boolean) => Effect.Effect<void>
  /** Drops every connection, as the system does for a process that died. */
  readonly drop?: Effect.Effect<void>
  /** Power off and on in the middle of things: the transaction on the screen is forgotten without a charge. */
  readonly restart?: Effect.Effect<void>
}

/** One opened device with an empty journal. */
export interface Stage {
  readonly driver: Driver
  readonly journal: JournalStore
  readonly device: Device
  /** An amount that the device takes. */
  readonly amount: Money
  /** Vendor settings that every command on this device needs. */
  readonly options?: VendorOptions
  /** Runs the effect to its end while the device's time and the till's pass; the identity on a real device. */
  readonly whileTimePasses: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

export interface Subject {
  readonly name: string
  readonly capabilities: Capabilities
  readonly abilities: ReadonlyArray<Ability>
  /** Opened anew for every scenario. */
  readonly open: Effect.Effect<Stage, never, Scope.Scope>
}

/** One thing that must hold. Run it with any test runner; it dies with an `AssertionError` when it does not hold. */
export interface Scenario {
  readonly name: string
  readonly run: Effect.Effect<void>
}
