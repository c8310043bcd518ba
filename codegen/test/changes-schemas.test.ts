/** Edits of what is sent and received, each with what it means for users. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Edit, makeJudge } from "./judge.ts"

let house: ReturnType<typeof makeJudge>
beforeAll(() => {
  house = makeJudge()
})
afterAll(() => house.remove())

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
    const judged = house.judge(edits)
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
    const judged = house.judge(edits)
    expect(judged.told).toContain(`${verdict} ${told}`)
    expect(judged.verdict).toBe(verdict)
  })
})

describe("an edit of a schema", () => {
  test("a currency that only the object knows widens, and a known one narrows", () => {
    const elsewhere: Edit = [
      "amount: { type: number, minimum: 1, x-pay-money: currency }",
      "amount: { type: number, minimum: 1, x-pay-money: elsewhere }"
    ]
    expect(house.judge([elsewhere]).told).toEqual(["minor OrderRequest.amount may be in any currency"])
  })

  test("a new form of an answer widens it, a new form of a request lets more pass", () => {
    const form = (name: string): Edit => [
      `        ${name}`,
      `        form: { anyOf: [{ type: object, required: [a] }, { type: object, required: [b] }] }\n        ${name}`
    ]
    const more: Edit = [
      "{ type: object, required: [b] }]",
      "{ type: object, required: [b] }, { type: object, required: [c] }]"
    ]
    for (const [name, level] of [
      ["note: {", "minor"],
      ["paid_at: {", "major"]
    ] as const)
      expect(house.judge([more], [form(name)]).verdict).toBe(level)
  })

  test("a schema that is only written in another way changes nothing", () => {
    const moved: Edit = [
      "currency: { type: string, enum: [IDR, PHP] }",
      'currency: { $ref: "#/components/schemas/Money2" }'
    ]
    const named: Edit = ["    Channel:\n", "    Money2: { type: string, enum: [IDR, PHP] }\n    Channel:\n"]
    expect(house.judge([moved, named]).told).toEqual(["minor Money2 is a new exported type"])
  })
})
