// @generated from specs/remittances.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "remittances",
  title: "Cross-border payouts",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
