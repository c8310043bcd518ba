/** Turns a request into a command that a driver may run, or says what is wrong with it. Writes and sends nothing. */
import { Money } from "@pay/core/money"
import { Effect } from "effect"
import { type Feature, featureOf } from "../capabilities.ts"
import type { Command, CommandKind, Original } from "../command.ts"
import type { Driver } from "../driver.ts"
import { InvalidInput, type JournalFailed, OriginalNotUsable, Unsupported } from "../errors.ts"
import { isOpen } from "../journal/state.ts"
import type { JournalStore } from "../journal/store.ts"
import { generateReference, isReference } from "../reference.ts"
import type { SaleRequest } from "../requests.ts"
import { originalOf } from "./original.ts"

/** Every field that any request may have. */
export type AnyRequest = Partial<SaleRequest> & { readonly original?: string | Original }

type PrepareError = InvalidInput | Unsupported | OriginalNotUsable | JournalFailed

const AMOUNTS = ["amount", "tip", "tax", "cashback"] as const

export const prepare = Effect.fnUntraced(function* (
  driver: Driver,
  store: JournalStore,
  kind: CommandKind,
  request: AnyRequest
): Effect.fn.Return<Command, PrepareError> {
  yield* needFeatures(driver, kind, request)
  yield* checkShape(request)
  const original =
    request.original === undefined ? undefined : yield* resolveOriginal(store, driver.terminalId, request.original)
  const amount = request.amount ?? (kind === "tip_adjust" ? request.tip : original?.amount)
  if (original?.amount !== undefined && amount !== undefined && original.amount.currency !== amount.currency) {
    return yield* new InvalidInput({
      field: "amount",
      message: `amount must be in ${original.amount.currency}, as the original`
    })
  }
  const command: Command = {
    reference: request.reference ?? (yield* generateReference),
    kind,
    terminalId: driver.terminalId,
    ...(amount === undefined ? {} : { amount }),
    ...(request.tip === undefined || kind === "tip_adjust" ? {} : { tip: request.tip }),
    ...(request.tax === undefined ? {} : { tax: request.tax }),
    ...(request.cashback === undefined ? {} : { cashback: request.cashback }),
    ...(request.tipOnScreen === undefined ? {} : { tipOnScreen: request.tipOnScreen }),
    ...(original === undefined ? {} : { original }),
    ...(request.orderId === undefined ? {} : { orderId: request.orderId }),
    ...(request.options === undefined ? {} : { options: request.options })
  }
  yield* driver.check(command)
  return command
})

const needFeatures = (driver: Driver, kind: CommandKind, request: AnyRequest): Effect.Effect<void, Unsupported> => {
  const needed: Array<Feature> = [featureOf(kind)]
  if (request.tip !== undefined && kind !== "tip_adjust") needed.push("tip.byPos")
  if (request.tipOnScreen === true) needed.push("tip.onScreen")
  if (request.cashback !== undefined) needed.push("cashback")
  const missing = needed.find((feature) => !driver.capabilities.features[feature])
  return missing === undefined ? Effect.void : Effect.fail(new Unsupported({ vendor: driver.vendor, feature: missing }))
}

const checkShape = (request: AnyRequest): Effect.Effect<void, InvalidInput> => {
  const refuse = (field: string, message: string) => Effect.fail(new InvalidInput({ field, message }))
  if (request.reference !== undefined && !isReference(request.reference)) {
    return refuse("reference", "reference must be 1 to 32 letters and digits")
  }
  if (request.orderId !== undefined && (request.orderId.length === 0 || request.orderId.length > 255)) {
    return refuse("orderId", "orderId must have 1 to 255 characters")
  }
  for (const field of AMOUNTS) {
    const value = request[field]
    if (value === undefined) continue
    if (!(value instanceof Money)) return refuse(field, `${field} must be a Money`)
    if (value.minor < 0 || (value.minor === 0 && field === "amount"))
      return refuse(field, `${field} must be above zero`)
    if (request.amount !== undefined && value.currency !== request.amount.currency)
      return refuse(field, `${field} must be in ${request.amount.currency}, as the amount`)
  }
  return Effect.void
}

const resolveOriginal = Effect.fnUntraced(function* (
  store: JournalStore,
  terminalId: string,
  original: string | Original
): Effect.fn.Return<Original, PrepareError> {
  if (typeof original !== "string") return original
  const entry = yield* store.get(original)
  if (entry === undefined || entry.command.terminalId !== terminalId) {
    return yield* new OriginalNotUsable({ reference: original, why: "not_in_journal" })
  }
  if (isOpen(entry.state)) return yield* new OriginalNotUsable({ reference: original, why: "not_settled" })
  if (entry.state !== "approved") return yield* new OriginalNotUsable({ reference: original, why: "not_approved" })
  return originalOf(entry)
})
