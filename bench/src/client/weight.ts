/**
 * What a contender costs before it pays anything: import time, time to the first payment, bundle size, install size.
 *
 * @module
 */
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, sep } from "node:path"
import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { median } from "../figures.ts"
import { peers } from "../peers.ts"
import { type Contender, programOf } from "./contenders.ts"
import { runWorker } from "./speed.ts"

export interface Weight {
  readonly name: string
  /** Above an empty process, ms. */
  readonly importMs: number
  /** Process start to the first answer, above an empty process, ms. */
  readonly firstPaymentMs: number
  readonly minifiedBytes: number
  readonly gzipBytes: number
  readonly installBytes: number
  readonly installFiles: number
  readonly installPackages: number
}

const timed = (work: () => void): number => {
  const before = performance.now()
  work()
  return performance.now() - before
}

const nodeFor = (code: string): number =>
  timed(() => {
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })
    if (status !== 0) throw new Error(stderr)
  })

/** Import and first payment, each above an empty process of the same round. */
export const measureStart = (
  contenders: ReadonlyArray<Contender>,
  url: string,
  rounds: number
): ReadonlyArray<{ readonly importMs: number; readonly firstPaymentMs: number }> => {
  const imports = contenders.map((): Array<number> => [])
  const payments = contenders.map((): Array<number> => [])
  const bare: Contender = { name: "nothing", program: "nothing", packages: [] }
  for (let round = 0; round < rounds; round++) {
    const empty = nodeFor("process.exit(0)")
    const idle = timed(() => runWorker(bare, url))
    for (const [i, contender] of contenders.entries()) {
      imports[i]!.push(nodeFor(`await import(${JSON.stringify(programOf(contender))}); process.exit(0)`) - empty)
      payments[i]!.push(timed(() => runWorker(contender, url)) - idle)
    }
  }
  return contenders.map((_, i) => ({ importMs: median(imports[i]!), firstPaymentMs: median(payments[i]!) }))
}

/** A program as a bundler ships it; `folder` is where its packages are found. */
export const measureBundle = async (
  program: string,
  folder: string
): Promise<{ readonly minifiedBytes: number; readonly gzipBytes: number }> => {
  const entry = join(folder, "payment.mjs")
  const bundle = await rolldown({
    input: entry,
    platform: "node",
    logLevel: "silent",
    plugins: [
      {
        name: "payment",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? program : undefined)
      }
    ]
  })
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false })
  await bundle.close()
  const code = output[0].code
  return { minifiedBytes: Buffer.byteLength(code), gzipBytes: gzipSync(code, { level: 9 }).length }
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly files?: ReadonlyArray<string>
}

/** Where `name` is, for a module in `from`. */
export const folderOf = (name: string, from: string): string => {
  const paths = createRequire(join(from, "package.json")).resolve.paths(name) ?? []
  for (const path of paths) {
    const folder = join(path, name)
    if (existsSync(join(folder, "package.json"))) return realpathSync(folder)
  }
  throw new Error(`${name} is not installed beside ${from}`)
}

export const filesUnder = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => !path.slice(folder.length).includes(`${sep}node_modules${sep}`))

/** What the published package holds: of our own checkout only what `files` names. */
const publishedFiles = (folder: string, manifest: Manifest): ReadonlyArray<string> => {
  const all = filesUnder(folder)
  if (folder.includes(`${sep}node_modules${sep}`)) return all
  const kept = ["package.json", "README.md", "LICENSE", ...(manifest.files ?? [])].map((path) => join(folder, path))
  return all.filter((path) => kept.some((one) => path === one || path.startsWith(one + sep)))
}

/** A package with everything it depends on, as an install leaves it on disk. */
export const measureInstall = (
  contender: Contender
): { readonly installBytes: number; readonly installFiles: number; readonly installPackages: number } => {
  const folders = new Set<string>()
  let bytes = 0
  let files = 0
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from)
    if (folders.has(folder)) return
    folders.add(folder)
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
    for (const path of publishedFiles(folder, manifest)) {
      bytes += statSync(path).size
      files++
    }
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency, folder)
  }
  for (const name of contender.packages) visit(name, dirname(join(peers, "programs")))
  return { installBytes: bytes, installFiles: files, installPackages: folders.size }
}
