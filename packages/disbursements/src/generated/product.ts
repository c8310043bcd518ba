// @generated from specs/disbursements.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "disbursements",
  title: "Disbursements",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
