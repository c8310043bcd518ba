/**
 * Senders and recipients: customers with what a cross-border payout needs of them. Source: Xendit API reference ›
 * Cross-border Payouts › Create Cross-border Payout, the notes on `sender_customer_id` and `recipient_customer_id`.
 *
 * @module
 */
import { type Context, refuse } from "../../engine/product.ts"
import { type Customer, customers } from "../customers/index.ts"
import { invalid } from "../shared.ts"
import type { Recipient } from "./scenarios.ts"

type Texts = Readonly<Record<string, string | null | undefined>>
interface IdentityAccount {
  readonly type: string
  readonly company?: string | null
  readonly country?: string | null
  readonly properties?: Texts | null
}

const customerWith = (context: Context, id: string): Customer =>
  context.get(customers, id) ?? refuse("CUSTOMER_DATA_NOT_FOUND", `No customer has the id ${id}.`)

const hasAll = (value: unknown, names: ReadonlyArray<string>): boolean =>
  names.every((name) => typeof (value as Texts | null | undefined)?.[name] === "string")

const assertComplete = (field: string, { type, fields }: Customer): void => {
  const addresses = (fields.addresses ?? []) as ReadonlyArray<unknown>
  if (!addresses.some((one) => hasAll(one, ["country", "city", "street_line1"]))) {
    invalid(field, "names a customer without an address with country, city and street_line1")
  }
  const isNamed =
    type === "INDIVIDUAL"
      ? hasAll(fields.individual_detail, ["given_names", "nationality", "date_of_birth"])
      : hasAll(fields.business_detail, ["business_name"])
  if (!isNamed) invalid(field, "names a customer without given_names, nationality and date_of_birth, or business_name")
}

/** The customer who sends, complete. */
export const senderOf = (context: Context, id: string): Customer => {
  const sender = customerWith(context, id)
  assertComplete("sender_customer_id", sender)
  return sender
}

// Cash is paid out by code although the error's text speaks of banks and wallets only.
const PAYABLE = ["BANK_ACCOUNT", "EWALLET", "OTC"]

/** The account of the customer who gets the money. */
export const recipientOf = (context: Context, id: string): Recipient => {
  const customer = customerWith(context, id)
  assertComplete("recipient_customer_id", customer)
  const { fields } = customer
  const [account] = (fields.identity_accounts ?? []) as ReadonlyArray<IdentityAccount>
  if (!account || !PAYABLE.includes(account.type)) {
    return refuse("PAYMENT_CHANNEL_DETAIL_ERROR", "The recipient has no account at a bank or wallet.")
  }
  const { company, country, properties } = account
  // Two of the documented recipients have `channel_code` where the others have `company`.
  const channel = company ?? properties?.channel_code
  if (typeof channel !== "string" || typeof country !== "string" || !properties) {
    return invalid("recipient_customer_id", "names a customer whose account lacks company, country or properties")
  }
  const phone = channel === "PH_GCASH" ? fields.mobile_number : (fields.mobile_number ?? fields.phone_number)
  if (typeof phone !== "string") invalid("recipient_customer_id", "names a customer without a phone number")
  return {
    channel,
    name: properties.account_holder_name ?? undefined,
    account: properties.account_number ?? undefined,
    code: properties.payment_code ?? undefined
  }
}
