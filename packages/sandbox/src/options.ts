/**
 * Reads the command line of the sandbox.
 *
 * @module
 */
import { parseArgs } from "node:util"
import type { ClockMode } from "./engine/clock.ts"
import type { SandboxOptions } from "./sandbox.ts"

export const USAGE = `Usage: pnpm sandbox [options]

  --port N               port on 127.0.0.1; 0 (default) picks a free one
  --store memory|FILE    keep everything in memory (default) or in a SQLite file
  --webhook-url URL      where webhooks go; without it they are kept for GET /_sandbox/webhooks
  --callback-token T     value of x-callback-token on webhooks
  --seed N               reproducible ids and times
  --clock flowing|stepped|manual
                         how time passes: as it does, in steps to the next timer (default with a seed), or on demand
  --rate-limit on|off|N  as documented (default), none, or N requests a minute and endpoint
  --help
`

/** A mistake in the arguments; its message is for the terminal. */
export class UsageError extends Error {
  override readonly name = "UsageError"
}

const whole = (name: string, text: string, max: number): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > max) throw new UsageError(`--${name} takes a whole number from 0 to ${max}`)
  return value
}

const clockOf = (text: string): ClockMode => {
  if (text === "flowing" || text === "stepped" || text === "manual") return text
  throw new UsageError("--clock takes flowing, stepped or manual")
}

const rateLimitOf = (text: string): boolean | number => {
  if (text === "on" || text === "off") return text === "on"
  const limit = whole("rate-limit", text, 1_000_000)
  if (limit === 0) throw new UsageError("--rate-limit takes on, off or a number above 0")
  return limit
}

/** Options from the arguments after the script's name; `help` where they ask for it. Throws {@link UsageError}. */
export const readOptions = (args: ReadonlyArray<string>): SandboxOptions | "help" => {
  let values: Record<string, string | boolean | undefined>
  try {
    values = parseArgs({
      // `pnpm sandbox -- --port 1` leaves the separator in.
      args: args.filter((one, i) => !(one === "--" && i === 0)),
      options: {
        port: { type: "string" },
        store: { type: "string" },
        "webhook-url": { type: "string" },
        "callback-token": { type: "string" },
        seed: { type: "string" },
        clock: { type: "string" },
        "rate-limit": { type: "string" },
        help: { type: "boolean" }
      }
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  if (values.help) return "help"
  const text = (name: string): string | undefined => values[name] as string | undefined
  const url = text("webhook-url")
  if (url !== undefined && !/^https?:\/\//.test(url)) throw new UsageError("--webhook-url takes an http or https URL")
  const port = text("port")
  const seed = text("seed")
  const store = text("store")
  const token = text("callback-token")
  const clock = text("clock")
  const limit = text("rate-limit")
  return {
    ...(port === undefined ? {} : { port: whole("port", port, 65_535) }),
    ...(seed === undefined ? {} : { seed: whole("seed", seed, 4_294_967_295) }),
    ...(clock === undefined ? {} : { clock: clockOf(clock) }),
    ...(store === undefined ? {} : { store }),
    ...(url === undefined ? {} : { webhookUrl: url }),
    ...(token === undefined ? {} : { callbackToken: token }),
    ...(limit === undefined ? {} : { rateLimit: rateLimitOf(limit) })
  }
}
