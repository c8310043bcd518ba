/**
 * What becomes of a payout by its recipient. Source: Xendit API reference › Cross-border Payouts › Test Scenarios.
 *
 * @module
 */

/** The recipient's account, as its customer has it. */
export interface Recipient {
  /** Channel code: `ID_PANIN`. */
  readonly channel: string
  readonly name?: string | undefined
  readonly account?: string | undefined
  readonly code?: string | undefined
}

export type Status =
  | "ACCEPTED"
  | "PENDING_COMPLIANCE_ASSESSMENT"
  | "COMPLIANCE_REJECTED"
  | "READY"
  | "LOCKED"
  | "EXPIRED"
  | "SUCCEEDED"
  | "FAILED"
  | "CANCELLED"

/** One step of a payout: the state it goes to, and why where it failed. */
export type Step = readonly [status: Status, failure_code?: string | undefined]

const SUCCEEDS: ReadonlyArray<Step> = [["SUCCEEDED"]]
const REVIEWED: ReadonlyArray<Step> = [["PENDING_COMPLIANCE_ASSESSMENT"], ["SUCCEEDED"]]
const UNDER_REVIEW: ReadonlyArray<Step> = [["PENDING_COMPLIANCE_ASSESSMENT"]]
const REJECTED: ReadonlyArray<Step> = [["PENDING_COMPLIANCE_ASSESSMENT"], ["COMPLIANCE_REJECTED"]]
const fails = (code: string): ReadonlyArray<Step> => [["FAILED", code]]

/** Channel, holder's name, account number; the name counts only where the row has one. */
const ACCOUNTS: ReadonlyArray<readonly [string, string | undefined, string, ReadonlyArray<Step>]> = [
  ["ID_PANIN", "Maria Wenger", "818181", SUCCEEDS],
  ["ID_OVO", "Ari Fernandes", "081234567890", SUCCEEDS],
  ["PH_BDO", "Kal Stones", "828282", SUCCEEDS],
  ["SG_BOC", "Ruth Langmore", "838383", SUCCEEDS],
  ["TH_SCB", "Justin Morph", "267267", SUCCEEDS],
  ["ID_MANDIRI", "Evan Dimas", "808080", REVIEWED],
  ["ID_MANDIRI", "Shawn", "898989", UNDER_REVIEW],
  ["ID_MANDIRI", "Cynthia Rodriguez", "909090", REJECTED],
  ["ID_MANDIRI", "Gustafo Vring", "10101010", []],
  ["ID_MANDIRI", "Teo Alcantara", "4567890", fails("INVALID_DESTINATION")],
  ["SG_BOC", "Darlene Snell", "733810", fails("INVALID_DESTINATION")],
  ["TH_SCB", "Harry Johnson", "588372", fails("INVALID_DESTINATION")],
  ["ID_CIMB", "Ichwan De Bryune", "8787878", fails("REJECTED_BY_CHANNEL")],
  ["SG_DBS", undefined, "999999", fails("REJECTED_BY_CHANNEL")],
  ["PH_OMNI", "Ayrton Da Silva", "868686", fails("TEMPORARY_TRANSFER_ERROR")]
]

const NUMBERS: Readonly<Record<string, ReadonlyArray<Step>>> = {
  "87778798": REVIEWED,
  "4455445544": UNDER_REVIEW,
  "987654321": REJECTED
}

const CODES: Readonly<Record<string, ReadonlyArray<Step>>> = {
  "ID_ALFAMART 898900": [["READY"], ["LOCKED"], ["SUCCEEDED"]],
  "ID_ALFAMART 898911": [["READY"]],
  "ID_ALFAMART 898922": [["READY"], ["EXPIRED"]],
  "SG_DBS 818181": SUCCEEDS
}

/** The documented steps for a recipient; without them accounts are paid, and cash waits to be picked up. */
export const stepsFor = ({ channel, name, account, code }: Recipient): ReadonlyArray<Step> => {
  if (code !== undefined) return CODES[`${channel} ${code}`] ?? [["READY"]]
  const row = ACCOUNTS.find(
    (one) => one[0] === channel && (one[1] === undefined || one[1] === name) && one[2] === account
  )
  return row?.[3] ?? NUMBERS[account ?? ""] ?? SUCCEEDS
}
