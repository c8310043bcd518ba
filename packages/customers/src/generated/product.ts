// @generated from specs/customers.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "customers",
  title: "Customers",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
