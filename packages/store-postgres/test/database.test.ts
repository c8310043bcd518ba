import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { connect, createServer, type Server, type Socket } from "node:net"
import { inspect } from "node:util"
import { ConfigError } from "@pay/core"
import { openDatabase, PostgresFailed } from "@pay/store-postgres"
import { postgresInbox, postgresInboxOn } from "@pay/store-postgres/inbox"
import { postgresIntents } from "@pay/store-postgres/intents"
import { postgresLimiter } from "@pay/store-postgres/limiter"
import { ClaimLostError, type InboxDelivery } from "@pay/webhooks/inbox"
import pg from "pg"
import { afterEach, describe, expect, it } from "vitest"
import { freshSchema, serverOfFile } from "./support.ts"

const server = serverOfFile()
const open: Array<{ close(): unknown }> = []
const kept = <A extends { close(): unknown }>(one: A): A => {
  open.push(one)
  return one
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const record = (name: string) => ({
  name,
  operation: "payouts.createPayout",
  key: "k",
  digest: "s:d",
  state: "open" as const,
  createdAt: 1,
  openedAt: 2,
  answeredAt: undefined,
  answer: undefined,
  revision: 1
})
const delivery = (key: string, over: Partial<InboxDelivery> = {}): InboxDelivery => ({
  key,
  identity: undefined,
  event: "p/e",
  lane: key,
  version: "",
  webhookId: key,
  route: undefined,
  account: undefined,
  token: undefined,
  receivedAt: 100,
  body: new Uint8Array([123, 125]),
  ...over
})
const failure = (reason: string) => expect.objectContaining({ _tag: "PostgresFailed", reason })

/** Statements as an operator runs them, beside the stores. */
const sql = async (text: string): Promise<ReadonlyArray<Record<string, unknown>>> => {
  const client = new pg.Client(server().url)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

describe("the tables", () => {
  it("are made once by many processes that start at the same time", async () => {
    const schema = freshSchema()
    const stores = Array.from({ length: 12 }, () => kept(postgresIntents(server().url, { schema, patienceMs: 30_000 })))
    const inserted = await Promise.all(stores.map((store, i) => store.insert(record(`order-${i % 3}`))))
    expect(inserted.filter(Boolean)).toHaveLength(3)
    const versions = await sql(`SELECT version FROM ${schema}.migration ORDER BY version`)
    expect(versions.map((row) => row.version)).toEqual([1, 2, 3, 4, 5])
  })

  it("are refused when a newer version has made them", async () => {
    const schema = freshSchema()
    await kept(openDatabase(server().url, { schema })).migrate()
    await sql(`INSERT INTO ${schema}.migration (version) VALUES (99)`)
    const store = kept(postgresIntents(server().url, { schema }))
    await expect(store.get("a")).rejects.toEqual(failure("newer-schema"))
    await expect(store.get("a")).rejects.toThrow(`${schema} is at version 99; this program knows 5`)
  })

  it("can be made by one role and used by another that may not make any", async () => {
    const schema = freshSchema()
    await kept(openDatabase(server().url, { schema })).migrate()
    await sql(`CREATE ROLE clerk LOGIN PASSWORD 'clerk';
      GRANT USAGE ON SCHEMA ${schema} TO clerk;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO clerk`)
    const { host, port } = server()
    const options = { host, port, user: "clerk", password: "clerk", database: "postgres" }
    expect(await kept(postgresIntents(options, { schema })).insert(record("a"))).toBe(true)
    const elsewhere = kept(postgresIntents(options, { schema: freshSchema() }))
    await expect(elsewhere.get("a")).rejects.toMatchObject({ reason: "refused", code: "42501" })
  })

  it("can be read by people and other programs: times and amounts whole, answers and entries as JSON", async () => {
    const schema = freshSchema()
    const store = kept(postgresIntents(server().url, { schema }))
    const answer = { status: 200, requestId: "r", body: '{"amount":25000}' }
    await store.insert({ ...record("a"), state: "answered", answeredAt: 5, answer })
    expect(await sql(`SELECT (answer->>'body')::json->>'amount' AS amount FROM ${schema}.intents`)).toEqual([
      { amount: "25000" }
    ])
    const types = await sql(
      `SELECT DISTINCT data_type FROM information_schema.columns WHERE table_schema = '${schema}'`
    )
    expect(types.map((row) => row.data_type)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/double|real/)])
    )
  })

  it("keep what Postgres has no text for", async () => {
    const store = kept(postgresIntents(server().url, { schema: freshSchema() }))
    const answer = { status: 500, requestId: undefined, body: "broken \0 \ud800 answer" }
    await store.insert({ ...record("a\0b"), state: "answered", answeredAt: 5, answer })
    expect((await store.get("a\0b"))?.answer?.body).toBe("broken \0 \ud800 answer")
  })
})

describe("an unusable set-up", () => {
  it.each(["", "Pay", "pay;drop", 'pay"', "1pay"])("refuses the schema name %j before it connects", (schema) => {
    expect(() => openDatabase("postgres://127.0.0.1:1/x", { schema })).toThrow(ConfigError)
  })

  it.each([
    ["synchronous_commit", "off"],
    ["default_transaction_isolation", "'repeatable read'"]
  ])("refuses a server whose %s is %s", async (setting, value) => {
    const role = `role_${setting}`
    await sql(`CREATE ROLE ${role} LOGIN SUPERUSER PASSWORD 'x'; ALTER ROLE ${role} SET ${setting} = ${value}`)
    const { host, port } = server()
    const store = kept(
      postgresIntents({ host, port, user: role, password: "x", database: "postgres" }, { schema: freshSchema() })
    )
    await expect(store.get("a")).rejects.toEqual(failure("unsafe-setting"))
    await expect(store.get("a")).rejects.toThrow(setting)
  })

  it("never tells a password, whatever is wrong with the way to the database", async () => {
    const { host, port } = server()
    const secret = "s3cr3t-Pass"
    const options = { schema: "pay_none", patienceMs: 100 }
    const failures = await Promise.allSettled([
      (async () => postgresIntents(`postgres://postgres:${secret}@${host}:notaport/postgres`, options).get("a"))(),
      kept(postgresIntents(`postgres://postgres:${secret}@${host}:${port}/postgres`, options)).get("a"),
      kept(postgresIntents(`postgres://postgres:${secret}@${host}:1/postgres`, options)).get("a"),
      kept(postgresIntents(`postgres://${secret}:${secret}@${host}:${port}/nowhere`, options)).get("a")
    ])
    const errors = failures.map((one) => (one.status === "rejected" ? one.reason : undefined))
    expect(errors.map((error) => error instanceof PostgresFailed && error.reason)).toEqual([
      "refused",
      "refused",
      "unreachable",
      "refused"
    ])
    for (const error of errors.slice(0, 3))
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(secret)
  })

  it("says that a pool is exhausted, once patience is", async () => {
    const pool = new pg.Pool({ connectionString: server().url, max: 1, connectionTimeoutMillis: 1000 })
    const schema = freshSchema()
    const store = kept(postgresIntents(pool, { schema }))
    await store.insert(record("a"))
    const client = await pool.connect()
    await expect(postgresIntents(pool, { schema, patienceMs: 0 }).get("a")).rejects.toEqual(failure("busy"))
    client.release()
    expect((await store.get("a"))?.name).toBe("a")
    await store.close()
    // Your pool stays yours.
    expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }])
    await pool.end()
  })

  it("says that it was closed", async () => {
    const store = postgresIntents(server().url, { schema: freshSchema() })
    await store.insert(record("a"))
    await store.close()
    await store.close()
    await expect(store.get("a")).rejects.toEqual(failure("closed"))
  })
})

/** Passes bytes to the server until it is told to lose the next answer to a statement with these words. */
const lossyPath = async () => {
  let losing: string | undefined
  const sockets = new Set<Socket>()
  const relay: Server = createServer((inner) => {
    const outer = connect(server().port, "127.0.0.1")
    let lost = false
    for (const socket of [inner, outer]) socket.on("error", () => {}) && sockets.add(socket)
    inner.on("data", (bytes) => {
      if (losing !== undefined && bytes.includes(losing)) {
        losing = undefined
        lost = true
      }
      outer.write(bytes)
    })
    // The answer shows that the server has done it; the client only sees the end of its connection.
    outer.on("data", (bytes) => (lost ? inner.destroy() : inner.write(bytes)))
    inner.on("close", () => outer.end())
    outer.on("close", () => inner.destroy())
  })
  relay.listen(0, "127.0.0.1")
  await once(relay, "listening")
  const { user, password } = server()
  return {
    url: `postgres://${user}:${password}@127.0.0.1:${(relay.address() as AddressInfo).port}/postgres`,
    lose: (words: string) => {
      losing = words
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      relay.close()
    }
  }
}

describe("an answer that is lost after the server has written", () => {
  it("is looked up: the write is told as what it was", async () => {
    const path = kept(await lossyPath())
    const intents = kept(postgresIntents(path.url, { schema: freshSchema() }))
    await intents.migrate()
    path.lose("INSERT INTO")
    expect(await intents.insert(record("a"))).toBe(true)
    expect(await intents.insert(record("a"))).toBe(false)
    path.lose("UPDATE")
    expect(await intents.replace({ ...record("a"), revision: 2 })).toBe(true)
    path.lose("UPDATE")
    expect(await intents.replace({ ...record("a"), revision: 2 })).toBe(false)
    path.lose("DELETE")
    expect(await intents.remove("a", 2)).toBe(true)
    expect(await intents.remove("a", 2)).toBe(false)
  })

  it("of the inbox is looked up, its transaction's commit too: the effect is there once", async () => {
    const path = kept(await lossyPath())
    const schema = freshSchema()
    const inbox = kept(postgresInbox(path.url, { schema }))
    await inbox.migrate()
    await sql(`CREATE TABLE ${schema}.effects (text text)`)
    path.lose("inbox_add")
    expect(await inbox.add(delivery("a"))).toBe("added")
    path.lose("inbox_add")
    expect(await inbox.add(delivery("a"))).toBe("duplicate")
    const [claim] = await inbox.claim({ now: 100, leaseMs: 1000, limit: 1 })
    path.lose("COMMIT\0")
    let runs = 0
    const work = inbox.transaction(claim!, 150, async (tx) => {
      runs += 1
      await tx.query(`INSERT INTO ${schema}.effects VALUES ('a')`)
      return "done"
    })
    expect(await work).toBe("done")
    expect(runs).toBe(1)
    expect(await sql(`SELECT text FROM ${schema}.effects`)).toEqual([{ text: "a" }])
    expect(await inbox.get("a")).toMatchObject({ state: "handled", settledAt: 150 })
    await inbox.add(delivery("b"))
    const [second] = await inbox.claim({ now: 100, leaseMs: 1000, limit: 1 })
    path.lose("SET state")
    expect(await inbox.settle(second!, { state: "handled", at: 160 })).toBe(true)
  })

  it("of a reservation counts a call twice rather than not at all", async () => {
    const path = kept(await lossyPath())
    const limiter = kept(postgresLimiter(path.url, { schema: freshSchema(), clock: "caller", marginMs: 0 }))
    const window = { key: "e", limit: 2, windowMs: 1000 }
    await limiter.migrate()
    path.lose("reserve_calls")
    expect(await limiter.reserve([window], 5000, 9999)).toBe(0)
    expect(await limiter.reserve([window], 5000, 9999)).toBe(1000)
  })
})

describe("the inbox's transaction", () => {
  const claimed = async () => {
    const schema = freshSchema()
    const database = kept(openDatabase(server().url, { schema }))
    const inbox = postgresInboxOn(database)
    await inbox.add(delivery("a"))
    await sql(`CREATE TABLE ${schema}.effects (text text PRIMARY KEY)`)
    const [claim] = await inbox.claim({ now: 100, leaseMs: 1000, limit: 1 })
    const effects = () => sql(`SELECT text FROM ${schema}.effects`)
    return { inbox, claim: claim!, table: `${schema}.effects`, effects }
  }

  it("is nothing when a statement in it failed, also when the handler does not care", async () => {
    const { inbox, claim, table, effects } = await claimed()
    const careless = inbox.transaction(claim, 150, async (tx) => {
      await tx.query(`INSERT INTO ${table} VALUES ('a')`)
      await tx.query(`INSERT INTO ${table} VALUES ('a')`).catch(() => {})
    })
    await expect(careless).rejects.toEqual(failure("rolled-back"))
    expect(await effects()).toEqual([])
    expect((await inbox.get("a"))?.state).toBe("open")
  })

  it("refuses a handler that ends it by itself", async () => {
    const { inbox, claim, effects, table } = await claimed()
    const ending = inbox.transaction(claim, 150, async (tx) => {
      await tx.query(`INSERT INTO ${table} VALUES ('a')`)
      await tx.query("ROLLBACK")
    })
    await expect(ending).rejects.toEqual(failure("refused"))
    expect(await effects()).toEqual([])
    expect((await inbox.get("a"))?.state).toBe("open")
  })

  it("keeps a claim's loser out, although both have begun", async () => {
    const { inbox, claim, table, effects } = await claimed()
    const [again] = await inbox.claim({ now: 5000, leaseMs: 1000, limit: 1 })
    const write = (held: typeof claim) =>
      inbox.transaction(held, 5000, (tx) => tx.query(`INSERT INTO ${table} VALUES ('a')`))
    const ends = await Promise.allSettled([write(claim), write(again!)])
    expect(ends.map((end) => end.status)).toEqual(["rejected", "fulfilled"])
    await expect(write(claim)).rejects.toThrow(ClaimLostError)
    expect(await effects()).toHaveLength(1)
  })
})

describe("many workers on one inbox", () => {
  it("never have two records of a lane at a time, nor one record twice, while earlier ones keep coming", async () => {
    const schema = freshSchema()
    const workers = Array.from({ length: 4 }, () => kept(postgresInbox(server().url, { schema })))
    const busy = new Set<string>()
    const seen: Array<string> = []
    const clashes: Array<string> = []
    let added = 0
    const TOTAL = 160
    const adding = async (worker: (typeof workers)[number]): Promise<void> => {
      for (let i = added++; i < TOTAL; i = added++)
        // Each later arrival of a lane is an earlier event than the one before.
        await worker.add(delivery(`w:${i}`, { lane: `lane-${i % 8}`, version: String(1000 - i) }))
    }
    const working = async (worker: (typeof workers)[number]): Promise<void> => {
      while (seen.length < TOTAL) {
        for (const claim of await worker.claim({ now: 200, leaseMs: 60_000, limit: 3 })) {
          const { lane, key } = claim.record
          if (busy.has(lane)) clashes.push(key)
          busy.add(lane)
          await worker.extend(claim, 70_000)
          seen.push(key)
          busy.delete(lane)
          await worker.settle(claim, { state: "handled", at: 200 })
        }
      }
    }
    await Promise.all([...workers.map(adding), ...workers.map(working)])
    expect(clashes).toEqual([])
    expect(new Set(seen).size).toBe(TOTAL)
    expect(seen).toHaveLength(TOTAL)
  })

  it("keep off a lane that another is just taking from, although they cannot see what it takes", async () => {
    const schema = freshSchema()
    const inbox = kept(postgresInbox(server().url, { schema }))
    const claim = async () =>
      (await inbox.claim({ now: 200, leaseMs: 1000, limit: 5 })).map(({ record: { key } }) => key)
    await inbox.add(delivery("second", { lane: "x", version: "t2" }))
    const slow = new pg.Client(server().url)
    await slow.connect()
    await slow.query("BEGIN")
    expect((await slow.query(`SELECT key FROM ${schema}.inbox_claim(200, 1200, 5)`)).rows).toEqual([{ key: "second" }])
    await inbox.add(delivery("first", { lane: "x", version: "t1" }))
    await inbox.add(delivery("elsewhere"))
    expect(await claim()).toEqual(["elsewhere"])
    await slow.query("COMMIT")
    await slow.end()
    expect(await claim()).toEqual([])
  })

  it("take one of two deliveries with the same identity that arrive together", async () => {
    const schema = freshSchema()
    const [one, other] = [kept(postgresInbox(server().url, { schema })), kept(postgresInbox(server().url, { schema }))]
    for (let i = 0; i < 20; i++) {
      const identity = `n:${i}`
      const results = await Promise.all([
        one.add(delivery(`w:${i}`, { identity })),
        other.add(delivery(identity, { identity, webhookId: undefined }))
      ])
      expect(results.toSorted()).toEqual(["added", "duplicate"])
    }
  })
})

describe("the budget by the database's clock", () => {
  it("gives the same places whatever time the callers believe it is", async () => {
    const schema = freshSchema()
    const limiters = [0, 1].map(() => kept(postgresLimiter(server().url, { schema, marginMs: 0 })))
    const window = { key: "e", limit: 2, windowMs: 3_600_000 }
    const hour = 3_600_000
    expect(await limiters[0]!.reserve([window], 0, hour)).toBe(0)
    expect(await limiters[1]!.reserve([window], 9 * hour, hour)).toBe(0)
    const wait = await limiters[1]!.reserve([window], 9 * hour, hour)
    expect(wait).toBeGreaterThan(hour / 2)
    // A hold that ends two hours after a caller's now ends two hours after everybody's.
    await limiters[1]!.hold(window, 11 * hour)
    expect(await limiters[0]!.reserve([window], 0, 1)).toBeGreaterThan(1.5 * hour)
  })
})
