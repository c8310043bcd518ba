/**
 * A copy of this repository in which releases are made; the repository itself is only read.
 *
 * @module
 */
import { execFileSync } from "node:child_process"
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { publicPackages } from "../manifests.ts"
import type { Registry } from "./registry.ts"
import { asUser, run } from "./run.ts"

export type Bump = "major" | "minor" | "patch"

export interface Tree {
  readonly path: string
  readonly edit: (file: string, from: string, to: string) => void
  /** Everything that differs becomes a commit, against which the next spec edit is judged. */
  readonly commit: (message: string) => Promise<void>
  readonly node: (...args: ReadonlyArray<string>) => Promise<string>
  /** `changeset version`: what is released, and as what. */
  readonly version: () => Promise<Readonly<Record<string, Bump>>>
  /** All packages, or some whose dependencies are built. */
  readonly build: (only?: ReadonlyArray<string>) => Promise<void>
  /** `changeset pack`, then `changeset publish` of the tarballs, as the workflow does. */
  readonly publish: (registry: Registry, npmrc: string) => Promise<void>
  readonly changelog: (name: string) => string
}

const GIT = {
  GIT_AUTHOR_NAME: "Rehearsal",
  GIT_AUTHOR_EMAIL: "rehearsal@localhost",
  GIT_COMMITTER_NAME: "Rehearsal",
  GIT_COMMITTER_EMAIL: "rehearsal@localhost",
  GIT_CONFIG_GLOBAL: "/dev/null"
}

const QUIET = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", NO_COLOR: "1" }

const bumpOf = (from: string, to: string): Bump => {
  const [before, after] = [from.split("."), to.split(".")]
  return before[0] !== after[0] ? "major" : before[1] !== after[1] ? "minor" : "patch"
}

/** Everything that git would take, as it lies in the working tree, as a repository of its own. */
export const copyTree = async (root: string, path: string): Promise<Tree> => {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8
  })
  for (const file of new Set(listed.split("\0")))
    if (file !== "" && existsSync(join(root, file))) cpSync(join(root, file), join(path, file))

  const git = (...args: ReadonlyArray<string>) => run("git", args, { cwd: path, env: GIT })
  const bin = (name: string) => join(path, "node_modules/.bin", name)
  const versions = () => new Map(publicPackages(path).map(({ manifest }) => [manifest.name, manifest.version]))
  const commit = async (message: string): Promise<void> => {
    await git("add", "--all")
    await git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", message)
  }
  await git("init", "--quiet", "--initial-branch=main")
  await commit("The working tree")
  await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: path })
  return {
    path,
    commit,
    edit: (file, from, to) => {
      const text = readFileSync(join(path, file), "utf8")
      if (text.split(from).length !== 2) throw new Error(`${file} does not hold this once:\n${from}`)
      writeFileSync(join(path, file), text.replace(from, to))
    },
    node: (...args) => run(process.execPath, args, { cwd: path }),
    version: async () => {
      // Between two releases there may be nothing to say, which changesets takes for a mistake.
      if (!readdirSync(join(path, ".changeset")).some((file) => file.endsWith(".md"))) return {}
      const before = versions()
      await run(bin("changeset"), ["version"], { cwd: path, env: QUIET })
      return Object.fromEntries(
        [...versions()].flatMap(([name, version]) => {
          const from = before.get(name) ?? "0.0.0"
          return from === version ? [] : [[name, bumpOf(from, version)]]
        })
      )
    },
    build: async (only) => {
      const filters =
        only === undefined ? ["--filter=./packages/*"] : ["--only", ...only.map((name) => `--filter=${name}`)]
      const args = ["run", "build", ...filters, "--output-logs=errors-only", "--no-update-notifier"]
      // What the repository has built already is not built again.
      await run(bin("turbo"), args, { cwd: path, env: { ...QUIET, TURBO_CACHE_DIR: join(root, ".turbo/cache") } })
    },
    publish: async (registry, npmrc) => {
      writeFileSync(npmrc, registry.npmrc)
      const env = asUser({ ...QUIET, ...GIT, NPM_CONFIG_USERCONFIG: npmrc, npm_config_registry: registry.url })
      const tarballs = mkdtempSync(join(tmpdir(), "pay-tarballs-"))
      await run(bin("changeset"), ["pack", "--out-dir", tarballs], { cwd: path, env })
      await run(bin("changeset"), ["publish", "--from-pack-dir", tarballs], { cwd: path, env })
      rmSync(tarballs, { recursive: true })
    },
    changelog: (name) => readFileSync(join(path, "packages", name.replace("@pay/", ""), "CHANGELOG.md"), "utf8")
  }
}
