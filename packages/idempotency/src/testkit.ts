/**
 * What every store of intents must do, as cases that any test runner can run.
 *
 * @module
 */
import type { IntentRecord, IntentStore } from "./store.ts"

export interface StoreCase {
  readonly name: string
  /** Rejects where the store is wrong. */
  readonly run: (store: IntentStore) => Promise<void>
}

const record = (name: string, fields: Partial<IntentRecord> = {}): IntentRecord => ({
  name,
  operation: "test.charge",
  key: `key of ${name}`,
  digest: "salt:digest",
  state: "open",
  createdAt: 1000,
  openedAt: 1000,
  answeredAt: undefined,
  answer: undefined,
  revision: 1,
  ...fields
})

const answered = (name: string, answeredAt: number, revision = 2): IntentRecord =>
  record(name, { state: "answered", answeredAt, answer: { status: 200, requestId: "r", body: '{"é":1}' }, revision })

const same = (got: unknown, wanted: unknown, what: string): void => {
  const text = (value: unknown) => JSON.stringify(value, (_, one) => (one === undefined ? "undefined" : one))
  if (text(got) !== text(wanted)) throw new Error(`${what}: expected ${text(wanted)}, got ${text(got)}`)
}

const names = (records: ReadonlyArray<IntentRecord>): ReadonlyArray<string> => records.map(({ name }) => name)

/** Each case takes a store of its own, empty at first. */
export const intentStoreCases: ReadonlyArray<StoreCase> = [
  {
    name: "gives back what was inserted, and nothing for another name",
    run: async (store) => {
      const one = record("a", { key: undefined })
      same(await store.insert(one), true, "insert")
      same(await store.get("a"), one, "get")
      same(await store.get("b"), undefined, "get of an unknown name")
    }
  },
  {
    name: "refuses a second record of a name, and keeps the first",
    run: async (store) => {
      await store.insert(record("a"))
      same(await store.insert(record("a", { key: "other" })), false, "second insert")
      same((await store.get("a"))?.key, "key of a", "key")
    }
  },
  {
    name: "replaces the revision before, and no other",
    run: async (store) => {
      await store.insert(record("a"))
      same(await store.replace(answered("a", 5, 3)), false, "replace of a revision that is not there")
      same(await store.replace(answered("a", 5)), true, "replace")
      same(await store.replace(record("a", { revision: 2 })), false, "replace of a revision that is over")
      same(await store.get("a"), answered("a", 5), "get")
      same(await store.replace(record("b", { revision: 2 })), false, "replace of an unknown name")
    }
  },
  {
    name: "lets one of many insert, and one of many replace",
    run: async (store) => {
      const all = Array.from({ length: 8 }, (_, i) => `key ${i}`)
      const inserted = await Promise.all(all.map((key) => store.insert(record("a", { key }))))
      same(inserted.filter(Boolean).length, 1, "inserts")
      const replaced = await Promise.all(all.map((key) => store.replace(record("a", { key, revision: 2 }))))
      same(replaced.filter(Boolean).length, 1, "replacements")
    }
  },
  {
    name: "removes the revision that it is told, and no other",
    run: async (store) => {
      await store.insert(record("a"))
      same(await store.remove("a", 2), false, "remove of another revision")
      same(await store.remove("a", 1), true, "remove")
      same(await store.get("a"), undefined, "get")
      same(await store.insert(record("a")), true, "insert of the same name")
    }
  },
  {
    name: "lists open records that are old enough, oldest first",
    run: async (store) => {
      await store.insert(record("young", { openedAt: 3000 }))
      await store.insert(record("older", { openedAt: 2000 }))
      await store.insert(record("oldest", { openedAt: 1000 }))
      await store.insert(record("unsent", { openedAt: 500, state: "unsent" }))
      await store.insert(answered("answered", 1500, 1))
      same(names(await store.open(3000, 10)), ["oldest", "older"], "open")
      same(names(await store.open(9000, 1)), ["oldest"], "open, limited")
    }
  },
  {
    name: "compacts old answers, and never what is open",
    run: async (store) => {
      await store.insert(record("open", { openedAt: 1 }))
      await store.insert(record("unsent", { openedAt: 1, state: "unsent" }))
      await store.insert(answered("old", 999, 1))
      await store.insert(answered("new", 1000, 1))
      same(await store.compact(1000), 1, "compact")
      const left = await Promise.all(["open", "unsent", "old", "new"].map((name) => store.get(name)))
      same(names(left.filter((one) => one !== undefined)), ["open", "unsent", "new"], "what is left")
    }
  }
]
