/** Sub-accounts, split rules and API versions: by client, by scope and by call. */
import { expect, test } from "vitest"
import { type CallDefaults, type CallOptions, makeClient } from "../src/index.ts"
import type { Operation, Parameter } from "../src/operation.ts"
import { apiKey } from "./support/callers.ts"
import { charge, order, product } from "./support/operations.ts"
import { ok, scriptedTransport } from "./support/transport.ts"

const header = (name: string, option: string): Parameter => ({ name, in: "header", option, schema: { type: "string" } })
const forAnyone: Operation = {
  ...charge,
  params: [header("for-user-id", "forUserId"), header("with-split-rule", "withSplitRule")]
}
const dated: Operation = { ...charge, version: { header: "x-api-version", default: "2019-05-01" } }

const sendingOf = async (operation: Operation, defaults: CallDefaults | undefined, options: object = {}) => {
  const { sent, transport } = scriptedTransport(ok)
  const client = makeClient({ apiKey, transport, ...(defaults && { defaults }) }, product)
  const result = await client.call(operation, { body: order }, options as CallOptions).result()
  return { headers: sent[0]?.headers, result }
}

test.each([
  ["nothing", undefined, {}, [undefined, undefined]],
  ["the client's defaults", { forUserId: "u1", withSplitRule: "s1" }, {}, ["u1", "s1"]],
  ["a call's own option", { forUserId: "u1" }, { forUserId: "u2" }, ["u2", undefined]]
] as const)("sub-account and split rule come from %s", async (_name, defaults, options, [user, split]) => {
  const { headers } = await sendingOf(forAnyone, defaults, options)
  expect([headers?.["for-user-id"], headers?.["with-split-rule"]]).toEqual([user, split])
})

test("an operation without sub-account form refuses in a sub-account's scope, and nothing is sent", async () => {
  const { headers, result } = await sendingOf(charge, { forUserId: "u1" })
  expect(result).toMatchObject({ ok: false, error: { _tag: "InvalidRequestError", issues: [{ path: "forUserId" }] } })
  expect(headers).toBeUndefined()
})

test("a split rule is left out where an operation takes none", async () => {
  expect((await sendingOf(charge, { withSplitRule: "s1" })).result.ok).toBe(true)
})

test.each([
  ["none without being asked for", charge, undefined, {}, { "api-version": undefined }],
  ["the operation's own", dated, undefined, {}, { "x-api-version": "2019-05-01" }],
  ["the client's", dated, { apiVersion: "2020-10-31" }, {}, { "x-api-version": "2020-10-31" }],
  ["the client's, for any operation", charge, { apiVersion: "2020-10-31" }, {}, { "api-version": "2020-10-31" }],
  ["the call's", dated, { apiVersion: "2020-10-31" }, { apiVersion: "2022-07-31" }, { "x-api-version": "2022-07-31" }]
] as const)("the API version is %s", async (_name, operation, defaults, options, expected) => {
  const { headers } = await sendingOf(operation, defaults, options)
  for (const [name, version] of Object.entries(expected)) expect(headers?.[name]).toBe(version)
})

test.each([
  [{ forUserId: "u\r\nx-evil: 1" }, "forUserId"],
  [{ apiVersion: "2020\n" }, "apiVersion"],
  [{ idempotencyKey: "k\n" }, "idempotencyKey"],
  [{ timeoutMs: 0 }, "timeoutMs"],
  [{ deadlineMs: Number.NaN }, "deadlineMs"],
  [{ retries: -1 }, "retries"]
])("options that cannot be are refused before anything is sent: %j", async (options, path) => {
  const { headers, result } = await sendingOf(forAnyone, undefined, options)
  expect(result).toMatchObject({ ok: false, error: { _tag: "InvalidRequestError", issues: [{ path }] } })
  expect(headers).toBeUndefined()
})
