import { spawnSync } from "node:child_process"
import { join, resolve } from "node:path"

const root = resolve(import.meta.dirname, "..")

/** Builds the console's page where it is not current. What goes wrong is told on stderr, and ends the program. */
export const buildConsole = (): void => {
  const built = spawnSync(
    join(root, "node_modules/.bin/turbo"),
    ["run", "build", "--filter=@pay/console", "--output-logs=errors-only", "--no-update-notifier"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", 2],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" }
    }
  )
  if (built.status === 0) return
  console.error("The page could not be built: pnpm --filter @pay/console build says why.")
  process.exit(1)
}
