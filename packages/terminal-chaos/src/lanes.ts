/** What a till in another process needs to know of its lanes, and the driver that it makes of it. */
import { readFileSync } from "node:fs"
import { Money } from "@pay/core/money"
import type { Driver, VendorOptions } from "@pay/terminal"
import { c2c } from "@pay/terminal-c2c"
import { codepay } from "@pay/terminal-codepay"
import { C2C_SIMULATED_CODES, SIMULATED_CODES, SIMULATED_VINR_ROUTES } from "@pay/terminal-simulator"
import { httpCloud, vinr } from "@pay/terminal-vinr"

export const DRIVERS = ["codepay", "vinr", "c2c"] as const

export type DriverName = (typeof DRIVERS)[number]

export type Lane = { readonly terminalId: string; readonly port: number } & (
  | { readonly driver: "codepay"; readonly connection: "per_transaction" | "kept" }
  | { readonly driver: "c2c"; readonly gatewayTerminalId: string; readonly apiKey: string }
  | {
      readonly driver: "vinr"
      readonly deviceId: string
      readonly caPath: string
      readonly p12Path: string
      readonly passphrase: string
      readonly cloudPort: number
      readonly secretKey: string
    }
)

/** An amount that the lane's terminal takes. */
export const amountOn = (lane: Lane, major: number): Money =>
  lane.driver === "c2c" ? Money.of(major * 1_000, "IDR") : Money.of(major, "USD")

/** Vendor settings that every command of the lane needs. */
export const optionsOn = (_lane: Lane): VendorOptions | undefined => undefined

export const driverOf = (lane: Lane): Driver => {
  const { terminalId, port } = lane
  switch (lane.driver) {
    case "codepay":
      return codepay({
        terminalId,
        port,
        host: "127.0.0.1",
        appId: "chaos",
        connection: lane.connection,
        codes: { busy: [SIMULATED_CODES.busy], notFound: [SIMULATED_CODES.notFound] }
      })
    case "c2c":
      return c2c({
        terminalId,
        port,
        host: "127.0.0.1",
        gatewayTerminalId: lane.gatewayTerminalId,
        provider: "NTT",
        apiKey: lane.apiKey,
        currency: "IDR",
        timeouts: { cardMs: 60_000, qrMs: 60_000 },
        codes: { busy: [C2C_SIMULATED_CODES.busy] }
      })
    case "vinr":
      return vinr({
        terminalId,
        port,
        host: "127.0.0.1",
        deviceId: lane.deviceId,
        clientCertificate: { path: lane.p12Path },
        passphrase: lane.passphrase,
        terminalCa: { content: readFileSync(lane.caPath) },
        cloud: httpCloud({
          baseUrl: `http://127.0.0.1:${lane.cloudPort}`,
          secretKey: lane.secretKey,
          routes: SIMULATED_VINR_ROUTES
        }),
        // Certificates take real time, whatever the pace of the clock.
        budget: { connectMs: 60_000 }
      })
  }
}
