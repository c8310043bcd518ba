// @generated from specs/recurring.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "recurring",
  title: "Subscriptions",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
