/**
 * The webhook inbox in Postgres: one row a delivery, claimed by any number of workers, lane by lane.
 *
 * @module
 */
import { randomUUID } from "node:crypto"
import {
  ClaimLostError,
  type InboxClaim,
  type InboxDelivery,
  type InboxFilter,
  type InboxRecord,
  type InboxState,
  type InboxStore,
  type Settlement
} from "@pay/webhooks/inbox"
import { type DatabaseOptions, openDatabase, type PostgresDatabase } from "./database.ts"
import { PostgresFailed } from "./errors.ts"
import type { PostgresSource, SqlClient } from "./source.ts"
import { clean, cleanOr } from "./text.ts"

// For inboxes that share a pool with other stores; the package's main entry needs @pay/terminal and effect.
export { type DatabaseOptions, openDatabase, type PostgresDatabase } from "./database.ts"
export { PostgresFailed, type PostgresFailure } from "./errors.ts"
export type { PostgresOptions, PostgresSource, SqlClient, SqlPool } from "./source.ts"

const COLUMNS = `seq, key, identity, event, lane, version, webhook_id, route, account, token, received_at, body, state,
  attempts, due_at, claimed, replays, last_error, settled_at`
const AT_A_TIME = 10_000

/** The inbox over an open database; `tx` of a transaction is the connection it runs on. Closing it is the caller's part. */
export const postgresInboxOn = <Client extends SqlClient = SqlClient>({
  schema,
  run,
  transact
}: Pick<PostgresDatabase<Client>, "schema" | "run" | "transact">): InboxStore<Client> => {
  const table = `${schema}.webhook_inbox`
  const settling = `UPDATE ${table}
    SET state = $3, claimed = false, due_at = coalesce($4, due_at), settled_at = $5, last_error = $6
    WHERE seq = $1 AND fence = $2 AND state = 'open'`

  const settlementValues = ({ record, fence }: InboxClaim, settlement: Settlement): Array<unknown> => [
    record.seq,
    fence,
    settlement.state,
    settlement.state === "open" ? settlement.dueAt : null,
    settlement.state === "open" ? null : settlement.at,
    "error" in settlement ? clean(settlement.error) : null
  ]

  // Only the holder of a fence settles under it: what stands there then is our own earlier try, whose answer was lost.
  const stands = async ({ record, fence }: InboxClaim, state: InboxState): Promise<boolean> =>
    (await run(`SELECT FROM ${table} WHERE seq = $1 AND fence = $2 AND state = $3`, [record.seq, fence, state])).count >
    0

  /** What became of a transaction whose commit got no answer. Its row is locked until the server is done with it. */
  const landed = async ({ record, fence }: InboxClaim): Promise<boolean> => {
    try {
      const { rows } = await run(`SELECT state, fence FROM ${table} WHERE seq = $1 FOR UPDATE NOWAIT`, [record.seq])
      return rows[0]?.state === "handled" && Number(rows[0]?.fence) === fence
    } catch (error) {
      const detail = error instanceof PostgresFailed ? error.message : "the lookup failed"
      throw new PostgresFailed("unknown-commit", detail)
    }
  }

  return {
    add: async (delivery) => {
      const write = randomUUID()
      const { rows, repeated } = await run(
        `SELECT ${schema}.inbox_add($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) AS added`,
        [...columns(delivery), write]
      )
      if (rows[0]?.added === true) return "added"
      if (!repeated) return "duplicate"
      const own = await run(`SELECT FROM ${table} WHERE key = $1 AND write_id = $2`, [clean(delivery.key), write])
      return own.count > 0 ? "added" : "duplicate"
    },
    // Repeated after a lost answer, it leaves what it took until the lease ends.
    claim: async ({ now, leaseMs, limit }) => {
      const { rows } = await run(`SELECT * FROM ${schema}.inbox_claim($1, $2, $3)`, [now, now + leaseMs, limit])
      return rows
        .map((row) => ({ record: recordOf(row), fence: Number(row.fence), late: row.late === true }))
        .toSorted((a, b) => a.record.seq - b.record.seq)
    },
    extend: async ({ record, fence }, until) =>
      (
        await run(`UPDATE ${table} SET due_at = $3 WHERE seq = $1 AND fence = $2 AND state = 'open'`, [
          record.seq,
          fence,
          until
        ])
      ).count > 0,
    settle: async (claim, settlement) => {
      const { count, repeated } = await run(settling, settlementValues(claim, settlement))
      return count > 0 || (repeated && (await stands(claim, settlement.state)))
    },
    transaction: async <A>(claim: InboxClaim, at: number, work: (tx: Client) => A): Promise<Awaited<A>> => {
      const outcome = await transact(async (client) => {
        const { rowCount } = await client.query(settling, settlementValues(claim, { state: "handled", at }))
        if (rowCount !== 1) throw new ClaimLostError()
        return { done: await work(client) }
      })
      if (outcome.lost && !(await landed(claim)))
        throw new PostgresFailed("rolled-back", "the connection broke before the commit")
      return outcome.value.done
    },
    nextDue: async (now) => {
      const { rows } = await run(`SELECT min(due_at) AS at FROM ${table} WHERE state = 'open' AND due_at > $1`, [now])
      return rows[0]?.at == null ? undefined : Number(rows[0].at)
    },
    list: async (filter = {}) => {
      const { where, values } = conditions(filter)
      const { rows } = await run(`SELECT ${COLUMNS} FROM ${table} ${where} ORDER BY seq LIMIT $${values.length + 1}`, [
        ...values,
        filter.limit ?? 100
      ])
      return rows.map(recordOf)
    },
    get: async (key) => {
      const [row] = (await run(`SELECT ${COLUMNS} FROM ${table} WHERE key = $1`, [clean(key)])).rows
      return row && recordOf(row)
    },
    counts: async () => {
      // Each half is answered by an index alone, without the bodies.
      const { rows } = await run(
        `SELECT 'open' AS state, count(*) AS count FROM ${table} WHERE state = 'open' UNION ALL
         SELECT state, count(*) FROM ${table} WHERE state <> 'open' GROUP BY state`
      )
      const found = Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]))
      return { open: 0, handled: 0, superseded: 0, dead: 0, ...found }
    },
    replay: async (key, at) => {
      const { count, repeated } = await run(
        `UPDATE ${table} SET state = 'open', attempts = 0, due_at = $1, replays = replays + 1, settled_at = NULL
         WHERE key = $2 AND state <> 'open'`,
        [at, clean(key)]
      )
      // After a lost answer an open record is one that was put back, by us or by somebody beside us.
      if (count > 0 || !repeated) return count > 0
      return (
        (await run(`SELECT FROM ${table} WHERE key = $1 AND state = 'open' AND replays > 0`, [clean(key)])).count > 0
      )
    },
    prune: async (before) => {
      let removed = 0
      for (;;) {
        const { count } = await run(
          `DELETE FROM ${table} WHERE seq IN (
             SELECT seq FROM ${table} WHERE state IN ('handled', 'superseded') AND settled_at < $1 LIMIT ${AT_A_TIME})`,
          [before]
        )
        removed += count
        if (count < AT_A_TIME) return removed
      }
    }
  }
}

/** An inbox and its connections. */
export interface PostgresInbox<Client extends SqlClient = SqlClient> extends InboxStore<Client>, AsyncDisposable {
  readonly migrate: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The inbox of one database; connects at the first use. */
export const postgresInbox = <Client extends SqlClient = SqlClient>(
  source: PostgresSource<Client>,
  options?: DatabaseOptions
): PostgresInbox<Client> => {
  const database = openDatabase(source, options)
  const { migrate, close } = database
  return { ...postgresInboxOn(database), migrate, close, [Symbol.asyncDispose]: close }
}

const columns = (delivery: InboxDelivery): Array<unknown> => [
  clean(delivery.key),
  cleanOr(delivery.identity),
  delivery.event,
  clean(delivery.lane),
  clean(delivery.version),
  cleanOr(delivery.webhookId),
  cleanOr(delivery.route),
  cleanOr(delivery.account),
  cleanOr(delivery.token),
  delivery.receivedAt,
  Buffer.from(delivery.body)
]

const text = (value: unknown): string | undefined => (value === null ? undefined : String(value))

const recordOf = (row: Record<string, unknown>): InboxRecord => ({
  seq: Number(row.seq),
  key: String(row.key),
  identity: text(row.identity),
  event: String(row.event),
  lane: String(row.lane),
  version: String(row.version),
  webhookId: text(row.webhook_id),
  route: text(row.route),
  account: text(row.account),
  token: text(row.token),
  receivedAt: Number(row.received_at),
  body: new Uint8Array(row.body as Uint8Array),
  state: String(row.state) as InboxState,
  attempts: Number(row.attempts),
  dueAt: Number(row.due_at),
  claimed: row.claimed === true,
  replays: Number(row.replays),
  lastError: text(row.last_error),
  settledAt: row.settled_at === null ? undefined : Number(row.settled_at)
})

const conditions = (filter: InboxFilter): { readonly where: string; readonly values: ReadonlyArray<unknown> } => {
  const equal = (["state", "event", "lane", "account"] as const).filter((name) => filter[name] !== undefined)
  const parts = ["seq > $1", ...equal.map((name, i) => `${name} = $${i + 2}`)]
  return { where: `WHERE ${parts.join(" AND ")}`, values: [filter.after ?? 0, ...equal.map((name) => filter[name])] }
}
