// @generated from specs/files.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: "files",
  title: "Files",
  origin: "https://api.xendit.co",
  shape: "cloud"
}
