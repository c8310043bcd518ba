/** Random choices that a seed repeats. */

export interface Dice {
  /** 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <A>(choices: readonly [A, ...ReadonlyArray<A>]) => A
}

/** The generator known as mulberry32. */
export const dice = (seed: number): Dice => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (choices) => choices[below(choices.length)] ?? choices[0]
  }
}

/** The seed of one part of a plan: the same whatever else is drawn (FNV-1a over seed and names). */
export const draw = (seed: number, ...names: ReadonlyArray<string | number>): number => {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(`${seed} ${names.join(" ")}`)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
