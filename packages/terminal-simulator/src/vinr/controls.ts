/** The control API of a simulated VINR terminal and its cloud. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readAct, readActs } from "../customer.ts"
import { shownAsJson } from "../screen.ts"
import { ControlError, type SimulatedTerminal } from "../simulated.ts"
import { SIMULATED_VINR_ROUTES } from "./cloud-server.ts"
import { isVinrMischief, type VinrMischief } from "./mischief.ts"
import { viewOf } from "./payment.ts"
import type { VinrTerminal } from "./server.ts"

const fields = (body: unknown): Readonly<Record<string, unknown>> => {
  if (typeof body !== "object" || body === null) throw new ControlError("the body must be a JSON object")
  return body as Readonly<Record<string, unknown>>
}

const readMischief = (body: unknown): ReadonlyArray<VinrMischief> => {
  const list = Array.isArray(body) ? body : [body]
  const wrong = list.find((item) => !isVinrMischief(item))
  if (wrong !== undefined) throw new ControlError(`no such mischief: ${JSON.stringify(wrong)}`)
  return list as ReadonlyArray<VinrMischief>
}

const flag = (body: unknown, name: string): boolean => {
  const value = fields(body)[name]
  if (typeof value !== "boolean") throw new ControlError(`${name} must be true or false`)
  return value
}

const oneOf = <Value extends string>(body: unknown, name: string, values: ReadonlyArray<Value>): Value => {
  const value = values.find((candidate) => candidate === fields(body)[name])
  if (value === undefined) throw new ControlError(`${name} must be one of ${values.join(", ")}`)
  return value
}

const milliseconds = (body: unknown): number => {
  const { ms } = fields(body)
  if (!Number.isSafeInteger(ms) || (ms as number) < 0) throw new ControlError("ms must be a whole number, 0 or more")
  return ms as number
}

const MANNERS = ["serve", "refuse", "ignore"] as const

/** Files that a till in another process needs, readable by this user only. */
const writeFiles = (terminal: VinrTerminal) => {
  const folder = mkdtempSync(join(tmpdir(), "pay-vinr-"))
  const caPath = join(folder, "terminal-ca.pem")
  const p12Path = join(folder, "client.p12")
  writeFileSync(caPath, terminal.credentials.caPem)
  writeFileSync(p12Path, terminal.credentials.p12, { mode: 0o600 })
  return { caPath, p12Path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The terminal under the name `vinr`; its certificate files are gone after `stop`. */
export const vinrControls = (terminal: VinrTerminal): SimulatedTerminal => {
  const { device, cloud, cloudServer, connections } = terminal
  const { caPath, p12Path, remove } = writeFiles(terminal)
  return {
    name: "vinr",
    ready: {
      url: terminal.url,
      host: terminal.host,
      port: terminal.port(),
      terminalId: terminal.deviceId,
      model: device.model,
      caPath,
      p12Path,
      passphrase: terminal.credentials.passphrase,
      fingerprint: terminal.fingerprint,
      cloud: {
        url: cloudServer.url,
        secretKey: cloudServer.secretKey,
        routes: {
          payment: SIMULATED_VINR_ROUTES.payment("REFERENCE"),
          cancel: SIMULATED_VINR_ROUTES.cancel("ID"),
          terminal: SIMULATED_VINR_ROUTES.terminal(terminal.deviceId)
        }
      }
    },
    state: () => ({
      url: terminal.url,
      online: device.online,
      connections: connections.size,
      screen: shownAsJson(device.screen.shown),
      waiting: device.waiting === undefined ? null : viewOf(device.waiting),
      payments: device.payments.map((payment) => ({ ...viewOf(payment), queued: payment.queued })),
      events: cloud.events
    }),
    controls: {
      /** `{ "next": [act, …], "always": act }`, both optional. */
      customer: (body) => {
        const { next, always } = fields(body)
        if (next !== undefined) device.customer.next(...readActs(next))
        if (always !== undefined) device.customer.always(readAct(always))
      },
      /** One act, for the customer who stands there. */
      act: (body) => {
        if (device.waiting === undefined) throw new ControlError("no customer is being served")
        device.act(readAct(body))
      },
      /** `{ "on": "pay|answer|lookup|create", "do": … }` or a list of them; each happens once. */
      mischief: (body) => device.mischief.add(...readMischief(body)),
      /** `{ "online": false }` takes the terminal's internet away; `true` gives it back and sends the queue. */
      internet: (body) => device.setOnline(flag(body, "online")),
      /** `{ "ms": N }` between a command and what the terminal does about it. */
      latency: (body) => {
        device.latencyMs = milliseconds(body)
      },
      /** `{ "answering": "sync" | "async" }`: whether the cloud holds a payment's call until it has ended. */
      cloud: (body) => {
        cloud.answering = oneOf(body, "answering", ["sync", "async"])
      },
      reboot: () => terminal.reboot(),
      cut: () => connections.cut(),
      /** Refuses new connections (`{ "unplugged": true }`); open ones stay. */
      unplug: (body) => {
        connections.manner = flag(body, "unplugged") ? "refuse" : "serve"
      },
      /** `{ "connections": "serve" | "refuse" | "ignore" }`: what happens to new ones on the LAN. */
      lan: (body) => {
        connections.manner = oneOf(body, "connections", MANNERS)
      },
      /** Takes another port, as after a new DHCP lease; answers with it. */
      move: async () => {
        await terminal.move()
        return { url: terminal.url, port: terminal.port() }
      }
    },
    stop: async () => {
      await terminal.stop()
      remove()
    }
  }
}
