import type { IncomingMessage, ServerResponse } from "node:http"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { Command, JournalFailed, Link, LinkFailure, TransactionRecord } from "@pay/terminal/effect"
import { VINR_DEVICE_ID } from "@pay/terminal-simulator"
import { Effect, Exit, Scope } from "effect"
import * as fc from "fast-check"
import { afterAll, beforeAll, describe } from "vitest"
import { vinr } from "../src/index.ts"
import { credentials } from "./support/lane.ts"

const command: Command = {
  reference: "SALE1",
  kind: "sale",
  terminalId: "lane-1",
  amount: Money.of("25.00", "USD")
}

interface Reply {
  readonly status: number
  readonly text: string
}

let reply: Reply = { status: 200, text: "" }
const scope = Scope.makeUnsafe()
let link: Link

const serve = (request: IncomingMessage, response: ServerResponse): void => {
  request.resume().on("end", () => {
    if (request.method === "GET") response.writeHead(404).end()
    else response.writeHead(reply.status, { "content-type": "application/json" }).end(reply.text)
  })
}

beforeAll(async () => {
  const { device, caPem, p12, passphrase } = await credentials()
  const { keyPem, certPem } = await device()
  const server = createServer({ key: keyPem, cert: certPem, ca: caPem, requestCert: true }, serve)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const driver = vinr({
    terminalId: "lane-1",
    deviceId: VINR_DEVICE_ID,
    host: "127.0.0.1",
    port: (server.address() as AddressInfo).port,
    clientCertificate: { content: p12 },
    passphrase,
    terminalCa: { content: caPem }
  })
  const listener = { heard: () => Effect.void, progress: () => Effect.void }
  link = await Effect.runPromise(Scope.provide(driver.open(listener), scope))
  await Effect.runPromise(
    Scope.addFinalizer(
      scope,
      Effect.sync(() => void server.close())
    )
  )
})

afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

type Answered = TransactionRecord | LinkFailure | JournalFailed

/** What the driver makes of an answer; `TerminalBusy` and the like by their tags. */
const answered = async (status: number, body: unknown): Promise<Answered> => {
  reply = { status, text: typeof body === "string" ? body : JSON.stringify(body) }
  const result = await Effect.runPromise(Effect.result(link.execute(command, () => Effect.void)))
  return result._tag === "Success" ? result.success : result.failure
}

const wordOf = (result: Answered): string => ("status" in result ? result.status : result._tag)

const HTTP = fc.constantFrom(200, 201, 204, 400, 401, 402, 403, 404, 408, 409, 418, 422, 429, 500, 502, 503)
const WORDS = fc.constantFrom(
  "created",
  "pending",
  "processing",
  "authorized",
  "completed",
  "failed",
  "cancelled",
  "expired",
  "approved",
  "queued_offline",
  "COMPLETED",
  "constructor",
  ""
)
const PAYMENT = fc.record(
  {
    status: fc.oneof(WORDS, fc.jsonValue()),
    amount: fc.oneof(fc.constant(2500), fc.jsonValue()),
    amountCaptured: fc.oneof(fc.constant(2500), fc.jsonValue()),
    currency: fc.oneof(fc.constant("USD"), fc.jsonValue()),
    reference: fc.oneof(fc.constant("SALE1"), fc.jsonValue()),
    terminalId: fc.oneof(fc.constant(VINR_DEVICE_ID), fc.jsonValue()),
    captureMethod: fc.oneof(fc.constantFrom("automatic", "manual"), fc.jsonValue()),
    declineCode: fc.oneof(fc.constantFrom("card_declined", "terminal_busy"), fc.jsonValue()),
    last4: fc.jsonValue(),
    brand: fc.jsonValue(),
    metadata: fc.jsonValue(),
    completedAt: fc.jsonValue(),
    error: fc.jsonValue()
  },
  { requiredKeys: [] }
)

describe("whatever the terminal answers", () => {
  it("only the vendor's own word is an approval or a decline", async () => {
    await fc.assert(
      fc.asyncProperty(HTTP, fc.oneof(PAYMENT, fc.jsonValue(), fc.string()), async (status, body) => {
        const word = wordOf(await answered(status, body))
        const said = typeof body === "object" && body !== null && "status" in body ? body.status : undefined
        if (word === "approved") assert.deepStrictEqual([status < 300, said], [true, "completed"])
        if (word === "declined") assert.strictEqual(said, "failed")
        if (word === "cancelled") assert.include(["cancelled", "expired"], said)
      }),
      { numRuns: 400 }
    )
  })

  it("no card number is passed on", async () => {
    const number = "4242 4242 4242 4242"
    for (const body of [
      { status: "failed", declineCode: `card ${number} declined` },
      { status: number },
      { error: { code: number } },
      { status: "completed", last4: number, brand: number }
    ]) {
      for (const status of [200, 400, 500]) {
        const result = await answered(status, body)
        assert.notMatch(JSON.stringify(result) + String("message" in result ? result.message : ""), /\d(?:[ -]?\d){12}/)
      }
    }
  })

  const READ: ReadonlyArray<readonly [what: string, status: number, body: unknown, word: string]> = [
    ["a decline under an HTTP refusal", 402, { status: "failed", declineCode: "card_declined" }, "declined"],
    ["a completion under an HTTP refusal", 500, { status: "completed" }, "AnswerLost"],
    ["a refusal of the request", 422, { error: { code: "invalid_request" } }, "TerminalRefused"],
    [
      "a conflict that is not said to be a busy terminal",
      409,
      { error: { code: "duplicate_reference" } },
      "AnswerLost"
    ],
    ["busy as a plain code", 423, { code: "terminal_busy" }, "TerminalBusy"],
    ["busy as an error text", 503, { error: "terminal_busy" }, "TerminalBusy"],
    ["authorised only, where the money was to be taken", 200, { status: "authorized" }, "pending"],
    ["an empty answer", 200, "", "AnswerLost"]
  ]
  for (const [what, status, body, word] of READ) {
    it(`${what} is ${word}`, async () => {
      assert.strictEqual(wordOf(await answered(status, body)), word)
    })
  }

  it("a partly captured amount is what the record says", async () => {
    const body = {
      status: "completed",
      amount: 2500,
      amountCaptured: 1000,
      currency: "USD",
      completedAt: 1_800_000_000
    }
    assert.deepInclude(await answered(200, body), { amount: Money.of("10.00", "USD"), at: "2027-01-15T08:00:00.000Z" })
  })

  it("an answer without end is given up", async () => {
    assert.strictEqual(wordOf(await answered(200, " ".repeat(1_100_000))), "AnswerLost")
    assert.strictEqual(wordOf(await answered(200, { status: "completed" })), "approved")
  })
})
