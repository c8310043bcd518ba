/**
 * Where each runtime's binary is, and how it runs a program. All come from the npm registry.
 *
 * @module
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, realpathSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

export interface Runtime {
  readonly name: string
  /** Path of the binary; undefined where this platform has none. */
  readonly binary: string | undefined
  readonly run: "process" | "worker"
  /** Its arguments for a program in a prepared folder. */
  readonly args: (folder: string) => ReadonlyArray<string>
}

const { platform, arch } = process
const require = createRequire(import.meta.url)

/** The folder of a package, asked from another one's; undefined where it is not installed. */
const folderOf = (name: string, owner?: string): string | undefined => {
  const from = owner === undefined ? require : createRequire(join(realpathSync(owner), "package.json"))
  for (const folder of from.resolve.paths(name) ?? []) if (existsSync(join(folder, name))) return join(folder, name)
  return undefined
}

const binaryOf = (name: string, inner: ReadonlyArray<string>, path: string): string | undefined => {
  const owner = folderOf(name)
  if (owner === undefined) return undefined
  const found = inner.map((one) => folderOf(one, owner)).find((folder) => folder !== undefined)
  const file = found === undefined ? undefined : join(found, path)
  return file !== undefined && existsSync(file) ? file : undefined
}

const nodeOf = (major: number): string | undefined => {
  const folder = folderOf(`node${major}-${platform}-${arch}`)
  return folder === undefined ? undefined : join(folder, "bin/node")
}

const suffix = platform === "win32" ? ".exe" : ""
const bunArch = arch === "arm64" ? "aarch64" : arch
const workerdArch = arch === "x64" ? "64" : arch

const programIn = (folder: string): string => join(folder, "project/process.ts")

export const runtimes: ReadonlyArray<Runtime> = [
  ...[22, 24, 26].map((major) => ({
    name: `Node ${major}`,
    binary: process.versions.node.startsWith(`${major}.`) ? process.execPath : nodeOf(major),
    run: "process" as const,
    args: (folder: string) => [programIn(folder)]
  })),
  {
    name: "Bun",
    binary: binaryOf("bun", [`@oven/bun-${platform}-${bunArch}`], `bin/bun${suffix}`),
    run: "process",
    args: (folder) => ["run", programIn(folder)]
  },
  {
    name: "Deno",
    binary: binaryOf("deno", [`@deno/${platform}-${arch}-glibc`, `@deno/${platform}-${arch}`], `deno${suffix}`),
    run: "process",
    args: (folder) => [
      "run",
      "--allow-env",
      "--allow-net=127.0.0.1",
      "--allow-read",
      "--no-prompt",
      "--cached-only",
      programIn(folder)
    ]
  },
  ...["workerd", "workerd, nodejs_compat"].map((name) => ({
    name,
    binary: binaryOf("workerd", [`@cloudflare/workerd-${platform}-${workerdArch}`], `bin/workerd${suffix}`),
    run: "worker" as const,
    args: (folder: string) => ["serve", join(folder, `${name.replace(", ", "-")}.capnp`), "--control-fd=3"]
  }))
]

export const versionOf = async (binary: string): Promise<string> => {
  const child = spawn(binary, ["--version"], { stdio: ["ignore", "pipe", "ignore"] })
  let text = ""
  child.stdout.on("data", (chunk) => {
    text += String(chunk)
  })
  await once(child, "close")
  return /\d+(?:[.-]\d+)+/.exec(text)?.[0] ?? text.trim()
}

export const programFolder = join(dirname(import.meta.filename), "program")
