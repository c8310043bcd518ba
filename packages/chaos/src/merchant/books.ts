/** What the merchant keeps on disk: orders, named intents and the webhook inbox, in one database. */
import type { DatabaseSync } from "node:sqlite"
import type { IntentStore } from "@pay/idempotency"
import { openDatabase, sqliteInboxOn } from "@pay/store-sqlite/inbox"
import { inTransaction, sqliteIntentsOn } from "@pay/store-sqlite/intents"
import type { InboxStore } from "@pay/webhooks/inbox"
import { type Fact, isOpen, learned, type Order } from "./order.ts"

/** Where the books are: a SQLite file, or the address of a Postgres database. */
export interface Place {
  readonly store: "sqlite" | "postgres"
  readonly at: string
}

export interface Books<Tx = unknown> {
  readonly intents: IntentStore
  readonly inbox: InboxStore<Tx>
  readonly add: (orders: ReadonlyArray<Order>) => Promise<void>
  readonly get: (id: string) => Promise<Order | undefined>
  /** Ids of orders about which something is left to do. */
  readonly open: () => Promise<ReadonlyArray<string>>
  readonly all: () => Promise<ReadonlyArray<Order>>
  /** Takes a fact in, durably; gives the order as it is then. */
  readonly learn: (id: string, fact: Fact) => Promise<Order | undefined>
  /** The same inside the inbox's transaction. */
  readonly learnIn: (tx: Tx, id: string, fact: Fact) => unknown
  /** Whether the error says that the database is away for a while. */
  readonly isAway: (error: unknown) => boolean
  readonly close: () => Promise<void>
}

const TABLE = `CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, open INTEGER NOT NULL, facts TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS orders_open ON orders (id) WHERE open = 1`

const sqliteBooks = (file: string): Books<DatabaseSync> => {
  const database = openDatabase(file)
  database.exec(TABLE)
  const select = database.prepare("SELECT facts FROM orders WHERE id = ?")
  const open = database.prepare("SELECT id FROM orders WHERE open = 1 ORDER BY rowid")
  const insert = database.prepare("INSERT INTO orders (id, open, facts) VALUES (?, 1, ?)")
  const update = database.prepare("UPDATE orders SET open = ?, facts = ? WHERE id = ?")
  const read = (id: string): Order | undefined => {
    const row = select.get(id)
    return row && (JSON.parse(String(row.facts)) as Order)
  }
  const learn = (id: string, fact: Fact): Order | undefined => {
    const before = read(id)
    if (before === undefined) return undefined
    const after = learned(before, fact)
    update.run(isOpen(after) ? 1 : 0, JSON.stringify(after), id)
    return after
  }
  const { flush, ...inbox } = sqliteInboxOn(database)
  return {
    intents: sqliteIntentsOn(database),
    inbox,
    add: async (orders) =>
      inTransaction(database, () => {
        for (const order of orders) insert.run(order.id, JSON.stringify(order))
      }),
    get: async (id) => read(id),
    open: async () => open.all().map(({ id }) => String(id)),
    all: async () =>
      database
        .prepare("SELECT facts FROM orders ORDER BY rowid")
        .all()
        .map(({ facts }) => JSON.parse(String(facts)) as Order),
    learn: async (id, fact) => inTransaction(database, () => learn(id, fact)),
    learnIn: (_tx, id, fact) => learn(id, fact),
    isAway: () => false,
    close: async () => {
      flush()
      database.close()
    }
  }
}

/** Opens the books, and makes their tables where they are new. */
export const openBooks = async ({ store, at }: Place): Promise<Books> =>
  (store === "postgres" ? await (await import("./books-postgres.ts")).postgresBooks(at) : sqliteBooks(at)) as Books
