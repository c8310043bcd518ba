/** Secrets planted in every input, searched for in every output. */
import { inspect } from "node:util"
import { Effect, Exit, Logger, Random, Tracer } from "effect"
import fc from "fast-check"
import { describe, expect, test, vi } from "vitest"
import { makeEffectClient } from "../src/effect.ts"
import { type ClientConfig, type Hooks, type Intent, makeClient, type Transport } from "../src/index.ts"
import type { Operation } from "../src/operation.ts"
import { charge, keyed, order, product, read } from "./support/operations.ts"
import { answer, type Reply, scriptedTransport } from "./support/transport.ts"

const word = fc.string({ unit: fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZ23456789"), minLength: 24, maxLength: 40 })

// A Luhn digit makes any digits a card number.
const card = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 11, maxLength: 18 }).map((digits) => {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = i % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
})

interface Secrets {
  readonly apiKey: string
  readonly card: string
  readonly field: string
}

const secrets: fc.Arbitrary<Secrets> = fc.record({
  apiKey: word.map((key) => `xnd_production_${key}`),
  card,
  field: word
})

/** What the secrets look like anywhere: as they are, and as the header that is made of them. */
const forms = ({ apiKey, card, field }: Secrets): ReadonlyArray<string> => [apiKey, btoa(`${apiKey}:`), card, field]

const withSecret: Operation = {
  ...charge,
  id: "test.withSecret",
  body: {
    type: "json",
    schema: {
      type: "object",
      properties: {
        reference_id: { type: "string" },
        amount: { type: "number", minimum: 1 },
        otp: { type: "string", secret: true },
        nested: { anyOf: [{ type: "object", properties: { pin: { type: "string", secret: true } } }, { type: "null" }] }
      },
      required: ["reference_id", "amount"],
      closed: true
    }
  }
}

// A provider that repeats everything it was sent, in each place that an answer has.
const echo = (status: number, told: Secrets, code?: string): Reply => {
  const text = forms(told).join(" and ")
  return answer(
    status,
    { id: 5, error_code: code ?? text, message: `no: ${text}`, errors: [{ text }], [told.card]: text },
    { "request-id": text }
  )
}

const scenario = fc.record({
  secrets,
  operation: fc.constantFrom(charge, keyed, withSecret, read),
  status: fc.constantFrom(200, 302, 400, 404, 409, 418, 429, 500, 502),
  code: fc.constantFrom(undefined, "API_VALIDATION_ERROR", "DUPLICATE_ERROR", "SERVER_ERROR"),
  spoil: fc.constantFrom("nothing", "field name", "value", "junk answer", "signer", "intent", "limiter", "transport"),
  spaced: fc.boolean()
})
type Scenario = typeof scenario extends fc.Arbitrary<infer A> ? A : never

const prepare = ({ code, operation, secrets, spaced, spoil, status }: Scenario) => {
  const told = { ...secrets, card: spaced ? secrets.card.replace(/(\d{4})(?=\d)/g, "$1 ") : secrets.card }
  const text = forms(told).join(" ")
  const failing = () => Promise.reject(new Error(`cannot: ${text}`))
  const scripted = scriptedTransport(
    spoil === "junk answer" ? { status: 200, headers: {}, body: `${text} <html>` } : echo(status, told, code)
  )
  const losing: Transport = {
    send: (_, done) => {
      queueMicrotask(() => done({ sent: true, reason: "reset" }))
      return { cancel: () => "sent" }
    }
  }
  const intent: Intent = { name: "order-1", begin: failing }
  const used: Operation = {
    ...operation,
    ...(spoil === "signer" ? { auth: "snap", shape: "snap" } : {})
  } as Operation
  const config: Partial<ClientConfig> & { readonly apiKey: string } = {
    apiKey: secrets.apiKey,
    transport: spoil === "transport" ? losing : scripted.transport,
    retries: 1,
    ...(spoil === "signer" ? { snap: { partnerId: "p", signer: { sign: failing } } } : {}),
    ...(spoil === "limiter" ? { limiter: { reserve: failing } } : {})
  }
  const body: Record<string, unknown> = { ...order, reference_id: used === charge ? "r" : text.slice(0, 10) }
  delete body.currency
  if (operation === withSecret)
    Object.assign(body, { reference_id: text, otp: told.field, nested: { pin: told.field } })
  if (spoil === "field name") body[text] = 1
  if (spoil === "value") body.amount = text
  const input = operation === read ? { path: { id: text } } : { body }
  const options = spoil === "intent" && operation !== read ? { intent } : {}
  // What no field of the request marks as secret is only known by its form.
  const hidden = forms({ ...secrets, card: told.card }).filter(
    (one) => one !== secrets.field || operation === withSecret
  )
  return { config, input, options, used, hidden }
}

const printed = (value: unknown): string =>
  [
    inspect(value, { depth: 12, showHidden: true, getters: true }),
    JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one)),
    String(value),
    value instanceof Error ? `${value.stack} ${value.message} ${inspect(value.cause)}` : ""
  ].join("\n")

const expectHidden = (outputs: ReadonlyArray<unknown>, hidden: ReadonlyArray<string>): void => {
  const text = outputs.map(printed).join("\n")
  for (const secret of hidden) expect(text).not.toContain(secret)
}

describe("what a client tells holds no secret:", () => {
  test("errors, hooks and the console of promises", async () => {
    const chance = vi.spyOn(Math, "random").mockReturnValue(0)
    const consoles = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => {})
    )
    await fc.assert(
      fc.asyncProperty(scenario, async (one) => {
        const { config, hidden, input, options, used } = prepare(one)
        const outputs: Array<unknown> = []
        const note = (event: unknown) => outputs.push(event)
        const hooks: Hooks = {
          onCall: note,
          onWait: note,
          onAttempt: note,
          onAnswer: note,
          onEnd: note,
          onWarning: note
        }
        const client = makeClient({ ...config, hooks }, product)
        const result = await client.call(used, input, options).result()
        outputs.push(client, result.ok ? undefined : result.error)
        for (const spied of consoles) outputs.push(spied.mock.calls)
        expectHidden(outputs, hidden)
      }),
      { numRuns: 400 }
    )
    chance.mockRestore()
    for (const spied of consoles) spied.mockRestore()
  })

  test("errors, spans and logs of Effect", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (one) => {
        const { config, hidden, input, options, used } = prepare(one)
        const spans: Array<Tracer.NativeSpan> = []
        const logs: Array<unknown> = []
        const tracer = Tracer.make({
          span(given) {
            const span = new Tracer.NativeSpan(given)
            spans.push(span)
            return span
          }
        })
        const program = Effect.gen(function* () {
          const client = yield* makeEffectClient(config, product)
          return yield* Effect.tapCause(client.call(used, input, options), (cause) => Effect.logError("payment", cause))
        }).pipe(
          Effect.withTracer(tracer),
          Effect.provideService(Random.Random, { nextIntUnsafe: () => 0, nextDoubleUnsafe: () => 0 }),
          Effect.provide(Logger.layer([Logger.map(Logger.formatJson, (text) => logs.push(text))]))
        )
        const exit = await Effect.runPromiseExit(program)
        const shown = spans.map(({ attributes, events, name, status }) => ({
          name,
          attributes: [...attributes],
          events,
          status: inspect(status, { depth: 9 })
        }))
        expectHidden([...shown, ...logs, Exit.isSuccess(exit) ? undefined : exit], hidden)
      }),
      { numRuns: 200 }
    )
  })
})
