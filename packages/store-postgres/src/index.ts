/**
 * Durable stores on Postgres.
 *
 * @module
 */
export { type DatabaseOptions, openDatabase, type PostgresDatabase } from "./database.ts"
export { PostgresFailed, type PostgresFailure } from "./errors.ts"
export type { PostgresOptions, PostgresSource, SqlClient, SqlPool } from "./source.ts"
export { layerPostgresJournal, type PostgresJournal, postgresJournal, postgresJournalOn } from "./terminal-journal.ts"
export { postgresLeasesOn } from "./terminal-leases.ts"
