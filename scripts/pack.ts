/**
 * The public packages as users get them: built, packed by pnpm, and read from the tarballs.
 *
 * @module
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { createPackageFromTarballData } from "@arethetypeswrong/core"
import { filesUnder, folderOf } from "../bench/src/client/weight.ts"
import { type Manifest, publicPackages } from "./manifests.ts"

export interface Packed {
  readonly name: string
  readonly tarball: Uint8Array
  /** Of the tarball, which is not quite that of the checkout. */
  readonly manifest: Manifest
  /** Text by path inside the package. */
  readonly files: ReadonlyMap<string, string>
}

export const build = (root: string): void => {
  const args = ["run", "build", "--filter=./packages/*", "--output-logs=errors-only", "--no-update-notifier"]
  execFileSync(join(root, "node_modules/.bin/turbo"), args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" }
  })
}

const read = (tarball: Uint8Array): Packed => {
  const inside = createPackageFromTarballData(tarball)
  const prefix = `/node_modules/${inside.packageName}/`
  const files = new Map(inside.listFiles().map((path) => [path.slice(prefix.length), inside.readFile(path)]))
  return { name: inside.packageName, tarball, manifest: JSON.parse(files.get("package.json") ?? ""), files }
}

/** Packs what is built, into `folder`. */
export const packAll = (root: string, folder: string): ReadonlyArray<Packed> => {
  const filters = publicPackages(root).map(({ manifest }) => `--filter=${manifest.name}`)
  const args = ["--recursive", ...filters, "pack", "--json", "--pack-destination", folder]
  const told = execFileSync("pnpm", args, { cwd: root, encoding: "utf8", maxBuffer: 1e8 })
  const packed: ReadonlyArray<{ readonly filename: string }> = JSON.parse(told)
  return packed.map(({ filename }) => read(readFileSync(filename)))
}

export interface Installed {
  readonly packages: ReadonlyArray<string>
  readonly bytes: number
}

/** Lays one package with everything it must have into `folder`, as an install does; optional peers stay away. */
export const install = (root: string, all: ReadonlyArray<Packed>, name: string, folder: string): Installed => {
  const sizes = new Map<string, number>()
  const visit = (one: string, from: string): void => {
    if (sizes.has(one)) return
    const target = join(folder, "node_modules", one)
    const ours = all.find((packed) => packed.name === one)
    // The size of others is that of the files in the store; a link to them also finds what they need themselves.
    const found = ours === undefined ? folderOf(one, from) : undefined
    mkdirSync(dirname(target), { recursive: true })
    if (found !== undefined && !existsSync(target)) symlinkSync(found, target)
    for (const [path, text] of ours?.files ?? []) {
      mkdirSync(dirname(join(target, path)), { recursive: true })
      writeFileSync(join(target, path), text)
    }
    sizes.set(
      one,
      filesUnder(found ?? target).reduce((sum, path) => sum + statSync(path).size, 0)
    )
    const manifest: Manifest = JSON.parse(readFileSync(join(target, "package.json"), "utf8"))
    const home = found ?? join(root, "packages", one.replace("@pay/", ""))
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency, home)
  }
  visit(name, root)
  return { packages: [...sizes.keys()], bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) }
}
