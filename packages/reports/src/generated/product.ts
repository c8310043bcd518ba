// @generated from specs/reports.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "reports",
  title: "Reports",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
