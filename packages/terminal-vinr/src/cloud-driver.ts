/**
 * The same terminal through the vendor's cloud: the second way of a hybrid set-up, or the only one of a hosted till.
 *
 * @module
 */
import {
  AnswerLost,
  type Command,
  type Driver,
  InvalidInput,
  type Link,
  type LinkFailure,
  type LinkListener,
  NotSent,
  type TimeoutBudget,
  type TransactionRecord
} from "@pay/terminal/effect"
import { Effect } from "effect"
import { askCloud, cloudFailure, type VinrCloud, type VinrCloudError } from "./cloud.ts"
import { DEFAULT_BUDGET } from "./config.ts"
import { answerRecordOf, paymentOf, payRequest } from "./payment.ts"
import { type AnsweredWay, capabilitiesOf, check, questions, VENDOR } from "./protocol.ts"

export interface VinrCloudDriverOptions {
  /** Your own id of the terminal; journal rows are kept by it. */
  readonly terminalId: string
  /** VINR's id of it. Default: `terminalId`. */
  readonly deviceId?: string
  readonly cloud: VinrCloud
  /** Time limits in ms; the same defaults as over the LAN. */
  readonly budget?: Partial<TimeoutBudget>
}

type CloudWay = AnsweredWay & { readonly cloud: VinrCloud }

/** A driver that reaches one VINR terminal through the vendor's cloud. */
export const vinrCloud = (options: VinrCloudDriverOptions): Driver => {
  const way: CloudWay = {
    terminalId: options.terminalId,
    deviceId: options.deviceId ?? options.terminalId,
    cloud: options.cloud,
    // The cloud answers for a terminal that is online, and one that is online queues nothing.
    offline: false,
    queuedStatuses: []
  }
  const capabilities = capabilitiesOf(way, false)
  return {
    vendor: VENDOR,
    terminalId: way.terminalId,
    capabilities: { ...capabilities, features: { ...capabilities.features, discover: false } },
    budget: { ...DEFAULT_BUDGET, ...options.budget },
    check,
    open: (listener) =>
      way.cloud.create === undefined
        ? Effect.fail(new InvalidInput({ field: "cloud", message: "the cloud must be able to create payments" }))
        : Effect.succeed(makeLink(way, way.cloud.create, listener))
  }
}

const makeLink = (way: CloudWay, create: NonNullable<VinrCloud["create"]>, listener: LinkListener): Link => {
  const { terminalId } = way
  const explained = Effect.mapError((error: VinrCloudError) => cloudFailure(terminalId, error))
  const ask = (command: Command): Effect.Effect<TransactionRecord, LinkFailure> =>
    askCloud((options) => create(payRequest(command, way), options)).pipe(
      explained,
      Effect.flatMap((answer) => {
        const payment = paymentOf(answer)
        return payment === undefined
          ? Effect.fail(new AnswerLost({ terminalId, reason: "malformed", detail: "cloud: no payment" }))
          : Effect.succeed(answerRecordOf(payment, command, way))
      })
    )
  return {
    connect: isReachable(way),
    execute: (command, sending) =>
      sending("cloud").pipe(
        Effect.andThen(listener.progress("waiting_for_card", command.reference)),
        Effect.andThen(ask(command))
      ),
    ...questions(way)
  }
}

const isReachable = ({ terminalId, deviceId, cloud }: CloudWay): Effect.Effect<void, NotSent> => {
  const { isOnline } = cloud
  if (isOnline === undefined) return Effect.void
  const refuse = (detail: string) => new NotSent({ terminalId, reason: "closed", detail })
  return askCloud((options) => isOnline(deviceId, options)).pipe(
    Effect.mapError(({ message }) => refuse(message)),
    Effect.flatMap((online) => (online ? Effect.void : Effect.fail(refuse("cloud: the terminal is offline"))))
  )
}
