/**
 * `pay sandbox` and `pay terminals`: the gateway and the card terminals on this machine.
 *
 * @module
 */
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { EXIT, failureOf, interruptedAs } from "../exit.ts"
import { fieldsOf, paint, print, printJson } from "../output.ts"
import { writeSettings } from "./terminal/simulated.ts"

export const json = Flag.Boolean("json").pipe(
  Flag.withDescription("print one JSON line when ready"),
  Flag.withDefault(false)
)
export const port = (name: string) =>
  Flag.Int(name).pipe(Flag.withDescription("port on 127.0.0.1; 0 picks a free one"), Flag.withDefault(0))

export const serve = <A>(start: () => Promise<A>, told: (server: A) => void, stop: (server: A) => Promise<unknown>) =>
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
  ).pipe(interruptedAs(EXIT.done))

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
      async () =>
        (await import("@pay/sandbox")).startSandbox({
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

export const terminals = Command.make(
  "terminals",
  {
    c2c: port("c2c"),
    vinr: port("vinr"),
    codepay: port("codepay"),
    control: port("control"),
    settings: Flag.String("settings").pipe(
      Flag.withDescription("folder for settings files that `pay terminal --settings` reads"),
      Flag.optional
    ),
    json
  },
  ({ json: asJson, settings, ...ports }) =>
    serve(
      async () => {
        const simulators = await (await import("@pay/terminal-simulator")).startSimulators(ports)
        const folder = Option.getOrUndefined(settings)
        return { simulators, lanes: folder === undefined ? [] : await writeSettings(folder, simulators) }
      },
      ({ simulators: { ready }, lanes }) => {
        if (asJson) return printJson({ ...ready, ...(lanes.length === 0 ? {} : { settings: lanes }) })
        const { ready: _, pid: __, ...facts } = ready
        print(`${paint("green", "The card terminals answer on this machine.")}\n${fieldsOf(facts)}`)
        for (const { file, environment, currency } of lanes)
          print(
            `\n${Object.entries(environment)
              .map(([name, value]) => `${name}=${value} `)
              .join("")}pay terminal sale --settings ${file} --amount 25000 --currency ${currency}`
          )
        print("\nCtrl-C ends them.")
      },
      ({ simulators }) => simulators.stop()
    )
).pipe(Command.withDescription("Start simulated card terminals on this machine: CodePay, VINR and C2C"))
