// @generated from specs/direct-debit.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "direct-debit",
  title: "Direct debit",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
