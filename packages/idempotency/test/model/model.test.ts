import { explore, walks } from "@pay/chaos-kit"
import { type IntentStore, memoryIntents } from "@pay/idempotency"
import { describe, expect, it } from "vitest"
import { type Bounds, type Event, type Mistake, machine, recovered } from "./machine.ts"
import { createReal, viewOf } from "./real.ts"

const DEPTH = 40
const KEYED: Bounds = { provider: "keyed", workers: 2, calls: 2, crashes: 2 }
const UNKEYED: Bounds = { ...KEYED, provider: "unkeyed" }

describe.each([KEYED, UNKEYED])("the protocol of a named intent, $provider", (bounds) => {
  const explored = explore(machine(bounds), DEPTH)

  it("is explored to its end, and moves money at most once, forgets nothing, and calls no charge a failure", () => {
    expect(explored.complete).toBe(true)
    expect(explored.states.size).toBeGreaterThan(2_000)
    expect([...explored.wrong]).toEqual([])
  })

  it("can be settled from every state: by calling again, or by a lookup", () => {
    for (const { state, way } of explored.states.values()) {
      const after = recovered(bounds, state)
      const isSettled = after.record?.state === "answered"
      // Without a key nothing is sent again: what is open is looked up, and settled or released by what is found.
      const isForLookup = bounds.provider === "unkeyed" && after.record?.state === "open"
      expect(isSettled || isForLookup, JSON.stringify(way)).toBe(true)
      expect(after.charges, JSON.stringify(way)).toBeLessThan(2)
    }
  })
})

/** The first event after which implementation and model are not in the same state. */
const difference = async (bounds: Bounds, walk: ReadonlyArray<Event>, store: IntentStore): Promise<unknown> => {
  const model = machine(bounds)
  const real = createReal(bounds.provider, bounds.workers, store)
  let state = model.initial
  for (const [index, event] of walk.entries()) {
    state = model.step(state, event)
    await real.happen(event)
    const [seen, wanted] = [await real.view(), viewOf(state)]
    if (JSON.stringify(seen) !== JSON.stringify(wanted)) return { way: walk.slice(0, index + 1), seen, wanted }
  }
  return undefined
}

// Two processes race, one call each and one crash: each transition of the model is taken by the implementation.
const SMALL = { workers: 2, calls: 1, crashes: 1 } as const

describe.each(["keyed", "unkeyed"] as const)("the implementation, %s", (provider) => {
  it.each([
    ["two processes", { ...SMALL, provider }],
    ["one process again and again", { provider, workers: 1, calls: 3, crashes: 2 }]
  ])(
    "is in the model's state after every transition: %s",
    async (_, bounds) => {
      const explored = explore(machine(bounds), DEPTH)
      for (const walk of walks(explored)) expect(await difference(bounds, walk, memoryIntents())).toBeUndefined()
    },
    300_000
  )
})

// An exploration that finds nothing in a wrong protocol would prove nothing about the right one.
it.each<[Mistake, Bounds, string]>([
  ["new-key-on-retry", KEYED, "charged twice"],
  ["resend-without-key", UNKEYED, "charged twice"],
  ["unknown-is-failed", KEYED, "told refused, and charged"],
  ["record-after-sending", UNKEYED, "under way and forgotten"],
  ["late-failure-frees-the-name", KEYED, "charged, and free to be charged again"]
])("finds the mistake %s", (mistake, bounds, what) => {
  expect([...explore(machine({ ...bounds, mistake }), DEPTH).wrong.keys()]).toContain(what)
})

it("finds an implementation whose store lets two writers overwrite each other", async () => {
  const careless = (): IntentStore => {
    const store = memoryIntents()
    return {
      ...store,
      replace: async (record) => {
        const standing = await store.get(record.name)
        return store.replace({ ...record, revision: (standing?.revision ?? 0) + 1 })
      }
    }
  }
  const bounds: Bounds = { ...SMALL, provider: "keyed" }
  const found: Array<unknown> = []
  for (const walk of walks(explore(machine(bounds), DEPTH))) {
    const one = await difference(bounds, walk, careless())
    if (one !== undefined) found.push(one)
    if (found.length > 0) break
  }
  expect(found).not.toEqual([])
})
