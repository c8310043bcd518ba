/** Brings a schema's tables up to date, however many processes start at once. */
import { PostgresFailed } from "./errors.ts"
import { STEPS } from "./schema.ts"
import type { SqlClient } from "./source.ts"

const UNDEFINED_TABLE = "42P01"

const versionOf = async (client: SqlClient, quoted: string): Promise<number> => {
  try {
    const { rows } = await client.query(`SELECT coalesce(max(version), 0) AS version FROM ${quoted}.migration`)
    return Number(rows[0]?.version)
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return 0
    throw error
  }
}

const checkSettings = async (client: SqlClient): Promise<void> => {
  const { rows } = await client.query(
    "SELECT current_setting('synchronous_commit') AS commits, current_setting('default_transaction_isolation') AS isolation"
  )
  if (rows[0]?.commits === "off")
    throw new PostgresFailed("unsafe-setting", "synchronous_commit is off: a commit may be lost after its answer")
  if (rows[0]?.isolation !== "read committed")
    throw new PostgresFailed("unsafe-setting", "default_transaction_isolation must be read committed")
}

/** Checks the server's settings and the tables' version; makes or updates them when they are older. */
export const bringUp = async (client: SqlClient, schema: string, quoted: string): Promise<void> => {
  await checkSettings(client)
  const known = STEPS.length
  const refuseNewer = (version: number): void => {
    if (version > known)
      throw new PostgresFailed("newer-schema", `${schema} is at version ${version}; this program knows ${known}`)
  }
  // Most starts find the tables as they should be, and need no right to change them.
  const found = await versionOf(client, quoted)
  refuseNewer(found)
  if (found === known) return
  await client.query("BEGIN")
  try {
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`pay migrations of ${schema}`])
    const { rows } = await client.query("SELECT to_regnamespace($1) AS there", [quoted])
    if (rows[0]?.there == null) await client.query(`CREATE SCHEMA ${quoted}`)
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${quoted}.migration
         (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`
    )
    const version = await versionOf(client, quoted)
    refuseNewer(version)
    for (const [done, step] of STEPS.entries()) {
      if (done < version) continue
      await client.query(step(quoted))
      await client.query(`INSERT INTO ${quoted}.migration (version) VALUES ($1)`, [done + 1])
    }
    await client.query("COMMIT")
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {})
    throw error
  }
}
