/** Builds the site into static files. */
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { once } from "node:events"
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { house } from "./house.ts"
import { site, stage } from "./stage.ts"

const dist = join(site, "dist")
const stamp = join(site, ".pages/built-from")

// All that the built files depend on: the staged pages, the theme, and the tools.
const inputs = (): string => {
  const hash = createHash("sha256").update(process.env.DOCS_BASE ?? "/")
  const files = globSync([".pages/**/*.{md,json}", ".vitepress/**/*.{ts,css}"], { cwd: site }).sort()
  for (const file of files) hash.update(file).update(readFileSync(join(site, file)))
  return hash.update(readFileSync(join(house, "pnpm-lock.yaml"))).digest("hex")
}

/** Runs VitePress in a process of its own; resolves when that has ended well. */
export const vitepress = async (...args: ReadonlyArray<string>): Promise<void> => {
  const program = join(site, "node_modules/vitepress/bin/vitepress.js")
  const [status] = await once(spawn(process.execPath, [program, ...args], { cwd: site, stdio: "inherit" }), "exit")
  if (status !== 0) throw new Error(`vitepress ${args.join(" ")} ended with ${String(status)}`)
}

export interface Built {
  readonly pages: number
  readonly ms: number
  /** False where the files that were there are those that a build would give. */
  readonly made: boolean
}

/** Builds unless nothing has changed since the last build. */
export const buildSite = async (): Promise<Built> => {
  const started = performance.now()
  const pages = stage()
  const wanted = inputs()
  const made = !existsSync(dist) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted
  if (made) {
    rmSync(stamp, { force: true })
    await vitepress("build")
    writeFileSync(stamp, wanted)
  }
  return { pages, ms: performance.now() - started, made }
}
