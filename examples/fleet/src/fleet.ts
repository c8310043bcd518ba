/**
 * Runs a fleet: one Postgres, one sandbox, a few terminals, and worker processes that share them, while workers and
 * Postgres are killed. Each part of the run ends on what has happened, never on time alone.
 */
import { setTimeout as pause } from "node:timers/promises"
import { type PostgresServer, startPostgres } from "@pay/postgres-testkit"
import { openDatabase } from "@pay/store-postgres"
import { AcquirerLedger, type CodePayTerminal, startCodePayTerminal } from "@pay/terminal-simulator"
import pg from "pg"
import { startBalancer } from "./balancer.ts"
import { LEASE_MS, openCounter } from "./counter.ts"
import { type Crew, startCrew } from "./crew.ts"
import { type Gateway, startGateway } from "./gateway.ts"
import { broken, judge, type Verdict } from "./judge.ts"
import type { WorkerOrder } from "./order.ts"

export interface FleetOptions {
  readonly workers: number
  readonly payments: number
  readonly seed: number
  /** Calls that the sandbox allows in each window. */
  readonly limit: number
  readonly windowMs: number
  readonly marginMs: number
  readonly terminals: number
  /** Workers that are killed; Postgres is killed half as often. */
  readonly kills: number
  readonly onProgress?: (progress: { readonly paid: number; readonly kills: Kills; readonly doing: string }) => void
}

export interface Kills {
  workers: number
  postgres: number
}

export interface FleetReport extends Verdict {
  readonly workers: number
  readonly seed: number
  readonly kills: Kills
  readonly seconds: number
  /** The promises that did not hold; empty when all is well. */
  readonly broken: ReadonlyArray<string>
  readonly troubles: ReadonlyArray<string>
}

const LOOK_EVERY_MS = 500
const CUSTOMER_MS = 500
const HOUR_MS = 3_600_000
const PATIENCE_MS = 60_000

const sql = async (url: string, text: string): Promise<ReadonlyArray<Record<string, unknown>>> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const prepare = async (url: string): Promise<void> => {
  const database = openDatabase(url)
  await database.migrate()
  await database.close()
  await sql(url, "CREATE TABLE effects (webhook text NOT NULL, worker text NOT NULL)")
}

/** Kills by progress: the moments are spread over the payments, whose order chance decides. */
const reap = async (
  { workers, payments, kills: wanted, seed }: FleetOptions,
  crew: Crew,
  postgres: PostgresServer,
  kills: Kills,
  tell: (doing: string) => void
): Promise<void> => {
  while (!crew.done()) {
    await crew.word()
    const due = Math.floor(((wanted + 1) * crew.paid.size) / payments)
    if (kills.workers >= Math.min(due, wanted)) continue
    kills.workers += 1
    tell("killing a worker")
    await crew.kill((seed + kills.workers * 3) % workers)
    if (kills.workers % 2 === 1) continue
    kills.postgres += 1
    tell("killing Postgres")
    await postgres.kill()
    await postgres.start()
  }
}

/** Moves the sandbox's clock until it has nothing left to deliver, and waits until every delivery was handled. */
const settle = async (gateway: Gateway, databaseUrl: string): Promise<ReadonlyArray<string>> => {
  for (;;) {
    await gateway.control("POST", "/clock/advance", { ms: HOUR_MS })
    const { webhooks } = await gateway.control<{
      readonly webhooks: ReadonlyArray<{ readonly headers: Record<string, string>; readonly state: string }>
    }>("GET", "/webhooks")
    const [row] = await sql(databaseUrl, "SELECT count(*)::int AS open FROM pay.webhook_inbox WHERE state = 'open'")
    if (webhooks.every(({ state }) => state === "delivered") && row?.open === 0)
      return webhooks.map(({ headers }) => headers["webhook-id"] ?? "")
    await pause(LOOK_EVERY_MS)
  }
}

/** Finds out about the sales that killed lanes have left open, once nobody else uses the terminals. */
const closeBooks = async (databaseUrl: string, terminals: WorkerOrder["terminals"]): Promise<void> => {
  await using database = openDatabase(databaseUrl)
  await using counter = await openCounter({ name: "closing", terminals }, database)
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    await counter.recover({ patienceMs: LEASE_MS })
    const [row] = await sql(databaseUrl, "SELECT count(*)::int AS open FROM pay.terminal_journal WHERE open")
    if (row?.open === 0) return
    await pause(LOOK_EVERY_MS)
  }
}

const startTerminals = async (
  count: number
): Promise<{ all: ReadonlyArray<CodePayTerminal>; ledger: AcquirerLedger }> => {
  const ledger = new AcquirerLedger()
  const all = await Promise.all(
    Array.from({ length: count }, (_, i) => startCodePayTerminal({ serial: `WPYB0023000000${i}`, ledger }))
  )
  for (const { device } of all) device.customer.always({ act: "approve", afterMs: CUSTOMER_MS })
  return { all, ledger }
}

export const runFleet = async (options: FleetOptions): Promise<FleetReport> => {
  const { workers, payments, seed, limit, windowMs, marginMs } = options
  const started = performance.now()
  const kills: Kills = { workers: 0, postgres: 0 }
  await using stack = new AsyncDisposableStack()
  const tell = (doing: string): void => options.onProgress?.({ paid: crew?.paid.size ?? 0, kills, doing })
  let crew: Crew | undefined

  const postgres = stack.use(await startPostgres())
  const databaseUrl = await postgres.createDatabase("fleet")
  await prepare(databaseUrl)
  const balancer = stack.adopt(await startBalancer(), ({ close }) => close())
  const gateway = stack.adopt(await startGateway(["--port", "0", "--webhook-url", balancer.url]), ({ close }) =>
    close()
  )
  await gateway.control("POST", "/rate-limits", { limit, window_ms: windowMs })
  const terminals = await startTerminals(options.terminals)
  stack.defer(async () => void (await Promise.all(terminals.all.map(({ stop }) => stop()))))

  const orders = Array.from(
    { length: workers },
    (_, index): WorkerOrder => ({
      name: `worker-${index}`,
      index,
      workers,
      databaseUrl,
      sandboxUrl: gateway.url,
      apiKey: gateway.apiKey,
      callbackToken: gateway.callbackToken,
      payments,
      seed,
      limit,
      windowMs,
      marginMs,
      terminals: terminals.all.map(({ port }, i) => ({ terminalId: `counter-${i}`, port }))
    })
  )
  crew = stack.adopt(startCrew(orders, balancer), ({ destroy }) => destroy())

  let working = true
  const watching = (async () => {
    while (working) {
      await gateway.look()
      tell("working")
      await pause(LOOK_EVERY_MS)
    }
  })()
  await reap(options, crew, postgres, kills, tell)
  tell("settling")
  await gateway.look()
  working = false
  await watching
  const webhooks = await settle(gateway, databaseUrl)
  tell("ending")
  const codes = await crew.end()
  await closeBooks(databaseUrl, orders[0]?.terminals ?? [])
  const verdict = await judge({
    payments,
    limit,
    windowMs,
    seen: gateway.seen(),
    movements: await gateway.movements(),
    webhooks,
    databaseUrl,
    terminals: terminals.all,
    ledger: terminals.ledger
  })
  return {
    workers,
    seed,
    ...verdict,
    kills,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    broken: [...broken(verdict, limit), ...(codes.some((code) => code !== 0) ? ["endings"] : [])],
    troubles: crew.troubles
  }
}
