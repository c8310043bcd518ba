/** Each documented conflict has its own meaning, and its own handling. */
import { expect, test } from "vitest"
import { makeClient } from "../src/index.ts"
import type { Operation } from "../src/operation.ts"
import { apiKey } from "./support/callers.ts"
import { find, keyed, natural, order, product } from "./support/operations.ts"
import { answer, ok, type Reply, reset, scriptedTransport } from "./support/transport.ts"

const errors = {
  "409": {
    IDEMPOTENCY_ERROR: { retry: "after-change" },
    DUPLICATE_ERROR: { retry: "lookup" },
    STILL_PROCESSING_ERROR: { retry: "later", outcome: "unknown" }
  },
  "425": { TRANSFER_IN_PROGRESS: { retry: "lookup", outcome: "unknown" } }
} as const
const withKey: Operation = { ...keyed, errors }
const transfer: Operation = {
  ...natural,
  errors,
  naturalKey: { fields: ["body.reference_id"], refusedWith: "DUPLICATE_ERROR" }
}
const snap: Operation = {
  ...withKey,
  shape: "snap",
  retry: "natural-key",
  idempotency: { header: "X-EXTERNAL-ID", reuse: "conflict" },
  errors: { "409": { "4094700": { retry: "lookup", outcome: "unknown" }, "4094701": { retry: "lookup" } } }
}
const reuseRefused: Operation = {
  ...withKey,
  idempotency: { header: "Idempotency-key", reuse: "conflict", mismatch: "DUPLICATE_ERROR" },
  errors: { "400": { DUPLICATE_ERROR: { retry: "lookup" } } }
}
const cloud = (status: number, error_code: string) => answer(status, { error_code })
const bi = (responseCode: string) => answer(409, { responseCode, responseMessage: "conflict" })

interface Row {
  readonly name: string
  readonly operation: Operation
  readonly replies: ReadonlyArray<Reply>
  readonly ends: object
  readonly sent: number
}
const refusal = (conflict: string, category = "conflict") => ({
  ok: false,
  error: { _tag: "ApiError", conflict, category }
})
const unknown = (reason: string, conflict?: string) => ({
  ok: false,
  error: { _tag: "IndeterminateError", reason, ...(conflict && { cause: { conflict } }) }
})

test.each<Row>([
  {
    name: "IDEMPOTENCY_ERROR: the key stands for another request, which is a mistake of the caller",
    operation: withKey,
    replies: [cloud(409, "IDEMPOTENCY_ERROR")],
    ends: refusal("other-request"),
    sent: 1
  },
  {
    name: "DUPLICATE_ERROR: the object exists, and can be read",
    operation: transfer,
    replies: [cloud(409, "DUPLICATE_ERROR")],
    ends: refusal("exists"),
    sent: 1
  },
  {
    name: "DUPLICATE_ERROR after a lost attempt: it may be ours",
    operation: transfer,
    replies: [reset, cloud(409, "DUPLICATE_ERROR")],
    ends: unknown("reset", "exists"),
    sent: 2
  },
  {
    name: "DUPLICATE_ERROR where used keys are refused: the key was used",
    operation: reuseRefused,
    replies: [reset, cloud(400, "DUPLICATE_ERROR")],
    ends: unknown("reset", "key-used"),
    sent: 2
  },
  {
    name: "STILL_PROCESSING_ERROR: asked again under the same key until it is done",
    operation: withKey,
    replies: [cloud(409, "STILL_PROCESSING_ERROR"), cloud(409, "STILL_PROCESSING_ERROR"), ok],
    ends: { ok: true, value: { id: "c1" } },
    sent: 3
  },
  {
    name: "TRANSFER_IN_PROGRESS: looked up, not repeated",
    operation: transfer,
    replies: [cloud(425, "TRANSFER_IN_PROGRESS"), ok],
    ends: unknown("in-progress"),
    sent: 1
  },
  {
    name: "409..00: this X-EXTERNAL-ID was used, so an earlier attempt arrived",
    operation: snap,
    replies: [reset, bi("4094700")],
    ends: unknown("conflict", "key-used"),
    sent: 2
  },
  {
    name: "409..01: the reference exists",
    operation: snap,
    replies: [bi("4094701")],
    ends: refusal("exists"),
    sent: 1
  },
  {
    name: "a refusal that comes before the key is looked at proves nothing of a lost attempt",
    operation: { ...withKey, errors: { "401": { INVALID_API_KEY: {} } } },
    replies: [reset, cloud(401, "INVALID_API_KEY")],
    ends: unknown("reset"),
    sent: 2
  },
  {
    name: "under a replayed key, a later refusal is the answer to the lost attempt",
    operation: { ...withKey, errors: { "400": { API_VALIDATION_ERROR: { retry: "after-change" } } } },
    replies: [reset, cloud(400, "API_VALIDATION_ERROR")],
    ends: { ok: false, error: { _tag: "ApiError", code: "API_VALIDATION_ERROR" } },
    sent: 2
  }
])("$name", async ({ ends, operation, replies, sent: count }) => {
  const random = Math.random
  Math.random = () => 0
  const { sent, transport } = scriptedTransport(...replies)
  const client = makeClient({ apiKey, transport }, product)
  const result = await client.call(operation, { body: order }).result()
  Math.random = random
  expect(result).toMatchObject(ends)
  expect(sent).toHaveLength(count)
  const header = operation.idempotency?.header ?? ""
  expect(new Set(sent.map(({ headers }) => headers[header])).size).toBe(1)
})

test("what exists already is read by the documented lookup", async () => {
  const found = { data: [{ id: "c7" }] }
  const { sent, transport } = scriptedTransport(cloud(409, "DUPLICATE_ERROR"), answer(200, found))
  const client = makeClient({ apiKey, transport }, product)
  const result = await client.call(transfer, { body: order }).result()
  const error = !result.ok && result.error._tag === "ApiError" ? result.error : undefined
  expect(await error?.resolve?.()).toEqual(found)
  expect(sent[1]).toMatchObject({ method: "GET", path: `${find.path}?reference_id=order-1` })
})

test("a lookup is made for the account that the write was made for", async () => {
  const forUser = { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string" } } as const
  const lookup: Operation = { ...find, params: [...(find.params ?? []), forUser] }
  const write: Operation = {
    ...transfer,
    params: [forUser],
    lookup: { ...transfer.lookup!, read: () => lookup } as never
  }
  const { sent, transport } = scriptedTransport(reset, answer(200, { data: [] }))
  const client = makeClient({ apiKey, transport, retries: 0 }, product)
  const result = await client.call(write, { body: order }, { forUserId: "u9" } as object).result()
  await (!result.ok && result.error._tag === "IndeterminateError" ? result.error.resolve?.() : undefined)
  expect(sent.map(({ headers }) => headers["for-user-id"])).toEqual(["u9", "u9"])
})

test("a new intent's used key was used by another run of the intent: unknown, and no answer is recorded", async () => {
  const { transport } = scriptedTransport(cloud(400, "DUPLICATE_ERROR"))
  const client = makeClient({ apiKey, transport }, product)
  const ends: Array<string> = []
  const intent = {
    name: "order-1:payout",
    begin: () => ({
      kind: "new" as const,
      key: "k",
      end: ({ kind }: { readonly kind: string }) => void ends.push(kind)
    })
  }
  const result = await client.call(reuseRefused, { body: order }, { intent }).result()
  expect(result).toMatchObject(unknown("conflict", "key-used"))
  expect(ends).toEqual(["unknown"])
})
