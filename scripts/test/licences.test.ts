/** What users install with our packages: under licences that ask nothing of them, and without code that runs at install. */
import { existsSync, readFileSync, realpathSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { expect, test } from "vitest"
import { publicPackages } from "../manifests.ts"

/** Permissive ones, by their SPDX names. A new one is added here on purpose, never by a dependency. */
const ALLOWED = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0"])

interface Installed {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const read = (folder: string): Installed => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))

/** As Node looks for it: in the `node_modules` of each folder upwards. */
const find = (name: string, from: string): string | undefined => {
  const here = join(from, "node_modules", name)
  if (existsSync(join(here, "package.json"))) return realpathSync(here)
  const above = dirname(from)
  return above === from ? undefined : find(name, above)
}

const closure = (): ReadonlyMap<string, Installed> => {
  const found = new Map<string, Installed>()
  const walk = (folder: string): void => {
    if (found.has(folder)) return
    const manifest = read(folder)
    found.set(folder, manifest)
    const { dependencies, optionalDependencies, peerDependencies } = manifest
    for (const name of Object.keys({ ...peerDependencies, ...optionalDependencies, ...dependencies })) {
      const next = find(name, folder)
      if (next !== undefined) walk(next)
      else if (dependencies?.[name] !== undefined && optionalDependencies?.[name] === undefined)
        throw new Error(`${manifest.name} needs ${name}, which is not installed`)
    }
  }
  for (const { path } of publicPackages(resolve(import.meta.dirname, "../.."))) walk(realpathSync(path))
  return found
}

const installed = [...closure().values()]
const others = installed.filter(({ name }) => !name.startsWith("@pay/"))
/** One of the alternatives of `(A OR B)` is enough. */
const allowed = (licence = ""): boolean =>
  licence
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((one) => ALLOWED.has(one))
const named = ({ name, version, license }: Installed): string => `${name} ${version}: ${license}`

test("every licence is one that we allow", () => {
  expect(others.length).toBeGreaterThan(5)
  expect(installed.filter(({ license }) => !allowed(license)).map(named)).toEqual([])
})

test("nothing of it runs code when it is installed", () => {
  const run = ["preinstall", "install", "postinstall"]
  const scripted = installed.filter(({ scripts }) => run.some((name) => scripts?.[name] !== undefined))
  expect(scripted.map(named)).toEqual([])
})
