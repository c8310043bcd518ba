// @generated from specs/payouts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "payouts",
  title: "Payouts",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
