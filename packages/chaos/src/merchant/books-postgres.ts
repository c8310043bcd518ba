/** The merchant's books in Postgres. */
import { openDatabase, PostgresFailed, postgresInboxOn, type SqlClient } from "@pay/store-postgres/inbox"
import { postgresIntentsOn } from "@pay/store-postgres/intents"
import type { Books } from "./books.ts"
import { type Fact, isOpen, learned, type Order } from "./order.ts"

const TABLE = `CREATE TABLE IF NOT EXISTS orders (
    seq bigint GENERATED ALWAYS AS IDENTITY, id text PRIMARY KEY, open boolean NOT NULL, facts jsonb NOT NULL)`
const AT_A_TIME = 500

const orderOf = (row: Readonly<Record<string, unknown>> | undefined): Order | undefined =>
  row === undefined ? undefined : (row.facts as Order)

const learnIn = async (client: SqlClient, id: string, fact: Fact): Promise<Order | undefined> => {
  const { rows } = await client.query("SELECT facts FROM orders WHERE id = $1 FOR UPDATE", [id])
  const before = orderOf(rows[0])
  if (before === undefined) return undefined
  const after = learned(before, fact)
  await client.query("UPDATE orders SET open = $2, facts = $3 WHERE id = $1", [
    id,
    isOpen(after),
    JSON.stringify(after)
  ])
  return after
}

export const postgresBooks = async (url: string): Promise<Books<SqlClient>> => {
  const database = openDatabase(url)
  await database.migrate()
  await database.run(TABLE, [])
  return {
    intents: postgresIntentsOn(database),
    inbox: postgresInboxOn(database),
    add: async (orders) => {
      for (let from = 0; from < orders.length; from += AT_A_TIME) {
        const some = orders.slice(from, from + AT_A_TIME)
        await database.run(
          "INSERT INTO orders (id, open, facts) SELECT value->>'id', true, value FROM jsonb_array_elements($1::jsonb)",
          [JSON.stringify(some)]
        )
      }
    },
    get: async (id) => orderOf((await database.run("SELECT facts FROM orders WHERE id = $1", [id])).rows[0]),
    open: async () =>
      (await database.run("SELECT id FROM orders WHERE open ORDER BY seq", [])).rows.map(({ id }) => String(id)),
    all: async () =>
      (await database.run("SELECT facts FROM orders ORDER BY seq", [])).rows.map(({ facts }) => facts as Order),
    learn: async (id, fact) => {
      for (;;) {
        const done = await database.transact((client) => learnIn(client, id, fact))
        // States only move on, so what may have been written already may be written again.
        if (!done.lost) return done.value
      }
    },
    learnIn,
    isAway: (error) => error instanceof PostgresFailed,
    close: () => database.close()
  }
}
