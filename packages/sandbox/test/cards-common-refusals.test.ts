// What every operation of these products refuses alike: the codes that no test of a single product has to repeat.
import * as cards from "@pay/cards/operations"
import type { OperationFacts } from "@pay/core/operation"
import * as directDebit from "@pay/direct-debit/operations"
import * as paylater from "@pay/paylater/operations"
import * as recurring from "@pay/recurring/operations"
import * as retailOutlets from "@pay/retail-outlets/operations"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, open } from "./helpers.ts"

const isOperation = (value: unknown): value is OperationFacts =>
  typeof value === "object" && value !== null && "method" in value && "errors" in value
const PRODUCTS = Object.entries({ cards, paylater, retailOutlets, directDebit, recurring }).map(
  ([name, module]) => [name, Object.values(module).filter(isOperation)] as const
)

const statusOf = ({ errors }: OperationFacts, code: string): number | undefined => {
  const found = Object.entries(errors).find(([, codes]) => code in codes)
  return found && Number(found[0])
}
const send = async (
  sandbox: Pick<Sandbox, "url" | "apiKey">,
  { method, path }: OperationFacts,
  body?: string,
  headers: Readonly<Record<string, string>> = {}
) => {
  const answer = await call(sandbox, method, path.replace(/\{[^}]+\}/g, "none"), body, {
    "idempotency-key": crypto.randomUUID(),
    ...headers
  })
  return [answer.status, answer.body.error_code]
}

describe.each(PRODUCTS)("every operation of %s", (_, operations) => {
  it("asks for a key, and for the secret one where it is not for browsers", async () => {
    const sandbox = await open()
    for (const operation of operations) {
      expect(await send({ ...sandbox, apiKey: "unknown" }, operation)).toEqual([401, "INVALID_API_KEY"])
      if (operation.auth === "public-key") continue
      const answer = await send({ ...sandbox, apiKey: sandbox.publicKey }, operation)
      expect(answer).toEqual([403, "REQUEST_FORBIDDEN_ERROR"])
    }
  })

  it("refuses bodies that it cannot read, by its own codes", async () => {
    const sandbox = await open()
    for (const operation of operations.filter(({ method }) => method !== "GET")) {
      const json =
        statusOf(operation, "INVALID_JSON_FORMAT") === undefined ? "API_VALIDATION_ERROR" : "INVALID_JSON_FORMAT"
      expect(await send(sandbox, operation, "{")).toEqual([400, json])
      const unsupported = statusOf(operation, "UNSUPPORTED_CONTENT_TYPE")
      const expected =
        unsupported === undefined ? [400, "API_VALIDATION_ERROR"] : [unsupported, "UNSUPPORTED_CONTENT_TYPE"]
      expect(await send(sandbox, operation, "<a/>", { "content-type": "application/xml" })).toEqual(expected)
    }
  })

  it("has its rate limit, and fails on demand", async () => {
    const sandbox = await open({ rateLimit: 1 })
    // Two operations of one method and path count together.
    const endpoints = new Map(operations.map((one) => [`${one.method} ${one.path}`, one]))
    for (const operation of endpoints.values()) {
      await send(sandbox, operation)
      expect(await send(sandbox, operation)).toEqual([429, "RATE_LIMIT_EXCEEDED"])
      await sandbox.control("POST", "/faults", { kind: "http-status", status: 500, count: 1 })
      expect(await send(sandbox, operation)).toEqual([500, "SERVER_ERROR"])
    }
  })
})
