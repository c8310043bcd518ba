/**
 * Settings files for the simulated terminals, so that one sells on them at once.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Simulators } from "@pay/terminal-simulator"

interface Lane {
  readonly file: string
  /** What `pay terminal` needs in its environment beside the file. The keys of simulators protect nothing. */
  readonly environment: Readonly<Record<string, string>>
  /** What the device counts in. */
  readonly currency: string
}

interface VinrFacts {
  readonly p12Path: string
  readonly caPath: string
  readonly passphrase: string
}

/** Writes `codepay.json`, `vinr.json` and `c2c.json` into a folder, which is made when it is missing. */
export const writeSettings = async (
  folder: string,
  { codepay, vinr, c2c, ready }: Simulators
): Promise<ReadonlyArray<Lane>> => {
  const { SIMULATED_CODES, SIMULATED_VINR_ROUTES } = await import("@pay/terminal-simulator")
  const { p12Path, caPath, passphrase } = ready.vinr as VinrFacts
  const [pinpad] = c2c.gateway.terminals
  mkdirSync(folder, { recursive: true })
  const write = (name: string, currency: string, settings: object, environment: Lane["environment"] = {}): Lane => {
    const file = join(folder, `${name}.json`)
    writeFileSync(
      file,
      `${JSON.stringify({ driver: name, terminalId: `${name}-1`, host: "127.0.0.1", ...settings }, null, 2)}\n`
    )
    return { file, environment, currency }
  }
  return [
    write("codepay", "USD", {
      port: codepay.port,
      appId: "pay-cli",
      serial: codepay.serial,
      codes: { busy: [SIMULATED_CODES.busy], notFound: [SIMULATED_CODES.notFound] }
    }),
    write(
      "vinr",
      "USD",
      {
        port: vinr.port(),
        deviceId: vinr.deviceId,
        clientCertificate: { path: p12Path },
        terminalCa: { path: caPath },
        cloud: {
          baseUrl: vinr.cloudServer.url,
          payment: SIMULATED_VINR_ROUTES.payment("REFERENCE").replace("REFERENCE", "{reference}"),
          terminal: SIMULATED_VINR_ROUTES.terminal("ID").replace("ID", "{deviceId}"),
          cancel: SIMULATED_VINR_ROUTES.cancel("ID").replace("ID", "{paymentId}")
        }
      },
      { PAY_TERMINAL_PASSPHRASE: passphrase, PAY_VINR_SECRET_KEY: vinr.cloudServer.secretKey }
    ),
    ...(pinpad === undefined
      ? []
      : [
          write(
            "c2c",
            pinpad.currency,
            {
              port: c2c.port,
              gatewayTerminalId: pinpad.settings.terminalId,
              provider: pinpad.settings.provider,
              currency: pinpad.currency,
              timeouts: c2c.gateway.timeouts
            },
            { PAY_TERMINAL_API_KEY: c2c.apiKey }
          )
        ])
  ]
}
