// @generated from specs/paylater.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "paylater",
  title: "PayLater",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
