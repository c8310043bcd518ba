/**
 * Pairing, both ways: the terminal dials the till and asks, or the till asks the terminal. Pairing is optional; a
 * terminal whose address is known takes calls without it.
 *
 * @module
 */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { networkInterfaces } from "node:os"
import { generateReference, NotSent, type Sighting } from "@pay/terminal/effect"
import { Effect, PubSub, type Scope, Stream } from "effect"
import { type WebSocket, WebSocketServer } from "ws"
import { type CodePayOptions, configOf, configProblem, DEFAULT_PORT } from "./config.ts"
import { openConnection, within } from "./connection.ts"
import { readResponse, textOf } from "./frames.ts"
import { type MdnsOptions, openMdns } from "./mdns.ts"
import { isSuccess, refusalOf } from "./meaning.ts"

/** What terminals look for when they want to pair. */
export const TILL_SERVICE = "ecr-hub-client"

export interface PairingOptions extends MdnsOptions {
  /** The till's name on the terminal's screen. Keep it stable: terminals remember it. */
  readonly name: string
  /** Whether this terminal may pair; ask your staff. */
  readonly confirm: (terminal: Sighting) => Effect.Effect<boolean>
  /** First port to try, default 35779; the next ten are tried when it is taken. 0 takes any. */
  readonly port?: number
  /** Address to listen on; default every one. */
  readonly listenOn?: string
  /** MAC address of the till, by which a terminal finds it again; default that of the announced interface. */
  readonly mac?: string
  /** Whether to announce the till by mDNS; default true. */
  readonly announce?: boolean
}

export type PairingChange = { readonly type: "paired" | "unpaired"; readonly terminal: Sighting }

export interface Pairing {
  readonly port: number
  /** Store them: a paired list is a discovery source. */
  readonly changes: Stream.Stream<PairingChange>
}

/** Waits for terminals that want to pair, until the scope closes. */
export const openPairing = Effect.fnUntraced(function* (
  options: PairingOptions
): Effect.fn.Return<Pairing, NotSent, Scope.Scope> {
  const changes = yield* PubSub.unbounded<PairingChange>({ replay: 16 })
  const context = yield* Effect.context<never>()
  const answer = Effect.fnUntraced(function* (socket: WebSocket, remote: string, raw: string) {
    const frame = readResponse(raw)
    if (frame?.topic !== "ecrhub.pair" && frame?.topic !== "ecrhub.unpair") return
    const request = JSON.parse(raw) as Readonly<Record<string, unknown>>
    const terminal = terminalOf(request.device_data, remote)
    const leaving = frame.topic === "ecrhub.unpair"
    const agreed = leaving || (yield* options.confirm(terminal))
    socket.send(JSON.stringify({ ...request, response_code: agreed ? "000" : "001" }))
    const change: PairingChange = { type: leaving ? "unpaired" : "paired", terminal }
    if (agreed) yield* PubSub.publish(changes, change)
  })
  const port = yield* listen(options, (socket, remote) =>
    socket.on("message", (data) => Effect.runForkWith(context)(Effect.ignore(answer(socket, remote, String(data)))))
  )
  if (options.announce !== false) {
    const mdns = yield* openMdns(options, () => undefined)
    mdns.publish({
      name: options.name,
      type: TILL_SERVICE,
      protocol: "tcp",
      port,
      probe: false,
      txt: tillFacts(options, port)
    })
  }
  return { port, changes: Stream.fromPubSub(changes) }
})

const ANY_ADDRESS: ReadonlySet<string | undefined> = new Set([undefined, "0.0.0.0", "::"])

const NO_MAC = "00:00:00:00:00:00"

/** What the vendor's own tills announce as `key=value` pairs: `name`, `mac_address`, `ip_address` (`ip:port`). */
const tillFacts = (options: PairingOptions, port: number): Readonly<Record<string, string>> => {
  const own = ANY_ADDRESS.has(options.listenOn) ? options.interface : options.listenOn
  const cards = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const card = cards.find(({ address, family, internal }) =>
    own === undefined ? family === "IPv4" && !internal : address === own
  )
  const host = own ?? card?.address
  const mac = options.mac ?? (card?.mac === NO_MAC ? undefined : card?.mac)
  return {
    name: options.name,
    ...(mac === undefined ? {} : { mac_address: mac }),
    ...(host === undefined ? {} : { ip_address: `${host.includes(":") ? `[${host}]` : host}:${port}` })
  }
}

/** The address that the terminal called from is believed; what it says about itself is its name and marks. */
const terminalOf = (deviceData: unknown, remote: string): Sighting => {
  const facts = (typeof deviceData === "object" && deviceData !== null ? deviceData : {}) as Readonly<
    Record<string, unknown>
  >
  const serial = textOf(facts, "device_sn")
  const mac = textOf(facts, "mac_address")
  return {
    vendor: "codepay",
    source: "paired",
    name: textOf(facts, "alias_name") ?? textOf(facts, "device_name") ?? "",
    host: remote.replace(/^::ffff:/, ""),
    port: Number(textOf(facts, "port") ?? DEFAULT_PORT),
    ...(serial === undefined ? {} : { serial }),
    ...(mac === undefined ? {} : { mac })
  }
}

const TRIES = 11

const listen = (
  options: PairingOptions,
  connected: (socket: WebSocket, remote: string) => void
): Effect.Effect<number, NotSent, Scope.Scope> => {
  const { port = DEFAULT_PORT, listenOn = "0.0.0.0" } = options
  const tryPort = (candidate: number, left: number): Effect.Effect<number, NotSent, Scope.Scope> =>
    Effect.catch(serve(candidate, listenOn, connected), (failure) =>
      left > 1 && candidate !== 0 ? tryPort(candidate + 1, left - 1) : Effect.fail(failure)
    )
  return tryPort(port, TRIES)
}

const serve = (
  port: number,
  host: string,
  connected: (socket: WebSocket, remote: string) => void
): Effect.Effect<number, NotSent, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.callback<{ readonly port: number; readonly stop: () => void }, NotSent>((resume) => {
      const http = createServer((_request, response) => response.writeHead(426).end())
      const sockets = new WebSocketServer({ server: http })
      sockets.on("error", (error) =>
        resume(Effect.fail(new NotSent({ terminalId: "pairing", reason: "refused", detail: error.message })))
      )
      sockets.on("connection", (socket, request) => {
        socket.on("error", () => socket.terminate())
        connected(socket, request.socket.remoteAddress ?? "")
      })
      const stop = () => {
        for (const socket of sockets.clients) socket.terminate()
        http.close()
      }
      http.listen(port, host, () => resume(Effect.succeed({ port: (http.address() as AddressInfo).port, stop })))
    }),
    ({ stop }) => Effect.sync(stop)
  ).pipe(Effect.map((server) => server.port))

/** How the till introduces itself to a terminal. */
export interface TillIdentity {
  readonly name: string
  /** MAC address of the till, when the terminal is to find it again by it. */
  readonly mac?: string
}

const introduce = (topic: "ecrhub.pair" | "ecrhub.unpair") =>
  Effect.fnUntraced(function* (options: CodePayOptions, till: TillIdentity) {
    const config = configOf(options)
    const problem = configProblem(config)
    if (problem !== undefined) return yield* problem
    const open = yield* openConnection(config, true, () => undefined)
    const device = {
      device_name: till.name,
      alias_name: till.name,
      ...(till.mac === undefined ? {} : { mac_address: till.mac })
    }
    const call = open.call({ topic, requestId: yield* generateReference, data: {}, device })
    // Staff answer on the terminal's screen, which waits no longer than for a customer.
    const response = yield* within(config, config.budget.terminalExpiryMs, call)
    if (isSuccess(response)) return
    return yield* refusalOf(response, config)
  }, Effect.scoped)

/**
 * Asks a terminal to take this till as its own; staff confirm on the terminal's screen. Fails with `AnswerLost` when
 * nobody does within the budget's `terminalExpiryMs`.
 */
export const pairTerminal = introduce("ecrhub.pair")

/** Ends the pairing with a terminal; waits as long as {@link pairTerminal} does. */
export const unpairTerminal = introduce("ecrhub.unpair")
