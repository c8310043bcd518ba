/**
 * Terminals on the network: announced by mDNS as `_vinr-terminal._tcp.local`, or at fixed addresses.
 *
 * @module
 */
import type { EventEmitter } from "node:events"
import { type Address, type DiscoverySource, NotSent, type Sighting } from "@pay/terminal/effect"
import { Bonjour, type Service } from "bonjour-service"
import { Deferred, Effect, Option, Queue, Stream } from "effect"
import type { NetworkOptions, VinrConfig } from "./config.ts"
import { type Credentials, loadCredentials } from "./credentials.ts"
import type { Locator } from "./line.ts"
import { type Peer, peek } from "./tls.ts"

interface Announcement extends Address {
  readonly id: string
  readonly model: string | undefined
}

/** A terminal announces itself when it starts and then is quiet for long, so it is asked again and again, ms. */
const ASK_AGAIN_MS = 15_000

/** How often fixed addresses are looked at, ms. */
const LOOK_AGAIN_MS = 30_000

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined)

// One on this machine announces addresses that it may not listen on; where it speaks from, it does.
const hostOf = ({ addresses = [], referer }: Service): string | undefined =>
  referer?.address.startsWith("127.")
    ? referer.address
    : (addresses.find((address) => address.includes(".")) ?? referer?.address ?? addresses[0])

/** The vendor documents no TXT keys; `id` and `model` are what its SDK reports, and the name stands in for the id. */
export const announcementOf = (service: Service): Announcement | undefined => {
  const host = hostOf(service)
  const txt = (service.txt ?? {}) as Readonly<Record<string, unknown>>
  return host === undefined
    ? undefined
    : { id: textOf(txt.id) ?? service.name, model: textOf(txt.model), host, port: service.port }
}

/** Everything that answers, again every {@link ASK_AGAIN_MS}, so that a new address is noticed. */
const announcements = ({
  terminalId,
  network
}: Pick<VinrConfig, "terminalId" | "network">): Stream.Stream<Announcement, NotSent> =>
  Stream.callback<Announcement, NotSent>((queue) =>
    Effect.gen(function* () {
      const broken = yield* Deferred.make<never, NotSent>()
      const bonjour = yield* Effect.acquireRelease(
        Effect.sync(() => openBonjour(network, (error) => Deferred.doneUnsafe(broken, notHeard(terminalId, error)))),
        (open) => Effect.callback((resume) => open.destroy(() => resume(Effect.void)))
      )
      const heard = (service: Service) => {
        const found = announcementOf(service)
        if (found !== undefined) Queue.offerUnsafe(queue, found)
      }
      const round = Effect.acquireUseRelease(
        // A second one that answers to the same name is told as an update of the first; it may be an impostor.
        Effect.sync(() => bonjour.find({ type: "vinr-terminal" }, heard).on("srv-update", heard)),
        () => Effect.sleep(ASK_AGAIN_MS),
        (browser) => Effect.sync(() => browser.stop())
      )
      return yield* Effect.raceFirst(Deferred.await(broken), Effect.forever(round))
    })
  )

const notHeard = (terminalId: string, error: Error) =>
  Effect.fail(new NotSent({ terminalId, reason: "not_found", detail: `mDNS: ${error.message}` }))

const openBonjour = (network: VinrConfig["network"], failed: (error: Error) => void): Bonjour => {
  const bonjour = new Bonjour(
    {
      port: network.mdnsPort ?? 5353,
      // Bound to all addresses even for one interface: a socket bound to one gets no multicast.
      ...(network.interface === undefined ? {} : { interface: network.interface, bind: "0.0.0.0" })
    },
    failed
  )
  // A port that is taken is told here only, and unheard it would end the process.
  const { server } = bonjour as unknown as { readonly server: { readonly mdns: EventEmitter } }
  server.mdns.on("error", failed)
  return bonjour
}

/** Finds the one configured terminal: at its fixed address, or wherever it announces itself. */
export const makeLocator = (config: VinrConfig, searching: Effect.Effect<void>): Locator => {
  const { terminalId, deviceId, host, port, budget } = config
  if (typeof host === "string") return { find: Effect.succeed({ host, port }), forget: Effect.void }
  const unseen = new NotSent({ terminalId, reason: "not_found", detail: `${deviceId} has not been seen yet` })
  if (host !== undefined) {
    return {
      find: Effect.suspend(() => Effect.fromNullishOr(host()).pipe(Effect.mapError(() => unseen))),
      forget: Effect.void
    }
  }
  let last: Address | undefined
  const absent = new NotSent({ terminalId, reason: "not_found", detail: `${deviceId} does not announce itself` })
  const search = announcements(config).pipe(
    Stream.filter(({ id }) => id === deviceId),
    Stream.runHead,
    Effect.flatMap((found) => (Option.isSome(found) ? Effect.succeed(found.value) : Effect.fail(absent))),
    Effect.timeoutOrElse({ duration: budget.connectMs, orElse: () => Effect.fail(absent) })
  )
  return {
    find: Effect.suspend(() =>
      last === undefined
        ? Effect.andThen(
            searching,
            Effect.tap(search, (found) =>
              Effect.sync(() => {
                last = found
              })
            )
          )
        : Effect.succeed(last)
    ),
    forget: Effect.sync(() => {
      last = undefined
    })
  }
}

/** Terminals by mDNS alone, for a look around before any certificate is there; none is looked at, so none is proven. */
export const vinrDiscovery = (network: Pick<NetworkOptions, "interface" | "mdnsPort"> = {}): DiscoverySource => ({
  vendor: "vinr",
  sightings: Stream.map(announcements({ terminalId: "mdns", network }), sightingOf)
})

/** Terminals by mDNS and at the fixed addresses, each with the certificate it shows, trusted or not. */
export const discoveryOf = (config: VinrConfig): DiscoverySource => {
  const credentials = Effect.option(Effect.try({ try: () => loadCredentials(config), catch: () => undefined }))
  return {
    vendor: "vinr",
    sightings: Stream.unwrap(
      Effect.map(credentials, (loaded) => {
        const opened = Option.getOrUndefined(loaded)
        const { staticHosts = [] } = config.network
        const announced = Stream.mapEffect(announcements(config), (found) => announcedSighting(config, opened, found))
        return staticHosts.length === 0 || opened === undefined
          ? announced
          : Stream.merge(announced, fixedSightings(config, opened, staticHosts))
      })
    )
  }
}

const sightingOf = ({ id, model, host, port }: Announcement): Sighting => ({
  vendor: "vinr",
  source: "mdns",
  name: id,
  host,
  port,
  serial: id,
  ...(model === undefined ? {} : { model })
})

const announcedSighting = (
  config: VinrConfig,
  credentials: Credentials | undefined,
  announcement: Announcement
): Effect.Effect<Sighting> =>
  Effect.map(credentials === undefined ? Effect.undefined : peek(config, credentials, announcement), (peer) => ({
    ...sightingOf(announcement),
    ...(peer === undefined ? {} : { fingerprint: peer.fingerprint })
  }))

const fixedSightings = (
  config: VinrConfig,
  credentials: Credentials,
  hosts: ReadonlyArray<string>
): Stream.Stream<Sighting> =>
  Stream.tick(LOOK_AGAIN_MS).pipe(
    Stream.flatMap(() => Stream.fromIterable(hosts)),
    Stream.mapEffect((host) =>
      Effect.map(peek(config, credentials, { host, port: config.port }), (peer) => ({ host, peer }))
    ),
    Stream.filter((seen): seen is { readonly host: string; readonly peer: Peer } => seen.peer !== undefined),
    Stream.map(({ host, peer: { names, fingerprint } }) => ({
      vendor: "vinr",
      source: "static" as const,
      name: names[0] ?? host,
      host,
      port: config.port,
      fingerprint,
      ...(names[0] === undefined ? {} : { serial: names[0] })
    }))
  )
