/**
 * `pay console`: the gateway, three card terminals and a webhook receiver, with one page to look at all of it.
 *
 * @module
 */
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import { paint, print, printJson } from "../output.ts"
import { json, port, serve } from "./servers.ts"

export const console = Command.make(
  "console",
  {
    port: port("port"),
    store: Flag.String("store").pipe(
      Flag.withDescription("memory, or a SQLite file that survives"),
      Flag.withDefault("memory")
    ),
    webhookUrl: Flag.String("webhook-url").pipe(
      Flag.withDescription("where webhooks go instead of the built-in receiver"),
      Flag.optional
    ),
    seed: Flag.Int("seed").pipe(Flag.withDescription("reproducible ids and times"), Flag.optional),
    json
  },
  ({ json: asJson, port: wanted, store, webhookUrl, seed }) =>
    serve(
      async () =>
        (await import("../console/index.ts")).startConsole({
          port: wanted,
          store,
          ...Option.match(webhookUrl, { onNone: () => ({}), onSome: (url) => ({ webhookUrl: url }) }),
          ...Option.match(seed, { onNone: () => ({}), onSome: (value) => ({ seed: value }) })
        }),
      ({ console: address, ready }) => {
        if (asJson || !process.stdout.isTTY) printJson({ ready: true, ...ready, pid: process.pid })
        else print(`Open ${paint(["bold", "underline"], address)}\n${paint("dim", "Ctrl-C ends it.")}`)
      },
      (running) => running.stop()
    )
).pipe(Command.withDescription("Start the gateway, three card terminals and a page that shows it all"))
