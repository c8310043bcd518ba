/**
 * What the page of an object shows to whoever is on the other side: the payer, the account's owner, the recipient. A
 * product tells the facts; how they look and in which language is the page's part. Texts are escaped there.
 *
 * @module
 */

/** An amount in major units; a decimal text where the wire has one. */
export interface Amount {
  readonly value: number | string
  readonly currency: string
}

export type CheckoutState = "open" | "processing" | "approved" | "declined" | "expired"

interface Facts {
  readonly id: string
  /** Name of the account that is paid, or pays. */
  readonly merchant: string
  readonly channel: string
  readonly reference: string
  readonly description?: string | undefined
  readonly amount?: Amount | undefined
  /** `open` while the customer can act, `processing` while the bank does. */
  readonly state: CheckoutState
  /** Where the browser goes from here, by outcome. `cancel` leaves things as they are. */
  readonly returns?: { readonly [outcome in "success" | "failure" | "cancel"]?: string | undefined }
  /** Documented codes that a decline may carry; the first is what the customer's own refusal gives. */
  readonly failures?: ReadonlyArray<string>
  /** The code of a declined one. */
  readonly failure?: string | undefined
  /** ms since the epoch */
  readonly expires?: number | undefined
  /** Payments it has had, where it takes several. */
  readonly payments?: number
}

/** A one-time password is asked for: `customers-act` with `otp`. */
export interface OtpAsked {
  readonly sent: string
  /** Attempts left, where they are counted. */
  readonly left?: number
  /** The number it went to, masked. */
  readonly to?: string | undefined
}

/** One way to pay an invoice. */
export interface InvoiceMethod {
  readonly channel: string
  /** `BANK_TRANSFER`, `EWALLET`, … */
  readonly kind: string
  /** Account number or payment code. */
  readonly number?: string | undefined
}

export interface Line {
  readonly name: string
  readonly quantity?: number | undefined
  readonly amount?: Amount | undefined
}

/** Repayment that a lender offers. */
export interface Installments {
  readonly count: number
  readonly each: Amount
  readonly total: Amount
}

export type Checkout = Facts &
  (
    | { readonly page: "wallet" }
    | { readonly page: "bank"; readonly otp?: OtpAsked | undefined }
    | { readonly page: "card"; readonly brand: string; readonly masked: string; readonly otp?: OtpAsked | undefined }
    | {
        readonly page: "paylater"
        readonly lines: ReadonlyArray<Line>
        readonly offers: ReadonlyArray<Installments>
      }
    /** Allows the merchant to charge an account, or ends that. */
    | { readonly page: "link"; readonly otp?: OtpAsked | undefined; readonly ends?: boolean }
    /** As `link`, for a subscription; `amount` is due every so often. */
    | { readonly page: "subscription"; readonly every?: { readonly interval: string; readonly count: number } }
    | { readonly page: "invoice"; readonly methods: ReadonlyArray<InvoiceMethod>; readonly lines: ReadonlyArray<Line> }
    /** Money to receive: the recipient names an account at one of the banks. */
    | { readonly page: "claim"; readonly banks: ReadonlyArray<readonly [code: string, name: string]> }
    /** A number to pay to, in the bank's app or at the counter. Without an `amount` the payer types one. */
    | { readonly page: "transfer" | "counter"; readonly number: string; readonly name: string; readonly asks?: Amount }
    | { readonly page: "qr"; readonly text: string; readonly asks?: Amount }
  )

/** The page of one kind. */
export type CheckoutOf<P extends Checkout["page"]> = Extract<Checkout, { readonly page: P }>
