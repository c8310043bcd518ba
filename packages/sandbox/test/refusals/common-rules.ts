/** The rules that hold for every operation alike: whose objects it sees, and what a repeated key does. */
import type { OperationFacts } from "@pay/core/operation"
import { describe, expect, it } from "vitest"
import { withHeaders } from "./causes.ts"
import { junkOf } from "./junk.ts"
import { type Cause, play, type Seen, type Suite, type WireRequest } from "./play.ts"

const takes = ({ params = [] }: OperationFacts, header: string): boolean =>
  params.some(({ in: place, name }) => place === "header" && name.toLowerCase() === header)

/** The same request by the live key of the account. */
const LIVE: Cause = {
  change: (request, { live }) => withHeaders(request, { authorization: `Basic ${btoa(`${live.apiKey}:`)}` })
}
/** The same request for a sub-account, which does not have the object. */
const FOR_ANOTHER: Cause = {
  change: async (request, sandbox) => {
    const { id } = await sandbox.control<{ id: string }>("POST", "/accounts", { name: "Other", sub_account: true })
    return withHeaders(request, { "for-user-id": id })
  }
}

const other = (body: string | Uint8Array | undefined): string => {
  const value = JSON.parse(String(body ?? "{}"))
  // A field of every body that the reference knows, so that the request is valid all the same.
  return JSON.stringify({ ...value, metadata: { changed: "yes" }, description: "changed" })
}

const isServed = ({ status }: Seen): boolean => status >= 200 && status < 300

export const holdToCommonRules = <Client>(
  suite: Suite<Client>,
  operations: ReadonlyArray<OperationFacts>,
  nameOf: (operation: OperationFacts) => string
): void => {
  const named = operations.map((operation) => [nameOf(operation), operation] as const)
  // An object that is named in the path can be another's; the webhook URL's type cannot.
  const reading = named.filter(([name, { path }]) => path.includes("{") && name !== "setWebhookUrl")

  if (reading.length > 0) {
    describe(`${suite.product} keeps apart`, () => {
      it.each(reading)("test objects from a live key that calls %s", async (name, operation) => {
        const { seen } = await play(suite, operation, suite.served[name]!, LIVE)
        expect(seen.at(-1)!.status).toBeGreaterThanOrEqual(400)
      })

      const shared = reading.filter(([, operation]) => takes(operation, "for-user-id"))
      it.each(shared)("objects of the platform from a sub-account that calls %s", async (name, operation) => {
        const { seen } = await play(suite, operation, suite.served[name]!, FOR_ANOTHER)
        expect(seen.at(-1)!.status).toBeGreaterThanOrEqual(400)
      })
    })
  }

  describe(`${suite.product} answers whatever is sent to`, () => {
    // An answer that the spec does not document, or a failure of the sandbox, fails the test as its sandbox closes.
    it.each(named)("%s", async (name, operation) => {
      let all: ReadonlyArray<WireRequest> = []
      const cause: Cause = {
        times: (request) => {
          all = junkOf(request, operation.path)
          return all.length
        },
        change: (_, __, at) => {
          const junk = all[at]!
          const header = operation.idempotency?.header.toLowerCase()
          return header === undefined ? junk : withHeaders(junk, { [header]: crypto.randomUUID() })
        }
      }
      const { seen } = await play(suite, operation, suite.served[name]!, cause)
      expect(seen.length).toBeGreaterThan(0)
      const documented = Object.keys(operation.errors).map(Number)
      expect(seen.filter(({ status }) => status >= 500 && !documented.includes(status))).toEqual([])
      expect(seen.filter(({ code }) => code === "SERVER_ERROR")).toEqual([])
    })
  })

  const keyed = named.filter(([, { idempotency }]) => idempotency !== undefined)
  if (keyed.length === 0) return
  describe(`${suite.product} takes a key`, () => {
    const withKey = ({ idempotency }: OperationFacts, request: WireRequest): WireRequest =>
      withHeaders(request, { [idempotency!.header.toLowerCase()]: "key-1" })

    it.each(keyed)("once: %s", async (name, operation) => {
      const { reuse, mismatch = "IDEMPOTENCY_ERROR" } = operation.idempotency!
      const { seen } = await play(suite, operation, suite.served[name]!, {
        change: (request) => withKey(operation, request),
        times: 2
      })
      const [first, second] = seen
      expect(isServed(first!)).toBe(true)
      if (reuse === "replay") expect(second).toEqual(first)
      else if (suite.product !== "snap") expect(second!.code).toBe(mismatch)
      else expect(second!.status).toBe(409)
    })

    it.each(keyed)("for one request among many at a time: %s", async (name, operation) => {
      const cause: Cause = { change: (request) => withKey(operation, request), times: 6, together: true }
      const { seen } = await play(suite, operation, suite.served[name]!, cause)
      const served = seen.filter(isServed)
      if (operation.idempotency!.reuse === "replay") expect(seen).toEqual(Array(6).fill(seen[0]))
      else expect(served).toHaveLength(1)
    })

    it.each(keyed.filter(([, { body, idempotency }]) => body?.type === "json" && idempotency!.reuse === "replay"))(
      "for one body only: %s",
      async (name, operation) => {
        const change: Cause["change"] = (request, _, at) =>
          withKey(operation, at === 0 ? request : { ...request, body: other(request.body) })
        const { seen } = await play(suite, operation, suite.served[name]!, { change, times: 2 })
        expect(seen[1]!.code).toBe(operation.idempotency!.mismatch ?? "IDEMPOTENCY_ERROR")
      }
    )

    it.each(keyed.filter(([, { idempotency }]) => idempotency!.lifetimeMs !== undefined))(
      "until it is forgotten: %s",
      async (name, operation) => {
        const change: Cause["change"] = async (request, sandbox, at) => {
          if (at === 1) await sandbox.advance(operation.idempotency!.lifetimeMs! - 1)
          if (at === 2) await sandbox.advance(1)
          return withKey(operation, request)
        }
        const { seen } = await play(suite, operation, suite.served[name]!, { change, times: 3 })
        const [first, late, forgotten] = seen
        if (operation.idempotency!.reuse === "replay") expect(late).toEqual(first)
        else expect(isServed(late!)).toBe(false)
        expect(forgotten).not.toEqual(late)
      }
    )
  })
}
