/**
 * Terminals as they are seen by mDNS, in fixed lists and in the paired list, merged by what stays the same about them.
 *
 * @module
 */
import { Effect, Ref, type Scope, Stream } from "effect"
import type { DiscoverySource, Sighting } from "./driver.ts"
import type { NotSent } from "./errors.ts"

export interface Address {
  readonly host: string
  readonly port: number
}

/** One device, whatever its address is today. */
export interface DiscoveredTerminal extends Address {
  /** `serial:…`, `mac:…` or `fingerprint:…`; `address:host:port` while nothing better is known. */
  readonly identity: string
  readonly vendor: string
  readonly name: string
  readonly model?: string
  readonly serial?: string
  readonly mac?: string
  /** SHA-256 of the device's certificate, lower-case hex. */
  readonly fingerprint?: string
  readonly sources: ReadonlyArray<Sighting["source"]>
}

/**
 * - `found`: a terminal not seen before. - `moved`: a known one at a new address. - `updated`: more is known about it.
 * - `impostor`: something that claims to be `terminal` and is not; the terminal's address stays as it was.
 */
export type DiscoveryEvent =
  | { readonly type: "found" | "updated"; readonly terminal: DiscoveredTerminal }
  | { readonly type: "moved"; readonly terminal: DiscoveredTerminal; readonly from: Address }
  | {
      readonly type: "impostor"
      readonly terminal: DiscoveredTerminal
      readonly sighting: Sighting
      readonly differs: ReadonlyArray<Mark>
    }

/** What identifies a device. A certificate cannot be copied, a serial number and a MAC address can. */
export type Mark = "fingerprint" | "serial" | "mac"

const MARKS: ReadonlyArray<Mark> = ["fingerprint", "serial", "mac"]

const markOf = (thing: Sighting | DiscoveredTerminal, mark: Mark): string | undefined => thing[mark]?.toLowerCase()

const shared = (known: DiscoveredTerminal, seen: Sighting): ReadonlyArray<Mark> =>
  MARKS.filter((mark) => markOf(known, mark) !== undefined && markOf(known, mark) === markOf(seen, mark))

const differing = (known: DiscoveredTerminal, seen: Sighting): ReadonlyArray<Mark> =>
  MARKS.filter(
    (mark) =>
      markOf(known, mark) !== undefined &&
      markOf(seen, mark) !== undefined &&
      markOf(known, mark) !== markOf(seen, mark)
  )

const sameAddress = (one: Address, other: Address): boolean => one.host === other.host && one.port === other.port

const bare = (thing: Sighting | DiscoveredTerminal): boolean => MARKS.every((mark) => thing[mark] === undefined)

const identityOf = (seen: Sighting | DiscoveredTerminal): string => {
  const mark = (["serial", "mac", "fingerprint"] as const).find((candidate) => seen[candidate] !== undefined)
  return mark === undefined ? `address:${seen.host}:${seen.port}` : `${mark}:${seen[mark]}`
}

// A fixed entry names an address and perhaps nothing else; then the address is all there is to go by.
const find = (known: ReadonlyArray<DiscoveredTerminal>, seen: Sighting): DiscoveredTerminal | undefined =>
  known.find((terminal) => terminal.vendor === seen.vendor && shared(terminal, seen).length > 0) ??
  known.find(
    (terminal) => terminal.vendor === seen.vendor && sameAddress(terminal, seen) && (bare(terminal) || bare(seen))
  )

const enrich = (terminal: DiscoveredTerminal, seen: Sighting): DiscoveredTerminal => {
  // A fixed or paired entry says where the device was when somebody wrote it down; the network says where it is.
  const { host, port } = seen.source === "mdns" || !terminal.sources.includes("mdns") ? seen : terminal
  const facts = { ...terminal, ...pick(seen), host, port }
  return {
    ...facts,
    name: seen.name === "" ? terminal.name : seen.name,
    identity: terminal.identity.startsWith("address:") ? identityOf(facts) : terminal.identity,
    sources: terminal.sources.includes(seen.source) ? terminal.sources : [...terminal.sources, seen.source]
  }
}

const pick = ({ model, serial, mac, fingerprint }: Sighting): Partial<DiscoveredTerminal> => ({
  ...(model === undefined ? {} : { model }),
  ...(serial === undefined ? {} : { serial }),
  ...(mac === undefined ? {} : { mac }),
  ...(fingerprint === undefined ? {} : { fingerprint })
})

const unchanged = (one: DiscoveredTerminal, other: DiscoveredTerminal): boolean =>
  sameAddress(one, other) &&
  one.name === other.name &&
  one.model === other.model &&
  one.sources.length === other.sources.length &&
  MARKS.every((mark) => one[mark] === other[mark])

/**
 * What one more sighting tells. A sighting that shares one mark of a known terminal and contradicts another is an
 * impostor (or a repaired device, which staff must confirm by pairing it again).
 */
export const mergeSighting = (
  known: ReadonlyArray<DiscoveredTerminal>,
  seen: Sighting
): { readonly known: ReadonlyArray<DiscoveredTerminal>; readonly event?: DiscoveryEvent } => {
  const terminal = find(known, seen)
  if (terminal === undefined) {
    const { vendor, name, host, port } = seen
    const found: DiscoveredTerminal = {
      identity: identityOf(seen),
      vendor,
      name,
      host,
      port,
      ...pick(seen),
      sources: [seen.source]
    }
    return { known: [...known, found], event: { type: "found", terminal: found } }
  }
  const differs = differing(terminal, seen)
  if (differs.length > 0) return { known, event: { type: "impostor", terminal, sighting: seen, differs } }
  const next = enrich(terminal, seen)
  if (unchanged(terminal, next)) return { known }
  const updated = known.map((other) => (other === terminal ? next : other))
  if (sameAddress(terminal, next)) return { known: updated, event: { type: "updated", terminal: next } }
  return {
    known: updated,
    event: { type: "moved", terminal: next, from: { host: terminal.host, port: terminal.port } }
  }
}

/** Follows several sources at once and tells what changes. */
export const discover = (sources: ReadonlyArray<DiscoverySource>): Stream.Stream<DiscoveryEvent, NotSent> =>
  Stream.unwrap(
    Effect.map(Ref.make<ReadonlyArray<DiscoveredTerminal>>([]), (known) =>
      Stream.mergeAll(
        sources.map((source) => source.sightings),
        { concurrency: "unbounded" }
      ).pipe(
        Stream.mapEffect((sighting) =>
          Ref.modify(known, (terminals) => {
            const merged = mergeSighting(terminals, sighting)
            return [merged.event, merged.known]
          })
        ),
        Stream.filter((event) => event !== undefined)
      )
    )
  )

/** Terminals that somebody wrote down: fixed addresses, or the list of paired ones. */
export const listed = (
  vendor: string,
  source: "static" | "paired",
  terminals: ReadonlyArray<Omit<Sighting, "vendor" | "source" | "name"> & { readonly name?: string }>
): DiscoverySource => ({
  vendor,
  sightings: Stream.fromIterable(terminals.map((terminal) => ({ name: "", ...terminal, vendor, source })))
})

/** Where each terminal is right now; a driver's `host` may be one of its look-ups. */
export interface AddressBook {
  readonly terminals: () => ReadonlyArray<DiscoveredTerminal>
  /** The address of a terminal by its identity, when it has been seen. */
  readonly addressOf: (identity: string) => () => Address | undefined
}

/** Keeps an address book up to date until the scope closes. `onEvent` hears every change, impostors included. */
export const makeAddressBook = Effect.fnUntraced(function* (
  sources: ReadonlyArray<DiscoverySource>,
  onEvent: (event: DiscoveryEvent) => Effect.Effect<void> = () => Effect.void
): Effect.fn.Return<AddressBook, never, Scope.Scope> {
  const known = new Map<string, DiscoveredTerminal>()
  yield* Effect.forkScoped(
    Stream.runForEach(discover(sources), (event) => {
      const { terminal } = event
      if (event.type === "impostor") return onEvent(event)
      // Once more is known than an address, the entry goes by that.
      const provisional = `address:${terminal.host}:${terminal.port}`
      if (provisional !== terminal.identity) known.delete(provisional)
      known.set(terminal.identity, terminal)
      return onEvent(event)
    }).pipe(Effect.ignore)
  )
  return {
    terminals: () => [...known.values()],
    addressOf: (identity) => () => known.get(identity)
  }
})
