/**
 * Arguments of the browser script's functions, as the reference describes them.
 *
 * @module
 */
import type { WireSchema } from "@pay/core/schema"

const TEXT: WireSchema = { type: "string", minLength: 1 }
const AMOUNT: WireSchema = { type: ["string", "number"], pattern: "^\\d+(\\.\\d+)?$", minimum: 0 }
const NAME: WireSchema = { type: "string", minLength: 1, maxLength: 50, pattern: "^[\\p{L}\\p{N} ]+$" }

const CARDHOLDER = {
  card_holder_first_name: NAME,
  card_holder_last_name: NAME,
  card_holder_email: { type: "string", minLength: 3, maxLength: 254 },
  // The reference's own sample leaves the plus sign out.
  card_holder_phone_number: { type: "string", pattern: "^\\+?\\d{6,15}$" }
} as const satisfies Readonly<Record<string, WireSchema>>
const CARDHOLDER_FIELDS = Object.keys(CARDHOLDER)

const BILLING: WireSchema = {
  type: "object",
  properties: {
    address: {
      type: "object",
      required: ["country"],
      properties: { country: { type: "string", pattern: "^[A-Z]{2}$" } }
    }
  }
}

/** `tokenData`: a card, a token to be used again, or a CVN for a token. */
export const TOKENIZATION: WireSchema = {
  type: "object",
  closed: true,
  properties: {
    amount: AMOUNT,
    card_data: {
      type: "object",
      closed: true,
      required: ["account_number", "exp_month", "exp_year", ...CARDHOLDER_FIELDS],
      properties: { account_number: TEXT, exp_month: TEXT, exp_year: TEXT, ...CARDHOLDER }
    },
    credit_card_token_id: TEXT,
    token_id: TEXT,
    card_cvn: TEXT,
    external_id: TEXT,
    is_multiple_use: { type: "boolean" },
    should_authenticate: { type: "boolean" },
    currency: TEXT,
    billing_details: BILLING,
    customer: { type: "object" },
    mid_label: TEXT
  },
  oneOf: [{ required: ["card_data"] }, { required: ["credit_card_token_id"] }, { required: ["token_id", "card_cvn"] }]
}

/** `authenticationData`. */
export const AUTHENTICATION: WireSchema = {
  type: "object",
  closed: true,
  required: ["amount", "token_id"],
  properties: {
    amount: AMOUNT,
    token_id: TEXT,
    external_id: TEXT,
    currency: TEXT,
    mid_label: TEXT,
    card_data: { type: "object", closed: true, required: CARDHOLDER_FIELDS, properties: CARDHOLDER }
  }
}
