/**
 * `pay sandbox` and `pay terminals`: the gateway and the card terminals on this machine.
 *
 * @module
 */
import { startSandbox } from "@pay/sandbox"
import { startSimulators } from "@pay/terminal-simulator"
import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { failureOf } from "../exit.ts"
import { fieldsOf, paint, print, printJson } from "../output.ts"

const json = Flag.Boolean("json").pipe(Flag.withDescription("print one JSON line when ready"), Flag.withDefault(false))
const port = (name: string) =>
  Flag.Int(name).pipe(Flag.withDescription("port on 127.0.0.1; 0 picks a free one"), Flag.withDefault(0))

const serve = <A>(start: () => Promise<A>, told: (server: A) => void, stop: (server: A) => Promise<unknown>) =>
  Effect.scoped(
    Effect.flatMap(
      Effect.acquireRelease(Effect.tryPromise({ try: start, catch: failureOf }), (server) =>
        Effect.promise(() => stop(server))
      ),
      (server) =>
        Effect.andThen(
          Effect.sync(() => told(server)),
          Effect.never
        )
    )
  )

const tell = (asJson: boolean, title: string, ready: Readonly<Record<string, unknown>>): void => {
  if (asJson) printJson({ ready: true, ...ready, pid: process.pid })
  else print(`${paint("green", title)}\n${fieldsOf(ready)}\nCtrl-C ends it.`)
}

export const sandbox = Command.make(
  "sandbox",
  {
    port: port("port"),
    store: Flag.String("store").pipe(
      Flag.withDescription("memory, or a SQLite file that survives"),
      Flag.withDefault("memory")
    ),
    webhookUrl: Flag.String("webhook-url").pipe(Flag.withDescription("where webhooks go"), Flag.optional),
    callbackToken: Flag.String("callback-token").pipe(
      Flag.withDescription("value of x-callback-token on webhooks"),
      Flag.optional
    ),
    seed: Flag.Int("seed").pipe(Flag.withDescription("reproducible ids and times"), Flag.optional),
    json
  },
  (given) =>
    serve(
      () =>
        startSandbox({
          port: given.port,
          store: given.store,
          ...Option.match(given.webhookUrl, { onNone: () => ({}), onSome: (webhookUrl) => ({ webhookUrl }) }),
          ...Option.match(given.callbackToken, { onNone: () => ({}), onSome: (callbackToken) => ({ callbackToken }) }),
          ...Option.match(given.seed, { onNone: () => ({}), onSome: (seed) => ({ seed }) })
        }),
      ({ url, console, apiKey, publicKey, callbackToken }) =>
        tell(given.json, "The gateway answers on this machine.", { url, console, apiKey, publicKey, callbackToken }),
      (server) => server.close()
    )
).pipe(Command.withDescription("Start the payment gateway on this machine, offline; its keys work nowhere else"))

export const terminals = Command.make("terminals", { codepay: port("codepay"), json }, (given) =>
  serve(
    () => startSimulators({ codepay: given.codepay }),
    ({ ready }) => {
      const { ready: _, pid: __, ...facts } = ready
      tell(given.json, "The card terminals answer on this machine.", facts)
    },
    (server) => server.stop()
  )
).pipe(Command.withDescription("Start simulated card terminals on this machine"))
