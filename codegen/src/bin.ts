/**
 * `pnpm codegen` writes what the specs say; `--check` fails when anything checked in is stale; `--lint [product …]`
 * only holds the specs against the spec language. `--root DIR` works on another tree.
 */
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { generate, lintAll } from "./generate.ts"
import { SpecError } from "./load.ts"
import { apply, differences } from "./write.ts"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean" }, lint: { type: "boolean" }, root: { type: "string" } }
})
const root = resolve(values.root ?? resolve(import.meta.dirname, "../.."))

const fail = (text: string): never => {
  console.error(text)
  process.exit(1)
}

try {
  if (values.lint) {
    const problems = lintAll(root, positionals)
    if (problems.length > 0) throw new SpecError(problems)
    console.log("The specs follow the spec language.")
  } else {
    const { files, models } = await generate(root)
    const changes = differences(root, files)
    const told = changes.map(({ kind, path }) => `  ${kind.padEnd(8)}${path}`).join("\n")
    if (values.check) {
      if (changes.length > 0)
        fail(`Generated code is not current:\n${told}\nRun \`pnpm codegen\` and commit the result.`)
      console.log(`Generated code is current: ${files.size} files of ${models.length} products.`)
    } else {
      apply(root, files, changes)
      console.log(
        changes.length === 0
          ? `Nothing to do: ${files.size} files are current.`
          : `${told}\n${changes.length} of ${files.size} files written.`
      )
    }
  }
} catch (error) {
  if (error instanceof SpecError) fail(error.message)
  throw error
}
