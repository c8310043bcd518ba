/**
 * The `pay` command as a value, for programs that embed it.
 *
 * @module
 */
import { Command } from "effect/cli"
import { call } from "./commands/call.ts"
import { doctor } from "./commands/doctor.ts"
import { sandbox, terminals } from "./commands/servers.ts"
import { terminal } from "./commands/terminal.ts"
import { listen, trigger } from "./commands/webhooks.ts"

export { CliFailure, EXIT } from "./exit.ts"

/** The root command with all its subcommands. */
export const pay = Command.make("pay").pipe(
  Command.withDescription(
    "Payments from the command line: call, listen, trigger, sandbox, terminals, terminal, doctor"
  ),
  Command.withSubcommands([call, listen, trigger, sandbox, terminals, terminal, doctor])
)
