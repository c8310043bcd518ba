import { describe, expect, it } from "vitest"
import {
  ClaimLostError,
  type InboxClaim,
  type InboxDelivery,
  type InboxStore,
  WebhookMisuseError
} from "../src/inbox.ts"

/** A store under test, and how a handler writes with its transaction: `write` notes a text, `written` reads them all. */
export interface ContractSubject<Tx> {
  readonly store: InboxStore<Tx>
  readonly write: (tx: Tx, text: string) => unknown
  readonly written: () => ReadonlyArray<string> | Promise<ReadonlyArray<string>>
  /** Its transactions take functions that are async, too. */
  readonly asyncWork?: true
}

const LEASE = 1000

/** What every inbox store must do; run it against each implementation. */
export const inboxContract = <Tx>(
  name: string,
  make: () => ContractSubject<Tx> | Promise<ContractSubject<Tx>>
): void => {
  const delivery = (key: string, over: Partial<InboxDelivery> = {}): InboxDelivery => ({
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
    body: new Uint8Array([1, 2, 3]),
    ...over
  })
  const keys = (claims: ReadonlyArray<InboxClaim>) => claims.map((claim) => claim.record.key)

  describe(`the inbox contract: ${name}`, () => {
    const setup = async () => {
      const subject = await make()
      const { store } = subject
      const claim = (now = 100, limit = 10) => store.claim({ now, leaseMs: LEASE, limit })
      const one = async (now = 100): Promise<InboxClaim> => (await claim(now, 1))[0]!
      const handle = async (key: string, now = 100) => {
        const found = (await claim(now)).find((each) => each.record.key === key)!
        return store.settle(found, { state: "handled", at: now })
      }
      return { ...subject, claim, one, handle }
    }

    it("keeps all of a delivery", async () => {
      const { store } = await setup()
      const full = delivery("w:1", {
        identity: "n:1",
        version: "t1",
        route: "r",
        account: "a",
        token: "t",
        body: new Uint8Array([0, 255, 128])
      })
      expect(await store.add(full)).toBe("added")
      expect(await store.get("w:1")).toMatchObject({
        ...full,
        seq: 1,
        state: "open",
        attempts: 0,
        dueAt: 100,
        claimed: false,
        replays: 0
      })
      expect(await store.get("w:2")).toBeUndefined()
    })

    it("takes a key once, also when many come at the same time", async () => {
      const { store } = await setup()
      const results = await Promise.all(Array.from({ length: 20 }, (_, i) => store.add(delivery(`w:${i % 4}`))))
      expect(results.filter((result) => result === "added")).toHaveLength(4)
      expect(await store.add(delivery("w:0"))).toBe("duplicate")
      expect(await store.counts()).toEqual({ open: 4, handled: 0, superseded: 0, dead: 0 })
    })

    it("knows a repetition by its identity when one of the two has no webhook id", async () => {
      const { store } = await setup()
      const bare = { identity: "n:1", webhookId: undefined }
      expect(await store.add(delivery("w:1", { identity: "n:1" }))).toBe("added")
      expect(await store.add(delivery("n:1", bare))).toBe("duplicate")
      expect(await store.add(delivery("w:2", { identity: "n:1" }))).toBe("added")
      expect(await store.add(delivery("n:2", { ...bare, identity: "n:2" }))).toBe("added")
      expect(await store.add(delivery("w:3", { identity: "n:2" }))).toBe("duplicate")
      expect(await store.add(delivery("b:1", { webhookId: undefined }))).toBe("added")
    })

    it("gives out what is due, in order of arrival, up to the limit", async () => {
      const { store, claim } = await setup()
      for (const key of ["a", "b", "c"]) await store.add(delivery(key))
      await store.add(delivery("later", { receivedAt: 500 }))
      expect(keys(await claim(100, 2))).toEqual(["a", "b"])
      expect(keys(await claim(100))).toEqual(["c"])
      expect(keys(await claim(499))).toEqual([])
      expect(keys(await claim(500))).toEqual(["later"])
    })

    it("holds a claim until its lease ends, and then gives it out under a new fence", async () => {
      const { store, claim, one } = await setup()
      await store.add(delivery("a"))
      const first = await one(100)
      expect(first.record).toMatchObject({ attempts: 1, claimed: true, dueAt: 100 + LEASE })
      expect(await claim(100 + LEASE - 1)).toEqual([])
      const second = await one(100 + LEASE)
      expect(second.fence).toBeGreaterThan(first.fence)
      expect(second.record.attempts).toBe(2)
      expect(await store.settle(first, { state: "handled", at: 1 })).toBe(false)
      expect(await store.extend(first, 9999)).toBe(false)
      expect((await store.get("a"))?.state).toBe("open")
      expect(await store.extend(second, 5000)).toBe(true)
      expect(await claim(4999)).toEqual([])
      expect(await store.settle(second, { state: "handled", at: 7 })).toBe(true)
      expect(await store.get("a")).toMatchObject({ state: "handled", settledAt: 7, claimed: false })
      expect(await store.settle(second, { state: "dead", at: 8, error: "x" })).toBe(false)
    })

    it("gives out one record of a lane at a time, the earliest version first", async () => {
      const { store, claim } = await setup()
      await store.add(delivery("second", { lane: "x", version: "t2" }))
      await store.add(delivery("first", { lane: "x", version: "t1" }))
      await store.add(delivery("other", { lane: "y", version: "t9" }))
      const claims = await claim()
      expect(keys(claims)).toEqual(["first", "other"])
      expect(await claim()).toEqual([])
      await store.settle(claims[0]!, { state: "handled", at: 100 })
      expect(keys(await claim())).toEqual(["second"])
    })

    it("does not let an earlier version overtake the one that is being handled", async () => {
      const { store, claim, one } = await setup()
      await store.add(delivery("second", { lane: "x", version: "t2" }))
      const running = await one()
      await store.add(delivery("first", { lane: "x", version: "t1" }))
      expect(await claim()).toEqual([])
      await store.settle(running, { state: "handled", at: 100 })
      const [late] = await claim()
      expect(late).toMatchObject({ late: true, record: { key: "first" } })
    })

    it("keeps a lane waiting while its first record waits for another attempt, and goes on once it is dead", async () => {
      const { store, claim, one } = await setup()
      await store.add(delivery("first", { lane: "x", version: "t1" }))
      await store.add(delivery("second", { lane: "x", version: "t2" }))
      await store.settle(await one(), { state: "open", dueAt: 300, error: "Error: no" })
      expect(await store.get("first")).toMatchObject({ lastError: "Error: no", dueAt: 300, claimed: false })
      expect(await claim(299)).toEqual([])
      await store.settle(await one(300), { state: "dead", at: 300, error: "Error: never" })
      expect(keys(await claim(300))).toEqual(["second"])
    })

    it("calls an event late only after a later version of the same lane was handled", async () => {
      const { store, handle, one } = await setup()
      await store.add(delivery("b", { lane: "x", version: "t2" }))
      await handle("b")
      for (const [key, lane, version, late] of [
        ["older", "x", "t1", true],
        ["same", "x", "t2", false],
        ["newer", "x", "t3", false],
        ["unordered", "x", "", false],
        ["elsewhere", "y", "t1", false]
      ] as const) {
        await store.add(delivery(key, { lane, version }))
        const claim = await one()
        expect([claim.record.key, claim.late]).toEqual([key, late])
        await store.settle(claim, { state: "dead", at: 100, error: "" })
      }
    })

    it("writes the handler's work and the mark together", async () => {
      const { store, one, write, written } = await setup()
      await store.add(delivery("a"))
      const claim = await one()
      const answer = (tx: Tx): number => {
        write(tx, "a paid")
        return 42
      }
      expect(await store.transaction(claim, 150, answer)).toBe(42)
      expect(await written()).toEqual(["a paid"])
      expect(await store.get("a")).toMatchObject({ state: "handled", settledAt: 150 })
      await expect(store.transaction(claim, 160, (tx) => write(tx, "again"))).rejects.toThrow(ClaimLostError)
      expect(await written()).toEqual(["a paid"])
    })

    it("writes neither when the work fails, is async where it may not be, or the claim was lost", async () => {
      const { asyncWork, store, one, write, written } = await setup()
      await store.add(delivery("a"))
      const lost = await one(100)
      const claim = await one(100 + LEASE)
      const failing = store.transaction(claim, 150, (tx) => {
        write(tx, "half")
        throw new Error("no")
      })
      await expect(failing).rejects.toThrow("no")
      const later = store.transaction(claim, 150, async (tx) => {
        await write(tx, "half")
        if (asyncWork) throw new WebhookMisuseError("not today")
      })
      await expect(later).rejects.toThrow(WebhookMisuseError)
      await expect(store.transaction(lost, 150, (tx) => write(tx, "half"))).rejects.toThrow(ClaimLostError)
      expect(await written()).toEqual([])
      expect((await store.get("a"))?.state).toBe("open")
      await store.transaction(claim, 150, (tx) => write(tx, "whole"))
      expect(await written()).toEqual(["whole"])
    })

    it("keeps what several handlers write at the same time apart", async () => {
      const { store, claim, write, written } = await setup()
      for (const key of ["a", "b", "c"]) await store.add(delivery(key))
      const claims = await claim(100)
      const works = claims.map((held) =>
        store.transaction(held, 150, (tx) => {
          write(tx, held.record.key)
          if (held.record.key === "b") throw new Error("no")
        })
      )
      const [added, ...ends] = await Promise.allSettled([store.add(delivery("d")), ...works])
      expect([added.status, ...ends.map((end) => end.status)]).toEqual([
        "fulfilled",
        "fulfilled",
        "rejected",
        "fulfilled"
      ])
      expect(await written()).toEqual(["a", "c"])
      expect(await store.counts()).toMatchObject({ open: 2, handled: 2 })
    })

    it("says when something becomes due by itself", async () => {
      const { store, one } = await setup()
      expect(await store.nextDue(0)).toBeUndefined()
      await store.add(delivery("a"))
      await store.add(delivery("b", { receivedAt: 700 }))
      expect(await store.nextDue(100)).toBe(700)
      await store.settle(await one(), { state: "open", dueAt: 400, error: "" })
      expect(await store.nextDue(100)).toBe(400)
      expect(await store.nextDue(700)).toBeUndefined()
    })

    it("lists by state, event, lane and account, page by page", async () => {
      const { store, handle } = await setup()
      await store.add(delivery("a", { event: "p/one", lane: "x", account: "acc" }))
      await store.add(delivery("b", { event: "p/two", lane: "y" }))
      await store.add(delivery("c", { event: "p/two", lane: "y" }))
      await handle("a")
      const listed = async (filter: Parameters<typeof store.list>[0]) =>
        (await store.list(filter)).map((record) => record.key)
      expect(await listed({})).toEqual(["a", "b", "c"])
      expect(await listed({ state: "open" })).toEqual(["b", "c"])
      expect(await listed({ event: "p/one" })).toEqual(["a"])
      expect(await listed({ lane: "y", limit: 1 })).toEqual(["b"])
      expect(await listed({ lane: "y", after: 2 })).toEqual(["c"])
      expect(await listed({ account: "acc", state: "handled" })).toEqual(["a"])
    })

    it("puts back what is settled, and nothing else", async () => {
      const { store, one, handle } = await setup()
      await store.add(delivery("a"))
      expect(await store.replay("a", 200)).toBe(false)
      expect(await store.replay("none", 200)).toBe(false)
      await handle("a")
      expect(await store.replay("a", 200)).toBe(true)
      expect(await store.get("a")).toMatchObject({ state: "open", attempts: 0, replays: 1, dueAt: 200 })
      expect((await one(200)).record.key).toBe("a")
    })

    it("forgets what was handled before a moment, but never what is open or dead", async () => {
      const { store, claim } = await setup()
      for (const key of ["handled", "superseded", "dead", "open"]) await store.add(delivery(key))
      const claims = await claim(100, 3)
      await store.settle(claims[0]!, { state: "handled", at: 200 })
      await store.settle(claims[1]!, { state: "superseded", at: 200 })
      await store.settle(claims[2]!, { state: "dead", at: 200, error: "" })
      expect(await store.prune(200)).toBe(0)
      expect(await store.prune(201)).toBe(2)
      expect(await store.counts()).toEqual({ open: 1, handled: 0, superseded: 0, dead: 1 })
      expect(await store.add(delivery("handled"))).toBe("added")
    })
  })
}
