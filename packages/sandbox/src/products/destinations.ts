/**
 * Where money can be sent. The reference names a few destinations and points to a list that is not in it; the others here
 * are well-known ones, so that ordinary integrations find theirs.
 *
 * @module
 */

export interface Destination {
  readonly name: string
  readonly category: "BANK" | "EWALLET" | "OTC"
  readonly currency: string
  /** Major units. */
  readonly minimum: number
  readonly maximum: number
  /** Amounts are multiples of it. */
  readonly step: number
}

const LIMITS: Readonly<Record<string, Pick<Destination, "minimum" | "maximum" | "step">>> = {
  IDR: { minimum: 10_000, maximum: 1_999_999_999_999, step: 1 },
  PHP: { minimum: 1, maximum: 100_000_000, step: 0.01 },
  VND: { minimum: 10_000, maximum: 499_999_999, step: 1 },
  THB: { minimum: 1, maximum: 2_000_000, step: 0.01 },
  MYR: { minimum: 1, maximum: 10_000_000, step: 0.01 }
}

const group = (
  country: string,
  currency: string,
  category: Destination["category"],
  names: Readonly<Record<string, string>>
): ReadonlyArray<readonly [string, Destination]> =>
  Object.entries(names).map(([code, name]) => [
    `${country}_${code}`,
    { name, category, currency, ...LIMITS[currency]! }
  ])

/** By payout `channel_code`; disbursements know the Indonesian ones without `ID_`. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...group("ID", "IDR", "BANK", {
    BCA: "Bank Central Asia (BCA)",
    BNI: "Bank Negara Indonesia (BNI)",
    BRI: "Bank Rakyat Indonesia (BRI)",
    MANDIRI: "Bank Mandiri",
    BSI: "Bank Syariah Indonesia",
    PERMATA: "Bank Permata",
    CIMB: "Bank CIMB Niaga",
    DANAMON: "Bank Danamon",
    PANIN: "Bank Panin",
    BTN: "Bank Tabungan Negara (BTN)",
    NOBU: "Bank Nationalnobu",
    BJB: "Bank Jabar Banten"
  }),
  ...group("ID", "IDR", "EWALLET", {
    OVO: "OVO",
    DANA: "DANA",
    GOPAY: "GoPay",
    LINKAJA: "LinkAja",
    SHOPEEPAY: "ShopeePay"
  }),
  // The one destination whose step the reference gives.
  ["PH_AUB", { name: "Asia United Bank", category: "BANK", currency: "PHP", ...LIMITS.PHP!, step: 1 }],
  ...group("PH", "PHP", "BANK", {
    BDO: "Banco de Oro Unibank",
    BPI: "Bank of the Philippine Islands",
    UBP: "Union Bank of the Philippines",
    MET: "Metropolitan Bank and Trust",
    RCBC: "Rizal Commercial Banking Corporation",
    LBP: "Land Bank of the Philippines",
    SEC: "Security Bank",
    CITI: "Citibank"
  }),
  ...group("PH", "PHP", "EWALLET", { GCASH: "GCash", PAYMAYA: "Maya", GRABPAY: "GrabPay", SHOPEEPAY: "ShopeePay" }),
  ...group("VN", "VND", "BANK", { VCB: "Vietcombank", TCB: "Techcombank", BIDV: "BIDV", VPB: "VPBank" }),
  ...group("TH", "THB", "BANK", {
    BAY: "Bank of Ayudhya",
    BBL: "Bangkok Bank",
    KBANK: "Kasikornbank",
    KTB: "Krung Thai Bank",
    SCB: "Siam Commercial Bank"
  }),
  ...group("MY", "MYR", "BANK", { DUITNOW: "DuitNow", MAYBANK: "Maybank", CIMB: "CIMB Bank", AMBANK: "AmBank" })
])

/** Category as transactions name it. */
export const transactionCategory = ({ category }: Destination): string => (category === "OTC" ? "CASH" : category)
