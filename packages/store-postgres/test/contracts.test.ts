import { it } from "@effect/vitest"
import { intentStoreCases } from "@pay/idempotency/testkit"
import { openDatabase, type PostgresDatabase, postgresJournalOn, postgresLeasesOn } from "@pay/store-postgres"
import { postgresInboxOn } from "@pay/store-postgres/inbox"
import { postgresIntents } from "@pay/store-postgres/intents"
import { postgresLimiter } from "@pay/store-postgres/limiter"
import { journalStoreContract, leaseStoreContract } from "@pay/terminal-testkit"
import { Effect, type Scope } from "effect"
import pg from "pg"
import { afterAll, describe, test } from "vitest"
import { limiterContract } from "../../core/test/limiter-contract.ts"
import { inboxContract } from "../../webhooks/test/inbox-contract.ts"
import { freshSchema, serverOfFile } from "./support.ts"

const server = serverOfFile()

/** Two pools on one schema, as two machines have them. */
const pairOf = <Store>(
  storeOn: (database: PostgresDatabase) => Store
): Effect.Effect<{ one: Store; other: Store }, never, Scope.Scope> =>
  Effect.gen(function* () {
    const schema = freshSchema()
    const open = Effect.acquireRelease(
      Effect.sync(() => openDatabase(server().url, { schema })),
      (database) => Effect.promise(database.close)
    )
    return { one: storeOn(yield* open), other: storeOn(yield* open) }
  })

describe("the journal in Postgres", () => {
  for (const { name, run } of journalStoreContract(pairOf(postgresJournalOn))) it.live(name, () => run)
})

describe("leases in Postgres", () => {
  for (const { name, run } of leaseStoreContract(pairOf(postgresLeasesOn))) it.live(name, () => run)
})

describe("intents in Postgres", () => {
  for (const { name, run } of intentStoreCases) {
    test(name, async () => {
      await using store = postgresIntents(server().url, { schema: freshSchema() })
      await run(store)
    })
  }
})

const pools: Array<pg.Pool> = []
afterAll(async () => {
  for (const pool of pools) await pool.end()
})

inboxContract("Postgres", async () => {
  const pool = new pg.Pool({ connectionString: server().url, max: 5 })
  pools.push(pool)
  const database = openDatabase<pg.PoolClient>(pool, { schema: freshSchema() })
  await database.migrate()
  await pool.query(`CREATE TABLE ${database.schema}.notes (text text NOT NULL)`)
  return {
    asyncWork: true,
    store: postgresInboxOn(database),
    write: (tx, text) => tx.query(`INSERT INTO ${database.schema}.notes VALUES ($1)`, [text]),
    written: async () =>
      (await pool.query(`SELECT text FROM ${database.schema}.notes ORDER BY text`)).rows.map((row) => String(row.text))
  }
})

limiterContract("Postgres", () => {
  const options = { schema: freshSchema(), clock: "caller", marginMs: 0 } as const
  const [one, other] = [postgresLimiter(server().url, options), postgresLimiter(server().url, options)]
  return { one, other, close: () => Promise.all([one.close(), other.close()]) }
})
