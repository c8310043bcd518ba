/**
 * Which packages a release may touch, and how.
 *
 * @module
 */
import type { Manifest } from "../manifests.ts"
import type { Bump } from "./tree.ts"

type Bumps = Readonly<Record<string, Bump>>

export interface Difference {
  readonly package: string
  readonly expected: Bump | "nothing"
  readonly found: Bump | "nothing"
}

/**
 * What a new major of `name` asks of the others: a package that depends on it, and so excludes it by its range, is
 * released with a new range and nothing else changed. Who depends on such a one stays: a patch is within a caret.
 */
export const dependents = (manifests: ReadonlyArray<Manifest>, name: string): Bumps =>
  Object.fromEntries(
    manifests.filter(({ dependencies }) => dependencies?.[name] !== undefined).map((one) => [one.name, "patch"])
  )

export const differences = (expected: Bumps, found: Bumps): ReadonlyArray<Difference> =>
  [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort().flatMap((name) => {
    const difference: Difference = {
      package: name,
      expected: expected[name] ?? "nothing",
      found: found[name] ?? "nothing"
    }
    return difference.expected === difference.found ? [] : [difference]
  })

/** Packages whose peer gets a new major while they do not: their users would have to move without being told. */
export const brokenPeers = (manifests: ReadonlyArray<Manifest>, bumps: Bumps): ReadonlyArray<string> =>
  manifests
    .filter(({ name, peerDependencies }) =>
      Object.keys(peerDependencies ?? {}).some((peer) => bumps[peer] === "major" && bumps[name] !== "major")
    )
    .map(({ name }) => name)
