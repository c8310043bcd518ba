/**
 * `pnpm manifests [--check]`: what every published package's manifest says alike, written in one place: licence, links,
 * engines, and the exports as users get them, which know nothing of the sources. `--check` only tells what is stale.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

/** Where the project lives; the only place that says so. */
export const REPOSITORY = "https://github.com/pay-sdk/pay"

const SOURCE = "@pay/source"

type Entry = string | null | Readonly<Record<string, string>>
type Exports = Readonly<Record<string, Entry>>
type Ranges = Readonly<Record<string, string>>

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly description: string
  readonly keywords?: ReadonlyArray<string>
  readonly bin?: Ranges
  readonly exports?: Exports
  readonly files?: ReadonlyArray<string>
  readonly scripts?: Ranges
  readonly dependencies?: Ranges
  readonly peerDependencies?: Ranges
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly devDependencies?: Ranges
}

const withoutSource = (entry: Entry): Entry =>
  entry === null || typeof entry === "string"
    ? entry
    : Object.fromEntries(Object.entries(entry).filter(([condition]) => condition !== SOURCE))

/** Our own packages are one family: any version that fits, so that an install holds one core. */
const familyRanges = (ranges: Ranges): Ranges =>
  Object.fromEntries(
    Object.entries(ranges).map(([name, range]) => [name, range.startsWith("workspace:") ? "workspace:^" : range])
  )

/** The manifest of a public package in `packages/<folder>`, as it should be. */
export const completed = (manifest: Manifest, folder: string): Manifest => {
  const { "./package.json": _, "./internal/*": closed, ...entries } = manifest.exports ?? {}
  const exports: Exports = {
    ...entries,
    "./package.json": "./package.json",
    ...(closed === undefined ? {} : { "./internal/*": closed })
  }
  const keywords = manifest.keywords ?? ["payments", ...folder.split("-"), "southeast-asia", "typescript"]
  // The order is the order of the file.
  return Object.fromEntries(
    Object.entries({
      name: manifest.name,
      version: manifest.version,
      description: manifest.description,
      keywords,
      license: "MIT",
      homepage: `${REPOSITORY}/tree/main/packages/${folder}#readme`,
      bugs: `${REPOSITORY}/issues`,
      repository: { type: "git", url: `git+${REPOSITORY}.git`, directory: `packages/${folder}` },
      type: "module",
      sideEffects: false,
      engines: { node: ">=22.19" },
      bin: manifest.bin,
      exports,
      files: manifest.files ?? ["dist"],
      scripts: manifest.scripts,
      dependencies: manifest.dependencies && familyRanges(manifest.dependencies),
      peerDependencies: manifest.peerDependencies && familyRanges(manifest.peerDependencies),
      peerDependenciesMeta: manifest.peerDependenciesMeta,
      devDependencies: manifest.devDependencies,
      publishConfig: {
        access: "public",
        exports: Object.fromEntries(Object.entries(exports).map(([path, entry]) => [path, withoutSource(entry)]))
      }
    }).filter(([, value]) => value !== undefined)
  ) as unknown as Manifest
}

export interface PublicPackage {
  readonly folder: string
  /** Where the package's folder is. */
  readonly path: string
  readonly manifest: Manifest
  readonly text: string
}

export const publicPackages = (root: string): ReadonlyArray<PublicPackage> =>
  readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((one) => existsSync(join(root, "packages", one.name, "package.json")))
    .flatMap(({ name: folder }) => {
      const path = join(root, "packages", folder)
      const text = readFileSync(join(path, "package.json"), "utf8")
      const manifest: Manifest = JSON.parse(text)
      return manifest.private ? [] : [{ folder, path, manifest, text }]
    })

const main = (root: string, check: boolean): void => {
  const stale = publicPackages(root).flatMap(({ folder, path, manifest, text }) => {
    const right = completed(manifest, folder)
    return JSON.stringify(right) === JSON.stringify(JSON.parse(text))
      ? []
      : [{ path: join(path, "package.json"), right }]
  })
  for (const { path, right } of stale) {
    if (!check) writeFileSync(path, `${JSON.stringify(right, null, 2)}\n`)
    console.log(`  ${check ? "stale" : "wrote"}   ${path.slice(root.length + 1)}`)
  }
  if (stale.length === 0) console.log("Every manifest is complete.")
  else if (check) {
    console.error("Run `pnpm manifests`.")
    process.exitCode = 1
  }
}

if (import.meta.main) main(resolve(import.meta.dirname, ".."), process.argv.includes("--check"))
