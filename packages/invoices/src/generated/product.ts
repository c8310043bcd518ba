// @generated from specs/invoices.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "invoices",
  title: "Invoices",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
