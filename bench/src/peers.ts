/**
 * The peers, installed apart from the workspace, which nobody else needs them in, and our packages as published.
 *
 * @module
 */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"

export const root = resolve(import.meta.dirname, "../..")
export const peers = join(root, "bench/peers")

const must = (command: string, args: ReadonlyArray<string>, cwd: string): void => {
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] })
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed`)
}

/** Installs the peers where `needed` is missing, and builds one of our packages. */
export const prepare = (needed: string, ours: string): void => {
  if (!existsSync(join(peers, "node_modules", needed)))
    must("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], peers)
  const turbo = join(root, "node_modules/.bin/turbo")
  must(turbo, ["run", "build", `--filter=${ours}`, "--output-logs=errors-only", "--no-update-notifier"], root)
}
