// @generated from specs/ewallets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "ewallets",
  title: "eWallets",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
