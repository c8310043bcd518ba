/** Holds what the fleet has done against the sandbox's audit and log, the terminals' ledger, and the database. */
import type { AcquirerLedger, CodePayTerminal } from "@pay/terminal-simulator"
import pg from "pg"
import type { Seen } from "./gateway.ts"
import { referenceOf } from "./order.ts"

export interface Verdict {
  readonly payments: number
  readonly charged: number
  readonly doubleCharged: number
  readonly lost: number
  /** Intents without a recorded success. */
  readonly unresolved: number
  readonly requests: number
  /** Answers 429. */
  readonly refusedByLimit: number
  /** The most payments that any window held. */
  readonly busiestWindow: number
  /** Of the calls that the whole windows under pressure allowed, how many were made. */
  readonly budgetUsed: number
  readonly webhooks: number
  readonly effects: number
  readonly effectsMissing: number
  readonly effectsDoubled: number
  readonly sales: number
  readonly doubleSold: number
  /** Approvals in the journal that the acquirer does not know, or the other way round, and rows still open. */
  readonly salesWrong: number
  /** Orders that reached a terminal while it served another. */
  readonly collisions: number
  /** What to look at: the sales that are wrong, and when the limit refused. */
  readonly suspects: ReadonlyArray<string>
}

export interface Evidence {
  readonly payments: number
  readonly limit: number
  readonly windowMs: number
  readonly seen: ReadonlyArray<Seen>
  readonly movements: ReadonlyArray<{ readonly reference: string | null }>
  readonly webhooks: ReadonlyArray<string>
  readonly databaseUrl: string
  readonly terminals: ReadonlyArray<CodePayTerminal>
  readonly ledger: AcquirerLedger
}

const PAYING = "payouts.createPayout"

const budgetOf = ({ seen, limit, windowMs }: Evidence) => {
  const times = seen.filter(({ operation }) => operation === PAYING).map(({ at }) => at)
  const first = times[0] ?? 0
  const inWindow = (from: number): number => times.filter((at) => at >= from && at < from + windowMs).length
  // The last window may have run out of payments.
  const whole = Math.floor(((times.at(-1) ?? 0) - first) / windowMs)
  const used = Array.from({ length: whole }, (_, i) => inWindow(first + i * windowMs))
  return {
    busiestWindow: Math.max(0, ...times.map(inWindow)),
    budgetUsed: whole === 0 ? 1 : used.reduce((sum, calls) => sum + calls, 0) / (whole * limit)
  }
}

const counted = (keys: ReadonlyArray<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** What the stores say, read as any program would. */
const stored = async (databaseUrl: string) => {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  try {
    const texts = async (sql: string) => (await client.query(sql)).rows.map((row) => String(row.text))
    return {
      answered: await texts(
        "SELECT name AS text FROM pay.intents WHERE state = 'answered' AND (answer->>'status')::int BETWEEN 200 AND 299"
      ),
      effects: await texts("SELECT webhook AS text FROM effects"),
      sales: (await client.query("SELECT reference, state, open, entry::text FROM pay.terminal_journal"))
        .rows as ReadonlyArray<Sale>
    }
  } finally {
    await client.end()
  }
}

interface Sale {
  readonly reference: string
  readonly state: string
  readonly open: boolean
  readonly entry: string
}

const terminalsOf = ({ terminals, ledger }: Evidence, sales: ReadonlyArray<Sale>) => {
  const charged = ledger.all().map(({ reference }) => reference)
  const approved = sales.filter(({ state }) => state === "approved").map(({ reference }) => reference)
  const [known, sold] = [new Set(approved), new Set(charged)]
  const wrong = [
    ...charged.filter((one) => !known.has(one)),
    ...approved.filter((one) => !sold.has(one)),
    ...sales.filter(({ open }) => open).map(({ reference }) => reference)
  ]
  const refused = terminals.map(({ device }) => {
    const orders = device.heard.filter(({ topic }) => topic === "ecrhub.pay.order").length
    return orders - device.books.orders.size
  })
  return {
    sales: charged.length,
    doubleSold: ledger.doubleCharged().length,
    salesWrong: wrong.length,
    collisions: refused.reduce((sum, one) => sum + one, 0),
    suspects: wrong.map(
      (one) => `${one} ${sales.find(({ reference }) => reference === one)?.entry ?? "is not in the journal"}`
    )
  }
}

export const judge = async (evidence: Evidence): Promise<Verdict> => {
  const { payments, seen, movements, webhooks, databaseUrl } = evidence
  const { answered, effects, sales } = await stored(databaseUrl)
  const charges = counted(movements.map(({ reference }) => reference ?? ""))
  const each = Array.from({ length: payments }, (_, payment) => referenceOf(payment))
  const applied = counted(effects)
  const selling = terminalsOf(evidence, sales)
  const refused = seen.filter(({ status }) => status === 429)
  return {
    payments,
    charged: each.filter((reference) => charges.has(reference)).length,
    doubleCharged: [...charges.values()].filter((times) => times > 1).length,
    lost: each.filter((reference) => !charges.has(reference)).length,
    unresolved: payments - answered.length,
    requests: seen.length,
    refusedByLimit: refused.length,
    ...budgetOf(evidence),
    webhooks: webhooks.length,
    effects: effects.length,
    effectsMissing: webhooks.filter((id) => !applied.has(id)).length,
    effectsDoubled: [...applied.values()].filter((times) => times > 1).length,
    ...selling,
    suspects: [
      ...selling.suspects,
      ...refused.map(({ at, operation }) => `429 ${operation} after ${at - (seen[0]?.at ?? at)} ms`)
    ]
  }
}

/** The share of the allowed calls that must be made while more are wanted. */
const LEAST_USE = 0.95

/** The promises that did not hold. */
export const broken = (verdict: Verdict, limit: number): ReadonlyArray<string> => {
  const zero = [
    "doubleCharged",
    "lost",
    "unresolved",
    "refusedByLimit",
    "effectsMissing",
    "effectsDoubled",
    "doubleSold",
    "salesWrong",
    "collisions"
  ] as const
  return [
    ...zero.filter((name) => verdict[name] !== 0),
    ...(verdict.busiestWindow > limit ? ["busiestWindow"] : []),
    ...(verdict.budgetUsed < LEAST_USE ? ["budgetUsed"] : []),
    ...(verdict.sales === 0 ? ["sales"] : []),
    ...(verdict.webhooks < verdict.payments ? ["webhooks"] : [])
  ]
}
