/** Waits, limits and budgets, on a clock that the tests move. */
import { assert, it } from "@effect/vitest"
import { Cause, Effect, Exit, Fiber, Random } from "effect"
import { TestClock } from "effect/testing"
import { describe } from "vitest"
import type { CallOptions } from "../src/effect.ts"
import { type ClientConfig, CurrentDefaults, KeySource, makeEffectClient } from "../src/effect.ts"
import type { CallWindow, LimiterStore } from "../src/index.ts"
import type { Operation } from "../src/operation.ts"
import { apiKey } from "./support/callers.ts"
import { charge, keyed, order, product, read } from "./support/operations.ts"
import { answer, at, ok, refused, reset, scriptedTransport } from "./support/transport.ts"

const halfChance = Effect.provideService(Random.Random, { nextIntUnsafe: () => 0, nextDoubleUnsafe: () => 0.5 })

const clientOf = (config: Partial<ClientConfig>) =>
  Effect.orDie(makeEffectClient({ apiKey, baseUrl: "https://gateway.invalid", ...config }, product))

/** A client, and how to start a call in a fiber of its own. */
const startable = (config: Partial<ClientConfig>) =>
  Effect.map(clientOf(config), (client) => (operation: Operation, options?: CallOptions) => {
    const input = operation.retry === "read" ? { path: { id: "c1" } } : { body: order }
    return Effect.forkChild(halfChance(client.call(operation, input, options)), { startImmediately: true })
  })

describe("retries", () => {
  it.effect("wait at random up to a bound that doubles, from the first on", () =>
    Effect.gen(function* () {
      const { sent, transport } = scriptedTransport(refused)
      const start = yield* startable({ transport, retries: 9, deadlineMs: 1_000_000 })
      const call = yield* start(charge)
      for (const [i, bound] of [500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000].entries()) {
        yield* TestClock.adjust(bound / 2 - 1)
        assert.strictEqual(sent.length, i + 1)
        yield* TestClock.adjust(1)
        assert.strictEqual(sent.length, i + 2)
      }
      const error = yield* Effect.flip(Fiber.join(call))
      assert.deepInclude(error, { _tag: "NotSentError", attempts: 10 })
    })
  )

  for (const after of ["7", new Date(7000).toUTCString()]) {
    it.effect(`wait as long as Retry-After says, and a little more: ${after}`, () =>
      Effect.gen(function* () {
        const limited = answer(429, { error_code: "RATE_LIMIT_EXCEEDED" }, { "retry-after": after })
        const { sent, transport } = scriptedTransport(limited, ok)
        const start = yield* startable({ transport })
        const call = yield* start(charge)
        yield* TestClock.adjust(6999)
        assert.strictEqual(sent.length, 1)
        yield* TestClock.adjust(1 + 250)
        assert.deepEqual(yield* Fiber.join(call), { id: "c1" })
      })
    )
  }

  it.effect("end with a budget, so that an outage is not answered by a storm", () =>
    Effect.gen(function* () {
      const { sent, transport } = scriptedTransport(reset)
      const client = yield* clientOf({ transport, retries: 2, callsPerMinute: false })
      const noWait = Effect.provideService(Random.Random, { nextIntUnsafe: () => 0, nextDoubleUnsafe: () => 0 })
      const calls = yield* Effect.forkChild(
        Effect.forEach(
          Array.from({ length: 200 }),
          () => Effect.exit(noWait(client.call(read, { path: { id: "c1" } }))),
          { discard: true }
        ),
        { startImmediately: true }
      )
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(calls)
      assert.strictEqual(sent.length, 200 + 100)
    })
  )

  it.effect("repeat the same key and the same bytes", () =>
    Effect.gen(function* () {
      const { sent, transport } = scriptedTransport(reset, refused, ok)
      const client = yield* clientOf({ transport })
      let keys = 0
      const fresh = Effect.provideService(KeySource, () => `key-${++keys}`)
      const call = yield* Effect.forkChild(fresh(halfChance(client.call(keyed, { body: order }))))
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(call)
      assert.deepEqual(
        sent.map(({ headers, body }) => [headers["Idempotency-key"], body]),
        Array.from({ length: 3 }, () => ["key-1", JSON.stringify(order)])
      )
    })
  )
})

describe("limits", () => {
  it.effect("an attempt ends with its own, the call with the deadline over all", () =>
    Effect.gen(function* () {
      const { cancelled, sent, transport } = scriptedTransport("never")
      const start = yield* startable({ transport, timeoutMs: 10_000, deadlineMs: 25_000, retries: 9 })
      const call = yield* start(keyed)
      yield* TestClock.adjust(9999)
      assert.strictEqual(cancelled(), 0)
      yield* TestClock.adjust(1)
      assert.strictEqual(cancelled(), 1)
      yield* TestClock.adjust(14_999)
      assert.strictEqual(call.pollUnsafe(), undefined)
      yield* TestClock.adjust(1)
      const error = yield* Effect.flip(Fiber.join(call))
      assert.deepInclude(error, { _tag: "IndeterminateError", reason: "timeout", attempts: 3, sentAt: 0 })
      assert.strictEqual(sent.length, 3)
    })
  )

  it.effect("a call that waits for a connection until its deadline was never sent", () =>
    Effect.gen(function* () {
      const { sent, transport } = scriptedTransport("never")
      const start = yield* startable({ transport, maxConnections: 1, timeoutMs: 50_000 })
      const first = yield* start(charge)
      const second = yield* start(charge, { deadlineMs: 5000 })
      yield* TestClock.adjust(5000)
      assert.deepInclude(yield* Effect.flip(Fiber.join(second)), {
        _tag: "NotSentError",
        reason: "deadline",
        attempts: 0
      })
      assert.strictEqual(sent.length, 1)
      yield* Fiber.interrupt(first)
      const third = yield* start(charge)
      assert.strictEqual(sent.length, 2)
      yield* Fiber.interrupt(third)
    })
  )

  it.effect("interruption closes the request, and the next in line is served", () =>
    Effect.gen(function* () {
      const { cancelled, sent, transport } = scriptedTransport("never", ok)
      const start = yield* startable({ transport, maxConnections: 1 })
      const first = yield* start(charge)
      const second = yield* start(charge)
      yield* Fiber.interrupt(first)
      assert.isTrue(Exit.hasInterrupts(yield* Fiber.await(first)))
      assert.strictEqual(cancelled(), 1)
      assert.deepEqual(yield* Fiber.join(second), { id: "c1" })
      assert.strictEqual(sent.length, 2)
    })
  )
})

describe("call windows", () => {
  it.effect("let 60 calls a minute and endpoint go with a test key, the next one waits", () =>
    Effect.gen(function* () {
      const { sent, transport } = scriptedTransport(ok)
      const start = yield* startable({ transport })
      const here = at(charge, "/a")
      for (let i = 0; i < 30; i++) yield* Fiber.join(yield* start(here))
      yield* TestClock.adjust("20 seconds")
      for (let i = 0; i < 30; i++) yield* Fiber.join(yield* start(here))
      const late = yield* start(here)
      yield* Fiber.join(yield* start(at(charge, "/b")))
      assert.strictEqual(sent.length, 61)
      yield* TestClock.adjust(39_999)
      assert.strictEqual(sent.length, 61)
      yield* TestClock.adjust(1)
      yield* Fiber.join(late)
      assert.strictEqual(sent.length, 62)
    })
  )

  it.effect("are those of the key: its clients share them, other keys have their own", () =>
    Effect.gen(function* () {
      const { sent, transport } = scriptedTransport(ok)
      const here = at(charge, "/shared")
      const one = yield* startable({ transport, callsPerMinute: 2 })
      const two = yield* startable({ transport, callsPerMinute: 2, defaults: { withSplitRule: "s" } })
      const other = yield* startable({ transport, callsPerMinute: 2, apiKey: "xnd_development_OTHER" })
      yield* Fiber.join(yield* one(here))
      yield* Fiber.join(yield* two(here))
      const waiting = yield* one(here)
      yield* Fiber.join(yield* other(here))
      assert.strictEqual(sent.length, 3)
      yield* Fiber.interrupt(waiting)
    })
  )

  it.effect("let 18,000 calls a minute leave an address, whatever the endpoint", () =>
    Effect.gen(function* () {
      const asked: Array<CallWindow> = []
      const limiter: LimiterStore = { reserve: (windows) => asked.push(...windows) && 0 }
      const { transport } = scriptedTransport(ok)
      const start = yield* startable({ transport, limiter, apiKey: "xnd_production_KEY" })
      yield* Fiber.join(yield* start(charge))
      yield* Fiber.join(yield* start(at(read, "/b/{id}")))
      const [first, address, second, again] = asked
      assert.deepInclude(first, { limit: 6000, windowMs: 60_000 })
      assert.deepInclude(address, { limit: 18_000, windowMs: 60_000 })
      assert.notStrictEqual(first?.key, second?.key)
      assert.strictEqual(address?.key, again?.key)
      assert.notInclude(JSON.stringify(asked), "KEY")
    })
  )

  it.effect("end a call at once whose place would come after its deadline", () =>
    Effect.gen(function* () {
      const { sent, transport } = scriptedTransport(ok)
      const start = yield* startable({ transport, callsPerMinute: 1 })
      const here = at(charge, "/full")
      yield* Fiber.join(yield* start(here))
      const error = yield* Effect.flip(Fiber.join(yield* start(here, { deadlineMs: 59_000 })))
      assert.deepInclude(error, { _tag: "NotSentError", reason: "budget", attempts: 0 })
      const patient = yield* start(here, { deadlineMs: 61_000 })
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(patient)
      assert.strictEqual(sent.length, 2)
    })
  )

  it.effect("obey a provider that counts better: the others of the endpoint wait too", () =>
    Effect.gen(function* () {
      const limited = answer(429, { error_code: "RATE_LIMIT_EXCEEDED" }, { "rate-limit-reset": "30" })
      const { sent, transport } = scriptedTransport(limited, ok)
      const start = yield* startable({ transport })
      const here = at(charge, "/held")
      const first = yield* start(here)
      yield* TestClock.adjust(1)
      const second = yield* start(here)
      yield* TestClock.adjust(29_998)
      assert.strictEqual(sent.length, 1)
      yield* TestClock.adjust(252)
      yield* Fiber.join(first)
      yield* Fiber.join(second)
      assert.strictEqual(sent.length, 3)
    })
  )

  it.effect("may be counted elsewhere; when that fails, the call goes on and says so", () =>
    Effect.gen(function* () {
      const warnings: Array<string> = []
      const hooks = { onWarning: ({ about }: { readonly about: string }) => warnings.push(about) }
      const { sent, transport } = scriptedTransport(ok)
      const waits = [async () => 2000, () => Promise.reject(new Error("the database is down"))]
      const limiter: LimiterStore = { reserve: () => waits.shift()?.() ?? 0 }
      const start = yield* startable({ transport, limiter, hooks })
      const first = yield* start(charge)
      yield* TestClock.adjust(1999)
      assert.strictEqual(sent.length, 0)
      yield* TestClock.adjust(1)
      yield* Fiber.join(first)
      yield* Fiber.join(yield* start(charge))
      assert.deepEqual(warnings, ["limiter"])
      assert.strictEqual(sent.length, 2)
    })
  )
})

it.effect("a defect of the caller's own code is a defect, no error of the call", () =>
  Effect.gen(function* () {
    const client = yield* clientOf({
      transport: {
        send: () => {
          throw new RangeError("mine")
        }
      }
    })
    const exit = yield* Effect.exit(client.call(charge, { body: order }))
    assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
  })
)

it.effect("options of a scope hold for the calls within, and a call's own win", () =>
  Effect.gen(function* () {
    const header = {
      name: "with-split-rule",
      in: "header",
      option: "withSplitRule",
      schema: { type: "string" }
    } as const
    const { sent, transport } = scriptedTransport(ok)
    const client = yield* clientOf({ transport, defaults: { withSplitRule: "client" } })
    const call = (options?: object) => client.call({ ...charge, params: [header] }, { body: order }, options)
    yield* call()
    yield* Effect.provideService(Effect.andThen(call(), call({ withSplitRule: "own" })), CurrentDefaults, {
      withSplitRule: "scope"
    })
    assert.deepEqual(
      sent.map(({ headers }) => headers["with-split-rule"]),
      ["client", "scope", "own"]
    )
  })
)
