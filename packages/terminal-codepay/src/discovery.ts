/**
 * CodePay terminals on the network, as they announce themselves by mDNS.
 *
 * @module
 */
import type { DiscoverySource, NotSent, Sighting } from "@pay/terminal/effect"
import { Cause, Effect, Queue, Stream } from "effect"
import { type MdnsOptions, openMdns, type Service } from "./mdns.ts"

/** What a terminal announces; the vendor's browser asks for this type. */
export const TERMINAL_SERVICE = "ecr-hub-server"

export interface CodePayDiscoveryOptions extends MdnsOptions {
  /** Between two scans, ms; default 15 000. Devices announce themselves for seconds, then keep silent for half an hour. */
  readonly everyMs?: number
  /** How long one scan listens, ms; default 1 500, the first one twice that. */
  readonly windowMs?: number
}

/** Terminals seen by mDNS, each at least once in every scan, so that a new address is noticed. */
export const codepayDiscovery = (options: CodePayDiscoveryOptions = {}): DiscoverySource => {
  const { everyMs = 15_000, windowMs = 1_500 } = options
  return {
    vendor: "codepay",
    sightings: Stream.callback<Sighting, NotSent>((queue) =>
      Effect.gen(function* () {
        const mdns = yield* openMdns(options, (failure) => Queue.failCauseUnsafe(queue, Cause.fail(failure)))
        const scan = (listenMs: number) =>
          Effect.acquireUseRelease(
            // A new browser each time: one that stays reports a name once, and misses its new address.
            Effect.sync(() =>
              mdns.find({ type: TERMINAL_SERVICE, protocol: "tcp" }, (service) =>
                Queue.offerUnsafe(queue, sightingOf(service))
              )
            ),
            () => Effect.sleep(listenMs),
            (browser) => Effect.sync(() => browser.stop())
          )
        yield* scan(2 * windowMs)
        yield* Effect.forever(Effect.andThen(Effect.sleep(everyMs), scan(windowMs)))
      })
    )
  }
}

/** Facts of a TXT record, whichever of the two forms it has: one JSON object, or `key=value` strings. */
export const textFacts = (txt: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> => {
  const pairs = Object.entries(txt)
  // The mDNS library splits every string at its first "="; JSON has to be put together again.
  const whole = pairs
    .map(([key, value]) => (value === undefined ? key : `${key}=${value}`))
    .find((text) => text.startsWith("{"))
  const facts: unknown = whole === undefined ? txt : parse(whole)
  if (typeof facts !== "object" || facts === null) return {}
  return Object.fromEntries(
    Object.entries(facts).filter((pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "")
  )
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Some terminals name the instance after their serial number, with a suffix from "_" on; others after their counter.
const SERIAL_NUMBER = /^(?=.*\d)[A-Z0-9]{8,}$/

// What people call a terminal is no identity: a second one of that name would take over the first one's address.
const serialOf = (facts: Readonly<Record<string, string>>, instance: string): string | undefined => {
  if (facts.device_sn !== undefined || facts.mac_address !== undefined) return facts.device_sn
  const [name = ""] = instance.split("_")
  return SERIAL_NUMBER.test(name) ? name : undefined
}

/** Neutral facts of an announcement. The address inside the TXT record wins over the packet's: it is the ECR Hub's own. */
export const sightingOf = (service: Service): Sighting => {
  const facts = textFacts(service.txt ?? {})
  const [, host, told] = /^(.+):(\d+)$/.exec(facts.ip_address ?? "") ?? []
  const port = Number(told)
  const serial = serialOf(facts, service.name)
  const ipv4 = service.addresses?.find((address) => !address.includes(":"))
  return {
    vendor: "codepay",
    source: "mdns",
    name: facts.alias_name ?? facts.name ?? service.name,
    host: host ?? facts.ip_address ?? ipv4 ?? service.referer?.address ?? service.host,
    // A port that no socket takes would be a crash at the next connection.
    port: port > 0 && port < 65_536 ? port : service.port,
    ...(serial === undefined ? {} : { serial }),
    ...(facts.mac_address === undefined ? {} : { mac: facts.mac_address }),
    ...(facts.app_name === undefined ? {} : { model: facts.app_name })
  }
}
