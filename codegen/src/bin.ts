/**
 * `pnpm codegen` writes what the specs say and tells what their edits mean for users; with `--changeset` it writes the
 * changesets too.
 *
 * `--check` fails when anything checked in is stale. `--changes [--json]` only tells what changed. `--base REV|DIR`
 * compares with that state instead of the last commit. `--lint [product …]` only holds the specs against the spec
 * language. `--root DIR` works on another tree.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { baseSpecs, hasCommit } from "./changes/base.ts"
import { changesBetween, changesets, type ProductChange, printChanges } from "./changes/report.ts"
import { generate, lintAll } from "./generate.ts"
import { SpecError, SpecSet } from "./load.ts"
import { apply, differences } from "./write.ts"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: "boolean" },
    lint: { type: "boolean" },
    changes: { type: "boolean" },
    changeset: { type: "boolean" },
    json: { type: "boolean" },
    base: { type: "string" },
    root: { type: "string" }
  }
})
const root = resolve(values.root ?? resolve(import.meta.dirname, "../.."))

const fail = (text: string): never => {
  console.error(text)
  process.exit(1)
}

const changes = (): ReadonlyArray<ProductChange> =>
  changesBetween(baseSpecs(root, values.base ?? "HEAD"), new SpecSet(join(root, "specs")))

const writeChangesets = (told: ReadonlyArray<ProductChange>): void => {
  mkdirSync(join(root, ".changeset"), { recursive: true })
  for (const [path, text] of changesets(told)) {
    writeFileSync(join(root, path), text)
    console.log(`  wrote   ${path}`)
  }
}

const tellChanges = (): void => {
  const told = changes()
  console.log(
    values.json ? JSON.stringify({ base: values.base ?? "HEAD", products: told }, null, 2) : printChanges(told)
  )
  if (values.changeset) writeChangesets(told)
}

const write = async (): Promise<void> => {
  const { files } = await generate(root)
  const different = differences(root, files)
  apply(root, files, different)
  for (const { kind, path } of different) console.log(`  ${kind.padEnd(8)}${path}`)
  console.log(
    different.length === 0
      ? `Nothing to do: ${files.size} files are current.`
      : `${different.length} of ${files.size} files written.`
  )
  // A tree without a commit has no users yet.
  if (values.base === undefined && !hasCommit(root)) return
  const told = changes()
  if (told.length === 0) return
  console.log(`\nFor users, against ${values.base ?? "the last commit"}:\n${printChanges(told)}`)
  if (values.changeset) writeChangesets(told)
  else console.log("`pnpm codegen --changeset` writes the changesets.")
}

const verify = async (): Promise<void> => {
  const { files, models } = await generate(root)
  const different = differences(root, files)
  if (different.length === 0) {
    console.log(`Generated code is current: ${files.size} files of ${models.length} products.`)
    return
  }
  const told = different.map(({ kind, path }) => `  ${kind.padEnd(8)}${path}`).join("\n")
  fail(`Generated code is not current:\n${told}\nRun \`pnpm codegen\` and commit the result.`)
}

try {
  if (values.lint) {
    const problems = lintAll(root, positionals)
    if (problems.length > 0) throw new SpecError(problems)
    console.log("The specs follow the spec language.")
  } else if (values.changes) tellChanges()
  else if (values.check) await verify()
  else await write()
} catch (error) {
  if (error instanceof SpecError) fail(error.message)
  throw error
}
