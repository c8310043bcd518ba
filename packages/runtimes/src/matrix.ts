/**
 * The matrix: what is built, packed as users get it, runs the same checks on every runtime of this platform.
 *
 * @module
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, resolve } from "node:path"
import { startSandbox } from "@pay/sandbox"
import { build as bundle } from "esbuild"
import { publicPackages } from "../../../scripts/manifests.ts"
import { build, install, packAll } from "../../../scripts/pack.ts"
import type { Setting } from "./program/checks.ts"
import type { CheckResult } from "./program/run.ts"
import { programFolder, type Runtime, runtimes, versionOf } from "./runtimes.ts"
import { closedPort, startTrap } from "./trap.ts"
import { startWorker } from "./worker-process.ts"

export interface Row {
  readonly runtime: string
  readonly version: string
  /** Empty where this platform has no such runtime. */
  readonly results: ReadonlyArray<CheckResult>
}

const root = resolve(import.meta.dirname, "../../..")

/** Lays the program and the packed packages into a folder, and bundles the worker. */
export const prepare = async (folder: string): Promise<void> => {
  build(root)
  const tarballs = join(folder, "tarballs")
  mkdirSync(tarballs)
  const packed = packAll(root, tarballs)
  const project = join(folder, "project")
  cpSync(programFolder, project, { recursive: true })
  for (const { manifest } of publicPackages(root))
    if (manifest.exports?.["./operations"] !== undefined) install(root, packed, manifest.name, project)
  for (const name of ["idempotency", "signatures", "webhooks"]) install(root, packed, `@pay/${name}`, project)
  const effect = dirname(createRequire(import.meta.url).resolve("effect/package.json"))
  symlinkSync(effect, join(project, "node_modules/effect"))
  writeFileSync(join(project, "package.json"), '{"type":"module"}')
  await bundle({
    entryPoints: [join(project, "worker.ts")],
    outfile: join(folder, "worker.mjs"),
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "error"
  })
  writeFileSync(join(folder, "workerd.capnp"), workerConfig([]))
  writeFileSync(join(folder, "workerd-nodejs_compat.capnp"), workerConfig(["nodejs_compat"]))
}

const workerConfig = (flags: ReadonlyArray<string>): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "program", worker = .program), (name = "loopback", network = (allow = ["private", "local"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "program")]
);
const program :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
  compatibilityFlags = ${JSON.stringify(flags)},
  globalOutbound = "loopback"
);
`

const printed = async (binary: string, args: ReadonlyArray<string>, setting: Setting): Promise<unknown> => {
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: process.env.HOME ?? "",
    PAY_RUNTIME_SETTING: JSON.stringify(setting)
  }
  const child = spawn(binary, args, { env, stdio: ["ignore", "pipe", "pipe"] })
  let out = ""
  let err = ""
  child.stdout.on("data", (chunk) => {
    out += String(chunk)
  })
  child.stderr.on("data", (chunk) => {
    err += String(chunk)
  })
  await once(child, "close")
  try {
    return JSON.parse(out)
  } catch {
    throw new Error(`${binary} printed no results: ${out}${err}`)
  }
}

const served = async (binary: string, args: ReadonlyArray<string>, setting: Setting): Promise<unknown> => {
  const worker = await startWorker(binary, args)
  try {
    return await (await fetch(worker.url, { method: "POST", body: JSON.stringify(setting) })).json()
  } finally {
    worker.stop()
  }
}

const rowOf = async ({ name, binary, run, args }: Runtime, folder: string, setting: Setting): Promise<Row> => {
  if (binary === undefined) return { runtime: name, version: "not on this platform", results: [] }
  const results =
    run === "process" ? await printed(binary, args(folder), setting) : await served(binary, args(folder), setting)
  return { runtime: name, version: await versionOf(binary), results: results as ReadonlyArray<CheckResult> }
}

/** Runs everything in a prepared folder. `told` hears of each runtime when it is done. */
export const runMatrix = async (folder: string, told: (row: Row) => void = () => {}): Promise<ReadonlyArray<Row>> => {
  const sandbox = await startSandbox({ rateLimit: false })
  const trap = await startTrap()
  const closed = `http://127.0.0.1:${await closedPort()}`
  try {
    const rows: Array<Row> = []
    for (const runtime of runtimes) {
      const run = runtime.name.replaceAll(" ", "-").toLowerCase()
      const row = await rowOf(runtime, folder, {
        apiKey: sandbox.apiKey,
        url: sandbox.url,
        trap: trap.url,
        closed,
        run
      })
      told(row)
      rows.push(row)
    }
    if (trap.fallen.length > 0) throw new Error(`sent although it must not be: ${trap.fallen.join(", ")}`)
    return rows
  } finally {
    trap.close()
    await sandbox.close()
  }
}
