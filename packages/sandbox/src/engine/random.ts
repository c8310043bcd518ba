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

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))
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

const hex32 = (n: number): string => HEX[n >>> 24]! + HEX[(n >>> 16) & 255]! + HEX[(n >>> 8) & 255]! + HEX[n & 255]!

/** Ids from a seed (an unsigned 32-bit number). */
export const createIds = (seed: number): Ids => {
  let next = generator(seed)
  const pick = (alphabet: string, length: number): string => {
    let text = ""
    for (let i = 0; i < length; i++) text += alphabet[next() % alphabet.length]
    return text
  }
  const hex = (length: number): string => {
    let text = ""
    while (text.length < length) text += hex32(next())
    return text.slice(0, length)
  }
  return {
    uuid: () => {
      const b = hex32((next() & 0xffff0fff) | 0x4000)
      const c = hex32((next() & 0x3fffffff) | 0x80000000)
      return `${hex32(next())}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${hex32(next())}`
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
