/**
 * What both ways to a terminal share: what the protocol can do, what a command may carry, and the questions, which go to
 * the vendor's cloud either way since the terminal itself answers none.
 *
 * @module
 */
import {
  AnswerLost,
  type Capabilities,
  type Command,
  InvalidInput,
  type Link,
  type LinkFailure,
  type Lookup,
  type LookupTarget,
  unsupported
} from "@pay/terminal/effect"
import { Effect } from "effect"
import { AMBIGUOUS, askCloud, cloudFailure, type VinrCloud, type VinrCloudError } from "./cloud.ts"
import type { Payment } from "./generated/models.ts"
import { paymentOf, recordOf, type Way } from "./payment.ts"

export const VENDOR = "vinr"

/** One way to a terminal, with the cloud that answers questions about it. */
export interface AnsweredWay extends Way {
  readonly cloud: VinrCloud | undefined
}

/** `mayQueue`: whether a payment that went this way may wait in the terminal's offline queue. */
export const capabilitiesOf = ({ cloud }: AnsweredWay, mayQueue: boolean): Capabilities => ({
  features: {
    sale: true,
    "refund.linked": false,
    "refund.unlinked": false,
    void: false,
    query: cloud !== undefined,
    cancel: cloud?.cancel !== undefined,
    "tip.adjust": false,
    "tip.onScreen": false,
    "tip.byPos": false,
    cashback: false,
    preauth: true,
    "preauth.cancel": false,
    completion: false,
    "completion.cancel": false,
    "completion.refund": false,
    "batch.close": false,
    receipt: false,
    history: false,
    discover: true,
    offline: mayQueue
  },
  lookup: {
    by: "reference",
    covers: cloud === undefined ? [] : ["sale", "preauth"],
    reports: ["reference", "kind", "amount", "currency", "terminal"]
  },
  // The vendor promises no field but the status. The answer comes on the connection of its command, so what it leaves
  // out is not in doubt; what it says otherwise is.
  answers: []
})

/** Refuses what the vendor's request has no field for. */
export const check = ({ tax, options = {} }: Command): Effect.Effect<void, InvalidInput> => {
  const [option] = Object.keys(options)
  if (option !== undefined) {
    return Effect.fail(new InvalidInput({ field: `options.${option}`, message: `VINR has no option ${option}` }))
  }
  return tax === undefined
    ? Effect.void
    : Effect.fail(new InvalidInput({ field: "tax", message: "VINR payments carry no tax; leave it out" }))
}

/** The part of a link that asks and changes no money. */
export const questions = (way: AnsweredWay): Pick<Link, "lookup" | "abort" | "receipt" | "history"> => {
  const { cloud, terminalId } = way
  const cancel = cloud?.cancel
  return {
    lookup: (target) =>
      cloud === undefined ? Effect.succeed(unclear("no_cloud", "no cloud to ask")) : lookUp(way, cloud, target),
    abort: (reference) =>
      cancel === undefined
        ? unsupported(VENDOR, "cancel")
        : Effect.mapError(
            askCloud((options) => cancel(reference, options)),
            (error) => cloudFailure(terminalId, error)
          ),
    receipt: () => unsupported(VENDOR, "receipt"),
    history: () => unsupported(VENDOR, "history")
  }
}

/** Statuses that the cloud may reach without the terminal: it closes a payment that it hears nothing more of. */
const WITHOUT_TERMINAL: ReadonlySet<string> = new Set(["cancelled", "expired"])

const lookUp = (way: AnsweredWay, cloud: VinrCloud, target: LookupTarget): Effect.Effect<Lookup, LinkFailure> =>
  Effect.gen(function* () {
    const known = yield* retrieve(way, cloud, target.reference)
    const settled = known !== undefined && !WITHOUT_TERMINAL.has(known.status)
    if (settled || target.connectionMode === "cloud") return read(known, target, way)
    const doubt = yield* doubtAbout(way, cloud)
    // Asked again, since the terminal may have come online, and sent its queue, between the two questions.
    return doubt ?? read(yield* retrieve(way, cloud, target.reference), target, way)
  }).pipe(
    Effect.catchTag(
      "VinrCloudError",
      (error): Effect.Effect<Lookup, LinkFailure> =>
        error.code === AMBIGUOUS
          ? Effect.succeed(unclear(error.code, error.detail))
          : Effect.fail(cloudFailure(way.terminalId, error))
    )
  )

const retrieve = (
  { terminalId }: AnsweredWay,
  cloud: VinrCloud,
  reference: string
): Effect.Effect<Payment | undefined, VinrCloudError | AnswerLost> =>
  Effect.flatMap(
    askCloud((options) => cloud.retrieveByReference(reference, options)),
    (answer) => {
      const payment = paymentOf(answer)
      return payment === undefined && answer !== undefined
        ? Effect.fail(new AnswerLost({ terminalId, reason: "malformed", detail: "cloud: no payment" }))
        : Effect.succeed(payment)
    }
  )

const read = (payment: Payment | undefined, target: LookupTarget, way: AnsweredWay): Lookup =>
  payment === undefined ? { found: "nothing" } : { found: "record", record: recordOf(payment, target, way) }

// Two things may be behind a cloud that knows of no charge: the terminal holds it in its offline queue until it is
// online, or the key is of an account that has no such terminal. Its word on the terminal rules out both.
const doubtAbout = (
  { deviceId, offline }: AnsweredWay,
  { isOnline }: VinrCloud
): Effect.Effect<Lookup | undefined, VinrCloudError> => {
  if (isOnline === undefined) return Effect.succeed(unclear("maybe_queued", "it may wait in the terminal's queue"))
  const queued = unclear("terminal_offline", "it may wait in the queue of the terminal, which is offline")
  return Effect.map(
    askCloud((options) => isOnline(deviceId, options)),
    (online) => (online || offline === false ? undefined : queued)
  )
}

const unclear = (code: string, message: string): Lookup => ({ found: "unclear", code, message })
