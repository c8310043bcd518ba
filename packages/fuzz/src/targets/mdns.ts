import { EventEmitter } from "node:events"
import { Bonjour, type Service } from "bonjour-service"
import { sightingOf as codepaySighting, TERMINAL_SERVICE, textFacts } from "../../../terminal-codepay/src/discovery.ts"
import { announcementOf } from "../../../terminal-vinr/src/discovery.ts"
import { must, type Target, textOf } from "../target.ts"

/** A socket that hears what it is told, and sends nothing. */
class DeafSocket extends EventEmitter {
  bind = (): void => {}
  close = (done?: () => void): void => done?.()
  send = (...args: ReadonlyArray<unknown>): void => (args.at(-1) as (() => void) | undefined)?.()
  address = () => ({ address: "127.0.0.1", port: 5353 })
  setMulticastTTL = (): void => {}
  setMulticastLoopback = (): void => {}
  setMulticastInterface = (): void => {}
  addMembership = (): void => {}
  dropMembership = (): void => {}
}

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port < 65_536

const check = (service: Service): void => {
  const sighting = codepaySighting(service)
  must("a sighting has a port that can be connected to", isPort(sighting.port))
  must("a sighting has an address", typeof sighting.host === "string" && sighting.host !== "")
  const announced = announcementOf(service)
  if (announced === undefined) return
  must("an announcement has a port that can be connected to", isPort(announced.port))
  must("an announcement has an address", typeof announced.host === "string" && announced.host !== "")
}

const FROM = { address: "192.0.2.7", family: "IPv4", port: 5353, size: 0 }

const hear = (packet: Uint8Array): void => {
  const socket = new DeafSocket()
  const failures: Array<unknown> = []
  const bonjour = new Bonjour({ socket, bind: "127.0.0.1" } as object, (error: Error) => failures.push(error))
  try {
    const { server } = bonjour as unknown as { readonly server: { readonly mdns: EventEmitter } }
    // A packet that cannot be read is told as a warning, which nobody needs to hear.
    server.mdns.on("error", (error) => failures.push(error))
    for (const type of [TERMINAL_SERVICE, "vinr-terminal"]) bonjour.find({ type, protocol: "tcp" }, check)
    socket.emit("message", Buffer.from(packet), FROM)
  } finally {
    bonjour.destroy()
  }
}

/** mDNS packets: whatever is on the network, nothing crashes, and what is seen can be connected to. */
export const mdns: Target = {
  name: "mdns",
  seeds: [
    Buffer.from(
      "0000840000000004000000000f5f6563722d6875622d736572766572045f746370056c6f63616c00000c000100000078000a07575030303030" +
        "31c00c",
      "hex"
    )
  ],
  run: hear
}

/** TXT records of terminals: facts or none. */
export const txt: Target = {
  name: "txt",
  seeds: [
    "ip_address=192.0.2.7:35779\ndevice_sn=WP1",
    '{"ip_address":"192.0.2.7:99999","device_sn":"WP1"}',
    "{\n=\nid=7"
  ],
  run: (bytes) => {
    const pairs = textOf(bytes)
      .split("\n")
      .map((line): [string, string] => {
        const at = line.indexOf("=")
        return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)]
      })
    const facts = textFacts(Object.fromEntries(pairs))
    must(
      "facts are texts",
      Object.values(facts).every((value) => typeof value === "string")
    )
    check({
      name: "WP1",
      type: TERMINAL_SERVICE,
      host: "terminal.local",
      port: 35_779,
      addresses: ["192.0.2.7"],
      txt: Object.fromEntries(pairs)
    } as unknown as Service)
  }
}
