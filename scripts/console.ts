/**
 * `pnpm console [--port N] …`: builds the console's page where it is not current, then runs `pay console`. Only the ready
 * line goes to stdout.
 */
import { buildConsole } from "./console-page.ts"

buildConsole()
process.argv.splice(2, 0, "console")
await import("../packages/cli/src/bin.ts")
