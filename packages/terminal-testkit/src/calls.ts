import type { Feature, TerminalService } from "@pay/terminal/effect"
import type { Effect } from "effect"
import { saleOf } from "./lane.ts"
import type { Stage } from "./subject.ts"

type Call = (till: TerminalService, stage: Stage) => Effect.Effect<unknown, { readonly _tag: string }>

/** For each feature that is a call or an argument of one: a call that needs it, after a sale `SALE1`. */
export const CALLS: { readonly [Name in Feature]?: Call } = {
  "refund.linked": (till, { amount }) => till.refund({ original: "SALE1", amount }),
  "refund.unlinked": (till, { amount }) => till.refundUnlinked({ amount }),
  void: (till) => till.void({ original: "SALE1" }),
  query: (till) => till.query("SALE1"),
  cancel: (till) => till.cancel("SALE1"),
  "tip.adjust": (till, { amount }) => till.tipAdjust({ original: "SALE1", tip: amount }),
  "tip.onScreen": (till, stage) => till.sale({ ...saleOf(stage, "SALE2"), tipOnScreen: true }),
  "tip.byPos": (till, stage) => till.sale({ ...saleOf(stage, "SALE2"), tip: stage.amount }),
  cashback: (till, stage) => till.sale({ ...saleOf(stage, "SALE2"), cashback: stage.amount }),
  preauth: (till, { amount }) => till.preauth({ amount }),
  "preauth.cancel": (till) => till.cancelPreauth({ original: "SALE1" }),
  completion: (till, { amount }) => till.complete({ original: "SALE1", amount }),
  "completion.cancel": (till) => till.cancelCompletion({ original: "SALE1" }),
  "completion.refund": (till, { amount }) => till.refundCompletion({ original: "SALE1", amount }),
  "batch.close": (till) => till.batchClose(),
  receipt: (till) => till.receipt("SALE1"),
  history: (till) => till.history({ from: 0, to: 1 })
}
