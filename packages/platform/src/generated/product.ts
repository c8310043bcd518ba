// @generated from specs/platform.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "platform",
  title: "xenPlatform",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
