/**
 * `pay doctor`: what is wrong with a set-up, and how to mend it.
 *
 * @module
 */
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { CliFailure, EXIT } from "../../exit.ts"
import { paint, print, printJson, table } from "../../output.ts"
import { apiKeyOf, hint, PRODUCTION } from "../../settings.ts"
import type { Finding } from "./finding.ts"
import { accepted, gateway } from "./gateway.ts"
import { link, ports } from "./terminal.ts"

const NODE: readonly [number, number] = [22, 19]

const node = (): Finding => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const ok = major > NODE[0] || (major === NODE[0] && minor >= NODE[1])
  return { check: "Node version", ok, found: process.versions.node, fix: `install Node ${NODE.join(".")} or later` }
}

const keyOf = (): string | undefined => {
  try {
    return apiKeyOf(process.env)
  } catch {
    return undefined
  }
}

const key = (value: string | undefined): Finding =>
  value === undefined
    ? {
        check: "API key",
        ok: false,
        found: "none",
        fix: "set PAY_API_KEY, or PAY_API_KEY_FILE to the path of a file that holds the key"
      }
    : {
        check: "API key",
        ok: !value.startsWith("xnd_public_"),
        found: hint(value),
        fix: "this is a public key; the packages need the secret one"
      }

interface Given {
  readonly url: Option.Option<string>
  readonly terminal: Option.Option<string>
  readonly settings: Option.Option<string>
}

const examine = async (given: Given): Promise<ReadonlyArray<Finding>> => {
  const url = Option.getOrElse(given.url, () => process.env.PAY_BASE_URL ?? PRODUCTION)
  const secret = keyOf()
  const reached = await gateway(url)
  const asked = secret !== undefined && reached.every(({ ok }) => ok) ? await accepted(url, secret) : []
  const host = Option.getOrUndefined(given.terminal)
  const file = Option.getOrUndefined(given.settings)
  return [
    node(),
    key(secret),
    ...reached,
    ...asked,
    ...(host === undefined ? [] : [await ports(host)]),
    ...(file === undefined ? [] : [await link(file)])
  ]
}

const shown = (findings: ReadonlyArray<Finding>): string =>
  table(
    findings.map(({ check, ok, found, fix }) => ({
      "": ok ? paint("green", "✓") : paint("red", "✗"),
      check,
      found,
      fix: ok ? "" : fix
    }))
  )

export const doctor = Command.make(
  "doctor",
  {
    url: Flag.String("url").pipe(Flag.withDescription("gateway or sandbox to ask"), Flag.optional),
    terminal: Flag.String("terminal").pipe(
      Flag.withDescription("address of a card terminal whose ports are tried"),
      Flag.optional
    ),
    settings: Flag.String("settings").pipe(
      Flag.withDescription("settings file of a card terminal that is connected to; no command is sent"),
      Flag.optional
    ),
    json: Flag.Boolean("json").pipe(Flag.withDescription("print JSON"), Flag.withDefault(false))
  },
  (given) =>
    Effect.tryPromise({
      try: async () => {
        const findings = await examine(given)
        const bad = findings.filter(({ ok }) => !ok)
        const told = findings.map(({ fix, ...one }) => (one.ok ? one : { ...one, fix }))
        if (given.json) printJson({ ok: bad.length === 0, findings: told })
        else print(shown(findings))
        if (bad.length > 0) throw new CliFailure(EXIT.checkFailed, `${bad.length} of ${findings.length} checks failed`)
      },
      catch: (error) =>
        error instanceof CliFailure
          ? error
          : new CliFailure(EXIT.checkFailed, error instanceof Error ? error.message : String(error))
    })
).pipe(
  Command.withDescription("Check Node, key, gateway, TLS, clock and card terminals; each failure comes with its fix")
)
