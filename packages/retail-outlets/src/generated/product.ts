// @generated from specs/retail-outlets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "retail-outlets",
  title: "Retail outlets",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
