/** Announces a simulated terminal as `_vinr-terminal._tcp.local`. */
import type { EventEmitter } from "node:events"
import { Bonjour } from "bonjour-service"

export interface MdnsOptions {
  /** Address of the network interface; default 127.0.0.1, so that nobody outside this machine hears it. */
  readonly interface?: string
  /** UDP port; default 5353. Another one keeps tests apart. */
  readonly port?: number
}

export interface Announced {
  readonly deviceId: string
  readonly model: string
  readonly port: number
}

/** Announces until the returned function is called, which also says goodbye. */
export const announce = (terminal: Announced, options: MdnsOptions): (() => Promise<void>) => {
  const settings = { interface: options.interface ?? "127.0.0.1", bind: "0.0.0.0", port: options.port ?? 5353 }
  const ignore = () => undefined
  const bonjour = new Bonjour(settings as object, ignore)
  // The responder emits "error" when the port is taken; unheard, that would end the process.
  const { server } = bonjour as unknown as { readonly server: { readonly mdns: EventEmitter } }
  server.mdns.on("error", ignore)
  bonjour.publish({
    name: terminal.deviceId,
    type: "vinr-terminal",
    port: terminal.port,
    host: `${terminal.deviceId}.local`,
    // The vendor does not document the keys; these are the names its SDK reports.
    txt: { id: terminal.deviceId, model: terminal.model, status: "online" },
    probe: false,
    disableIPv6: true
  })
  return () =>
    new Promise((resolve) => {
      bonjour.unpublishAll(() => bonjour.destroy(() => resolve()))
    })
}
