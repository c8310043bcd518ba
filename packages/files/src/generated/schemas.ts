// @generated from specs/files.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"

// What is sent: every rule.

export const sendFilePurposeInput: WireSchema = { type: "string", enum: ["KYC_DOCUMENT", "CHARGEBACK_EVIDENCE"] }
export const sendFileBytes: WireSchema = { format: "binary" }
export const sendFileUpload: WireSchema = {
  type: "object",
  properties: { purpose: sendFilePurposeInput, file: sendFileBytes },
  required: ["purpose", "file"],
  closed: true
}

// What is received: types and required fields.

export const answerFilePurpose: WireSchema = { type: "string" }
export const answerFileBytes: WireSchema = { format: "binary" }
export const answerTimestamp: WireSchema = { type: "string" }
export const answerFile: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    business_id: { type: "string" },
    purpose: answerFilePurpose,
    created: answerTimestamp,
    updated: answerTimestamp,
    type: { type: "string" },
    size: { type: "integer" },
    url: { type: "string" }
  },
  required: ["id", "business_id", "purpose", "created", "updated", "type", "size", "url"]
}
export const answerDeletedFile: WireSchema = {
  type: "object",
  properties: { id: { type: "string" }, business_id: { type: "string" }, is_deleted: { type: "boolean" } },
  required: ["id", "business_id", "is_deleted"]
}
