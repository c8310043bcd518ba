// @generated from specs/virtual-accounts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "virtual-accounts",
  title: "Virtual accounts",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
