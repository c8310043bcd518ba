// @generated from specs/cards.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "cards",
  title: "Cards",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
