/**
 * `pay doctor`: what is wrong with a set-up, and how to mend it.
 *
 * @module
 */
import { connect } from "node:net"
import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { CliFailure, EXIT } from "../exit.ts"
import { paint, print, printJson, table } from "../output.ts"
import { apiKeyOf, hint, PRODUCTION } from "../settings.ts"

interface Finding {
  readonly check: string
  readonly ok: boolean
  readonly found: string
  /** What to do, where it is not ok. */
  readonly fix: string
}

const NODE: readonly [number, number] = [22, 19]
const SKEW_LIMIT_MS = 60_000

const node = (): Finding => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const ok = major > NODE[0] || (major === NODE[0] && minor >= NODE[1])
  return { check: "Node version", ok, found: process.versions.node, fix: `install Node ${NODE.join(".")} or later` }
}

const key = (): Finding => {
  const fix = "set PAY_API_KEY, or PAY_API_KEY_FILE to the path of a file that holds the key"
  try {
    const value = apiKeyOf(process.env)
    const secret = !value.startsWith("xnd_public_")
    return {
      check: "API key",
      ok: secret,
      found: hint(value),
      fix: "this is a public key; the packages need the secret one"
    }
  } catch {
    return { check: "API key", ok: false, found: "none", fix }
  }
}

/** One unauthenticated question tells reachability, TLS and the clock. */
const gateway = async (url: string): Promise<ReadonlyArray<Finding>> => {
  const reach = { check: "gateway", fix: "check the network, the proxy and PAY_BASE_URL" }
  try {
    const before = Date.now()
    const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(10_000) })
    const server = Date.parse(answer.headers.get("date") ?? "")
    const skew = Number.isNaN(server) ? undefined : Math.round((before + Date.now()) / 2 - server)
    const told: Array<Finding> = [{ ...reach, ok: true, found: `${url} answers` }]
    if (skew !== undefined) {
      told.push({
        check: "clock",
        ok: Math.abs(skew) < SKEW_LIMIT_MS,
        found: `${skew} ms from the gateway's`,
        fix: "let the machine keep time by NTP; signatures and timestamps depend on it"
      })
    }
    return told
  } catch (error) {
    const code = String((error as { readonly cause?: { readonly code?: unknown } }).cause?.code ?? "")
    const tls = /CERT|SSL|TLS|SIGNED/.test(code)
    return [
      {
        ...(tls
          ? {
              check: "TLS",
              fix: "the certificate is not trusted: check the clock, a proxy that intercepts TLS, and NODE_EXTRA_CA_CERTS"
            }
          : reach),
        ok: false,
        found: code === "" ? "no answer" : code
      }
    ]
  }
}

const reachable = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 3_000 })
    const end = (ok: boolean) => {
      socket.destroy()
      resolve(ok)
    }
    socket
      .once("connect", () => end(true))
      .once("timeout", () => end(false))
      .once("error", () => end(false))
  })

const PORTS = { codepay: 35_779, vinr: 8443, c2c: 8189 } as const

const terminal = async (host: string): Promise<ReadonlyArray<Finding>> => {
  const open = await Promise.all(
    Object.entries(PORTS).map(async ([name, port]) => ((await reachable(host, port)) ? `${name} ${port}` : undefined))
  )
  const found = open.filter((one) => one !== undefined)
  return [
    {
      check: `terminal ${host}`,
      ok: found.length > 0,
      found: found.join(", ") || "no known port is open",
      fix: "same network or VLAN? local mode switched on? firewall open for 35779, 8443 or 8189?"
    }
  ]
}

export const doctor = Command.make(
  "doctor",
  {
    url: Flag.String("url").pipe(Flag.withDescription("gateway or sandbox to ask"), Flag.optional),
    terminal: Flag.String("terminal").pipe(Flag.withDescription("address of a card terminal"), Flag.optional),
    json: Flag.Boolean("json").pipe(Flag.withDescription("print JSON"), Flag.withDefault(false))
  },
  (given) =>
    Effect.tryPromise({
      try: async () => {
        const url = Option.getOrElse(given.url, () => process.env.PAY_BASE_URL ?? PRODUCTION)
        const host = Option.getOrUndefined(given.terminal)
        const findings = [node(), key(), ...(await gateway(url)), ...(host === undefined ? [] : await terminal(host))]
        const bad = findings.filter(({ ok }) => !ok)
        if (given.json)
          printJson({
            ok: bad.length === 0,
            findings: findings.map(({ fix, ...one }) => (one.ok ? one : { ...one, fix }))
          })
        else
          print(
            table(
              findings.map(({ check, ok, found, fix }) => ({
                "": ok ? paint("green", "✓") : paint("red", "✗"),
                check,
                found,
                fix: ok ? "" : fix
              }))
            )
          )
        if (bad.length > 0) throw new CliFailure(EXIT.checkFailed, `${bad.length} of ${findings.length} checks failed`)
      },
      catch: (error) =>
        error instanceof CliFailure
          ? error
          : new CliFailure(EXIT.checkFailed, error instanceof Error ? error.message : String(error))
    })
).pipe(
  Command.withDescription("Check Node, key, gateway, TLS, clock and terminal ports; each failure comes with its fix")
)
