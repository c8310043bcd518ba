/** The storm: payments at the sandbox, faults on its webhooks, kills of the shop, and the verdict. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { dice, each } from "@pay/chaos-kit"
import { startSandbox } from "@pay/sandbox"
import { openDatabase, type SqliteInbox, sqliteInbox } from "@pay/store-sqlite/inbox"
import { judge, type Verdict } from "./judge.ts"
import { drawLives, type Gateway, gatewayOf, kindOf, type Life, STEPS } from "./lives.ts"
import { type ShopProcess, startShop } from "./shop-process.ts"

export interface StormOptions {
  readonly events: number
  readonly seed: number
  /** Applied events between two kills. */
  readonly killEvery: number
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  /** Webhooks that were caused so far. */
  readonly caused: number
  readonly applied: number
  readonly kills: number
}

export interface StormReport extends Verdict {
  readonly kills: number
  readonly seconds: number
  /** Deliveries that the sandbox made twice, held back until others had overtaken them, or lost until their retry. */
  readonly repeated: number
  readonly overtaken: number
  readonly delayed: number
  readonly seed: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const BATCH = 400
// 20 % twice; 20 % out of order, half of them at once and half by a lost attempt that is made good by the retry.
const FAULTS = [
  { kind: "duplicate-webhook", rate: 0.2 },
  { kind: "reorder-webhook", rate: 0.1 },
  { kind: "drop-webhook", rate: 0.1 }
]
// After the steps: banks and wallets settle, and at last the first retry of what failed is due.
const PAUSES = [SECOND, 3 * SECOND, 3 * SECOND, 15 * MINUTE]
const PATIENCE = 60 * SECOND

type Sandbox = Awaited<ReturnType<typeof startSandbox>>

// Wallets void and refund by day only, so nights are slept through.
const untilMorning = async (sandbox: Sandbox): Promise<void> => {
  const { now } = await sandbox.control<{ now: string }>("GET", "/clock")
  const jakarta = new Date(Date.parse(now) + 7 * HOUR).getUTCHours()
  if (jakarta < 7 || jakarta >= 22) await sandbox.advance(((31 - jakarta) % 24) * HOUR)
}

const runBatch = async (sandbox: Sandbox, gateway: Gateway, shop: ShopProcess, lives: ReadonlyArray<Life>) => {
  await untilMorning(sandbox)
  for (let step = 0; step < STEPS; step++) {
    await each(lives, async (life) => {
      const work = kindOf(life).steps[step]
      if (!work) return
      await shop.up()
      await work(gateway, life)
    })
    await sandbox.settled()
    await shop.up()
    await sandbox.advance(PAUSES[step]!)
  }
}

/** Sends again what is still undelivered: on the schedule, and by hand what the schedule gave up. */
const deliverAll = async (sandbox: Sandbox, shop: ShopProcess): Promise<void> => {
  type Outbox = { readonly webhooks: ReadonlyArray<{ readonly id: string }> }
  for (;;) {
    await shop.up()
    await sandbox.settled()
    const { webhooks: failed } = await sandbox.control<Outbox>("GET", "/webhooks?state=failed")
    const { webhooks: pending } = await sandbox.control<Outbox>("GET", "/webhooks?state=pending")
    if (failed.length + pending.length === 0) return
    await each(failed, ({ id }) => sandbox.control("POST", `/webhooks/${id}/resend`))
    if (pending.length > 0) await sandbox.advance(HOUR)
  }
}

/** Waits until the inbox has nothing left to do, or does not get on any more. */
const handleAll = async (inbox: SqliteInbox, shop: ShopProcess): Promise<void> => {
  let best = Number.POSITIVE_INFINITY
  let since = performance.now()
  for (;;) {
    await shop.up()
    const { open } = await inbox.counts()
    if (open === 0) return
    if (open < best) {
      best = open
      since = performance.now()
    }
    if (performance.now() - since > PATIENCE) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const struck = async (sandbox: Sandbox): Promise<ReadonlyArray<number>> => {
  const { faults } = await sandbox.control<{ faults: ReadonlyArray<{ kind: string; struck: number }> }>(
    "GET",
    "/faults"
  )
  return FAULTS.map(({ kind }) => faults.find((fault) => fault.kind === kind)?.struck ?? 0)
}

export const storm = async ({ events, seed, killEvery, onProgress }: StormOptions): Promise<StormReport> => {
  const started = performance.now()
  const folder = mkdtempSync(join(tmpdir(), "webhook-storm-"))
  const file = join(folder, "shop.db")
  const token = "storm-callback-token"
  const random = dice(seed).next
  const shop = await startShop({ file, token, killEvery, random: dice(seed + 1).next })
  const sandbox = await startSandbox({
    clock: "manual",
    startAt: "2026-01-15T02:00:00Z",
    rateLimit: false,
    seed,
    webhookUrl: shop.url,
    callbackToken: token,
    openingBalance: { IDR: 1_000_000_000_000 }
  })
  let caused = 0
  const tell = () => onProgress?.({ caused, applied: shop.applied(), kills: shop.kills() })
  const ticker = setInterval(tell, 500)
  try {
    for (const fault of FAULTS) await sandbox.control("POST", "/faults", fault)
    const gateway = gatewayOf(sandbox)
    const lives: Array<Life> = []
    while (caused < events) {
      const batch = drawLives(Math.min(BATCH, events - caused), random, lives.length)
      lives.push(...batch)
      await runBatch(sandbox, gateway, shop, batch)
      caused += batch.reduce((sum, life) => sum + kindOf(life).events, 0)
    }
    const [repeated = 0, overtaken = 0, delayed = 0] = await struck(sandbox)
    await sandbox.control("DELETE", "/faults")
    await deliverAll(sandbox, shop)
    {
      using inbox = sqliteInbox(file)
      await handleAll(inbox, shop)
    }
    await shop.stop()
    tell()
    const books = openDatabase(file)
    try {
      const verdict = await judge(sandbox, gateway, lives, books)
      const seconds = Math.round((performance.now() - started) / 100) / 10
      return { ...verdict, kills: shop.kills(), seconds, repeated, overtaken, delayed, seed }
    } finally {
      books.close()
    }
  } finally {
    clearInterval(ticker)
    await shop.stop()
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
