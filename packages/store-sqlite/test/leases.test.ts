import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Lease } from "@pay/terminal/effect"
import { Effect } from "effect"
import { afterEach, beforeEach, expect, it } from "vitest"
import { openDatabase, sqliteLeasesOn } from "../src/index.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pay-leases-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = Effect.runPromise

it("gives a terminal to one lane at a time, over two connections to the file", async () => {
  const databases = [openDatabase(join(folder, "lanes.db")), openDatabase(join(folder, "lanes.db"))] as const
  const [one, two] = [sqliteLeasesOn(databases[0]), sqliteLeasesOn(databases[1])]
  const lease = (await run(one.acquire("front", "one", 1_000, 0))) as Lease
  expect(lease).toEqual({ terminalId: "front", owner: "one", token: 1, expiresAt: 1_000 })
  expect(await run(two.acquire("front", "two", 1_000, 999))).toBeUndefined()
  expect(await run(one.renew(lease, 1_000, 500))).toMatchObject({ expiresAt: 1_500 })
  expect(await run(two.acquire("front", "two", 1_000, 1_400))).toBeUndefined()
  expect(await run(two.acquire("front", "two", 1_000, 1_500))).toMatchObject({
    owner: "two",
    token: 2,
    takenFrom: "one"
  })
  expect(await run(one.renew(lease, 1_000, 1_501))).toBeUndefined()
  await run(one.release(lease))
  expect(await run(one.acquire("front", "one", 1_000, 1_600))).toBeUndefined()
  for (const database of databases) database.close()
})

it("lets the next lane in at once after a release, and the same lane after its crash", async () => {
  const database = openDatabase(join(folder, "lanes.db"))
  const leases = sqliteLeasesOn(database)
  const lease = (await run(leases.acquire("front", "one", 1_000, 0))) as Lease
  expect(await run(leases.acquire("front", "one", 1_000, 10))).toMatchObject({ token: 2 })
  await run(leases.release(lease))
  expect(await run(leases.acquire("front", "two", 1_000, 20))).toBeUndefined()
  await run(leases.release({ ...lease, token: 2 }))
  const next = await run(leases.acquire("front", "two", 1_000, 30))
  expect(next).toEqual({ terminalId: "front", owner: "two", token: 3, expiresAt: 1_030 })
  database.close()
})
