/** What an operation takes against the rows that are there already. */
import { Effect } from "effect"
import { median, quantile } from "../figures.ts"
import { entry, KINDS, type Kind, type Subject } from "./subjects.ts"

export interface RowFigure {
  readonly store: Subject["name"]
  readonly kind: Kind
  readonly operation: string
  readonly rows: number
  /** µs */
  readonly p50: number
  readonly p99: number
}

type Operations = Readonly<Record<string, (i: number) => Promise<unknown>>>

let unique = 0

const delivery = (key: string, now: number) => ({
  key,
  identity: undefined,
  event: "payouts/payout.succeeded",
  lane: key,
  version: "t",
  webhookId: key,
  route: undefined,
  account: undefined,
  token: undefined,
  receivedAt: now,
  body: Buffer.from('{"id":"disb-1"}')
})

export const intentOf = (name: string) => ({
  name,
  operation: "payouts.createPayout",
  key: `key of ${name}`,
  digest: "salt:digest",
  state: "open" as const,
  createdAt: 1,
  openedAt: 1,
  answeredAt: undefined,
  answer: undefined,
  revision: 1
})

/** What a program does most, and what would be slow first if an index were missing. */
const operationsOf = ({ journal, inbox, intents }: Subject, rows: number): Readonly<Record<Kind, Operations>> => ({
  journal: {
    "sale (3 commits)": async () => {
      const reference = `NEW${unique++}`
      await Effect.runPromise(journal.insert(entry(reference, { createdAt: rows })))
      await Effect.runPromise(journal.replace(entry(reference, { createdAt: rows, state: "sending", revision: 2 })))
      await Effect.runPromise(journal.replace(entry(reference, { createdAt: rows, state: "approved", revision: 3 })))
    },
    "open of a terminal": (i) =>
      Effect.runPromise(
        journal.list({ terminalId: `lane-${1 + (i % 99)}`, states: ["intended", "sending", "unknown"] })
      ),
    "one by reference": (i) => Effect.runPromise(journal.get(`old-${1 + (i % rows)}`))
  },
  inbox: {
    "take in": () => inbox.add(delivery(`new-${unique++}`, rows)),
    "claim and settle one": async () => {
      const [claim] = await inbox.claim({ now: rows, leaseMs: 60_000, limit: 1 })
      if (claim !== undefined) await inbox.settle(claim, { state: "handled", at: rows })
    },
    "next due": () => inbox.nextDue(rows),
    counts: () => inbox.counts()
  },
  intents: {
    "pay (2 commits)": async () => {
      const record = intentOf(`new-${unique++}`)
      await intents.insert(record)
      const answer = { status: 200, requestId: "r", body: '{"id":"disb-1"}' }
      await intents.replace({ ...record, state: "answered", answeredAt: rows, answer, revision: 2 })
    },
    "recorded answer": async (i) => intents.get(`old-${1 + (i % rows)}`),
    "100 open": async () => intents.open(rows, 100)
  }
})

const REPETITIONS = 50
const WARM_UP = 5

const measure = async (run: (i: number) => Promise<unknown>): Promise<{ p50: number; p99: number }> => {
  const samples: Array<number> = []
  for (let i = 0; i < WARM_UP + REPETITIONS; i++) {
    const began = performance.now()
    await run(i * 7919)
    if (i >= WARM_UP) samples.push((performance.now() - began) * 1000)
  }
  return { p50: Math.round(median(samples)), p99: Math.round(quantile(samples, 0.99)) }
}

/** Fills each store step by step, and measures at each. */
export const measureRows = async (
  subject: Subject,
  sizes: ReadonlyArray<number>,
  tell: (doing: string) => void
): Promise<ReadonlyArray<RowFigure>> => {
  const figures: Array<RowFigure> = []
  let there = 0
  for (const rows of sizes) {
    for (const kind of KINDS) {
      tell(`${subject.name}: ${kind}, ${rows.toLocaleString("en-US")} rows`)
      await subject.fill(kind, there + 1, rows)
      for (const [operation, run] of Object.entries(operationsOf(subject, rows)[kind]))
        figures.push({ store: subject.name, kind, operation, rows, ...(await measure(run)) })
    }
    there = rows
  }
  return figures
}
