import { assert, it } from "@effect/vitest"
import { Effect, Metric, Option, Random, Tracer } from "effect"
import { makeEffectClient } from "../src/effect.ts"
import { apiKey } from "./support/callers.ts"
import { charge, keyed, order, product } from "./support/operations.ts"
import { answer, reset, scriptedTransport } from "./support/transport.ts"

const recordingTracer = () => {
  const spans: Array<Tracer.NativeSpan> = []
  const tracer = Tracer.make({
    span(options) {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    }
  })
  return { spans, tracer }
}

const noChance = Effect.provideService(Random.Random, { nextIntUnsafe: () => 0, nextDoubleUnsafe: () => 0 })

it.live("a call is a span, with a child for each attempt", () =>
  Effect.gen(function* () {
    const { spans, tracer } = recordingTracer()
    const { transport } = scriptedTransport(reset, answer(200, { id: "c1" }, { "request-id": "r-1" }))
    const client = yield* makeEffectClient({ apiKey, baseUrl: "https://gateway.invalid", transport }, product)
    yield* client.call(keyed, { body: order }).pipe(noChance, Effect.withSpan("shop"), Effect.withTracer(tracer))
    const [shop, call, first, second] = spans
    assert.deepEqual(
      spans.map(({ name, kind }) => [name, kind]),
      [
        ["shop", "internal"],
        ["pay test.keyed", "internal"],
        ["POST /charges", "client"],
        ["POST /charges", "client"]
      ]
    )
    const parents = [call, first, second].map((span) => Option.getOrUndefined(span!.parent)?.spanId)
    assert.deepEqual(parents, [shop?.spanId, call?.spanId, call?.spanId])
    assert.deepInclude(Object.fromEntries(call?.attributes ?? []), {
      "pay.operation": "test.keyed",
      "pay.outcome": "succeeded",
      "pay.attempts": 2,
      "url.template": "/charges"
    })
    assert.deepInclude(Object.fromEntries(first?.attributes ?? []), {
      "pay.outcome": "unknown",
      "error.type": "reset",
      "server.address": "gateway.invalid",
      "server.port": 443
    })
    assert.deepInclude(Object.fromEntries(second?.attributes ?? []), {
      "http.response.status_code": 200,
      "http.request.resend_count": 1,
      "pay.request_id": "r-1"
    })
    const [name, , attributes] = call?.events[0] ?? []
    assert.deepEqual([name, attributes], ["pay.wait", { "pay.wait.reason": "backoff", "pay.wait.ms": 0 }])
    assert.isTrue(spans.every(({ status }) => status._tag === "Ended"))
  })
)

it.live("calls, attempts and waits are counted by operation and outcome", () =>
  Effect.gen(function* () {
    const { transport } = scriptedTransport(reset, answer(200, { id: "c1" }), reset)
    const client = yield* makeEffectClient({ apiKey, transport }, product)
    yield* noChance(client.call(keyed, { body: order }))
    yield* Effect.exit(noChance(client.call(charge, { body: order })))
    const series = yield* Metric.snapshot
    const named = (id: string) =>
      Object.fromEntries(
        series
          .filter((one) => one.id === id)
          .map(({ attributes, state }) => [
            Object.values(attributes ?? {}).join(" "),
            "count" in state ? Number(state.count) : undefined
          ])
      )
    assert.deepEqual(named("pay_client_attempts"), {
      "test.keyed unknown": 1,
      "test.keyed succeeded": 1,
      "test.charge unknown": 1
    })
    assert.deepEqual(named("pay_client_call_duration_ms"), { "test.keyed succeeded": 1, "test.charge unknown": 1 })
    assert.deepEqual(named("pay_client_wait_ms"), { "test.keyed backoff": 1 })
  }).pipe(Effect.provideService(Metric.MetricRegistry, new Map()))
)
