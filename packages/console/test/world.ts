import { existsSync } from "node:fs"
import type { ConsoleOptions } from "@pay/cli/console"
import { onTestFinished } from "vitest"
import { startWorld, type World } from "./furnished.ts"

export { useBrowser } from "@pay/browser-testkit/vitest"
export { charge, type World } from "./furnished.ts"

export const DIST = new URL("../dist/", import.meta.url)
if (!existsSync(DIST)) throw new Error("The page is not built: pnpm --filter @pay/console build")

/** The console of one test. */
export const openWorld = async (options?: ConsoleOptions): Promise<World> => {
  const world = await startWorld(options)
  onTestFinished(world.stop)
  return world
}
