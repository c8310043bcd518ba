/** One run: a merchant and a gateway between broken networks, both killed again and again, then peace and the verdict. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { dice, draw, type FaultProxy, type NetworkFault, startProxy } from "@pay/chaos-kit"
import { startPostgres } from "@pay/postgres-testkit"
import { sendCustomers } from "./customers.ts"
import { armed, type Profile } from "./faults.ts"
import { type Gateway, makeCards, startGateway } from "./gateway.ts"
import { judge, type Movement, type Verdict } from "./judge.ts"
import { openBooks, type Place } from "./merchant/books.ts"
import type { Manners } from "./merchant/writes.ts"
import { findOut } from "./peace.ts"
import { type Happening, happenings, planned } from "./plan.ts"
import { type Shop, startShop } from "./shop.ts"
import { createWorld, type World } from "./world.ts"

export interface ChaosOptions {
  readonly payments: number
  readonly seed: number
  readonly profile: Profile
  /** Names of what may go wrong. */
  readonly faults: ReadonlySet<string>
  readonly store: Place["store"]
  readonly lanes?: number
  readonly manners?: Manners
  readonly progress?: (text: string) => void
}

export interface ChaosReport extends Verdict {
  readonly payments: number
  readonly kills: number
  /** What went wrong on the way, by name. */
  readonly faults: Readonly<Record<string, number>>
  readonly seconds: number
  /** Mistakes of the merchant program itself. */
  readonly defects: ReadonlyArray<string>
}

const NETWORK: ReadonlyArray<string> = ["network", "network-webhooks"]

/** Wanted faults that never struck: without them the run proves little. */
export const missing = ({ faults }: ChaosReport, wanted: ReadonlySet<string>): ReadonlyArray<string> =>
  [...wanted].filter((name) => {
    const struck = NETWORK.includes(name)
      ? Object.keys(faults).some((one) => one.startsWith(`${name}_`))
      : (faults[name] ?? 0) > 0
    return !struck
  })

/** Longest hold-back of bytes, real ms: far below what a lookup waits before it believes that nothing is there. */
const DELAY_MS = 400
const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** In all, below the time after which the gateway gives up a webhook or forgets a key. */
const MOST_PASSED = 18 * HOUR
/** A run that does not get on for so long goes to its end. */
const PATIENCE_MS = 60_000

const TO_GATEWAY: readonly [NetworkFault, ...ReadonlyArray<NetworkFault>] = [
  "refuse",
  "reset",
  "close",
  "half_close",
  "stall",
  "delay",
  "late"
]
const TO_MERCHANT: readonly [NetworkFault, ...ReadonlyArray<NetworkFault>] = [
  "refuse",
  "reset",
  "close",
  "delay",
  "late"
]

export const runChaos = async (options: ChaosOptions): Promise<ChaosReport> => {
  const started = performance.now()
  const { payments, seed, profile, faults: kinds } = options
  const progress = options.progress ?? (() => undefined)
  const counts: Record<string, number> = {}
  const happened = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1
  }
  const folder = mkdtempSync(join(tmpdir(), "pay-chaos-"))
  const closing: Array<() => unknown> = [() => rmSync(folder, { recursive: true, force: true })]
  const proxied = async (
    name: string,
    target: () => number,
    faults: readonly [NetworkFault, ...ReadonlyArray<NetworkFault>]
  ): Promise<FaultProxy> => {
    const proxy = await startProxy({
      target,
      dice: dice(draw(seed, name)),
      rate: kinds.has(name) ? 1 : 0,
      reach: profile.reach,
      delayMs: DELAY_MS,
      kinds: faults,
      happened: (fault) => happened(`${name}_${fault}`)
    })
    closing.push(proxy.stop)
    return proxy
  }

  try {
    const { place, ...database } = await openPlace(options.store, join(folder, "shop.db"))
    closing.push(database.close)
    let shop: Shop | undefined
    const back = await proxied("network-webhooks", () => shop?.port ?? 1, TO_MERCHANT)
    const gateway = await startGateway({
      store: join(folder, "gateway.db"),
      seed,
      webhookUrl: `http://127.0.0.1:${back.port}/webhooks`
    })
    closing.push(gateway.stop)
    const front = await proxied("network", () => gateway.port, TO_GATEWAY)

    const cards = await makeCards(gateway)
    const placedAt = Date.now()
    const plan = Array.from({ length: payments }, (_, index) => planned(seed, index, placedAt, cards))
    const books = await openBooks(place)
    await books.add(plan.map(({ order }) => order))
    await books.close()
    const customers = new Map(plan.map(({ order, customer }) => [order.id, customer]))

    await gateway.arm(armed(profile, kinds))
    const script = happenings(seed, payments, profile.pace, kinds)
    let next = 0
    shop = await startShop(
      {
        place,
        baseUrl: `http://127.0.0.1:${front.port}`,
        apiKey: gateway.apiKey,
        callbackToken: gateway.callbackToken,
        lanes: options.lanes ?? 48,
        manners: options.manners ?? "careful"
      },
      (steps) => {
        while (next < script.length && script[next]!.at <= steps) stage(script[next++]!)
      }
    )
    closing.push(shop.stop)
    const world = createWorld(gateway, shop)
    const acting = new Set<Promise<void>>()
    const stage = (one: Happening): void => {
      const act = sleep(one.afterMs)
        .then(() => perform(one, { gateway, shop: shop!, killDatabase: database.kill, world, profile, happened }))
        .catch((error: unknown) => progress(`${one.kind}: ${error}`))
        .finally(() => acting.delete(act))
      acting.add(act)
    }
    const people = sendCustomers(gateway, (reference) => customers.get(reference))
    closing.push(people.stop)

    // Until the merchant has nothing more to do by itself, or does not get on any more.
    let least = Number.POSITIVE_INFINITY
    let leastAt = performance.now()
    for (let quiet = 0; quiet < 5 && performance.now() - leastAt < PATIENCE_MS; ) {
      await sleep(200)
      const left = shop.busy() + people.undecided() + acting.size + script.length - next
      quiet = left === 0 ? quiet + 1 : 0
      if (left < least) {
        least = left
        leastAt = performance.now()
      }
      progress(`${shop.steps()} steps, ${shop.busy()} orders at work, ${shop.kills() + gateway.kills()} kills`)
      // What was planned for later steps than are left.
      if (quiet === 0 && shop.busy() === 0 && next < script.length) stage(script[next++]!)
    }
    // What was planned for later steps than this run had.
    while (next < script.length) stage(script[next++]!)
    await Promise.all(acting)

    progress("peace")
    const struck = await gateway.struck()
    await gateway.arm([])
    front.calm()
    back.calm()
    shop.kill()
    await findOut({ gateway, shop, world, undecided: people.undecided, progress })
    await people.stop()
    const kills = gateway.kills() + shop.kills() + (counts["kill-database"] ?? 0)
    await shop.stop()

    const { movements, balanced } = await gateway.control<{
      readonly movements: ReadonlyArray<Movement>
      readonly balanced: boolean
    }>("GET", "/audit")
    if (!balanced) throw new Error("the gateway's books do not balance")
    const ended = await openBooks(place)
    const verdict = judge(await ended.all(), movements)
    await ended.close()
    return {
      ...verdict,
      defects: shop.defects(),
      payments,
      kills,
      faults: { ...struck, ...counts },
      seconds: Math.round((performance.now() - started) / 100) / 10
    }
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

/** Where the books are to be, and how to break what is under them. */
const openPlace = async (store: Place["store"], file: string) => {
  if (store === "sqlite") return { place: { store, at: file }, kill: async () => undefined, close: () => undefined }
  const server = await startPostgres()
  const kill = async (): Promise<void> => {
    await server.kill()
    await server.start()
  }
  return { place: { store, at: await server.createDatabase("shop") }, kill, close: server.close }
}

interface Stage {
  readonly gateway: Gateway
  readonly shop: Shop
  readonly killDatabase: () => Promise<void>
  readonly world: World
  readonly profile: Profile
  readonly happened: (what: string) => void
}

const perform = async ({ kind, size }: Happening, stage: Stage): Promise<void> => {
  const { gateway, shop, killDatabase, world, profile, happened } = stage
  switch (kind) {
    case "kill-merchant":
      shop.kill()
      await shop.up()
      break
    case "kill-sandbox":
      await gateway.kill()
      break
    case "kill-database":
      await killDatabase()
      break
    case "storm":
      await gateway.add("storm", {
        kind: "http-status",
        status: size < 0.5 ? 429 : 503,
        count: Math.ceil(profile.storm * (0.5 + size))
      })
      return
    case "time-passes": {
      const ms = Math.round(size * 2 * HOUR)
      if (world.passed() + ms > MOST_PASSED) return
      await world.pass(ms)
      break
    }
    case "clock-merchant":
      world.setMerchantOff(Math.round((size - 0.5) * 8 * MINUTE))
      break
    case "clock-sandbox":
      await world.setGatewayAhead(Math.round(size * 4 * MINUTE))
      break
  }
  happened(kind)
}
