import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, expect, it } from "vitest"
import { inboxContract } from "../../webhooks/test/inbox-contract.ts"
import { sqliteInbox, sqliteInboxOn } from "../src/inbox.ts"
import { openDatabase } from "../src/index.ts"

const folders: Array<string> = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})
const file = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "inbox-"))
  folders.push(folder)
  return join(folder, "inbox.db")
}
const delivery = (key: string) => ({
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
  body: new Uint8Array([1])
})

inboxContract("SQLite", () => {
  const database = openDatabase(":memory:")
  database.exec("CREATE TABLE notes (text TEXT NOT NULL)")
  const { flush: _, ...store } = sqliteInboxOn(database)
  return {
    store,
    write: (tx, text) => tx.prepare("INSERT INTO notes VALUES (?)").run(text),
    written: () =>
      database
        .prepare("SELECT text FROM notes")
        .all()
        .map((row) => String(row.text))
  }
})

it("finds everything again in a file that is opened anew", async () => {
  const path = file()
  {
    using inbox = sqliteInbox(path)
    await inbox.add(delivery("a"))
    await inbox.add(delivery("b"))
    const [claim] = await inbox.claim({ now: 100, leaseMs: 1000, limit: 1 })
    await inbox.settle(claim!, { state: "handled", at: 100 })
  }
  using inbox = sqliteInbox(path)
  expect(await inbox.add(delivery("a"))).toBe("duplicate")
  expect(await inbox.counts()).toMatchObject({ open: 1, handled: 1 })
})

it("writes what is still waiting when it is closed", async () => {
  const path = file()
  const inbox = sqliteInbox(path)
  const added = inbox.add(delivery("a"))
  inbox.close()
  expect(await added).toBe("added")
  using again = sqliteInbox(path)
  expect(await again.get("a")).toBeDefined()
})

it("lets two processes share a file: each record is claimed once", async () => {
  const path = file()
  using one = sqliteInbox(path)
  using two = sqliteInbox(path)
  await Promise.all(Array.from({ length: 50 }, (_, i) => (i % 2 ? one : two).add(delivery(`w:${i % 30}`))))
  const claims = await Promise.all(
    Array.from({ length: 10 }, (_, i) => (i % 2 ? one : two).claim({ now: 100, leaseMs: 1000, limit: 5 }))
  )
  const keys = claims.flat().map((claim) => claim.record.key)
  expect(keys).toHaveLength(30)
  expect(new Set(keys).size).toBe(30)
})

it("waits for the disk again after claims, which need not", async () => {
  const database = openDatabase(file())
  const { flush: _, ...inbox } = sqliteInboxOn(database)
  await inbox.add(delivery("a"))
  expect(await inbox.claim({ now: 100, leaseMs: 1000, limit: 1 })).toHaveLength(1)
  expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 })
  database.close()
})

it("takes nothing of a turn when one write breaks the whole transaction", async () => {
  const database = openDatabase(file())
  const { flush: _, ...inbox } = sqliteInboxOn(database)
  await inbox.add(delivery("a"))
  const [claim] = await inbox.claim({ now: 100, leaseMs: 1000, limit: 1 })
  const breaking = inbox.transaction(claim!, 100, (tx) => {
    tx.exec("ROLLBACK")
    throw new Error("the disk is full")
  })
  const ends = await Promise.allSettled([inbox.add(delivery("b")), breaking])
  expect(ends.map((end) => end.status)).toEqual(["rejected", "rejected"])
  expect(await inbox.get("b")).toBeUndefined()
  expect(await inbox.add(delivery("b"))).toBe("added")
  database.close()
})

it("refuses the delivery when it cannot be stored", async () => {
  const inbox = sqliteInbox(file())
  inbox.close()
  await expect(inbox.add(delivery("a"))).rejects.toThrow()
})
