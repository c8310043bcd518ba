/**
 * Ways to pay an invoice, by the country of its currency.
 *
 * @module
 */

export interface Method {
  /** `BANK_TRANSFER`, `EWALLET`, … as answers name it. */
  readonly kind: string
  /** As transactions name it. */
  readonly category: string
}

const kinds: ReadonlyArray<readonly [string, string, RegExp]> = [
  ["CREDIT_CARD", "CARDS", /^CREDIT_CARD$/],
  ["QR_CODE", "QR_CODE", /^(QRIS|QRPH|PROMPTPAY)$/],
  ["PAYLATER", "PAYLATER", /^(KREDIVO|AKULAKU|ATOME|BILLEASE|CASHALO)$/],
  ["RETAIL_OUTLET", "RETAIL_OUTLET", /^(ALFAMART|INDOMARET|7ELEVEN|CEBUANA|DP_.+)$/],
  [
    "DIRECT_DEBIT",
    "DIRECT_DEBIT",
    /^((DD|DC|BA)_.+|BCA_(ONEKLIK|KLIKPAY)|BPI_RECURRING|UBP_EADA|.+_ONLINE_BANKING|UNIONBANK_.+|.+_FPX_BUSINESS)$/
  ],
  [
    "EWALLET",
    "EWALLET",
    /^(OVO|DANA|SHOPEEPAY|LINKAJA|JENIUSPAY|PAYMAYA|GRABPAY|GCASH|TOUCHNGO|WECHATPAY|LINEPAY|TRUEMONEY|APPOTA|ZALOPAY|VNPTWALLET|VIETTELPAY)$/
  ]
]

/** What kind of payment a channel is; a bank where nothing else fits. */
export const methodOf = (channel: string): Method => {
  for (const [kind, category, pattern] of kinds) if (pattern.test(channel)) return { kind, category }
  return { kind: "BANK_TRANSFER", category: "VIRTUAL_ACCOUNT" }
}

/** What an invoice offers where the request does not choose, by currency. */
export const DEFAULT_METHODS: Readonly<Record<string, ReadonlyArray<string>>> = {
  IDR: [
    "BCA",
    "BNI",
    "BRI",
    "MANDIRI",
    "PERMATA",
    "ALFAMART",
    "INDOMARET",
    "OVO",
    "DANA",
    "SHOPEEPAY",
    "QRIS",
    "CREDIT_CARD"
  ],
  PHP: ["GCASH", "PAYMAYA", "GRABPAY", "7ELEVEN", "DD_BPI", "QRPH", "CREDIT_CARD"],
  THB: ["PROMPTPAY", "TRUEMONEY", "LINEPAY", "DD_SCB_MB", "CREDIT_CARD"],
  VND: ["ZALOPAY", "APPOTA", "VPB", "BIDV", "CREDIT_CARD"],
  MYR: ["TOUCHNGO", "DD_MAYB2U_FPX", "DD_CIMB_FPX", "CREDIT_CARD"]
}

/** Issuers of installments that need no contract of the merchant. */
export const OPEN_ISSUERS: ReadonlyArray<string> = ["BNI", "BRI"]
