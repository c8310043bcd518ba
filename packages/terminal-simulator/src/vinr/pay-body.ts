import { Money } from "@pay/core/money"
import type { CaptureMethod } from "./payment.ts"

/** The body of `POST /v1/pay`, checked. */
export interface PayBody {
  readonly terminalId: unknown
  readonly amount: Money
  readonly reference: string
  readonly captureMethod: CaptureMethod
}

/** What a till asked for, or undefined when it is no payment request. */
export const readBody = (body: unknown): PayBody | undefined => {
  if (typeof body !== "object" || body === null) return undefined
  const { terminalId, amount, currency, reference, captureMethod = "automatic" } = body as Record<string, unknown>
  if (!Number.isSafeInteger(amount) || (amount as number) < 1) return undefined
  if (typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) return undefined
  if (typeof reference !== "string" || reference === "") return undefined
  if (captureMethod !== "automatic" && captureMethod !== "manual") return undefined
  return { terminalId, amount: Money.ofMinor(amount as number, currency), reference, captureMethod }
}
