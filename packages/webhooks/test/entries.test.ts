import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { describe, expect, it } from "vitest"

const require = createRequire(import.meta.url)

/** Everything that an entry imports, types included, followed through the workspace's own sources. */
const importsOf = (entry: string): ReadonlySet<string> => {
  const seen = new Set<string>()
  const outside = new Set<string>()
  const follow = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    const from = createRequire(file)
    for (const [, specifier] of readFileSync(file, "utf8").matchAll(/\bfrom "([^"]+)"/g)) {
      if (specifier!.startsWith(".") || specifier!.startsWith("@pay/")) follow(from.resolve(specifier!))
      else outside.add(specifier!)
    }
  }
  follow(require.resolve(entry))
  return outside
}

describe("an entry for promises", () => {
  it.each([
    "@pay/webhooks",
    "@pay/webhooks/inbox",
    "@pay/webhooks/node",
    "@pay/webhooks/fastify",
    "@pay/webhooks/testing"
  ])("%s needs nothing to be installed, at run time or for its types", (entry) => {
    expect([...importsOf(entry)]).toEqual([])
  })
})

describe("the entry for Effect", () => {
  it("needs effect alone", () => {
    expect([...importsOf("@pay/webhooks/effect")].map((name) => name.split("/")[0])).toEqual(["effect", "effect"])
  })
})
