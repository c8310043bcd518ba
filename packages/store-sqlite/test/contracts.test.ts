import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { it } from "@effect/vitest"
import { journalStoreContract, leaseStoreContract } from "@pay/terminal-testkit"
import { Effect, type Scope } from "effect"
import { describe } from "vitest"
import { openDatabase, sqliteJournalOn, sqliteLeasesOn } from "../src/index.ts"

/** Two connections to one file, as two processes have them. */
const pairOf = <Store>(
  storeOn: (database: ReturnType<typeof openDatabase>) => Store
): Effect.Effect<{ one: Store; other: Store }, never, Scope.Scope> =>
  Effect.gen(function* () {
    const folder = yield* Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "pay-contract-"))),
      (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
    )
    const open = Effect.acquireRelease(
      Effect.sync(() => openDatabase(join(folder, "lanes.db"))),
      (database) => Effect.sync(() => database.close())
    )
    return { one: storeOn(yield* open), other: storeOn(yield* open) }
  })

describe("the journal in SQLite", () => {
  for (const { name, run } of journalStoreContract(pairOf(sqliteJournalOn))) it.effect(name, () => run)
})

describe("leases in SQLite", () => {
  for (const { name, run } of leaseStoreContract(pairOf(sqliteLeasesOn))) it.effect(name, () => run)
})
