/**
 * Ids: drawn from a seedable generator, so that a seeded sandbox gives the same ids again.
 *
 * @module
 */

export interface Ids {
  /** RFC 9562 version 4, lower case. */
  readonly uuid: () => string
  /** Lower-case hexadecimal digits, e.g. 24 for an account id. */
  readonly hex: (length: number) => string
  readonly digits: (length: number) => string
  /** Letters and digits. */
  readonly alphanumeric: (length: number) => string
  /** A number in [0, 1), for rates. */
  readonly fraction: () => number
  /** Starts over from another seed. */
  readonly reseed: (seed: number) => void
}

const HEX = Buffer.from("0123456789abcdef")
const DASH = 0x2d
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

// xoshiro128**: fast, small, and good enough for ids; none of them is a secret outside this process.
const generator = (seed: number): (() => number) => {
  let mixed = seed >>> 0
  const split = (): number => {
    mixed = (mixed + 0x9e3779b9) >>> 0
    let z = mixed
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) >>> 0
  }
  let a = split()
  let b = split()
  let c = split()
  let d = split()
  return () => {
    const mid = Math.imul(b, 5)
    const result = Math.imul((mid << 7) | (mid >>> 25), 9) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = (d << 11) | (d >>> 21)
    return result
  }
}

// Digits are written side by side: a text put together from pieces would be copied again when it becomes a key.
let scratch = Buffer.alloc(64)

/** Writes the 8 digits of a number; returns where they end. */
const write32 = (n: number, at: number): number => {
  for (let shift = 28; shift >= 0; shift -= 4) scratch[at++] = HEX[(n >>> shift) & 15]!
  return at
}

const write16 = (n: number, at: number): number => {
  for (let shift = 12; shift >= 0; shift -= 4) scratch[at++] = HEX[(n >>> shift) & 15]!
  return at
}

/** Ids from a seed (an unsigned 32-bit number). */
export const createIds = (seed: number): Ids => {
  let next = generator(seed)
  const pick = (alphabet: string, length: number): string => {
    let text = ""
    for (let i = 0; i < length; i++) text += alphabet[next() % alphabet.length]
    return text
  }
  const hex = (length: number): string => {
    if (scratch.length < length + 8) scratch = Buffer.alloc(length + 8)
    for (let at = 0; at < length; ) at = write32(next(), at)
    return scratch.toString("latin1", 0, length)
  }
  return {
    uuid: () => {
      const b = (next() & 0xffff0fff) | 0x4000
      const c = (next() & 0x3fffffff) | 0x80000000
      write32(next(), 0)
      write16(b >>> 16, 9)
      write16(b, 14)
      write16(c >>> 16, 19)
      write16(c, 24)
      write32(next(), 28)
      scratch[8] = scratch[13] = scratch[18] = scratch[23] = DASH
      return scratch.toString("latin1", 0, 36)
    },
    hex,
    digits: (length) => pick("0123456789", length),
    alphanumeric: (length) => pick(ALPHANUMERIC, length),
    fraction: () => next() / 0x1_0000_0000,
    reseed: (again) => {
      next = generator(again)
    }
  }
}
