// @generated from specs/snap.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "snap",
  title: "BI SNAP",
  origin: "https://api.xendit.co",
  shape: "snap"
}
