/**
 * Names that customers know banks, wallets and shops by, and the tone their pages have. Names in text, no logos.
 *
 * @module
 */

/** A colour of the style sheet, dark enough to carry white text. */
export type Tone = "blue" | "green" | "navy" | "orange" | "red" | "teal" | "violet"

type Known = readonly [name: string, tone?: Tone]

// By channel code without its country and kind; where a name is the code itself in capitals it is left out.
const KNOWN: Readonly<Record<string, Known>> = {
  OVO: ["OVO", "violet"],
  DANA: ["DANA", "blue"],
  LINKAJA: ["LinkAja", "red"],
  SHOPEEPAY: ["ShopeePay", "orange"],
  ASTRAPAY: ["AstraPay", "navy"],
  JENIUSPAY: ["Jenius Pay", "teal"],
  SAKUKU: ["Sakuku", "navy"],
  NEXCASH: ["Nex Cash", "teal"],
  GOPAY: ["GoPay", "teal"],
  PAYMAYA: ["Maya", "green"],
  GCASH: ["GCash", "blue"],
  GRABPAY: ["GrabPay", "green"],
  APPOTA: ["Appota", "green"],
  MOMO: ["MoMo", "violet"],
  VNPTWALLET: ["VNPT Money", "blue"],
  VIETTELPAY: ["Viettel Money", "red"],
  ZALOPAY: ["ZaloPay", "blue"],
  WECHATPAY: ["WeChat Pay", "green"],
  LINEPAY: ["LINE Pay", "green"],
  TRUEMONEY: ["TrueMoney", "orange"],
  TOUCHNGO: ["Touch ’n Go", "navy"],
  BCA: ["BCA", "navy"],
  ONEKLIK: ["BCA OneKlik", "navy"],
  BCA_ONEKLIK: ["BCA OneKlik", "navy"],
  BCA_KLIKPAY: ["BCA KlikPay", "navy"],
  BNI: ["BNI", "orange"],
  BRI: ["BRI", "blue"],
  MANDIRI: ["Mandiri", "navy"],
  PERMATA: ["Permata", "teal"],
  BSI: ["BSI", "teal"],
  CIMB: ["CIMB Niaga", "red"],
  SAHABAT_SAMPOERNA: ["Bank Sahabat Sampoerna", "red"],
  BNC: ["Bank Neo Commerce", "orange"],
  BPI: ["BPI", "red"],
  BPI_RECURRING: ["BPI", "red"],
  UBP: ["UnionBank", "orange"],
  UBP_EADA: ["UnionBank", "orange"],
  BBL: ["Bangkok Bank", "navy"],
  BAY: ["Krungsri", "orange"],
  KTB: ["Krungthai", "blue"],
  SCB: ["SCB", "violet"],
  SCB_MB: ["SCB", "violet"],
  ALFAMART: ["Alfamart", "red"],
  INDOMARET: ["Indomaret", "blue"],
  "7ELEVEN": ["7-Eleven", "green"],
  "7ELEVEN_CLIQQ": ["7-Eleven CLiQQ", "green"],
  CEBUANA: ["Cebuana Lhuillier", "blue"],
  MLHUILLIER: ["M Lhuillier", "red"],
  PALAWAN: ["Palawan Pawnshop", "orange"],
  ECPAY_LOAN: ["ECPay Loans", "green"],
  ECPAY_SCHOOL: ["ECPay Schools", "green"],
  RD_PAWNSHOP: ["RD Pawnshop", "green"],
  QRIS: ["QRIS", "red"],
  QRPH: ["QR Ph", "navy"],
  PROMPTPAY: ["PromptPay", "navy"],
  KREDIVO: ["Kredivo", "blue"],
  AKULAKU: ["Akulaku", "red"],
  INDODANA: ["Indodana", "blue"],
  ATOME: ["Atome", "teal"],
  BILLEASE: ["BillEase", "blue"],
  CASHALO: ["Cashalo", "orange"],
  CREDIT_CARD: ["Visa, Mastercard, JCB", "navy"],
  MAYB2U_FPX: ["Maybank2u", "orange"],
  CIMB_FPX: ["CIMB Clicks", "red"],
  PAYOUT_LINK: ["Payout", "teal"]
}

/** `ID_DANA`, `DD_BPI` and `DANA` are the same to the customer. */
const known = (code: string): Known | undefined => {
  for (const name of [code, code.replace(/^(ID|PH|VN|TH|MY|DD|DC|BA|DP)_/, "")]) {
    if (Object.hasOwn(KNOWN, name)) return KNOWN[name]
  }
  return undefined
}

export const nameOf = (code: string): string =>
  known(code)?.[0] ??
  (/^[A-Z0-9_]+$/.test(code) ? code.replace(/^(ID|PH|VN|TH|MY|DD)_/, "").replaceAll("_", " ") : code)

export const toneOf = (code: string): Tone => known(code)?.[1] ?? "navy"
