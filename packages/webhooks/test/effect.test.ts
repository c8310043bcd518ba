import { assert, it } from "@effect/vitest"
import { ewalletCapture, events as ewalletEvents } from "@pay/ewallets/webhooks"
import { Context, Effect, Ref } from "effect"
import { make, makeVerifier } from "../src/effect.ts"
import { match } from "../src/index.ts"
import { createMemoryInbox, manualClock, signTestWebhook } from "../src/testing.ts"
import { allEvents, delivery, examplesByProduct, TOKEN } from "./support.ts"

class Ledger extends Context.Service<Ledger, { readonly paid: (id: string) => Effect.Effect<void> }>()("test/Ledger") {}

const examples = examplesByProduct.ewallets!

it.effect("a verified event succeeds, a refusal fails with reason and status", () =>
  Effect.gen(function* () {
    const verifier = yield* makeVerifier({ tokens: [TOKEN], events: ewalletEvents })
    const sent = yield* Effect.promise(() => signTestWebhook(ewalletCapture, { token: TOKEN, examples }))
    assert.strictEqual((yield* verifier.verify(sent)).name, "ewallet.capture")
    const refused = yield* verifier
      .verify(delivery({}, { "x-callback-token": "guessed" }))
      .pipe(Effect.catchTag("WebhookRefused", ({ reason, status }) => Effect.succeed(`${status} ${reason}`)))
    assert.strictEqual(refused, "401 wrong-token")
    const misuse = yield* Effect.flip(verifier.verify({ ...sent, body: {} as never }))
    assert.strictEqual(misuse._tag, "WebhookMisuseError")
  })
)

it.effect("a set-up that cannot work fails with its problem", () =>
  Effect.gen(function* () {
    const unkeyed = yield* Effect.flip(makeVerifier({ tokens: [TOKEN], events: allEvents }))
    assert.strictEqual(unkeyed.problem, "snap-without-keys")
    const tokenless = yield* Effect.flip(makeVerifier({ tokens: [], events: ewalletEvents }))
    assert.strictEqual(tokenless.problem, "no-token")
  })
)

it.effect("handlers are effects with services, run once a delivery, and again after a failure", () =>
  Effect.gen(function* () {
    const paid = yield* Ref.make<ReadonlyArray<string>>([])
    const ledger = Ledger.of({ paid: (id) => Ref.update(paid, (ids) => [...ids, id]) })
    const inbox = createMemoryInbox()
    const clock = manualClock()
    const webhooks = yield* make({
      tokens: [TOKEN],
      events: ewalletEvents,
      inbox,
      clock,
      onEvent: (event, { attempt, transaction }) =>
        attempt === 1
          ? Effect.fail("the first attempt fails")
          : match(event, {
              "ewallet.capture": (one) =>
                Ledger.use((service) => service.paid(one.payload.data.id)).pipe(
                  Effect.andThen(transaction((tx) => tx.onCommit(() => {})))
                ),
              "ewallet.void": () => Effect.void,
              "ewallet.refund": () => Effect.void,
              "payment_method.activated": () => Effect.void,
              "payment_method.expiry.expired": () => Effect.void,
              unknown: () => Effect.void
            })
    }).pipe(Effect.provideService(Ledger, ledger))
    const sent = yield* Effect.promise(() => signTestWebhook(ewalletCapture, { token: TOKEN, id: "wh-1", examples }))
    assert.strictEqual((yield* webhooks.receive(sent)).outcome, "accepted")
    assert.strictEqual((yield* webhooks.receive(sent)).outcome, "duplicate")
    yield* webhooks.drain
    const [failed] = yield* Effect.promise(() => inbox.list())
    assert.match(failed!.lastError ?? "", /the first attempt fails/)
    clock.advance(1000)
    yield* webhooks.drain
    assert.deepStrictEqual(yield* Ref.get(paid), ["ewc_bb8c3po-c3po-r2d2-c3po-r2d2c3por2d2"])
    assert.strictEqual((yield* Effect.promise(() => inbox.get("w:wh-1")))?.state, "handled")
  }).pipe(Effect.scoped)
)
