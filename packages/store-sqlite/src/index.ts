/**
 * Durable stores on `node:sqlite`.
 *
 * @module
 */
export * from "./database.ts"
export { layerSqliteJournal, type SqliteJournal, sqliteJournal, sqliteJournalOn } from "./terminal-journal.ts"
export { sqliteLeasesOn } from "./terminal-leases.ts"
