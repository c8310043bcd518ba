/**
 * Which terminal: flags for the common case, a JSON file with the driver's own options for the rest. Secrets come from
 * the environment only.
 *
 * @module
 */
import { readFileSync } from "node:fs"
import type { Driver } from "@pay/terminal"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CliFailure, EXIT } from "../../exit.ts"

/** The drivers that a flag or file may name. */
export const DRIVERS = ["codepay", "vinr", "c2c"] as const

export const device = {
  driver: Flag.Literals("driver", DRIVERS).pipe(
    Flag.withDescription("the terminal's protocol; default: the settings file's, else codepay"),
    Flag.optional
  ),
  host: Flag.String("host").pipe(Flag.withDescription("address of the terminal"), Flag.optional),
  port: Flag.Int("port").pipe(Flag.withDescription("default: the protocol's own"), Flag.optional),
  terminalId: Flag.String("terminal-id").pipe(
    Flag.withDescription("your own id of the terminal; default lane-1"),
    Flag.optional
  ),
  appId: Flag.String("app-id").pipe(
    Flag.withDescription("codepay: the app_id that CodePay issued; default pay-cli"),
    Flag.optional
  ),
  serial: Flag.String("serial").pipe(
    Flag.withDescription("codepay: the terminal's serial number; answers of another device are not believed"),
    Flag.optional
  ),
  settings: Flag.String("settings").pipe(
    Flag.withDescription("JSON file with the driver's options, secrets left out; flags win over it"),
    Flag.optional
  )
}

export type Device = {
  readonly [Name in keyof typeof device]: (typeof device)[Name] extends Flag.Flag<infer A> ? A : never
}

const Port = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 65_535 }))
const Ms = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 86_400_000 }))
const File = Schema.Struct({ path: Schema.String })
const Codes = Schema.optionalKey(Schema.Array(Schema.String))
const budget = { connectMs: Schema.optionalKey(Ms), clientMs: Schema.optionalKey(Ms), lookupMs: Schema.optionalKey(Ms) }
const Budget = Schema.Struct({ ...budget, terminalExpiryMs: Schema.optionalKey(Ms) })
const Connection = Schema.Literals(["per_transaction", "kept"])
const Network = Schema.Struct({
  staticHosts: Schema.optionalKey(Schema.Array(Schema.String)),
  interface: Schema.optionalKey(Schema.String),
  mdnsPort: Schema.optionalKey(Port)
})

const Codepay = Schema.Struct({
  driver: Schema.Literal("codepay"),
  terminalId: Schema.String,
  host: Schema.String,
  port: Schema.optionalKey(Port),
  appId: Schema.String,
  serial: Schema.optionalKey(Schema.String),
  connection: Schema.optionalKey(Connection),
  version: Schema.optionalKey(Schema.Literals(["1.0", "2.0"])),
  budget: Schema.optionalKey(Budget),
  codes: Schema.optionalKey(Schema.Struct({ busy: Codes, refused: Codes, notFound: Codes })),
  voidAmount: Schema.optionalKey(Schema.Boolean)
})

const Vinr = Schema.Struct({
  driver: Schema.Literal("vinr"),
  terminalId: Schema.String,
  deviceId: Schema.optionalKey(Schema.String),
  host: Schema.optionalKey(Schema.String),
  port: Schema.optionalKey(Port),
  clientCertificate: File,
  terminalCa: File,
  fingerprint: Schema.optionalKey(Schema.String),
  model: Schema.optionalKey(Schema.String),
  connection: Schema.optionalKey(Connection),
  budget: Schema.optionalKey(Budget),
  network: Schema.optionalKey(Network),
  cloud: Schema.optionalKey(
    Schema.Struct({
      baseUrl: Schema.optionalKey(Schema.String),
      payment: Schema.String,
      terminal: Schema.optionalKey(Schema.String),
      cancel: Schema.optionalKey(Schema.String)
    })
  )
})

const C2c = Schema.Struct({
  driver: Schema.Literal("c2c"),
  terminalId: Schema.String,
  gatewayTerminalId: Schema.optionalKey(Schema.String),
  host: Schema.String,
  port: Schema.optionalKey(Port),
  provider: Schema.Literals(["BRI", "NTT", "CASHUP", "SHC"]),
  currency: Schema.String,
  timeouts: Schema.Struct({
    cardMs: Ms,
    qrMs: Ms,
    queueMs: Schema.optionalKey(Ms),
    verifyMs: Schema.optionalKey(Ms)
  }),
  clockSkewMs: Schema.optionalKey(Ms),
  budget: Schema.optionalKey(Schema.Struct(budget)),
  codes: Schema.optionalKey(Schema.Struct({ busy: Codes, refused: Codes })),
  simulation: Schema.optionalKey(Schema.Boolean)
})

const strict = { onExcessProperty: "error", errors: "first" } as const
const decoders: Readonly<
  Record<(typeof DRIVERS)[number], (value: unknown) => Result.Result<Settings, Schema.SchemaError>>
> = {
  codepay: Schema.decodeUnknownResult(Codepay, strict),
  vinr: Schema.decodeUnknownResult(Vinr, strict),
  c2c: Schema.decodeUnknownResult(C2c, strict)
}

type Settings = typeof Codepay.Type | typeof Vinr.Type | typeof C2c.Type
const FLAGS = ["driver", "host", "port", "terminalId", "appId", "serial"] as const

type Environment = Readonly<Record<string, string | undefined>>

const usage = (message: string): CliFailure => new CliFailure(EXIT.usage, message)

const readFile = (path: string): Readonly<Record<string, unknown>> => {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, "utf8"))
  } catch (error) {
    throw usage(error instanceof SyntaxError ? `${path} is not JSON` : `the settings file ${path} cannot be read`)
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw usage(`${path} must hold a JSON object`)
  return value as Readonly<Record<string, unknown>>
}

/** The terminal's settings from file and flags. Throws a usage failure that names the field. */
export const settingsOf = (given: Device): Settings => {
  const file = Option.match(given.settings, { onNone: () => ({}), onSome: readFile })
  const chosen = FLAGS.flatMap((name) =>
    Option.match<string | number, ReadonlyArray<readonly [string, unknown]>>(given[name], {
      onNone: () => [],
      onSome: (value) => [[name, value]]
    })
  )
  const told: Readonly<Record<string, unknown>> = { ...file, ...Object.fromEntries(chosen) }
  const driver = DRIVERS.find((name) => name === (told.driver ?? "codepay"))
  if (driver === undefined) throw usage(`driver must be one of ${DRIVERS.join(", ")}`)
  const defaults = driver === "codepay" ? { terminalId: "lane-1", appId: "pay-cli" } : { terminalId: "lane-1" }
  const decoded = decoders[driver]({ ...defaults, ...told, driver })
  if (Result.isFailure(decoded))
    throw usage(`settings of the terminal: ${decoded.failure.message.replaceAll(/\s+/g, " ").trim()}`)
  return decoded.success
}

const secret = (env: Environment, name: string, what: string): string => {
  const value = env[name]
  if (value === undefined || value === "") throw usage(`set ${name} to ${what}`)
  return value
}

const route = (template: string, placeholder: string) => (value: string) =>
  template.replaceAll(`{${placeholder}}`, encodeURIComponent(value))

const vinrDriver = async (settings: typeof Vinr.Type, env: Environment): Promise<Driver> => {
  const { httpCloud, vinr } = await import("@pay/terminal-vinr")
  const { driver: _, cloud, ...options } = settings
  return vinr({
    ...options,
    passphrase: secret(env, "PAY_TERMINAL_PASSPHRASE", "the passphrase of the terminal's .p12 bundle"),
    ...(cloud === undefined
      ? {}
      : {
          cloud: httpCloud({
            secretKey: secret(env, "PAY_VINR_SECRET_KEY", "the secret key of your VINR account"),
            ...(cloud.baseUrl === undefined ? {} : { baseUrl: cloud.baseUrl }),
            routes: {
              payment: route(cloud.payment, "reference"),
              ...(cloud.terminal === undefined ? {} : { terminal: route(cloud.terminal, "deviceId") }),
              ...(cloud.cancel === undefined ? {} : { cancel: route(cloud.cancel, "paymentId") })
            }
          })
        })
  })
}

/** The driver of these settings. Loads only the one it needs. */
export const driverOf = async (settings: Settings, env: Environment): Promise<Driver> => {
  switch (settings.driver) {
    case "codepay": {
      const { driver: _, ...options } = settings
      return (await import("@pay/terminal-codepay")).codepay(options)
    }
    case "vinr":
      return vinrDriver(settings, env)
    case "c2c": {
      const { driver: _, ...options } = settings
      const apiKey = secret(env, "PAY_TERMINAL_API_KEY", "the key typed into the gateway app")
      return (await import("@pay/terminal-c2c")).c2c({ ...options, apiKey })
    }
  }
}
