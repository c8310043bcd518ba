/** One write under its name: made, repeated or looked up until its outcome is known. */
import type { ApiError, Call, CallError, CallOptions, IndeterminateError, UnexpectedApiError } from "@pay/core"
import type { Intents } from "@pay/idempotency"

/**
 * What is known of a write. `again`: ask once more after a while. `lost`: nothing but an event or time will tell.
 */
export type Known<A> =
  | { readonly kind: "done"; readonly value: A }
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "again" }
  | { readonly kind: "lost"; readonly since: number }

/** `careful` is how it must be done; the others are the two mistakes that the judge must catch. */
export const MANNERS = ["careful", "retries-under-a-new-name", "takes-unknown-for-failed"] as const

export type Manners = (typeof MANNERS)[number]

export interface Write<A> {
  readonly name: string
  readonly call: (options: CallOptions) => Call<A, ApiError | CallError>
  /** Reads the object by the merchant's reference; undefined where the provider knows of none. */
  readonly find?: () => Promise<A | undefined>
}

/** A lookup that finds nothing proves it only when it is made again so much later, ms: the request may still be on its way. */
const SPACED_MS = 6_000

export const createWrites = (intents: Intents, manners: Manners) => {
  // When a lookup first found nothing, on a clock that does not jump. A restart begins anew.
  const absent = new Map<string, number>()

  /** Looks the object up; found, it is the recorded answer from now on. */
  const lookUp = async <A>({ name, find }: Write<A>): Promise<Known<A> | undefined> => {
    const found = await find?.()
    if (found === undefined) return undefined
    absent.delete(name)
    await intents.settle(name, found)
    return { kind: "done", value: found }
  }

  const lost = async <A>(write: Write<A>, error: IndeterminateError): Promise<Known<A>> => {
    const { name } = write
    if (manners === "takes-unknown-for-failed") return { kind: "refused", code: "LOST" }
    if (manners === "retries-under-a-new-name") {
      await intents.release(name)
      return { kind: "again" }
    }
    if (write.find === undefined)
      return error.idempotencyKey === undefined ? { kind: "lost", since: error.sentAt } : { kind: "again" }
    const found = await lookUp(write)
    if (found !== undefined) return found
    // Under its key the same request can only ever be the same payment.
    if (error.idempotencyKey !== undefined) return { kind: "again" }
    const first = absent.get(name)
    if (first === undefined) absent.set(name, performance.now())
    else if (performance.now() - first >= SPACED_MS) {
      absent.delete(name)
      await intents.release(name)
    }
    return { kind: "again" }
  }

  const refused = async <A>(write: Write<A>, error: ApiError | UnexpectedApiError): Promise<Known<A>> => {
    if (error.retry === "later" || error.retry === "same-key") return { kind: "again" }
    const found = error.conflict === undefined ? undefined : await lookUp(write)
    return found ?? { kind: "refused", code: error.code }
  }

  /** Makes the write, or goes on with it where an earlier life has left it. */
  return async <A>(write: Write<A>): Promise<Known<A>> => {
    const result = await write.call({ intent: intents.intent(write.name) }).result()
    if (result.ok) return { kind: "done", value: result.value }
    const { error } = result
    switch (error._tag) {
      case "IndeterminateError":
        return lost(write, error)
      case "ApiError":
      case "UnexpectedApiError":
        return refused(write, error)
      case "NotSentError":
        return { kind: "again" }
      case "IntentError":
        if (error.reason === "store") return { kind: "again" }
        throw error
      default:
        throw error
    }
  }
}

export type Writes = ReturnType<typeof createWrites>
