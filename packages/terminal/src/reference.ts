/**
 * One generator of references that all three protocols accept, and the rule they are checked by.
 *
 * @module
 */
import { randomBytes } from "node:crypto"
import { Clock, Context, Effect } from "effect"

export interface RandomSource {
  readonly bytes: (count: number) => Uint8Array
}

/** Where random bytes come from; replace it in tests. */
export const Randomness: Context.Reference<RandomSource> = Context.Reference<RandomSource>("@pay/terminal/Randomness", {
  defaultValue: () => ({ bytes: (count) => randomBytes(count) })
})

// 32 symbols, so five bits map without bias; no I, L, O, U, which staff misread on receipts.
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const RULE = /^[A-Za-z0-9]{1,32}$/

/** Whether a text may be a reference: 1 to 32 letters and digits (CodePay's limit; the strictest of the three). */
export const isReference = (text: string): boolean => RULE.test(text)

const encode = (value: number, length: number): string => {
  let text = ""
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = SYMBOLS[rest % 32] + text
  return text
}

/** A new reference: 10 characters of time (sortable to the millisecond) and 14 of randomness (70 bits). */
export const generateReference: Effect.Effect<string> = Effect.gen(function* () {
  const { bytes } = yield* Randomness
  const now = yield* Clock.currentTimeMillis
  return encode(now, 10) + Array.from(bytes(14), (byte) => SYMBOLS[byte & 31]).join("")
})
