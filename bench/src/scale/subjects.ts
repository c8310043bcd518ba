/** The stores under test, each with a way to have many rows at once. */
import { join } from "node:path"
import { Money } from "@pay/core/money"
import type { IntentStore } from "@pay/idempotency"
import { startPostgres } from "@pay/postgres-testkit"
import * as postgres from "@pay/store-postgres"
import { postgresInboxOn } from "@pay/store-postgres/inbox"
import { postgresIntentsOn } from "@pay/store-postgres/intents"
import * as sqlite from "@pay/store-sqlite"
import { sqliteInboxOn } from "@pay/store-sqlite/inbox"
import { sqliteIntentsOn } from "@pay/store-sqlite/intents"
import type { JournalEntry, JournalStore } from "@pay/terminal"
import { toText } from "@pay/terminal/effect"
import type { InboxStore } from "@pay/webhooks/inbox"

export const KINDS = ["journal", "inbox", "intents"] as const
export type Kind = (typeof KINDS)[number]

export interface Stores {
  readonly journal: JournalStore
  readonly inbox: InboxStore
  readonly intents: IntentStore
  readonly close: () => unknown
}

export interface Subject extends Stores {
  readonly name: "SQLite" | "Postgres"
  /** Where other processes find it. */
  readonly place: string
  /** Adds the rows with these numbers, both included. */
  readonly fill: (kind: Kind, from: number, to: number) => Promise<void>
  /** The same kind of store, empty. */
  readonly fresh: () => Promise<Stores>
}

export const entry = (reference: string, facts: Partial<JournalEntry> = {}): JournalEntry => ({
  command: { reference, kind: "sale", terminalId: "lane-1", amount: Money.of("10.50", "USD"), orderId: "table 4" },
  vendor: "codepay",
  state: "intended",
  evidence: "none",
  revision: 1,
  createdAt: 1,
  updatedAt: 1,
  ...facts
})

const settledText = toText(entry("REFERENCE", { state: "approved", evidence: "answer", revision: 3 }))

// One journal row in a thousand is open, one delivery in ten, one intent in a hundred; everything else is history.
const COLUMNS: Readonly<Record<Kind, readonly [table: string, columns: string, values: string]>> = {
  journal: [
    "terminal_journal",
    "reference, terminal_id, state, revision, created_at, open, entry",
    `'old-' || i, 'lane-' || (i % 100), CASE WHEN i % 1000 = 0 THEN 'unknown' ELSE 'approved' END, 3, i, :open,
     replace('${settledText}', 'REFERENCE', 'old-' || i):json`
  ],
  inbox: [
    "webhook_inbox",
    "key, event, lane, version, webhook_id, received_at, body, state, due_at, settled_at",
    `'old-' || i, 'payouts/payout.succeeded', 'payout-' || i, 't', 'old-' || i, i, :body,
     CASE WHEN i % 10 = 0 THEN 'open' ELSE 'handled' END, i, CASE WHEN i % 10 = 0 THEN NULL ELSE i END`
  ],
  intents: [
    "intents",
    "name, operation, key, digest, state, created_at, opened_at, answered_at, :answers, revision",
    `'old-' || i, 'payouts.createPayout', 'key-' || i, 'salt:digest', CASE WHEN i % 100 = 0 THEN 'open' ELSE 'answered' END,
     i, i, CASE WHEN i % 100 = 0 THEN NULL ELSE i END, :answer, 2`
  ]
}

const told = (text: string, words: Readonly<Record<string, string>>): string =>
  Object.entries(words).reduce((sum, [word, value]) => sum.replaceAll(`:${word}`, value), text)

const SQLITE_WORDS = {
  open: "(i % 1000 = 0)",
  json: "",
  body: `CAST('{"id":"disb-' || i || '"}' AS BLOB)`,
  answers: "answer_status, answer_body",
  answer: `200, '{"id":"disb-' || i || '"}'`
}
const POSTGRES_WORDS = {
  open: "(i % 1000 = 0)",
  json: "::json",
  body: `convert_to('{"id":"disb-' || i || '"}', 'UTF8')`,
  answers: "answer",
  answer: `json_build_object('status', 200, 'body', '{"id":"disb-' || i || '"}')`
}

// A statement that takes longer than the store allows one is given up.
const AT_A_TIME = 50_000

const sqliteStores = (file: string): Stores & { readonly database: ReturnType<typeof sqlite.openDatabase> } => {
  const database = sqlite.openDatabase(file)
  return {
    database,
    journal: sqlite.sqliteJournalOn(database),
    inbox: sqliteInboxOn(database),
    intents: sqliteIntentsOn(database),
    close: () => database.close()
  }
}

export const sqliteSubject = (folder: string): Subject => {
  const place = join(folder, "scale.db")
  const { database, ...stores } = sqliteStores(place)
  let files = 0
  return {
    ...stores,
    name: "SQLite",
    place,
    fill: async (kind, from, to) => {
      const [table, columns, values] = COLUMNS[kind].map((text) => told(text, SQLITE_WORDS))
      database.exec(
        `WITH RECURSIVE number (i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM number WHERE i < ${to})
         INSERT INTO ${table} (${columns}) SELECT ${values} FROM number`
      )
    },
    fresh: async () => sqliteStores(join(folder, `fresh-${files++}.db`))
  }
}

export const postgresStores = (
  url: string,
  schema: string
): Stores & { readonly database: postgres.PostgresDatabase } => {
  // A thousand terminals wait in line for ten connections.
  const database = postgres.openDatabase(url, { schema, patienceMs: 120_000 })
  return {
    database,
    journal: postgres.postgresJournalOn(database),
    inbox: postgresInboxOn(database),
    intents: postgresIntentsOn(database),
    close: database.close
  }
}

export const postgresSubject = async (): Promise<Subject & AsyncDisposable> => {
  const server = await startPostgres({ config: { max_wal_size: "4GB" } })
  const { database, ...stores } = postgresStores(server.url, "scale")
  let schemas = 0
  const close = async (): Promise<void> => {
    await database.close()
    await server.close()
  }
  return {
    ...stores,
    name: "Postgres",
    place: server.url,
    fill: async (kind, from, to) => {
      const [table, columns, values] = COLUMNS[kind].map((text) => told(text, POSTGRES_WORDS))
      for (let first = from; first <= to; first += AT_A_TIME)
        await database.run(
          `INSERT INTO scale.${table} (${columns}, write_id)
           SELECT ${values}, '00000000-0000-0000-0000-000000000000'
           FROM generate_series(${first}, ${Math.min(to, first + AT_A_TIME - 1)}) AS i`
        )
      await database.run(`VACUUM ANALYZE scale.${table}`)
    },
    fresh: async () => postgresStores(server.url, `fresh_${schemas++}`),
    close,
    [Symbol.asyncDispose]: close
  }
}
