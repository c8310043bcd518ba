/** Edits of a spec, each with what it means for users. */
import { cpSync, mkdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { baseSpecs } from "../src/changes/base.ts"
import { changesBetween } from "../src/changes/report.ts"
import { RULES } from "../src/changes/rules.ts"
import { lintAll } from "../src/generate.ts"
import { SpecSet } from "../src/load.ts"
import { makeTree } from "./tree.ts"

const spec = readFileSync(resolve(import.meta.dirname, "fixtures/demo.yaml"), "utf8")

let tree: ReturnType<typeof makeTree>
let before: string
beforeAll(() => {
  tree = makeTree()
  tree.write("specs/demo.yaml", spec)
  before = join(tree.root, "before")
  mkdirSync(before)
  cpSync(join(tree.root, "specs"), join(before, "specs"), { recursive: true })
})
afterAll(() => tree.remove())

type Edit = readonly [from: string, to: string]
/** Verdict and findings of an edit, which must leave a sound spec. */
const judge = (...edits: ReadonlyArray<Edit>) => {
  tree.write("specs/demo.yaml", spec)
  for (const [from, to] of edits) tree.edit("specs/demo.yaml", from, to)
  expect(lintAll(tree.root)).toEqual([])
  const [change] = changesBetween(baseSpecs(tree.root, before), new SpecSet(join(tree.root, "specs")))
  return {
    verdict: change?.verdict,
    told: change?.findings.map(({ level, at, told }) => `${level} ${at} ${told}`) ?? []
  }
}

describe("an edit of what is sent", () => {
  test.each<[string, string, string, ReadonlyArray<Edit>]>([
    [
      "a field removed",
      "major",
      "OrderRequest.note is no longer accepted",
      [["        note: { type: string, description: A note. }\n", ""]]
    ],
    [
      "an optional field added",
      "minor",
      "OrderRequest.tag is a new field",
      [["        note:", "        tag: { type: string }\n        note:"]]
    ],
    [
      "a required field added",
      "major",
      "OrderRequest.tag is a new required field",
      [
        ["required: [reference_id, amount", "required: [tag, reference_id, amount"],
        ["        note:", "        tag: { type: string }\n        note:"]
      ]
    ],
    [
      "an optional field now required",
      "major",
      "OrderRequest.note is required now",
      [["required: [reference_id, amount", "required: [note, reference_id, amount"]]
    ],
    [
      "a required field now optional",
      "minor",
      "OrderRequest.currency is optional now",
      [["amount, currency, channel]", "amount, channel]"]]
    ],
    [
      "a value removed from an enum",
      "major",
      "OrderRequest.currency is no longer PHP",
      [["enum: [IDR, PHP]", "enum: [IDR]"]]
    ],
    [
      "a value added to an enum",
      "minor",
      "OrderRequest.currency may be VND",
      [["enum: [IDR, PHP]", "enum: [IDR, PHP, VND]"]]
    ],
    [
      "an enum opened",
      "minor",
      "OrderRequest.currency takes values beyond its list",
      [["enum: [IDR, PHP]", "enum: [IDR, PHP], x-pay-open: true"]]
    ],
    ["a limit tightened", "major", "OrderRequest.reference_id maxLength 40 → 30", [["maxLength: 40", "maxLength: 30"]]],
    ["a limit loosened", "minor", "OrderRequest.reference_id maxLength 40 → 50", [["maxLength: 40", "maxLength: 50"]]],
    [
      "a limit added",
      "major",
      "OrderRequest.note maxLength none → 9",
      [["note: { type: string,", "note: { type: string, maxLength: 9,"]]
    ],
    [
      "a type changed",
      "major",
      "OrderRequest.note is no longer string",
      [["note: { type: string,", "note: { type: integer,"]]
    ],
    [
      "a type widened",
      "minor",
      "OrderRequest.note may be null",
      [["note: { type: string,", "note: { type: [string, 'null'],"]]
    ],
    [
      "a requirement of a channel added",
      "major",
      "OrderRequest.note is required with channel WALLET",
      [["require: [phone]", "require: [phone, note]"]]
    ],
    [
      "a requirement of a channel dropped",
      "minor",
      "OrderRequest.phone is no longer required with channel WALLET",
      [["        - when: { channel: WALLET }\n          require: [phone]\n", ""]]
    ],
    [
      "a channel added with its own requirement",
      "minor",
      "Channel may be QR",
      [
        ["enum: [CARD, WALLET]", "enum: [CARD, WALLET, QR]"],
        ["{ channel: WALLET }", "{ channel: [WALLET, QR] }"]
      ]
    ],
    [
      "a condition added",
      "major",
      "OrderRequest must meet a new condition",
      [
        [
          "      x-pay-cases:",
          "      if: { properties: { amount: { minimum: 9 } } }\n      then: { required: [note] }\n      x-pay-cases:"
        ]
      ]
    ]
  ])("%s is %s: %s", (_edit, verdict, told, edits) => {
    const judged = judge(...edits)
    expect(judged.told).toContain(`${verdict} ${told}`)
    expect(judged.verdict).toBe(verdict)
  })
})

describe("an edit of what is received", () => {
  test.each<[string, string, string, ReadonlyArray<Edit>]>([
    [
      "a field removed",
      "major",
      "Order.paid_at is no longer among the fields",
      [["        paid_at: { type: string, format: date-time }\n", ""]]
    ],
    [
      "a field added",
      "minor",
      "Order.fee is a new field",
      [["        paid_at:", "        fee: { type: number }\n        paid_at:"]]
    ],
    [
      "a field that may be absent now",
      "major",
      "Order.amount may be absent now",
      [["required: [id, status, amount]", "required: [id, status]"]]
    ],
    [
      "a field that always comes now",
      "minor",
      "Order.paid_at always comes now",
      [["required: [id, status, amount]", "required: [id, status, amount, paid_at]"]]
    ],
    [
      "a field that may be null now",
      "major",
      "Order.currency may be null",
      [["        currency: { type: string }\n", "        currency: { type: [string, 'null'] }\n"]]
    ],
    [
      "a value added to a list that is open",
      "minor",
      "Order.status knows the value LATE",
      [["enum: [OPEN, PAID]", "enum: [OPEN, PAID, LATE]"]]
    ],
    [
      "a value removed from a list that is open",
      "minor",
      "Order.status no longer lists PAID",
      [["enum: [OPEN, PAID]", "enum: [OPEN]"]]
    ],
    [
      "a value added to a closed list",
      "major",
      "Order.kind may be OLD",
      [["enum: [NEW, USED]", "enum: [NEW, USED, OLD]"]]
    ],
    [
      "a value removed from a closed list",
      "minor",
      "Order.kind is no longer USED",
      [["enum: [NEW, USED]", "enum: [NEW]"]]
    ],
    [
      "a limit, which nothing checks",
      "patch",
      "demo is described differently",
      [["id: { type: string }\n        status", "id: { type: string, maxLength: 9 }\n        status"]]
    ]
  ])("%s is %s: %s", (_edit, verdict, told, edits) => {
    const judged = judge(...edits)
    expect(judged.told).toContain(`${verdict} ${told}`)
    expect(judged.verdict).toBe(verdict)
  })
})

describe("an edit of an operation or an event", () => {
  test.each<[string, string, string, ReadonlyArray<Edit>]>([
    [
      "an operation removed",
      "major",
      "getOrder is gone",
      [[spec.slice(spec.indexOf("  /orders/{id}:"), spec.indexOf("webhooks:")), ""]]
    ],
    ["an operation renamed", "major", "getOrder is gone", [["operationId: getOrder", "operationId: readOrder"]]],
    [
      "an operation deprecated",
      "minor",
      "getOrder is deprecated",
      [["      summary: Read an order.", "      deprecated: true\n      summary: Read an order."]]
    ],
    ["another route", "major", "getOrder is GET /v2/orders/{id}", [["  /orders/{id}:", "  /v2/orders/{id}:"]]],
    [
      "an optional query parameter added",
      "minor",
      "listOrders takes the query limit",
      [
        [
          "        - { name: after_id",
          "        - { name: limit, in: query, schema: { type: integer } }\n        - { name: after_id"
        ]
      ]
    ],
    [
      "a required query parameter added",
      "major",
      "listOrders must be given the query limit",
      [
        [
          "        - { name: after_id",
          "        - { name: limit, in: query, required: true, schema: { type: integer } }\n        - { name: after_id"
        ]
      ]
    ],
    [
      "a query parameter removed",
      "major",
      "listOrders no longer takes the query reference_id",
      [
        ["        - { name: reference_id, in: query, schema: { type: string } }\n", ""],
        ["{ query.reference_id: body.reference_id }", "{ query.after_id: body.reference_id }"]
      ]
    ],
    [
      "a first query parameter, which moves the options",
      "major",
      "getOrder takes (id, query, options)",
      [
        [
          "        - { name: id, in: path",
          "        - { name: expand, in: query, schema: { type: string } }\n        - { name: id, in: path"
        ]
      ]
    ],
    [
      "a header option removed",
      "major",
      "createOrder no longer takes the option forUserId",
      [["        - { name: for-user-id, in: header, schema: { type: string } }\n", ""]]
    ],
    [
      "an error code added",
      "minor",
      "createOrder may be refused with TOO_LATE",
      [["            CHANNEL_OFF:", "            TOO_LATE: It is closed.\n            CHANNEL_OFF:"]]
    ],
    [
      "an error code removed",
      "major",
      "createOrder no longer names the error CHANNEL_OFF",
      [["            CHANNEL_OFF: The channel is switched off.\n", ""]]
    ],
    [
      "another advice for a code",
      "minor",
      "createOrder takes CHANNEL_OFF as: retry later, outcome rejected",
      [["CHANNEL_OFF: The channel is switched off.", "CHANNEL_OFF: { means: It is off., retry: later }"]]
    ],
    [
      "no more idempotency key",
      "major",
      "createOrder no longer takes an idempotency key",
      [
        ["      x-pay-idempotency: { header: idempotency-key, required: false, reuse: replay }\n", ""],
        ["x-pay-retry: keyed", "x-pay-retry: never"]
      ]
    ],
    [
      "no more pages",
      "major",
      "listOrders no longer has listOrdersAll",
      [[/ {6}x-pay-pagination: .*\n/.exec(spec)?.[0] ?? "", ""]]
    ],
    [
      "an event added",
      "minor",
      "order.late is a new event",
      [
        [
          "webhooks:\n",
          `webhooks:\n${spec.slice(spec.indexOf("  order.paid:"), spec.indexOf("components:")).replaceAll("order.paid", "order.late")}`
        ]
      ]
    ],
    [
      "an event removed",
      "major",
      "order.paid is gone",
      [[spec.slice(spec.indexOf("webhooks:"), spec.indexOf("components:")), ""]]
    ],
    [
      "an event left to another product",
      "major",
      "order.paid is left to shop/order.paid",
      [["      x-pay-identity:", "      x-pay-told-by: shop/order.paid\n      x-pay-identity:"]]
    ],
    ["another identity of an event", "minor", "order.paid has another identity", [["[data.id]", "[data.id, event]"]]],
    ["a description", "patch", "demo is described differently", [["A note.", "A note for the customer."]]]
  ])("%s is %s: %s", (_edit, verdict, told, edits) => {
    const judged = judge(...edits)
    expect(judged.told).toContain(`${verdict} ${told}`)
    expect(judged.verdict).toBe(verdict)
  })

  test("a currency that only the object knows widens, and a known one narrows", () => {
    const elsewhere: Edit = [
      "amount: { type: number, minimum: 1, x-pay-money: currency }",
      "amount: { type: number, minimum: 1, x-pay-money: elsewhere }"
    ]
    expect(judge(elsewhere).told).toEqual(["minor OrderRequest.amount may be in any currency"])
  })

  test("a schema that is only written in another way changes nothing", () => {
    const moved: Edit = [
      "currency: { type: string, enum: [IDR, PHP] }",
      'currency: { $ref: "#/components/schemas/Money2" }'
    ]
    const named: Edit = ["    Channel:\n", "    Money2: { type: string, enum: [IDR, PHP] }\n    Channel:\n"]
    expect(judge(moved, named).told).toEqual(["minor Money2 is a new exported type"])
  })

  test("comments, layout and examples of requests reach no user", () => {
    expect(judge(["paths:\n", "# Routes.\npaths:\n"], ["reference_id: order-1", "reference_id: order-2"])).toEqual({
      verdict: undefined,
      told: []
    })
  })
})

test("the decisions page tells every rule with its level", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../docs/decisions/codegen.md"), "utf8")
  const rows = [...page.matchAll(/^\| `([\w-]+)` \| (\w+) \|/gm)].map(([, rule, level]) => [rule, level])
  expect(Object.fromEntries(rows)).toEqual(RULES)
})

describe("pnpm codegen", () => {
  test("--changes --json tells the verdict of each package", () => {
    tree.write("specs/demo.yaml", spec)
    tree.edit("specs/demo.yaml", "enum: [IDR, PHP]", "enum: [IDR]")
    const { status, text } = tree.codegen("--changes", "--json", "--base", before)
    expect(status).toBe(0)
    expect(JSON.parse(text)).toMatchObject({
      products: [
        { package: "@pay/demo", verdict: "major", findings: [{ at: "OrderRequest.currency", rule: "sent-narrower" }] }
      ]
    })
  })

  test("--changeset writes one changeset a package, and writes it again in its place", () => {
    tree.write("specs/demo.yaml", spec)
    tree.edit("specs/demo.yaml", "enum: [IDR, PHP]", "enum: [IDR, PHP, VND]")
    const path = /\.changeset\/\S+\.md/.exec(tree.codegen("--changeset", "--base", before).text)?.[0] ?? ""
    expect(tree.read(path)).toContain('"@pay/demo": minor')
    tree.edit("specs/demo.yaml", "enum: [IDR, PHP, VND]", "enum: [IDR]")
    expect(tree.codegen("--changeset", "--base", before).text).toContain(path)
    expect(tree.read(path)).toMatch(/"@pay\/demo": major[\s\S]*`OrderRequest.currency` is no longer PHP \(breaking\)/)
  })

  test("compares with the last commit", () => {
    tree.write("specs/demo.yaml", spec)
    tree.git("init", "-q")
    tree.git("add", "specs")
    tree.git("commit", "-qm", "Specify demo")
    expect(tree.codegen("--changes").text).toContain("No spec edit reaches a user.")
    tree.edit("specs/demo.yaml", "enum: [IDR, PHP]", "enum: [IDR]")
    expect(tree.codegen("--changes").text).toContain("@pay/demo: major")
    expect(tree.codegen().text).toContain("major  OrderRequest.currency is no longer PHP")
  })
})
