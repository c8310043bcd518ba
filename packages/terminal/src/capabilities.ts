/**
 * What a device protocol can do. A driver states every feature; asking for one it lacks is refused before any byte leaves.
 *
 * @module
 */
import type { CommandKind } from "./command.ts"

/** Every feature a driver answers for, with `true` or `false`. */
export const FEATURES = [
  "sale",
  "refund.linked",
  "refund.unlinked",
  "void",
  "query",
  "cancel",
  "tip.adjust",
  "tip.onScreen",
  "tip.byPos",
  "cashback",
  "preauth",
  "preauth.cancel",
  "completion",
  "completion.cancel",
  "completion.refund",
  "batch.close",
  "receipt",
  "history",
  "discover",
  "offline"
] as const

export type Feature = (typeof FEATURES)[number]

/** The facts of an intent that an answer can be held against. */
export type MatchField = "reference" | "kind" | "amount" | "currency" | "terminal"

/** How an unknown outcome can be looked up at the vendor. */
export interface LookupCapability {
  /** `reference`: the device finds one transaction by our reference; `history`: a time window is listed and searched. */
  readonly by: "reference" | "history"
  /** The kinds whose outcome a lookup can find. An unknown outcome of any other kind is held for staff. */
  readonly covers: ReadonlyArray<CommandKind>
  /** The fields a lookup's record always carries. Recovery believes an approval only when each is there and equal. */
  readonly reports: ReadonlyArray<MatchField>
}

export interface Capabilities {
  readonly features: Readonly<Record<Feature, boolean>>
  readonly lookup: LookupCapability
  /** The fields that a direct answer always carries. */
  readonly answers: ReadonlyArray<MatchField>
}

const FEATURE_OF: Readonly<Record<CommandKind, Feature>> = {
  sale: "sale",
  refund: "refund.linked",
  unlinked_refund: "refund.unlinked",
  void: "void",
  preauth: "preauth",
  preauth_cancel: "preauth.cancel",
  completion: "completion",
  completion_cancel: "completion.cancel",
  completion_refund: "completion.refund",
  tip_adjust: "tip.adjust",
  batch_close: "batch.close"
}

/** The feature that a command of this kind needs. */
export const featureOf = (kind: CommandKind): Feature => FEATURE_OF[kind]
