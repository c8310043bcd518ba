/** The subcommands that know every operation and event of the specs. */
import { call } from "./call.ts"
import { listen, trigger } from "./webhooks.ts"

export const fromSpecs = [call, listen, trigger] as const
