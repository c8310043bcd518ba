/**
 * The vendor's cloud, as far as a till needs it. The vendor documents what its SDK can ask and only one of the routes,
 * so the way there is pluggable: wrap the SDK, or use {@link httpCloud} with the routes that your account was given.
 *
 * @module
 */
import {
  AnswerLost,
  type LinkFailure,
  NotSent,
  TerminalBusy,
  TerminalRefused,
  type UnreachableReason
} from "@pay/terminal/effect"
import { Data, Effect } from "effect"
import type { Payment, PayRequest } from "./generated/models.ts"

export interface CloudCallOptions {
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal
}

/**
 * Each method rejects when it has no answer, best with a {@link VinrCloudError}; any other rejection counts as
 * "may have been sent".
 */
export interface VinrCloud {
  /** The payment of a reference (`payments.retrieveByReference`), or undefined when the cloud knows none. */
  readonly retrieveByReference: (reference: string, options: CloudCallOptions) => Promise<Payment | undefined>
  /**
   * Whether the terminal is online now, with its offline queue sent; rejects when the account has no such terminal. Only
   * with it can "knows none" prove that a payment asked for over the LAN never happened; without it such a payment is
   * left to staff.
   */
  readonly isOnline?: (deviceId: string, options: CloudCallOptions) => Promise<boolean>
  /** Starts a payment on the terminal through the cloud; may answer at its end or while it is pending. */
  readonly create?: (request: PayRequest, options: CloudCallOptions) => Promise<Payment>
  /** Ends the session of a payment that waits for its card. */
  readonly cancel?: (reference: string, options: CloudCallOptions) => Promise<void>
}

/** Why the cloud gave no usable answer. `code` is the vendor's, or an {@link UnreachableReason} when nothing was sent. */
export class VinrCloudError extends Data.TaggedError("VinrCloudError")<{
  /** `no`: no byte left. `refused`: the cloud answered that it did nothing. `maybe`: look the outcome up. */
  readonly sent: "no" | "refused" | "maybe"
  readonly code: string
  readonly detail: string
}> {
  override get message(): string {
    return `VINR cloud: ${this.code} ${this.detail}`.trimEnd()
  }
}

/** The code of a lookup that found several payments under one reference. */
export const AMBIGUOUS = "ambiguous_reference"

const UNREACHABLE: ReadonlySet<string> = new Set<UnreachableReason>([
  "not_found",
  "refused",
  "timeout",
  "reset",
  "handshake"
])

/** Runs one method of a cloud; what it rejects with is kept only as far as it is safe to show. */
export const askCloud = <A>(call: (options: CloudCallOptions) => Promise<A>): Effect.Effect<A, VinrCloudError> =>
  Effect.tryPromise({
    try: (signal) => call({ signal }),
    catch: (error) =>
      error instanceof VinrCloudError
        ? error
        : new VinrCloudError({
            sent: "maybe",
            code: "unexpected",
            // An error of somebody else's client may carry its request, key and all.
            detail: error instanceof Error ? error.name : "the cloud client failed"
          })
  })

/** The contract's failure for a cloud that gave no answer. */
export const cloudFailure = (terminalId: string, { sent, code, detail }: VinrCloudError): LinkFailure => {
  if (sent === "no") {
    const reason = UNREACHABLE.has(code) ? (code as UnreachableReason) : "closed"
    return new NotSent({ terminalId, reason, detail: `cloud: ${detail}` })
  }
  if (sent === "maybe") return new AnswerLost({ terminalId, reason: "closed", detail: `cloud: ${code} ${detail}` })
  return code === "terminal_busy"
    ? new TerminalBusy({ terminalId, by: "terminal" })
    : new TerminalRefused({ terminalId, code, detail: `cloud: ${detail}` })
}
