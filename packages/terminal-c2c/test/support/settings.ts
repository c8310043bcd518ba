import { C2C_SIMULATED_CODES } from "@pay/terminal-simulator"
import type { C2cOptions } from "../../src/index.ts"

/** The settings of lane 1, in tests and in the till that they kill. */
export const settings = ({ port, apiKey }: { readonly port: number; readonly apiKey: string }): C2cOptions => ({
  terminalId: "lane-1",
  gatewayTerminalId: "NTT-0001",
  provider: "NTT",
  host: "127.0.0.1",
  port,
  apiKey,
  currency: "IDR",
  timeouts: { cardMs: 60_000, qrMs: 60_000 },
  codes: { busy: [C2C_SIMULATED_CODES.busy] }
})
