/** The base of all errors: an operation, a category and fields that may be printed. */

/** What a caller can do about an error; retry policies read this, not the HTTP status. */
export type Category =
  | "input"
  | "auth"
  | "not-found"
  | "conflict"
  | "throttle"
  | "refused"
  | "unavailable"
  | "network"
  | "unknown-outcome"
  | "config"

export abstract class PayError extends Error {
  abstract readonly _tag: string
  abstract readonly category: Category
  /** `product.operation`, e.g. `ewallets.createCharge`. */
  readonly operation: string
  constructor(operation: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.operation = operation
  }
  override get name(): string {
    return this._tag
  }
  /** Its fields and message; what the fields hide stays hidden. */
  toJSON(): object {
    const { cause: _, resolve: __, ...fields } = this as unknown as Record<string, unknown>
    return { ...fields, message: this.message }
  }
}
