/** What the documented conflict codes are about; each meaning has its own handling. */
import type { Conflict } from "../errors.ts"
import type { OperationFacts } from "../operation.ts"

const IN_PROGRESS = new Set(["STILL_PROCESSING_ERROR", "TRANSFER_IN_PROGRESS"])
// BI SNAP builds its codes of HTTP status, service and case: case 00 of 409 is a used X-EXTERNAL-ID, case 01 an existing reference.
const SNAP_CONFLICT = /^409\d\d0([01])$/

/** Undefined for a code that tells of no conflict. */
export const conflictOf = (operation: OperationFacts, code: string): Conflict | undefined => {
  const { idempotency } = operation
  if (code === "IDEMPOTENCY_ERROR") return "other-request"
  // A provider that refuses used keys does not look whether the body is another.
  if (code === idempotency?.mismatch) return idempotency.reuse === "conflict" ? "key-used" : "other-request"
  if (code === operation.naturalKey?.refusedWith || code.startsWith("DUPLICATE_")) return "exists"
  if (IN_PROGRESS.has(code)) return "in-progress"
  const snap = operation.shape === "snap" ? SNAP_CONFLICT.exec(code)?.[1] : undefined
  return snap === undefined ? undefined : snap === "0" ? "key-used" : "exists"
}
