import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createIntents } from "@pay/idempotency"
import { intentStoreCases } from "@pay/idempotency/testkit"
import { openDatabase, sqliteIntents, sqliteIntentsOn } from "@pay/store-sqlite/intents"
import { afterAll, describe, expect, test } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "pay-intents-"))
let files = 0
const newFile = () => join(folder, `${files++}.db`)
afterAll(() => rmSync(folder, { recursive: true }))

describe("intents in SQLite", () => {
  for (const { name, run } of intentStoreCases) {
    test(name, async () => {
      using store = sqliteIntents(newFile())
      await run(store)
    })
  }

  test("survive the process that wrote them", async () => {
    const file = newFile()
    const record = {
      name: "order-1",
      operation: "payouts.createPayout",
      key: "k",
      digest: "s:d",
      state: "open" as const,
      createdAt: 1,
      openedAt: 2,
      answeredAt: undefined,
      answer: undefined,
      revision: 1
    }
    sqliteIntents(file).insert(record)
    using again = sqliteIntents(file)
    expect(again.get("order-1")).toEqual(record)
  })

  test("two processes on one file see each other's records", () => {
    const file = newFile()
    using one = sqliteIntents(file)
    using two = sqliteIntents(file)
    const record = {
      name: "a",
      operation: "o",
      key: "k",
      digest: "s:d",
      state: "open",
      createdAt: 1,
      openedAt: 1
    } as const
    const fresh = { ...record, answeredAt: undefined, answer: undefined, revision: 1 }
    expect(one.insert(fresh)).toBe(true)
    expect(two.insert({ ...fresh, key: "other" })).toBe(false)
    expect(two.replace({ ...fresh, revision: 2 })).toBe(true)
    expect(one.replace({ ...fresh, revision: 2 })).toBe(false)
  })

  test("share a file with other tables, and give the log's space back when compacted", async () => {
    const file = newFile()
    const database = openDatabase(file)
    database.exec("CREATE TABLE orders (id TEXT) STRICT")
    const store = sqliteIntentsOn(database)
    let now = 0
    const intents = createIntents({ store, now: () => now })
    const answer = { status: 200, requestId: undefined, body: "x".repeat(10_000) }
    for (let i = 0; i < 50; i++) {
      const begun = await intents.intent(`order-${i}`).begin({ operation: "o", bytes: "b", key: "k", now })
      if (begun.kind === "new") await begun.end({ kind: "answered", answer })
    }
    now = 31 * 86_400_000
    expect(await intents.compact()).toBe(50)
    expect(statSync(`${file}-wal`).size).toBe(0)
    expect(database.prepare("SELECT count(*) AS n FROM orders").get()).toEqual({ n: 0 })
    database.close()
  })
})
