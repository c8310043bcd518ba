// @generated from specs/qr.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "qr",
  title: "QR codes",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
