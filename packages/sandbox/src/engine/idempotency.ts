/**
 * Idempotency by each operation's own rule: the first answer comes again, or a used key is refused.
 *
 * @module
 */
import { hash } from "node:crypto"
import type { OperationFacts } from "@pay/core/operation"
import { type Store, table } from "./store.ts"
import { DAY } from "./time.ts"

/** The first answer to a key, whatever it was. */
export interface KeyRecord {
  readonly fingerprint: string
  /** ms since the epoch */
  readonly at: number
  readonly status: number
  /** Body as it was sent. */
  readonly text: string
  readonly type: string
  readonly headers: Readonly<Record<string, string>>
}

const keys = table<KeyRecord>("idempotency-keys")

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(",")}}`
  }
  return JSON.stringify(value) ?? "null"
}

/**
 * Digest of a request's parameters, independent of the order of fields. The parameters themselves are not kept. Empty
 * where a used key is refused whatever comes with it.
 */
export const fingerprintOf = ({ idempotency }: OperationFacts, path: string, body: unknown): string =>
  idempotency?.reuse === "conflict" ? "" : hash("sha256", `${path}\u0000${canonical(body)}`, "base64")

export type KeyUse =
  | { readonly use: "first" }
  | { readonly use: "replay"; readonly record: KeyRecord }
  | { readonly use: "refused"; readonly code: string; readonly message: string }

export interface Idempotency {
  readonly look: (realm: string, operation: OperationFacts, key: string, fingerprint: string, now: number) => KeyUse
  readonly keep: (realm: string, operation: OperationFacts, key: string, record: KeyRecord) => void
}

// Undocumented lifetimes: remembered for a day, as where the reference gives a figure.
const DEFAULT_LIFETIME = DAY

export const createIdempotency = (store: Store): Idempotency => {
  const idOf = (realm: string, operation: OperationFacts, key: string): string => `${realm} ${operation.id} ${key}`
  return {
    look: (realm, operation, key, fingerprint, now) => {
      const fact = operation.idempotency!
      const record = store.get(keys, idOf(realm, operation, key))
      if (!record || record.at + (fact.lifetimeMs ?? DEFAULT_LIFETIME) <= now) return { use: "first" }
      const code = fact.mismatch ?? "IDEMPOTENCY_ERROR"
      if (fact.reuse === "conflict") return { use: "refused", code, message: "This key was used before." }
      if (record.fingerprint !== fingerprint) {
        return { use: "refused", code, message: "This key was used before with other parameters." }
      }
      return { use: "replay", record }
    },
    keep: (realm, operation, key, record) => {
      // Where a used key is refused, only a request that did something uses it up; SNAP counts every request.
      const did = record.status >= 200 && record.status < 300
      if (operation.idempotency?.reuse === "conflict" && !did && operation.shape !== "snap") return
      store.put(keys, realm, idOf(realm, operation, key), record)
    }
  }
}
