import { assert, it } from "@effect/vitest"
import { makeEffectClient } from "@pay/core/effect"
import { Intents, memoryIntents } from "@pay/idempotency/effect"
import { Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"
import { keyed, provider, shopProduct } from "./support/provider.ts"

const body = { reference: "order-8821" }

const shop = Effect.gen(function* () {
  const gateway = provider()
  const config = { apiKey: "xnd_development_K", transport: gateway.transport, retries: 0 }
  const client = yield* Effect.orDie(makeEffectClient(config, shopProduct))
  const pay = Effect.flatMap(Intents, ({ intent }) => client.call(keyed, { body }, { intent: intent("order-8821") }))
  return { gateway, pay }
})

it.effect("an intent keeps its answer for every call under its name", () =>
  Effect.gen(function* () {
    const { gateway, pay } = yield* shop
    const [first, second] = yield* Effect.all([pay, pay], { concurrency: 2 })
    assert.deepEqual([first, second], [{ id: "cap_1" }, { id: "cap_1" }])
    assert.strictEqual(gateway.sent.length, 1)
  }).pipe(Effect.provide(Intents.layerMemory))
)

it.effect("a key that the provider has forgotten is not sent again: it would be a second payment", () =>
  Effect.gen(function* () {
    const { gateway, pay } = yield* shop
    gateway.next("lost", "lost")
    assert.deepInclude(yield* Effect.flip(pay), { _tag: "IndeterminateError", reason: "reset" })
    yield* TestClock.adjust("23 hours")
    assert.deepInclude(yield* Effect.flip(pay), { _tag: "IndeterminateError", reason: "reset" })
    yield* TestClock.adjust("50 minutes")
    assert.deepInclude(yield* Effect.flip(pay), { _tag: "IndeterminateError", reason: "key-expired", sentAt: 0 })
    assert.strictEqual(gateway.sent.length, 2)
    assert.strictEqual(gateway.charges(), 1)
  }).pipe(Effect.provide(Intents.layerMemory))
)

it.effect("an interrupted call stays open, and its record is kept before the interruption ends", () =>
  Effect.gen(function* () {
    const { gateway, pay } = yield* shop
    gateway.next("hang")
    const fiber = yield* Effect.forkChild(pay, { startImmediately: true })
    // The digest of the request is made elsewhere, in its own time.
    yield* Effect.promise(async () => {
      while (gateway.sent.length === 0) await new Promise((resolve) => setImmediate(resolve))
    })
    yield* Fiber.interrupt(fiber)
    const intents = yield* Intents
    assert.strictEqual((yield* intents.open()).length, 1)
    assert.deepEqual(yield* pay, { id: "cap_1" })
  }).pipe(Effect.provide(Intents.layer({ store: memoryIntents() })))
)
