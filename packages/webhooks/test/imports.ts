import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

/** Everything outside this repository that an entry imports, types included, followed through the sources. */
export const importsOf = (entry: string, base: string): ReadonlySet<string> => {
  const seen = new Set<string>()
  const outside = new Set<string>()
  const follow = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    const from = createRequire(file)
    for (const [, specifier] of readFileSync(file, "utf8").matchAll(/\b(?:from |import\()"([^"]+)"/g)) {
      if (specifier?.startsWith(".") || specifier?.startsWith("@pay/")) follow(from.resolve(specifier))
      else if (specifier) outside.add(specifier)
    }
  }
  follow(createRequire(base).resolve(entry))
  return outside
}
