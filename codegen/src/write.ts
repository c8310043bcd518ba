/** Compares generated text with what is checked in, and writes the difference. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

export interface Change {
  readonly path: string
  readonly kind: "new" | "changed" | "stale"
}

const walk = (folder: string, prefix: string): ReadonlyArray<string> =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => {
        const path = join(folder, name)
        return statSync(path).isDirectory() ? walk(path, `${prefix}/${name}`) : [`${prefix}/${name}`]
      })
    : []

// Everything under packages/*/src/generated is ours, so a file that is no longer generated is stale.
const checkedIn = (root: string): ReadonlyArray<string> =>
  readdirSync(join(root, "packages")).flatMap((name) =>
    walk(join(root, "packages", name, "src/generated"), `packages/${name}/src/generated`)
  )

/** What differs between the generated files and the tree. */
export const differences = (root: string, files: ReadonlyMap<string, string>): ReadonlyArray<Change> => {
  const changes: Array<Change> = []
  for (const [path, text] of files) {
    const full = join(root, path)
    if (!existsSync(full)) changes.push({ path, kind: "new" })
    else if (readFileSync(full, "utf8") !== text) changes.push({ path, kind: "changed" })
  }
  for (const path of checkedIn(root)) if (!files.has(path)) changes.push({ path, kind: "stale" })
  return changes
}

export const apply = (root: string, files: ReadonlyMap<string, string>, changes: ReadonlyArray<Change>): void => {
  for (const { path, kind } of changes) {
    const full = join(root, path)
    if (kind === "stale") rmSync(full)
    else {
      mkdirSync(dirname(full), { recursive: true })
      writeFileSync(full, files.get(path) ?? "")
    }
  }
}
