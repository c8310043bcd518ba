import { createIntents, type IntentStore, memoryIntents } from "@pay/idempotency"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type Fate, keyed, provider } from "./support/provider.ts"

const body = { reference: "order-1" }

/** A process dies at its n-th use of the store: what it does from then on never happens. */
const dyingAt = (store: IntentStore, steps: number): IntentStore => {
  let left = steps
  const alive = async <A>(work: () => A | Promise<A>): Promise<A> => (left-- > 0 ? work() : new Promise<A>(() => {}))
  return {
    get: (name) => alive(() => store.get(name)),
    insert: (record) => alive(() => store.insert(record)),
    replace: (record) => alive(() => store.replace(record)),
    remove: (name, revision) => alive(() => store.remove(name, revision)),
    open: (before, limit) => alive(() => store.open(before, limit)),
    compact: (before) => alive(() => store.compact(before))
  }
}

const life = fc.record({
  dies: fc.integer({ min: 0, max: 6 }),
  fate: fc.constantFrom<Fate>("ok", "lost", "dropped", "down", "busy", "processing", "hang")
})

test("however often processes die, and whatever befalls their requests, one name is one charge", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { maxLength: 8 }), async (lives) => {
      const gateway = provider()
      const store = memoryIntents()
      for (const { dies, fate } of lives) {
        gateway.next(fate)
        const client = gateway.client()
        const intents = createIntents({ store: dyingAt(store, dies) })
        const ended = client.call(keyed, { body }, { intent: intents.intent("order-1") }).result()
        // A dead process is not waited for: all that it still does has happened by the next turn of the loop.
        await Promise.race([ended, settled()])
      }
      const intents = createIntents({ store })
      gateway.clear()
      const last = await gateway.client().call(keyed, { body }, { intent: intents.intent("order-1") })
      expect(last).toEqual({ id: "cap_1" })
      expect(gateway.charges()).toBe(1)
      expect(new Set(gateway.sent.map(({ key }) => key)).size).toBe(1)
    }),
    { numRuns: 300 }
  )
})

const settled = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve))
}
