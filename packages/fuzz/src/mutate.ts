/** New inputs from old ones: bytes changed, cut, repeated, joined, and words of the trade put in. */
import type { Dice } from "@pay/chaos-kit"

const WORDS = [
  ...['"', "'", "{", "}", "[", "]", ":", ",", "\\", "\\u0000", "\\ud800", "null", "true", "=", "\n", "\r\n", "\0"],
  ...["0", "-0", "1e400", "-1e-7", "9007199254740993", "0.1", "00", "99999", "-1", "2147483648", "__proto__"],
  ...[
    "2026-02-30T25:61:61+14:00",
    "Z",
    "+07:00",
    "IDR",
    "KWD",
    "\ufeff",
    "\u2028",
    "é",
    "{}",
    "[]",
    '""',
    "192.0.2.7:0"
  ],
  ..."\u00c0\u000c".split("")
].map((word) => new TextEncoder().encode(word))

const join = (...parts: ReadonlyArray<Uint8Array>): Uint8Array => Buffer.concat(parts)

type Change = (bytes: Uint8Array, dice: Dice, other: Uint8Array) => Uint8Array

const at = (bytes: Uint8Array, dice: Dice): number => dice.below(bytes.length + 1)
const span = (bytes: Uint8Array, dice: Dice): readonly [number, number] => {
  const [a, b] = [at(bytes, dice), at(bytes, dice)]
  return a < b ? [a, b] : [b, a]
}
const withByte = (bytes: Uint8Array, dice: Dice, change: (byte: number) => number): Uint8Array => {
  if (bytes.length === 0) return bytes
  const copy = Uint8Array.from(bytes)
  const index = dice.below(copy.length)
  copy[index] = change(copy[index]!)
  return copy
}
const put = (bytes: Uint8Array, where: number, what: Uint8Array): Uint8Array =>
  join(bytes.subarray(0, where), what, bytes.subarray(where))

const CHANGES: readonly [Change, ...ReadonlyArray<Change>] = [
  (bytes, dice) => withByte(bytes, dice, (byte) => byte ^ (1 << dice.below(8))),
  (bytes, dice) => withByte(bytes, dice, () => dice.below(256)),
  (bytes, dice) => withByte(bytes, dice, (byte) => byte + (dice.chance(0.5) ? 1 : -1)),
  (bytes, dice) => put(bytes, at(bytes, dice), Uint8Array.of(dice.below(256))),
  (bytes, dice) => put(bytes, at(bytes, dice), WORDS[dice.below(WORDS.length)]!),
  (bytes, dice) => {
    const [from, to] = span(bytes, dice)
    return join(bytes.subarray(0, from), bytes.subarray(to))
  },
  (bytes, dice) => {
    const [from, to] = span(bytes, dice)
    return put(bytes, at(bytes, dice), bytes.subarray(from, to))
  },
  (bytes, dice) => {
    const [from, to] = span(bytes, dice)
    return join(bytes.subarray(0, from), WORDS[dice.below(WORDS.length)]!, bytes.subarray(to))
  },
  (bytes, dice, other) => join(bytes.subarray(0, at(bytes, dice)), other.subarray(at(other, dice)))
]

/** One to eight changes of an input; `other` is another one to borrow from. */
export const mutate = (bytes: Uint8Array, other: Uint8Array, dice: Dice, most: number): Uint8Array => {
  let changed = bytes
  for (let left = 1 + dice.below(8); left > 0; left--) changed = dice.pick(CHANGES)(changed, dice, other)
  return changed.length > most ? changed.subarray(0, most) : changed
}
