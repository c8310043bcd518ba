// @generated from specs/balance.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "balance",
  title: "Balance and transactions",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
