import { generateKeyPairSync } from "node:crypto"
import type { WebhookEvent } from "@pay/core/operation"
import { ewalletCapture, events as ewalletEvents } from "@pay/ewallets/webhooks"
import { createSnapSigner, createSnapVerifier } from "@pay/signatures"
import { events as snapEvents, snapQrPayment } from "@pay/snap/webhooks"
import { examples as accountExamples } from "@pay/virtual-accounts/examples"
import { events as accountEvents } from "@pay/virtual-accounts/webhooks"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  createWebhooks,
  GiveUp,
  type Notice,
  TryAgain,
  WebhookSetupError,
  type WebhooksOptions,
  type WorkerOptions
} from "../src/index.ts"
import { createMemoryInbox, type MemoryTransaction, manualClock, signTestWebhook } from "../src/testing.ts"
import { allEvents, delivery, examplesByProduct, TOKEN } from "./support.ts"

type Options = Partial<WebhooksOptions<(typeof ewalletEvents)[number], MemoryTransaction>>
const DAY = 86_400_000
const CHANGED = "virtual-account-creation-update"

const shop = (options: Options & { readonly worker?: WorkerOptions } = {}) => {
  const clock = manualClock()
  const notices: Array<Notice> = []
  const webhooks = createWebhooks({
    tokens: [TOKEN],
    events: ewalletEvents,
    inbox: createMemoryInbox(),
    clock,
    random: () => 1,
    observe: (notice: Notice) => notices.push(notice),
    onEvent: () => {},
    ...options
  } as WebhooksOptions<(typeof ewalletEvents)[number], MemoryTransaction>)
  const send = async (id: string | null, charge: string, status: string, second = 0) => {
    const created = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()
    const sent = await signTestWebhook(ewalletCapture, {
      token: TOKEN,
      id,
      examples: examplesByProduct.ewallets!,
      overrides: { created, data: { id: charge, status } }
    })
    return webhooks.receive(sent)
  }
  const types = () => notices.map((notice) => notice.type)
  return { webhooks, clock, notices, types, send }
}
const statusOf = (payload: unknown): string => (payload as { data: { status: string } }).data.status

describe("handling once", () => {
  it("knows a repeated webhook id for 30 days after it was handled", async () => {
    const seen: Array<string> = []
    const { webhooks, clock, send } = shop({ onEvent: (event) => seen.push(event.name) })
    expect(await send("wh-1", "ewc_1", "SUCCEEDED")).toMatchObject({ status: 200, outcome: "accepted" })
    expect(await send("wh-1", "ewc_1", "SUCCEEDED")).toMatchObject({ status: 200, outcome: "duplicate" })
    await webhooks.drain()
    clock.advance(29 * DAY)
    expect(await send("wh-1", "ewc_1", "SUCCEEDED")).toMatchObject({ outcome: "duplicate" })
    await webhooks.drain()
    expect(await send("wh-1", "ewc_1", "SUCCEEDED")).toMatchObject({ outcome: "duplicate" })
    clock.advance(2 * DAY)
    await webhooks.drain()
    expect(await webhooks.inbox.counts()).toMatchObject({ handled: 0 })
    expect(seen).toEqual(["ewallet.capture"])
  })

  it("goes by the natural identity where the header lacks", async () => {
    const { send } = shop()
    expect(await send(null, "ewc_1", "SUCCEEDED")).toMatchObject({ outcome: "accepted" })
    expect(await send(null, "ewc_1", "SUCCEEDED")).toMatchObject({ outcome: "duplicate" })
    expect(await send("wh-1", "ewc_1", "SUCCEEDED")).toMatchObject({ outcome: "duplicate" })
    expect(await send(null, "ewc_1", "FAILED")).toMatchObject({ outcome: "accepted" })
    expect(await send(null, "ewc_2", "SUCCEEDED")).toMatchObject({ outcome: "accepted" })
  })

  it("goes by the bytes where not even an identity is known", async () => {
    const { webhooks } = shop()
    const one = delivery({ event: "later.event", id: 1 })
    expect(await webhooks.receive(one)).toMatchObject({ outcome: "accepted" })
    expect(await webhooks.receive(one)).toMatchObject({ outcome: "duplicate" })
    expect(await webhooks.receive(delivery({ event: "later.event", id: 2 }))).toMatchObject({ outcome: "accepted" })
  })

  it("does not take two events for one because they lack what would tell them apart", async () => {
    const loose: WebhookEvent<"loose"> = {
      id: "p/loose",
      product: "p",
      name: "loose",
      mark: { field: "event", value: "loose" },
      verify: "callback-token",
      identity: ["event", "reference"],
      schema: { type: "object" }
    }
    const inbox = createMemoryInbox()
    const webhooks = createWebhooks({ tokens: [TOKEN], events: [loose], inbox, onEvent: () => {} })
    expect(await webhooks.receive(delivery({ event: "loose", amount: 1 }))).toMatchObject({ outcome: "accepted" })
    expect(await webhooks.receive(delivery({ event: "loose", amount: 2 }))).toMatchObject({ outcome: "accepted" })
    expect(await webhooks.receive(delivery({ event: "loose", amount: 2 }))).toMatchObject({ outcome: "duplicate" })
    // A part of the identity is not enough either: this account was changed twice, and says no time.
    const accounts = createWebhooks({ tokens: [TOKEN], events: accountEvents, inbox, onEvent: () => {} })
    const change = (expected_amount: number) => ({ ...(accountExamples[CHANGED] as object), expected_amount })
    expect(await accounts.receive(delivery(change(1000)))).toMatchObject({ outcome: "accepted" })
    expect(await accounts.receive(delivery(change(2000)))).toMatchObject({ outcome: "accepted" })
    expect(await accounts.receive(delivery(change(2000)))).toMatchObject({ outcome: "duplicate" })
  })

  it("does not believe the webhook id of a signed delivery, which the signature leaves open", async () => {
    const keys = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" }
    })
    const webhooks = createWebhooks({
      tokens: [TOKEN],
      events: snapEvents,
      snap: createSnapVerifier({ publicKeys: [keys.publicKey] }),
      inbox: createMemoryInbox(),
      onEvent: () => {}
    })
    const snap = createSnapSigner({ privateKey: keys.privateKey })
    const sent = await signTestWebhook(snapQrPayment, { snap, examples: examplesByProduct.snap!, id: "wh-1" })
    expect(await webhooks.receive(sent)).toMatchObject({ outcome: "accepted" })
    const repeated = { ...sent, headers: { ...sent.headers, "webhook-id": "wh-of-a-stranger" } }
    expect(await webhooks.receive(repeated)).toMatchObject({ outcome: "duplicate" })
  })

  it("keeps handler's writes and mark together, whatever the handler does afterwards", async () => {
    const paid: Array<string> = []
    const { webhooks, send, types } = shop({
      onEvent: async (event, context) => {
        await context.transaction((tx) => tx.onCommit(() => paid.push(event.name)))
        throw new Error("after the commit")
      }
    })
    await send("wh-1", "ewc_1", "SUCCEEDED")
    expect(await webhooks.drain()).toMatchObject({ handled: 1 })
    expect(await webhooks.drain()).toMatchObject({ handled: 0 })
    expect(paid).toEqual(["ewallet.capture"])
    expect(types()).toContain("failed-after-commit")
  })

  it("answers 503 when the inbox cannot store, so that the sender comes again", async () => {
    const inbox = { ...createMemoryInbox(), add: () => Promise.reject(new Error("disk full")) }
    const { send, types } = shop({ inbox })
    expect(await send("wh-1", "ewc_1", "SUCCEEDED")).toMatchObject({ status: 503, reason: "inbox-failed" })
    expect(types()).toEqual(["inbox-error", "rejected"])
  })
})

describe("failing handlers", () => {
  it("are run again with growing pauses, and then the event is a dead letter until it is put back", async () => {
    let works = false
    const { webhooks, clock, send, notices } = shop({
      worker: { retry: { attempts: 4, firstMs: 1000, longestMs: 3000 } },
      onEvent: () => {
        if (!works) throw new TypeError("no database")
      }
    })
    await send("wh-1", "ewc_1", "SUCCEEDED")
    for (const pause of [1000, 2000, 3000]) {
      expect(await webhooks.drain()).toMatchObject({ failed: 1 })
      clock.advance(pause - 1)
      expect(await webhooks.drain()).toMatchObject({ failed: 0 })
      clock.advance(1)
    }
    expect(await webhooks.drain()).toMatchObject({ dead: 1 })
    const [dead] = await webhooks.inbox.list({ state: "dead" })
    expect(dead).toMatchObject({ key: "w:wh-1", attempts: 4, lastError: "TypeError: no database" })
    expect(webhooks.inbox.read(dead!)).toMatchObject({ name: "ewallet.capture", payload: { data: { id: "ewc_1" } } })
    expect(notices.filter((notice) => notice.type === "failed")).toHaveLength(4)
    works = true
    expect(await webhooks.inbox.replayDead()).toBe(1)
    expect(await webhooks.drain()).toMatchObject({ handled: 1 })
    expect(await webhooks.inbox.counts()).toMatchObject({ handled: 1, dead: 0 })
  })

  it("spread their retries by full jitter", async () => {
    const { webhooks, clock, send } = shop({
      random: () => 0.25,
      onEvent: () => Promise.reject(new Error("no"))
    })
    await send("wh-1", "ewc_1", "SUCCEEDED")
    await webhooks.drain()
    expect((await webhooks.inbox.get("w:wh-1"))?.dueAt).toBe(clock.now() + 250)
  })

  it("may choose their own pause, or give up at once", async () => {
    const { webhooks, clock, send } = shop({
      onEvent: (event) => {
        throw event.name === "unknown" ? new GiveUp("not for us") : new TryAgain(90_000)
      }
    })
    await send("wh-1", "ewc_1", "SUCCEEDED")
    await webhooks.receive(delivery({ event: "later.event" }, { "webhook-id": "wh-2" }))
    expect(await webhooks.drain()).toMatchObject({ failed: 1, dead: 1 })
    expect((await webhooks.inbox.get("w:wh-1"))?.dueAt).toBe(clock.now() + 90_000)
    expect(await webhooks.inbox.get("w:wh-2")).toMatchObject({ state: "dead", lastError: "GiveUp: not for us" })
  })

  it("do not keep other objects waiting", async () => {
    const handled: Array<string> = []
    const { webhooks, send } = shop({
      onEvent: (event) => {
        const { id } = (event.payload as { data: { id: string } }).data
        if (id === "ewc_bad") throw new Error("no")
        handled.push(id)
      }
    })
    await send("wh-1", "ewc_bad", "SUCCEEDED", 1)
    await send("wh-2", "ewc_bad", "FAILED", 2)
    await send("wh-3", "ewc_good", "SUCCEEDED", 1)
    expect(await webhooks.drain()).toEqual({ handled: 1, failed: 1, dead: 0, superseded: 0 })
    expect(handled).toEqual(["ewc_good"])
  })
})

describe("order", () => {
  it("is restored among what waits, object by object", async () => {
    const seen: Array<string> = []
    const { webhooks, send } = shop({ onEvent: (event) => seen.push(statusOf(event.payload)) })
    await send("wh-3", "ewc_1", "THIRD", 3)
    await send("wh-1", "ewc_1", "FIRST", 1)
    await send("wh-2", "ewc_1", "SECOND", 2)
    await webhooks.drain()
    expect(seen).toEqual(["FIRST", "SECOND", "THIRD"])
  })

  it("tells moments apart to the nanosecond, in whatever offset they are written", async () => {
    const seen: Array<string> = []
    const { webhooks } = shop({ onEvent: (event) => seen.push(statusOf(event.payload)) })
    const arrivals = [
      ["5", "2026-01-01T00:00:01.5Z"],
      ["3", "2026-01-01T07:00:01.000000002+07:00"],
      ["2", "2026-01-01T00:00:01.000000001Z"],
      ["4", "2026-01-01T08:00:01.1+0800"],
      ["1", "2026-01-01T00:00:01Z"]
    ] as const
    for (const [status, created] of arrivals) {
      const overrides = { created, data: { id: "ewc_1", status } }
      const examples = examplesByProduct.ewallets!
      await webhooks.receive(await signTestWebhook(ewalletCapture, { token: TOKEN, examples, overrides }))
    }
    await webhooks.drain()
    expect(seen).toEqual(["1", "2", "3", "4", "5"])
  })

  it("leaves out an earlier state that comes after a later one was handled", async () => {
    const seen: Array<string> = []
    const { webhooks, send } = shop({ onEvent: (event) => seen.push(statusOf(event.payload)) })
    await send("wh-2", "ewc_1", "VOIDED", 2)
    await webhooks.drain()
    await send("wh-1", "ewc_1", "SUCCEEDED", 1)
    expect(await webhooks.drain()).toMatchObject({ superseded: 1, handled: 0 })
    expect(seen).toEqual(["VOIDED"])
    expect(await webhooks.inbox.replay("w:wh-1")).toBe(true)
    expect(await webhooks.drain()).toMatchObject({ handled: 1 })
    expect(seen).toEqual(["VOIDED", "SUCCEEDED"])
  })

  it("can be left to the handler, which is told", async () => {
    const seen: Array<unknown> = []
    const { webhooks, send } = shop({
      worker: { late: "handle" },
      onEvent: (event, { late, attempt, replayed }) => seen.push([statusOf(event.payload), late, attempt, replayed])
    })
    await send("wh-2", "ewc_1", "VOIDED", 2)
    await webhooks.drain()
    await send("wh-1", "ewc_1", "SUCCEEDED", 1)
    await webhooks.drain()
    expect(seen).toEqual([
      ["VOIDED", false, 1, false],
      ["SUCCEEDED", true, 1, false]
    ])
  })

  it("holds for any order and repetition of deliveries: each once, never backwards", async () => {
    const sends = fc.array(fc.record({ charge: fc.nat(2), second: fc.nat(5), drain: fc.boolean() }), { maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(sends, async (steps) => {
        const seen: Array<readonly [string, number]> = []
        const { webhooks, send } = shop({
          onEvent: (event) => {
            const { data, created } = event.payload as { data: { id: string }; created: string }
            seen.push([data.id, Date.parse(created)])
          }
        })
        for (const { charge, second, drain } of steps) {
          await send(`wh-${charge}-${second}`, `ewc_${charge}`, "SUCCEEDED", second)
          if (drain) await webhooks.drain()
        }
        await webhooks.drain()
        expect(new Set(seen.map(String)).size).toBe(seen.length)
        for (const charge of ["ewc_0", "ewc_1", "ewc_2"]) {
          const times = seen.filter(([id]) => id === charge).map(([, at]) => at)
          expect(times).toEqual(times.toSorted((a, b) => a - b))
          const sent = steps.filter((step) => `ewc_${step.charge}` === charge).map((step) => step.second)
          if (sent.length > 0) expect(times.at(-1)).toBe(Date.UTC(2026, 0, 1, 0, 0, Math.max(...sent)))
        }
        expect(await webhooks.inbox.counts()).toMatchObject({ open: 0, dead: 0 })
      }),
      { numRuns: 100 }
    )
  })
})

describe("the running worker", () => {
  const gate = () => {
    let open = (): void => {}
    const opened = new Promise<void>((resolve) => {
      open = resolve
    })
    return { open, opened }
  }

  it("handles what comes in without being asked, and stops when told", async () => {
    const first = gate()
    const second = gate()
    const { webhooks, send } = shop({
      onEvent: (event) => (statusOf(event.payload) === "SUCCEEDED" ? first : second).open()
    })
    webhooks.start()
    await send("wh-1", "ewc_1", "SUCCEEDED")
    await first.opened
    await send("wh-2", "ewc_2", "FAILED")
    await second.opened
    await webhooks.stop()
    await send("wh-3", "ewc_3", "SUCCEEDED")
    expect(await webhooks.inbox.counts()).toMatchObject({ handled: 2, open: 1 })
  })

  it("comes back for a retry when its time has come", async () => {
    const failed = gate()
    const done = gate()
    const { webhooks, clock, send } = shop({
      onEvent: (_event, { attempt }) => {
        if (attempt === 1) throw new Error("no")
        done.open()
      },
      observe: (notice) => notice.type === "failed" && failed.open()
    })
    webhooks.start()
    await send("wh-1", "ewc_1", "SUCCEEDED")
    await failed.opened
    // The pass that armed the timer is a few promises behind the notice.
    await new Promise((resolve) => setImmediate(resolve))
    clock.advance(5000)
    await done.opened
    await webhooks.stop()
  })

  it("keeps the claim of a slow handler alive, and tells it when the claim was lost", async () => {
    const started = gate()
    const finish = gate()
    let lost: unknown
    const inbox = createMemoryInbox()
    const { webhooks, clock, send } = shop({
      inbox,
      worker: { leaseMs: 1000 },
      onEvent: async (_event, { signal }) => {
        signal.addEventListener("abort", () => {
          lost = signal.reason
        })
        started.open()
        await finish.opened
      }
    })
    await send("wh-1", "ewc_1", "SUCCEEDED")
    const draining = webhooks.drain()
    await started.opened
    for (let i = 0; i < 5; i++) {
      clock.advance(500)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await inbox.claim({ now: clock.now(), leaseMs: 1000, limit: 1 })).toEqual([])
    expect(await inbox.claim({ now: clock.now() + 1000, leaseMs: 1000, limit: 1 })).toHaveLength(1)
    clock.advance(500)
    await new Promise((resolve) => setImmediate(resolve))
    expect(lost).toMatchObject({ name: "ClaimLostError" })
    finish.open()
    expect(await draining).toMatchObject({ handled: 0, failed: 0 })
    expect((await inbox.get("w:wh-1"))?.state).toBe("open")
  })

  it("handles at most as many side by side as it is told", async () => {
    let running = 0
    let most = 0
    const { webhooks, send } = shop({
      worker: { concurrency: 3 },
      onEvent: async () => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setImmediate(resolve))
        running--
      }
    })
    for (let i = 0; i < 10; i++) await send(`wh-${i}`, `ewc_${i}`, "SUCCEEDED")
    expect(await webhooks.drain()).toMatchObject({ handled: 10 })
    expect(most).toBe(3)
  })

  it("survives an inbox that fails for a while", async () => {
    const inbox = createMemoryInbox()
    let broken = true
    const done = gate()
    const failed = gate()
    const { webhooks, clock, send } = shop({
      inbox: { ...inbox, claim: (options) => (broken ? Promise.reject(new Error("locked")) : inbox.claim(options)) },
      onEvent: done.open,
      observe: (notice) => notice.type === "inbox-error" && failed.open()
    })
    await send("wh-1", "ewc_1", "SUCCEEDED")
    webhooks.start()
    await failed.opened
    broken = false
    await new Promise((resolve) => setImmediate(resolve))
    clock.advance(5000)
    await done.opened
    await webhooks.stop()
  })
})

describe("a set-up", () => {
  const base = { tokens: [TOKEN], inbox: createMemoryInbox() }

  it("needs a handler for every listed event", async () => {
    expect(() => createWebhooks({ ...base, events: ewalletEvents, handlers: { unknown: () => {} } as never })).toThrow(
      WebhookSetupError
    )
    const seen: Array<string> = []
    const webhooks = createWebhooks({
      ...base,
      events: [ewalletCapture],
      handlers: {
        "ewallet.capture": (event) => seen.push(event.payload.data.currency),
        unknown: (event) => seen.push(event.reason)
      }
    })
    await webhooks.receive(
      await signTestWebhook(ewalletCapture, { token: TOKEN, examples: examplesByProduct.ewallets! })
    )
    await webhooks.receive(delivery({ event: "later.event" }))
    await webhooks.drain()
    expect(seen.toSorted()).toEqual(["IDR", "no-such-event"])
  })

  it("takes every documented event, and never lets a failing observer in the way", async () => {
    const names: Array<string> = []
    const webhooks = createWebhooks({
      ...base,
      inbox: createMemoryInbox(),
      events: allEvents,
      snap: "callback-token",
      onEvent: (event) => names.push(event.name),
      observe: () => {
        throw new Error("log is down")
      }
    })
    for (const event of allEvents as ReadonlyArray<WebhookEvent>) {
      const examples = examplesByProduct[event.product]!
      const receipt = await webhooks.receive(await signTestWebhook<unknown>(event, { token: TOKEN, examples }))
      expect(receipt).toMatchObject({ status: 200, outcome: "accepted" })
    }
    const { handled, superseded } = await webhooks.drain()
    expect(handled + superseded).toBe(allEvents.length)
    expect(names).not.toContain("unknown")
  })
})
