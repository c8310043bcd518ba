/**
 * The `pay` command as a value, for programs that embed it.
 *
 * @module
 */
import * as Command from "effect/cli/Command"
import { console } from "./commands/console.ts"
import { doctor } from "./commands/doctor/index.ts"
import { inbox } from "./commands/inbox.ts"
import { sandbox, terminals } from "./commands/servers.ts"
import { terminal } from "./commands/terminal/index.ts"

export { CliFailure, EXIT } from "./exit.ts"

// Commands that know every operation and event of every product; loaded only where a command line may mean them.
const FROM_SPECS = [
  { name: "call", description: "Call any operation of a cloud product; the key comes from PAY_API_KEY" },
  { name: "listen", description: "Receive webhooks on this machine, verify, print or forward them" },
  { name: "trigger", description: "Send a valid delivery of any event to an endpoint" }
]

const stubs = FROM_SPECS.map(({ name, description }) => Command.make(name).pipe(Command.withDescription(description)))

/** The root command, with the subcommands that this command line may mean. */
export const commandFor = async (args: ReadonlyArray<string>) => {
  const [first = ""] = args
  const needed =
    args.includes("--completions") ||
    args.some((arg) => arg.startsWith("--completions=")) ||
    first === "--wizard" ||
    FROM_SPECS.some(({ name }) => name === first)
  const fromSpecs = needed ? (await import("./commands/from-specs.ts")).fromSpecs : stubs
  return Command.make("pay").pipe(
    Command.withDescription("Payments from the command line"),
    Command.withSubcommands([...fromSpecs, sandbox, console, terminals, terminal, inbox, doctor])
  )
}
