/**
 * `pay terminal`: card terminals of the local network, with a durable journal.
 *
 * @module
 */
import * as Command from "effect/cli/Command"
import { discover, journal, reconcile } from "./look.ts"
import { decide, recover, sale } from "./sell.ts"

export const terminal = Command.make("terminal").pipe(
  Command.withDescription("Sell, recover and reconcile on a card terminal of the local network"),
  Command.withSubcommands([sale, recover, decide, reconcile, journal, discover])
)
