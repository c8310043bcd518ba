// @generated from specs/terminal-vinr.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { components } from "./types.ts"

export type CaptureMethod = components["schemas"]["CaptureMethod"]
export type CaptureMethodInput = components["schemas"]["CaptureMethodInput"]
export type ConnectionMode = components["schemas"]["ConnectionMode"]
export type DeclineCode = components["schemas"]["DeclineCode"]
export type PayRequest = components["schemas"]["PayRequest"]
export type Payment = components["schemas"]["Payment"]
export type PaymentEventName = components["schemas"]["PaymentEventName"]
export type PaymentStatus = components["schemas"]["PaymentStatus"]
export type Terminal = components["schemas"]["Terminal"]
