/** Edits of operations and events, each with what it means for users, and how `pnpm codegen` tells it. */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { RULES } from "../src/changes/rules.ts"
import { type Edit, makeJudge, spec } from "./judge.ts"

let house: ReturnType<typeof makeJudge>
beforeAll(() => {
  house = makeJudge()
})
afterAll(() => house.remove())

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
    const judged = house.judge(edits)
    expect(judged.told).toContain(`${verdict} ${told}`)
    expect(judged.verdict).toBe(verdict)
  })

  test("comments, layout and examples of requests reach no user", () => {
    expect(
      house.judge([
        ["paths:\n", "# Routes.\npaths:\n"],
        ["reference_id: order-1", "reference_id: order-2"]
      ])
    ).toEqual({
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
    house.reset()
    house.tree.edit("specs/demo.yaml", "enum: [IDR, PHP]", "enum: [IDR]")
    const { status, text } = house.tree.codegen("--changes", "--json", "--base", house.before)
    expect(status).toBe(0)
    expect(JSON.parse(text)).toMatchObject({
      products: [
        { package: "@pay/demo", verdict: "major", findings: [{ at: "OrderRequest.currency", rule: "sent-narrower" }] }
      ]
    })
  })

  test("--changeset writes one changeset a package, and writes it again in its place", () => {
    house.reset()
    house.tree.edit("specs/demo.yaml", "enum: [IDR, PHP]", "enum: [IDR, PHP, VND]")
    const path = /\.changeset\/\S+\.md/.exec(house.tree.codegen("--changeset", "--base", house.before).text)?.[0] ?? ""
    expect(house.tree.read(path)).toContain('"@pay/demo": minor')
    house.tree.edit("specs/demo.yaml", "enum: [IDR, PHP, VND]", "enum: [IDR]")
    expect(house.tree.codegen("--changeset", "--base", house.before).text).toContain(path)
    expect(house.tree.read(path)).toMatch(
      /"@pay\/demo": major[\s\S]*`OrderRequest.currency` is no longer PHP \(breaking\)/
    )
  })

  test("compares with the last commit", () => {
    house.reset()
    house.tree.git("init", "-q")
    house.tree.git("add", "specs")
    house.tree.git("commit", "-qm", "Specify demo")
    expect(house.tree.codegen("--changes").text).toContain("No spec edit reaches a user.")
    house.tree.edit("specs/demo.yaml", "enum: [IDR, PHP]", "enum: [IDR]")
    expect(house.tree.codegen("--changes").text).toContain("@pay/demo: major")
    expect(house.tree.codegen().text).toContain("major  OrderRequest.currency is no longer PHP")
  })
})
