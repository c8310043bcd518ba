/**
 * What each simulated device offers to the command line and the control API.
 *
 * @module
 */

export interface SimulatedTerminal {
  /** Its part of the ready line, of control paths and of the state, e.g. `codepay`. */
  readonly name: string
  /** Address, keys and certificate paths, for the ready line. */
  readonly ready: Readonly<Record<string, unknown>>
  readonly state: () => unknown
  /** `POST /<name>/<control>`; throws {@link ControlError} on a body it cannot use. */
  readonly controls: Readonly<Record<string, (body: unknown) => unknown>>
  readonly stop: () => Promise<void>
}

/** A control request that cannot be carried out; answered with status 400. */
export class ControlError extends Error {
  override readonly name = "ControlError"
}
