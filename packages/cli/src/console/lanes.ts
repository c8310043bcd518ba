/**
 * Three tills of `pay console`, each on one simulated terminal through its real driver and a journal.
 *
 * @module
 */
import type { Driver, SaleRequest } from "@pay/terminal"
import { c2c } from "@pay/terminal-c2c"
import { codepay } from "@pay/terminal-codepay"
import {
  C2C_SIMULATED_CODES,
  type C2cTerminal,
  type CustomerAct,
  type Screen,
  SIMULATED_CODES,
  SIMULATED_VINR_ROUTES,
  type Simulators
} from "@pay/terminal-simulator"
import { httpCloud, vinr } from "@pay/terminal-vinr"

/** What the customer may be asked for. */
export type Method = "card" | "qr"

export interface Lane {
  readonly id: "codepay" | "vinr" | "c2c"
  readonly name: string
  /** The device as its vendor names it. */
  readonly device: string
  readonly link: string
  readonly currency: string
  readonly methods: ReadonlyArray<Method>
  readonly driver: Driver
  readonly screen: Screen
  /** What the sale of a method needs beside its amount. */
  readonly options: (method: Method) => Pick<SaleRequest, "options">
  /** Lets the customer who stands there act. */
  readonly act: (act: CustomerAct) => void
  /** Pulls the network plug, or puts it back; the terminal goes on with what it was doing. */
  readonly plug: (plugged: boolean) => void
  readonly reboot: () => void
  /** Why the issuer says no, in the device's own words. */
  readonly noFunds: string
}

const codepayLane = ({ codepay: terminal }: Simulators): Lane => ({
  id: "codepay",
  name: "CodePay",
  device: terminal.serial,
  link: "WebSocket",
  currency: "USD",
  methods: ["card", "qr"],
  driver: codepay({
    terminalId: "codepay",
    host: "127.0.0.1",
    port: terminal.port,
    appId: "pay-console",
    codes: { busy: [SIMULATED_CODES.busy], notFound: [SIMULATED_CODES.notFound] }
  }),
  screen: terminal.device.screen,
  options: (method) => (method === "qr" ? { options: { pay_scenario: "SCANQR_PAY", pay_method_id: "Alipay" } } : {}),
  act: (act) => terminal.device.act(act),
  plug: (plugged) => {
    terminal.unplug(!plugged)
    if (!plugged) terminal.cutConnections()
  },
  reboot: terminal.reboot,
  noFunds: "Insufficient funds"
})

const vinrLane = ({ vinr: terminal }: Simulators): Lane => {
  const { credentials, cloudServer, connections } = terminal
  return {
    id: "vinr",
    name: "VINR",
    device: terminal.deviceId,
    link: "HTTPS with certificates",
    currency: "USD",
    methods: ["card"],
    driver: vinr({
      terminalId: "vinr",
      deviceId: terminal.deviceId,
      host: terminal.host,
      port: terminal.port(),
      clientCertificate: { content: credentials.p12 },
      passphrase: credentials.passphrase,
      terminalCa: { content: credentials.caPem },
      model: terminal.device.model,
      cloud: httpCloud({
        baseUrl: cloudServer.url,
        secretKey: cloudServer.secretKey,
        routes: SIMULATED_VINR_ROUTES
      })
    }),
    screen: terminal.device.screen,
    options: () => ({}),
    act: (act) => terminal.device.act(act),
    plug: (plugged) => {
      connections.manner = plugged ? "serve" : "refuse"
      if (!plugged) connections.cut()
    },
    reboot: terminal.reboot,
    noFunds: "insufficient_funds"
  }
}

// A newcomer reads before they tap.
const PATIENCE_MS = 180_000

const actOn = (terminal: C2cTerminal, act: CustomerAct): void => {
  if (!terminal.act(act)) throw new Error("no customer is being served")
}

const c2cLane = ({ c2c: server }: Simulators): Lane => {
  const [terminal] = server.gateway.terminals
  if (terminal === undefined) throw new Error("the simulated gateway has no terminal")
  Object.assign(server.gateway.timeouts, { cardMs: PATIENCE_MS, qrMs: PATIENCE_MS })
  return {
    id: "c2c",
    name: "C2C",
    device: terminal.settings.terminalId,
    link: "HTTP through a gateway",
    currency: terminal.currency,
    methods: ["card", "qr"],
    driver: c2c({
      terminalId: "c2c",
      gatewayTerminalId: terminal.settings.terminalId,
      host: "127.0.0.1",
      port: server.port,
      apiKey: server.apiKey,
      provider: "BRI",
      currency: terminal.currency,
      timeouts: { cardMs: PATIENCE_MS, qrMs: PATIENCE_MS },
      codes: { busy: [C2C_SIMULATED_CODES.busy] }
    }),
    screen: terminal.screen,
    options: (method) => ({ options: { payment_method: method === "qr" ? "QRIS" : "CARD" } }),
    act: (act) => actOn(terminal, act),
    plug: (plugged) => {
      server.unplug(!plugged)
      if (!plugged) server.cutConnections()
    },
    reboot: server.reboot,
    noFunds: "Insufficient funds"
  }
}

/** The lanes, left to right. */
export const lanesOf = (simulators: Simulators): ReadonlyArray<Lane> => [
  codepayLane(simulators),
  vinrLane(simulators),
  c2cLane(simulators)
]
