/**
 * Package managers as users run them, each with a cache of its own, against the rehearsal's registry.
 *
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Registry } from "./registry.ts"
import { asUser, run } from "./run.ts"

export const MANAGERS = ["npm", "pnpm", "yarn"] as const
export type Manager = (typeof MANAGERS)[number]

export interface Footprint {
  readonly packages: number
  readonly bytes: number
}

export interface Project {
  readonly path: string
  readonly footprint: Footprint
}

const ENV = asUser({ npm_config_update_notifier: "false" })

interface Setting {
  readonly files: (registry: Registry, cache: string) => Readonly<Record<string, string>>
  readonly command: (root: string, name: string, cache: string) => readonly [string, ReadonlyArray<string>]
}

const SETTINGS: Readonly<Record<Manager, Setting>> = {
  npm: {
    files: ({ npmrc }) => ({ ".npmrc": npmrc }),
    command: (_, name, cache) => ["npm", ["install", name, "--no-audit", "--no-fund", "--cache", cache]]
  },
  pnpm: {
    // What was published a moment ago is too young for pnpm and yarn unless they are told otherwise.
    files: ({ npmrc }, cache) => ({
      ".npmrc": npmrc,
      "pnpm-workspace.yaml": `minimumReleaseAge: 0\nstoreDir: ${JSON.stringify(join(cache, "store"))}\n`
    }),
    command: (_, name) => ["pnpm", ["add", name]]
  },
  yarn: {
    files: ({ url }, cache) => ({
      "yarn.lock": "",
      ".yarnrc.yml": [
        `npmRegistryServer: ${JSON.stringify(url)}`,
        'unsafeHttpWhitelist: ["127.0.0.1"]',
        "nodeLinker: node-modules",
        "npmMinimalAgeGate: 0",
        "enableTelemetry: false",
        "enableImmutableInstalls: false",
        `globalFolder: ${JSON.stringify(cache)}`
      ].join("\n")
    }),
    command: (root, name) => [process.execPath, [join(root, "node_modules/@yarnpkg/cli-dist/bin/yarn.js"), "add", name]]
  }
}

const folders = (path: string): ReadonlyArray<string> =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((one) => one.isDirectory())
        .map((one) => join(path, one.name))
    : []

const bytesOf = (path: string): number =>
  readdirSync(path, { withFileTypes: true }).reduce((sum, one) => {
    if (one.name === "node_modules") return sum
    const inside = join(path, one.name)
    return sum + (one.isDirectory() ? bytesOf(inside) : one.isFile() ? statSync(inside).size : 0)
  }, 0)

/** Every real package folder below a `node_modules`; links to one count nothing. */
const packagesIn = (modules: string): ReadonlyArray<string> =>
  folders(modules).flatMap((path): ReadonlyArray<string> => {
    const name = path.slice(modules.length + 1)
    if (name === ".pnpm") return folders(path).flatMap((slot) => packagesIn(join(slot, "node_modules")))
    const found = name.startsWith("@") ? folders(path) : name.startsWith(".") ? [] : [path]
    return found.flatMap((one) => [one, ...packagesIn(join(one, "node_modules"))])
  })

const footprintOf = (path: string): Footprint => {
  const packages = packagesIn(join(path, "node_modules"))
  return { packages: packages.length, bytes: packages.reduce((sum, one) => sum + bytesOf(one), 0) }
}

/** An empty project into which `name` is installed, alone. */
export const installInto = async (
  path: string,
  name: string,
  manager: Manager,
  { root, registry, caches }: { readonly root: string; readonly registry: Registry; readonly caches: string }
): Promise<Project> => {
  const cache = join(caches, manager)
  const { files, command } = SETTINGS[manager]
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, "package.json"), JSON.stringify({ name: "shop", private: true }))
  for (const [file, text] of Object.entries(files(registry, cache))) writeFileSync(join(path, file), text)
  const [program, args] = command(root, name, cache)
  await run(program, args, { cwd: path, env: ENV })
  const lock = JSON.stringify(JSON.parse(readFileSync(join(path, "package.json"), "utf8")).dependencies)
  if (!lock.includes(name)) throw new Error(`${manager} did not add ${name}`)
  return { path, footprint: footprintOf(path) }
}

/** Which versions did it, for the table. */
export const managerVersion = async (root: string, manager: Manager, cwd: string): Promise<string> => {
  const yarn = [process.execPath, [join(root, "node_modules/@yarnpkg/cli-dist/bin/yarn.js"), "--version"]] as const
  const [program, args] = manager === "yarn" ? yarn : ([manager, ["--version"]] as const)
  return (await run(program, args, { cwd, env: ENV })).trim()
}
