/**
 * The simulated VINR terminal on the network: HTTPS that asks for the till's certificate, and the vendor's cloud beside it.
 *
 * @module
 */
import { createServer, type Server } from "node:https"
import type { TLSSocket } from "node:tls"
import { type SimulatorClock, systemClock } from "../clock.ts"
import { AcquirerLedger } from "../ledger.ts"
import { SimulatedVinrCloud } from "./cloud.ts"
import { startVinrCloud, type VinrCloudServer } from "./cloud-server.ts"
import { clientNameOf, createVinrCredentials, type DeviceVariant, type VinrCredentials } from "./credentials.ts"
import { VinrDevice, type VinrDeviceOptions } from "./device.ts"
import { bodyOf, Connections, callerOf, closeServer, listen } from "./http.ts"
import { announce, type MdnsOptions } from "./mdns.ts"
import { VinrMischiefPlan } from "./mischief.ts"

export interface VinrTerminalOptions extends Pick<VinrDeviceOptions, "reports" | "queuedAnswer"> {
  /** Default 0: any free port. */
  readonly port?: number
  readonly cloudPort?: number
  readonly deviceId?: string
  /** Default `nexgo_ct20`. */
  readonly model?: string
  readonly clock?: SimulatorClock
  readonly ledger?: AcquirerLedger
  /** Certificates of an earlier start; made anew when absent. */
  readonly credentials?: VinrCredentials
  /** The certificate that the terminal shows; default its valid one. */
  readonly certificate?: DeviceVariant
  /** `local` (default), or the vendor's other mode on the same port, which knows no `/v1/pay`. */
  readonly mode?: "local" | "cashless"
  /** Highest TLS version the terminal speaks. */
  readonly maxVersion?: "TLSv1.2" | "TLSv1.3"
  /** Whether a connection outlives its first answer; default true. */
  readonly keepAlive?: boolean
  /** Announces itself when present. */
  readonly mdns?: MdnsOptions
}

export interface VinrTerminal {
  readonly url: string
  readonly host: string
  /** Where the terminal listens now; {@link VinrTerminal.move} changes it. */
  readonly port: () => number
  readonly deviceId: string
  readonly credentials: VinrCredentials
  /** SHA-256 of the certificate shown, lower-case hex. */
  readonly fingerprint: string
  readonly device: VinrDevice
  readonly cloud: SimulatedVinrCloud
  readonly cloudServer: VinrCloudServer
  readonly ledger: AcquirerLedger
  /** Connections from tills, and what happens to new ones. */
  readonly connections: Connections
  /** Cuts every connection and forgets the payment on the screen; the port stays. */
  readonly reboot: () => void
  /** Takes another port, as after a new DHCP lease, and announces it. */
  readonly move: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The terminal of the vendor's own examples. */
export const VINR_DEVICE_ID = "term_CT20_0042"

/** How long an idle connection stays open, ms. */
const IDLE_MS = 75_000

const serveHttps = async (device: VinrDevice, options: VinrTerminalOptions, credentials: VinrCredentials) => {
  const identity = await credentials.device(options.certificate)
  const server = createServer(
    {
      key: identity.keyPem,
      cert: identity.certPem,
      ca: credentials.caPem,
      requestCert: true,
      rejectUnauthorized: true,
      maxVersion: options.maxVersion ?? "TLSv1.3",
      keepAliveTimeout: IDLE_MS,
      requestTimeout: 0
    },
    (request, response) => {
      const caller = callerOf(response)
      response.shouldKeepAlive &&= options.keepAlive !== false
      const { CN } = (request.socket as TLSSocket).getPeerCertificate().subject
      const known = options.mode !== "cashless" && request.method === "POST" && request.url === "/v1/pay"
      if (CN !== clientNameOf(device.deviceId)) caller.answer(403, { error: { code: "certificate_mismatch" } })
      else if (!known) caller.answer(404, { error: { code: "not_found" } })
      else {
        bodyOf(request).then(
          (body) => device.pay(body, caller, "local"),
          () => caller.cut()
        )
      }
    }
  )
  return { server, fingerprint: identity.fingerprint }
}

/** Starts a simulated VINR terminal and its cloud on 127.0.0.1. */
export const startVinrTerminal = async (options: VinrTerminalOptions = {}): Promise<VinrTerminal> => {
  const {
    clock = systemClock,
    ledger = new AcquirerLedger(),
    deviceId = VINR_DEVICE_ID,
    model = "nexgo_ct20"
  } = options
  const credentials = options.credentials ?? (await createVinrCredentials(deviceId))
  const mischief = new VinrMischiefPlan()
  const cloud = new SimulatedVinrCloud(clock, mischief)
  const { reports = "start", queuedAnswer = "flagged" } = options
  const device = new VinrDevice({ deviceId, model, clock, ledger, cloud, mischief, reports, queuedAnswer })
  const { server, fingerprint } = await serveHttps(device, options, credentials)
  const connections = new Connections()
  connections.watch(server as unknown as Server)
  let port = await listen(server, options.port ?? 0)
  const cloudServer = await startVinrCloud(cloud, device, options.cloudPort ?? 0)
  const say = () => (options.mdns === undefined ? async () => {} : announce({ deviceId, model, port }, options.mdns))
  let silence = say()
  return {
    get url() {
      return `https://127.0.0.1:${port}`
    },
    host: "127.0.0.1",
    port: () => port,
    deviceId,
    credentials,
    fingerprint,
    device,
    cloud,
    cloudServer,
    ledger,
    connections,
    reboot: () => {
      device.reboot()
      connections.cut()
    },
    move: async () => {
      await Promise.all([silence(), closeServer(server, connections)])
      port = await listen(server, 0)
      silence = say()
    },
    stop: async () => {
      device.reboot()
      await Promise.all([silence(), closeServer(server, connections), cloudServer.stop()])
    }
  }
}
