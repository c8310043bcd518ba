/** Reads the command line. */
import { parseArgs } from "node:util"
import { FAULTS, faultsOf, type PROFILES } from "./faults.ts"
import type { Place } from "./merchant/books.ts"
import { MANNERS, type Manners } from "./merchant/writes.ts"

export const USAGE = `Usage: pnpm chaos [options]

  --payments N           orders to take (1000)
  --seed S               repeats the plan: orders, customers, faults, kills (1)
  --profile light|heavy  how much goes wrong (light)
  --store sqlite|postgres
  --faults A,B           only these kinds: ${FAULTS.join(", ")}
  --replay N             runs the plan N times and counts the failures
  --minimise             where it fails, looks for the smallest plan that does
  --manners M            ${MANNERS.join(", ")}
  --json                 prints the last line only
`

/** A mistake in the arguments. */
export class UsageError extends Error {}

export interface CommandOptions {
  readonly payments: number
  readonly seed: number
  readonly profile: keyof typeof PROFILES
  readonly store: Place["store"]
  readonly faults: ReadonlyArray<string>
  readonly replay: number
  readonly minimise: boolean
  readonly manners: Manners
  readonly json: boolean
}

const whole = (name: string, text: string, least: number): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least) throw new UsageError(`--${name} takes a whole number from ${least} on`)
  return value
}

const oneOf = <A extends string>(name: string, text: string, known: ReadonlyArray<A>): A => {
  const found = known.find((one) => one === text)
  if (found === undefined) throw new UsageError(`--${name} takes ${known.join(", ")}`)
  return found
}

const parse = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      // `pnpm chaos -- --seed 1` leaves the separator in.
      args: args.filter((one, index) => !(one === "--" && index === 0)),
      options: {
        payments: { type: "string", default: "1000" },
        seed: { type: "string", default: "1" },
        profile: { type: "string", default: "light" },
        store: { type: "string", default: "sqlite" },
        faults: { type: "string" },
        replay: { type: "string", default: "1" },
        minimise: { type: "boolean", default: false },
        manners: { type: "string", default: "careful" },
        json: { type: "boolean", default: false }
      }
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** Throws {@link UsageError}. */
export const readOptions = (args: ReadonlyArray<string>): CommandOptions => {
  const values = parse(args)
  const store = oneOf("store", values.store, ["sqlite", "postgres"])
  return {
    payments: whole("payments", values.payments, 1),
    seed: whole("seed", values.seed, 0),
    profile: oneOf("profile", values.profile, ["light", "heavy"]),
    store,
    faults: values.faults?.split(",").map((one) => oneOf("faults", one, faultsOf(store))) ?? faultsOf(store),
    replay: whole("replay", values.replay, 1),
    minimise: values.minimise,
    manners: oneOf("manners", values.manners, MANNERS),
    json: values.json
  }
}

/** The command that runs a plan again. */
export const commandOf = (options: CommandOptions): string => {
  const { payments, seed, profile, store, faults, manners } = options
  return [
    `pnpm chaos --payments ${payments} --seed ${seed} --profile ${profile} --store ${store}`,
    ...(faults.length === faultsOf(store).length ? [] : [`--faults ${faults.join(",")}`]),
    ...(manners === "careful" ? [] : [`--manners ${manners}`])
  ].join(" ")
}
