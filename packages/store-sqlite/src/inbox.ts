/**
 * The webhook inbox in SQLite: one row a delivery, commits shared by deliveries and handlers of one event-loop turn.
 *
 * @module
 */
import { DatabaseSync, type SQLInputValue } from "node:sqlite"
import {
  ClaimLostError,
  type InboxClaim,
  type InboxDelivery,
  type InboxFilter,
  type InboxRecord,
  type InboxState,
  type InboxStore,
  type Settlement,
  WebhookMisuseError
} from "@pay/webhooks/inbox"
import { type Migrations, migrate, openDatabase } from "./database.ts"
import { groupCommit } from "./group-commit.ts"

// For inboxes that share a file with your own tables; the package's main entry needs @pay/terminal and effect.
export { inTransaction, type Migrations, migrate, openDatabase } from "./database.ts"

const MIGRATIONS: Migrations = {
  module: "webhook-inbox",
  steps: [
    `CREATE TABLE webhook_inbox (
       seq INTEGER PRIMARY KEY AUTOINCREMENT,
       key TEXT NOT NULL UNIQUE,
       identity TEXT,
       event TEXT NOT NULL,
       lane TEXT NOT NULL,
       version TEXT NOT NULL,
       webhook_id TEXT,
       route TEXT,
       account TEXT,
       token TEXT,
       received_at INTEGER NOT NULL,
       body BLOB NOT NULL,
       state TEXT NOT NULL DEFAULT 'open',
       attempts INTEGER NOT NULL DEFAULT 0,
       due_at INTEGER NOT NULL,
       claimed INTEGER NOT NULL DEFAULT 0,
       fence INTEGER NOT NULL DEFAULT 0,
       replays INTEGER NOT NULL DEFAULT 0,
       last_error TEXT,
       settled_at INTEGER
     ) STRICT;
     CREATE INDEX webhook_inbox_due ON webhook_inbox (due_at, seq) WHERE state = 'open';
     CREATE INDEX webhook_inbox_lane ON webhook_inbox (lane, version, seq) WHERE state = 'open';
     CREATE INDEX webhook_inbox_done ON webhook_inbox (lane, version) WHERE state = 'handled';
     CREATE INDEX webhook_inbox_identity ON webhook_inbox (identity) WHERE identity IS NOT NULL;
     CREATE INDEX webhook_inbox_settled ON webhook_inbox (state, settled_at) WHERE state <> 'open';`
  ]
}

const INSERT = `INSERT INTO webhook_inbox
    (key, identity, event, lane, version, webhook_id, route, account, token, received_at, body, due_at)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?10
  WHERE NOT EXISTS (SELECT 1 FROM webhook_inbox WHERE identity = ?2 AND (webhook_id IS NULL OR ?6 IS NULL))
  ON CONFLICT (key) DO NOTHING`

// A record waits while its lane is being worked on, or has an earlier open one.
const CLAIM = `UPDATE webhook_inbox
  SET claimed = 1, fence = fence + 1, attempts = attempts + 1, due_at = ?2
  WHERE seq IN (
    SELECT seq FROM webhook_inbox AS this
    WHERE state = 'open' AND due_at <= ?1 AND NOT EXISTS (
      SELECT 1 FROM webhook_inbox AS other
      WHERE other.state = 'open' AND other.lane = this.lane AND other.seq <> this.seq
        AND ((other.claimed = 1 AND other.due_at > ?1) OR (other.version, other.seq) < (this.version, this.seq)))
    ORDER BY due_at, seq LIMIT ?3)
  RETURNING *`

const LATE = "SELECT 1 FROM webhook_inbox WHERE state = 'handled' AND lane = ? AND version > ? LIMIT 1"
const HELD = "seq = ? AND fence = ? AND state = 'open'"
const SETTLE = `UPDATE webhook_inbox
  SET state = ?, claimed = 0, due_at = coalesce(?, due_at), settled_at = ?, last_error = ? WHERE ${HELD}`

/** The inbox's rows and the store over them; `tx` of a transaction is the database itself. */
export interface SqliteInbox extends InboxStore<DatabaseSync>, Disposable {
  /** Writes what is waiting and closes the file. */
  readonly close: () => void
}

/** The inbox over an open database, whose tables it makes. Closing the database is the caller's part. */
export const sqliteInboxOn = (database: DatabaseSync): InboxStore<DatabaseSync> & { readonly flush: () => void } => {
  migrate(database, MIGRATIONS)
  const { durable, passing, guarded, flush } = groupCommit(database)
  const insert = database.prepare(INSERT)
  const claim = database.prepare(CLAIM)
  const late = database.prepare(LATE)
  const settle = database.prepare(SETTLE)
  const extend = database.prepare(`UPDATE webhook_inbox SET due_at = ? WHERE ${HELD}`)
  const nextDue = database.prepare("SELECT min(due_at) AS at FROM webhook_inbox WHERE state = 'open' AND due_at > ?")
  const get = database.prepare("SELECT * FROM webhook_inbox WHERE key = ?")
  // Each half is answered by an index alone, without the bodies.
  const counts = database.prepare(
    `SELECT 'open' AS state, count(*) AS count FROM webhook_inbox WHERE state = 'open' UNION ALL
     SELECT state, count(*) FROM webhook_inbox WHERE state <> 'open' GROUP BY state`
  )
  const prune = database.prepare(
    "DELETE FROM webhook_inbox WHERE state IN ('handled', 'superseded') AND settled_at < ?"
  )
  const replay = database.prepare(
    `UPDATE webhook_inbox SET state = 'open', attempts = 0, due_at = ?, replays = replays + 1, settled_at = NULL
     WHERE key = ? AND state <> 'open'`
  )
  const settled = ({ record, fence }: InboxClaim, settlement: Settlement): boolean => {
    const again = settlement.state === "open" ? settlement.dueAt : null
    const at = settlement.state === "open" ? null : settlement.at
    const error = "error" in settlement ? settlement.error : null
    return settle.run(settlement.state, again, at, error, record.seq, fence).changes === 1
  }

  return {
    flush,
    add: (delivery) => durable(() => (insert.run(...columns(delivery)).changes === 1 ? "added" : "duplicate")),
    // Claims matter while their process lives: after a power cut none is wanted.
    claim: ({ now, leaseMs, limit }) =>
      passing(() =>
        (claim.all(now, now + leaseMs, limit) as unknown as ReadonlyArray<Row>)
          .map((row) => ({
            record: recordOf(row),
            fence: row.fence,
            late: row.version !== "" && late.get(row.lane, row.version) !== undefined
          }))
          .toSorted((a, b) => a.record.seq - b.record.seq)
      ),
    extend: ({ record, fence }, until) => passing(() => extend.run(until, record.seq, fence).changes === 1),
    settle: (one, settlement) => durable(() => settled(one, settlement)),
    transaction: <A>(one: InboxClaim, at: number, work: (tx: DatabaseSync) => A): Promise<Awaited<A>> =>
      guarded(() => {
        if (!settled(one, { state: "handled", at })) throw new ClaimLostError()
        const result = work(database)
        if (result instanceof Promise)
          throw new WebhookMisuseError("The SQLite inbox's transaction takes a function that is not async.")
        return result as Awaited<A>
      }),
    nextDue: async (now) => (nextDue.get(now)?.at as number | null) ?? undefined,
    list: async (filter = {}) => {
      const { where, values } = conditions(filter)
      const rows = database.prepare(`SELECT * FROM webhook_inbox ${where} ORDER BY seq LIMIT ?`)
      return (rows.all(...values, filter.limit ?? 100) as unknown as ReadonlyArray<Row>).map(recordOf)
    },
    get: async (key) => {
      const row = get.get(key) as Row | undefined
      return row && recordOf(row)
    },
    counts: async () => {
      const found = Object.fromEntries(counts.all().map((row) => [row.state, row.count]))
      return { open: 0, handled: 0, superseded: 0, dead: 0, ...found }
    },
    replay: (key, at) => durable(() => replay.run(at, key).changes === 1),
    prune: (before) => durable(() => Number(prune.run(before).changes))
  }
}

const assertInbox = (path: string): void => {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const found = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'webhook_inbox'").get()
    if (!found) throw new Error(`${path} holds no inbox`)
  } finally {
    database.close()
  }
}

/**
 * Opens (or creates) an inbox file. Throws when the file cannot be opened or made durable. With `create: false` the file
 * must be there and hold an inbox.
 */
export const sqliteInbox = (path: string, options: { readonly create?: boolean } = {}): SqliteInbox => {
  if (options.create === false) assertInbox(path)
  const database = openDatabase(path)
  const { flush, ...store } = sqliteInboxOn(database)
  const close = () => {
    if (!database.isOpen) return
    flush()
    database.close()
  }
  return { ...store, close, [Symbol.dispose]: close }
}

interface Row {
  readonly seq: number
  readonly key: string
  readonly identity: string | null
  readonly event: string
  readonly lane: string
  readonly version: string
  readonly webhook_id: string | null
  readonly route: string | null
  readonly account: string | null
  readonly token: string | null
  readonly received_at: number
  readonly body: Uint8Array
  readonly state: InboxState
  readonly attempts: number
  readonly due_at: number
  readonly claimed: number
  readonly fence: number
  readonly replays: number
  readonly last_error: string | null
  readonly settled_at: number | null
}

const columns = (delivery: InboxDelivery): Array<SQLInputValue> => [
  delivery.key,
  delivery.identity ?? null,
  delivery.event,
  delivery.lane,
  delivery.version,
  delivery.webhookId ?? null,
  delivery.route ?? null,
  delivery.account ?? null,
  delivery.token ?? null,
  delivery.receivedAt,
  delivery.body
]

const recordOf = (row: Row): InboxRecord => ({
  seq: row.seq,
  key: row.key,
  identity: row.identity ?? undefined,
  event: row.event,
  lane: row.lane,
  version: row.version,
  webhookId: row.webhook_id ?? undefined,
  route: row.route ?? undefined,
  account: row.account ?? undefined,
  token: row.token ?? undefined,
  receivedAt: row.received_at,
  body: row.body,
  state: row.state,
  attempts: row.attempts,
  dueAt: row.due_at,
  claimed: row.claimed === 1,
  replays: row.replays,
  lastError: row.last_error ?? undefined,
  settledAt: row.settled_at ?? undefined
})

const conditions = (filter: InboxFilter): { readonly where: string; readonly values: ReadonlyArray<SQLInputValue> } => {
  const equal = (["state", "event", "lane", "account"] as const).filter((name) => filter[name] !== undefined)
  const values: ReadonlyArray<SQLInputValue> = [filter.after ?? 0, ...equal.map((name) => filter[name]!)]
  return { where: `WHERE ${["seq > ?", ...equal.map((name) => `${name} = ?`)].join(" AND ")}`, values }
}
