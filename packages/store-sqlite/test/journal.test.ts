import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Money } from "@pay/core/money"
import type { JournalEntry } from "@pay/terminal"
import { Effect } from "effect"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { migrate, openDatabase, sqliteJournal } from "../src/index.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pay-store-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = () => join(folder, "journal.db")
const run = Effect.runPromise

const entry = (reference: string, facts: Partial<JournalEntry> = {}): JournalEntry => ({
  command: { reference, kind: "sale", terminalId: "lane-1", amount: Money.of("10.50", "USD") },
  vendor: "codepay",
  state: "intended",
  evidence: "none",
  revision: 1,
  createdAt: 1_000,
  updatedAt: 1_000,
  ...facts
})

describe("a journal file", () => {
  it("keeps rows and their trail over closing and opening", async () => {
    const first = sqliteJournal(file())
    await run(first.insert(entry("A")))
    await run(first.replace(entry("A", { state: "sending", revision: 2, updatedAt: 2_000, sentAt: 2_000 })))
    first.close()
    using again = sqliteJournal(file())
    expect(await run(again.get("A"))).toEqual(
      entry("A", { state: "sending", revision: 2, updatedAt: 2_000, sentAt: 2_000 })
    )
    expect(await run(again.trail("A"))).toEqual([
      { reference: "A", revision: 1, state: "intended", evidence: "none", at: 1_000 },
      { reference: "A", revision: 2, state: "sending", evidence: "none", at: 2_000 }
    ])
  })

  it("fails with a typed error when its storage is gone", async () => {
    const journal = sqliteJournal(file())
    journal.close()
    expect(await run(Effect.flip(journal.insert(entry("A"))))).toMatchObject({
      _tag: "JournalFailed",
      action: "write",
      sent: "no"
    })
  })
})

describe("a database file", () => {
  it("syncs every commit to disk and keeps a write-ahead log", () => {
    const database = openDatabase(file())
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" })
    expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 })
    database.close()
  })

  it("runs each module's new steps once, in order, and refuses a newer module's file", () => {
    const steps = ["CREATE TABLE things (id TEXT)", "ALTER TABLE things ADD COLUMN size INTEGER"]
    openDatabase(file(), [{ module: "things", steps: steps.slice(0, 1) }]).close()
    const database = openDatabase(file(), [{ module: "things", steps }])
    migrate(database, { module: "things", steps })
    database.exec("INSERT INTO things (id, size) VALUES ('a', 1)")
    database.close()
    expect(() => openDatabase(file(), [{ module: "things", steps: steps.slice(0, 1) }])).toThrow(
      "things tables are at version 2; this program knows 1"
    )
  })

  it("leaves nothing of a step that fails", () => {
    const broken = { module: "things", steps: ["CREATE TABLE things (id TEXT); CREATE TABLE things (id TEXT)"] }
    expect(() => openDatabase(file(), [broken])).toThrow("already exists")
    const database = openDatabase(file())
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'things'").all()).toEqual([])
    database.close()
  })
})
