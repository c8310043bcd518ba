/**
 * The process of the `pay` command: which part it runs, and how it ends.
 *
 * @module
 */
import { runMain } from "@effect/platform-node/NodeRuntime"
import { layer } from "@effect/platform-node/NodeServices"
import manifest from "@pay/cli/package.json" with { type: "json" }
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { runInbox } from "./commands/inbox.ts"
import { type CliFailure, EXIT, usageFailure } from "./exit.ts"

const args = process.argv.slice(2)
const wantsJson = args.includes("--json")
const asksForText =
  args.length < 2 || args.some((arg) => /^(-h|-v|--help|--version|--wizard|--completions)(=|$)/.test(arg))

// Help that nobody asked for explains an error; it must not stand where a script reads answers.
const helpConsole: Console.Console = Object.assign(Object.create(console), {
  log: (...parts: ReadonlyArray<unknown>) => {
    if (!wantsJson) process.stderr.write(`${parts.join(" ")}\n`)
  }
})

// The reason goes to stderr, so that stdout holds answers only.
const fail = (failure: CliFailure, say = true) =>
  Effect.sync(() => {
    if (say) process.stderr.write(`${wantsJson ? JSON.stringify(failure.json) : failure.message}\n`)
    process.exitCode = failure.exitCode
  })

const run = async (): Promise<void> => {
  const { commandFor } = await import("./index.ts")
  const pay = await commandFor(args)
  pay.pipe(
    Command.run({ version: manifest.version, renderErrors: !wantsJson }),
    Effect.catchTag("CliFailure", (failure) => fail(failure)),
    Effect.catchTag("ShowHelp", (shown) => {
      const failure = usageFailure(shown)
      return failure === undefined ? Effect.void : fail(failure, wantsJson)
    }),
    Effect.provide(layer),
    Effect.provideService(Console.Console, asksForText ? console : helpConsole),
    runMain({
      // A command says itself what an interruption means; see `interruptedAs`.
      teardown: (exit, onExit) =>
        onExit(
          Exit.isFailure(exit)
            ? Cause.hasInterruptsOnly(exit.cause)
              ? Number(process.exitCode ?? 130)
              : EXIT.unknown // a defect proves nothing about what was sent
            : Number(process.exitCode ?? 0)
        )
    })
  )
}

if (args[0] === "inbox") process.exitCode = await runInbox(args.slice(1))
else await run()
