/**
 * Whether a terminal's ports are open, and whether its settings lead to it.
 *
 * @module
 */
import { connect } from "node:net"
import type { UnreachableReason } from "@pay/terminal"
import * as Option from "effect/Option"
import { driverOf, settingsOf } from "../terminal/device.ts"
import type { Finding } from "./finding.ts"

const PORTS = { codepay: 35_779, vinr: 8443, c2c: 8189 } as const
const TIMEOUT_MS = 3_000

const isOpen = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: TIMEOUT_MS })
    const end = (ok: boolean) => {
      socket.destroy()
      resolve(ok)
    }
    socket
      .once("connect", () => end(true))
      .once("timeout", () => end(false))
      .once("error", () => end(false))
  })

/** Which of the known ports are open at an address. */
export const ports = async (host: string): Promise<Finding> => {
  const open = await Promise.all(
    Object.entries(PORTS).map(async ([name, port]) => ((await isOpen(host, port)) ? `${name} ${port}` : undefined))
  )
  const found = open.filter((one) => one !== undefined)
  return {
    check: `terminal ${host}`,
    ok: found.length > 0,
    found: found.join(", ") || "no known port is open",
    fix: "same network or VLAN? local mode switched on? firewall open for 35779, 8443 or 8189?"
  }
}

const FIXES: Readonly<Record<UnreachableReason, string>> = {
  not_found: "is it switched on, and in the same network? try `pay terminal discover`, or set host",
  refused: "nothing listens there: is local mode on, and the port right?",
  timeout: "same network or VLAN? firewall open?",
  reset: "something cut the connection: a firewall, or another till that holds the terminal",
  closed: "the terminal closed the connection: is its payment app in the foreground?",
  handshake: "something else listens there: check host and port",
  tls_untrusted: "terminalCa does not vouch for this device: take the vendor's current CA bundle",
  tls_expired: "a certificate has ended, or this machine's clock is wrong",
  tls_wrong_device: "another device answers there: check host, deviceId and fingerprint",
  tls_client_refused: "the terminal does not take this client certificate: make a new one in the vendor's dashboard",
  p12_passphrase: "PAY_TERMINAL_PASSPHRASE does not open the .p12 bundle",
  p12_legacy_cipher: "the .p12 bundle uses an old cipher: export it again with a modern one",
  wrong_mode: "the terminal is in another mode: switch local mode on"
}

const reasonOf = (error: unknown): UnreachableReason | undefined => {
  const { _tag, reason } = error as { readonly _tag?: unknown; readonly reason?: UnreachableReason }
  return _tag === "NotSent" ? reason : undefined
}

/** Opens a link with the settings of a file. Sends no command. */
export const link = async (file: string): Promise<Finding> => {
  const check = "terminal link"
  const none = Option.none()
  const flags = { driver: none, host: none, port: none, terminalId: none, appId: none, serial: none }
  try {
    const settings = settingsOf({ ...flags, settings: Option.some(file) })
    const driver = await driverOf(settings, process.env)
    const [{ createTerminal }, { sqliteJournal }] = await Promise.all([
      import("@pay/terminal"),
      import("@pay/store-sqlite")
    ])
    await using till = await createTerminal({ driver, journal: sqliteJournal(":memory:") })
    await till.connect()
    return { check, ok: true, found: `${settings.driver} ${settings.terminalId} answers`, fix: "" }
  } catch (error) {
    const reason = reasonOf(error)
    const message = error instanceof Error ? error.message : String(error)
    return reason === undefined
      ? { check, ok: false, found: "the settings cannot be used", fix: message }
      : { check, ok: false, found: reason, fix: FIXES[reason] }
  }
}
