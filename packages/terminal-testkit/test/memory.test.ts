import { describe, it } from "@effect/vitest"
import { memoryJournal } from "@pay/terminal"
import { Effect } from "effect"
import { journalStoreContract } from "../src/index.ts"

describe("the journal in memory keeps the contract of every journal store", () => {
  const open = Effect.sync(() => {
    const journal = memoryJournal()
    return { one: journal, other: journal }
  })
  for (const { name, run } of journalStoreContract(open)) it.effect(name, () => run)
})
