/**
 * What the wire cannot carry, refused before the journal hears of it.
 *
 * @module
 */
import { type Money, MoneyError } from "@pay/core/money"
import { type Command, InvalidInput, type Original } from "@pay/terminal/effect"
import { Effect } from "effect"
import type { C2cConfig } from "./config.ts"
import type { PaymentHandle, PaymentMethod } from "./generated/models.ts"
import { isRequestedMethod, REQUESTED_METHODS } from "./methods.ts"

type Fault = readonly [field: string, message: string]

const OPTION = "payment_method"

const amountFault = (amount: Money | undefined, currency: string): Fault | undefined => {
  if (amount === undefined) return undefined
  if (amount.currency !== currency) return ["amount", `amount must be in ${currency}, the terminal's currency`]
  try {
    return amount.toMajor() < 1 ? ["amount", "amount must be at least 1"] : undefined
  } catch (error) {
    if (error instanceof MoneyError) return ["amount", error.message]
    throw error
  }
}

const optionFault = ({ kind, options = {} }: Command): Fault | undefined => {
  const takesMethod = kind === "sale" || kind === "batch_close"
  const unknown = Object.keys(options).find((name) => !(takesMethod && name === OPTION))
  if (unknown !== undefined) return [`options.${unknown}`, `${kind} has no option ${unknown}`]
  const method = options[OPTION]
  if (method === undefined) return undefined
  if (kind === "sale" && !isRequestedMethod(method)) {
    return [`options.${OPTION}`, `${OPTION} must be one of ${REQUESTED_METHODS.join(", ")}`]
  }
  // The set of answered methods is open: whatever an answer named may be settled by.
  return typeof method === "string" && method !== "" ? undefined : [`options.${OPTION}`, `${OPTION} must be a text`]
}

const faultOf = (command: Command, config: C2cConfig): Fault | undefined => {
  if (command.tax !== undefined) return ["tax", "requests have no field for tax"]
  if (command.kind === "void" && handleOf(command.original) === undefined) {
    return [
      "original.vendorReference",
      "a void needs the terminal_reference and payment_method of the payment's answer"
    ]
  }
  return (command.kind === "sale" ? amountFault(command.amount, config.currency) : undefined) ?? optionFault(command)
}

export const check = (command: Command, config: C2cConfig): Effect.Effect<void, InvalidInput> => {
  const fault = faultOf(command, config)
  return fault === undefined ? Effect.void : Effect.fail(new InvalidInput({ field: fault[0], message: fault[1] }))
}

/** What the payment's answer said, which voids and receipts must repeat; undefined when it is not known. */
export const handleOf = (original: Original | undefined): Omit<PaymentHandle, "terminal_id"> | undefined => {
  const reference = original?.vendorReference
  const method: PaymentMethod | undefined = original?.vendorData?.[OPTION]
  if (reference === undefined || reference === "" || reference.length > 100) return undefined
  return method === undefined || method === "" ? undefined : { payment_method: method, terminal_reference: reference }
}
