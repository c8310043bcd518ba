/**
 * How a simulated CodePay terminal shows itself on the network, and asks a till to pair.
 *
 * @module
 */
import { once } from "node:events"
import { Bonjour } from "bonjour-service"
import { WebSocket } from "ws"
import type { CodePayTerminal } from "./server.ts"

export interface AnnounceOptions {
  /** UDP port of multicast DNS; tests use one of their own. */
  readonly mdnsPort: number
  readonly mac?: string
  /** Address to announce; default the terminal's own. */
  readonly address?: string
  /** One JSON object, as the Android SDK writes it (default), or `key=value` pairs, as the Windows one does. */
  readonly text?: "json" | "pairs"
}

/** Announces the terminal on the loopback interface until the returned function is called. */
export const announceTerminal = (terminal: CodePayTerminal, options: AnnounceOptions): (() => Promise<void>) => {
  const { mdnsPort, mac = "02:00:00:00:00:01", text = "json" } = options
  const settings = { interface: "127.0.0.1", bind: "0.0.0.0", port: mdnsPort }
  const mdns = new Bonjour(settings as object)
  const facts = { mac_address: mac, ip_address: options.address ?? `127.0.0.1:${terminal.port}`, name: "Front counter" }
  mdns.publish({
    name: `${terminal.serial}_ecr`,
    type: "ecr-hub-server",
    protocol: "tcp",
    port: terminal.port,
    probe: false,
    txt: text === "pairs" ? facts : jsonText(facts)
  })
  return () => new Promise((resolve) => mdns.unpublishAll(() => mdns.destroy(() => resolve())))
}

// The library writes `key=value`; a JSON object that contains one "=" is cut there, and comes out whole.
const jsonText = (facts: Readonly<Record<string, string>>): Record<string, string> => {
  const [before, after] = JSON.stringify({ ...facts, note: "=" }).split("=")
  return { [before ?? ""]: after ?? "" }
}

/** Dials a till and asks it to pair (or to forget the pairing); resolves to the till's `response_code`. */
export const askTill = async (
  terminal: CodePayTerminal,
  till: string,
  topic: "ecrhub.pair" | "ecrhub.unpair"
): Promise<string> => {
  const socket = new WebSocket(till)
  await once(socket, "open")
  const device = {
    device_sn: terminal.serial,
    mac_address: "02:00:00:00:00:01",
    alias_name: "Front counter",
    ip_address: "127.0.0.1",
    port: String(terminal.port)
  }
  socket.send(JSON.stringify({ topic, request_id: "1", device_data: device }))
  const [answer] = (await once(socket, "message")) as [Buffer]
  socket.close()
  return (JSON.parse(String(answer)) as { readonly response_code: string }).response_code
}
