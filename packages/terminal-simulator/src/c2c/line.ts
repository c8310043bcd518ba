/** The way back to a till, and the words that go over it. */
import type { Fields } from "./commands.ts"

/** One waiting HTTP request, as the gateway sees it. */
export interface Line {
  readonly answer: (status: number, body: Fields) => void
  /** The whole answer, two times over. */
  readonly twice: (status: number, body: Fields) => void
  /** The first half of the answer, then cuts. */
  readonly half: (status: number, body: Fields) => void
  readonly cut: () => void
}

/** Codes that the vendor documents nowhere are this simulator's own; a till must be told them. */
export const C2C_SIMULATED_CODES = { busy: "TERMINAL_BUSY", failed: "INTERNAL_ERROR" } as const

export const error = (code: string, message: string): Fields => ({ error_code: code, message })
