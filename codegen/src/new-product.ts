/** `pnpm new:product NAME [TITLE]`: writes the spec and the package of a new product. Run `pnpm codegen` afterwards. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { scaffold } from "./scaffold.ts"

const { positionals, values } = parseArgs({ allowPositionals: true, options: { root: { type: "string" } } })
const [name, ...words] = positionals
if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error("usage: pnpm new:product NAME [TITLE]   (NAME in lower case with dashes)")
  process.exit(2)
}
const root = resolve(values.root ?? resolve(import.meta.dirname, "../.."))
const files = scaffold(root, name, words.join(" ") || name)
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`  new     ${path}`)
}
console.log(files.size === 0 ? `packages/${name} is complete.` : "Next: pnpm install && pnpm codegen")
