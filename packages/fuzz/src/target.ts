/** One parser under fire, and what must hold whatever bytes it is given. */

export interface Target {
  readonly name: string
  /** Inputs to begin with: what the parser is made for. */
  readonly seeds: ReadonlyArray<string | Uint8Array>
  /** Throws, or rejects, where a property does not hold. */
  readonly run: (bytes: Uint8Array) => void | Promise<void>
}

export class PropertyBroken extends Error {
  override readonly name = "PropertyBroken"
}

/** Throws unless the property holds. */
export const must = (property: string, holds: boolean): void => {
  if (!holds) throw new PropertyBroken(property)
}

/** What the work returns; undefined where it throws one of the errors it is allowed to. */
export const allowing = <A>(isAllowed: (error: unknown) => boolean, work: () => A): A | undefined => {
  try {
    return work()
  } catch (error) {
    if (isAllowed(error)) return undefined
    throw error
  }
}

const utf8 = new TextDecoder()
export const textOf = (bytes: Uint8Array): string => utf8.decode(bytes)

/** Cuts the bytes at line ends: so many texts, and the rest. */
export const linesOf = (bytes: Uint8Array, count: number): ReadonlyArray<string> => {
  const lines = textOf(bytes).split("\n")
  return [...lines.slice(0, count), lines.slice(count).join("\n")]
}
