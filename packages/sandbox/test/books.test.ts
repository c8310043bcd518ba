import fc from "fast-check"
import { expect, it } from "vitest"
import { type Answered, call, dana, during } from "./helpers.ts"

/** Documented transitions by table; a status may also stay as it is. */
const STATES: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<string>>>>> = {
  "ewallets.charges": { PENDING: ["SUCCEEDED", "FAILED"], SUCCEEDED: ["VOIDED", "REFUNDED"] },
  "ewallets.refunds": { PENDING: ["SUCCEEDED", "FAILED"] },
  "qr.codes": { ACTIVE: ["INACTIVE"] },
  "qr.payments": { SUCCEEDED: ["VOIDED", "REFUNDED"] },
  "qr.refunds": { PENDING: ["SUCCEEDED", "FAILED"] },
  "virtual-accounts.accounts": { PENDING: ["ACTIVE", "INACTIVE"], ACTIVE: ["INACTIVE"] },
  "payouts.payouts": { ACCEPTED: ["SUCCEEDED", "FAILED", "CANCELLED"] },
  "payouts.links": { PENDING: ["VOIDED", "COMPLETED", "FAILED", "EXPIRED"] },
  "disbursements.disbursements": { PENDING: ["COMPLETED", "FAILED"] },
  "invoices.invoices": { PENDING: ["PAID", "EXPIRED"], PAID: ["SETTLED"], EXPIRED: ["PAID"] },
  transactions: { PENDING: ["SUCCESS", "FAILED"], SUCCESS: ["VOIDED", "REVERSED"] }
}

interface Stored {
  readonly id: string
  readonly status: string
}
interface Audit {
  readonly movements: ReadonlyArray<{
    type: string
    object: string
    amount: number
    currency: string
    postings: ReadonlyArray<{ account: string; amount: number }>
  }>
  readonly balanced: boolean
  readonly balances: ReadonlyArray<{ account: string; currency: string; amount: number }>
}

const OPENING = 100_000
const amount = fc.integer({ min: 10_000, max: 60_000 })
// Counted from the newest object.
const which = fc.nat(5)

type Step =
  | { readonly do: "charge" | "code" | "account" | "payout" | "disburse" | "invoice" | "link"; readonly amount: number }
  | { readonly do: "act"; readonly which: number; readonly action: string }
  | { readonly do: "void" | "cancel"; readonly which: number }
  | { readonly do: "refund"; readonly which: number; readonly amount: number | undefined }
  | { readonly do: "advance"; readonly ms: number }

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("charge", "charge", "code", "account", "payout", "disburse", "invoice", "link"),
      amount
    })
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("act"),
      which,
      action: fc.constantFrom("approve", "approve", "approve", "decline", "expire", "reverse")
    })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("void", "cancel"), which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("refund"),
      which,
      amount: fc.option(fc.integer({ min: 1, max: 70_000 }), { nil: undefined })
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("advance"),
      ms: fc.constantFrom(1_000, 3_000, 12_000, 3_600_000, 86_400_000)
    })
  }
) as fc.Arbitrary<Step>

it("keeps the books balanced and every object on its documented way, whatever is done", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60, size: "max" }), async (steps) =>
      during({ openingBalance: { IDR: OPENING } }, async (sandbox) => {
        const objects: Array<string> = []
        const payments: Array<string> = []
        const seen = new Map<string, string>()
        const note = ({ status, body }: Answered): void => {
          if (status === 200 && typeof body.id === "string") objects.push(body.id)
        }

        const observe = async (): Promise<void> => {
          for (const [table, states] of Object.entries(STATES)) {
            const { objects: rows } = await sandbox.control<{ objects: ReadonlyArray<{ value: Stored }> }>(
              "GET",
              `/objects?table=${table}`
            )
            for (const { value } of rows) {
              const before = seen.get(value.id)
              if (before !== undefined && before !== value.status)
                expect(states[before] ?? [], table).toContain(value.status)
              seen.set(value.id, value.status)
              if (table === "qr.payments" && !payments.includes(value.id)) payments.push(value.id)
            }
          }
        }

        const run = async (one: Step, n: number): Promise<void> => {
          const id = "which" in one ? (objects.at(-1 - one.which) ?? "none") : ""
          const reference = `ref-${n}`
          switch (one.do) {
            case "charge":
              return note(
                await call(sandbox, "POST", "/ewallets/charges", dana({ reference_id: reference, amount: one.amount }))
              )
            case "code":
              return note(
                await call(sandbox, "POST", "/qr_codes", {
                  reference_id: reference,
                  type: "DYNAMIC",
                  currency: "IDR",
                  amount: one.amount
                })
              )
            case "account":
              return note(
                await call(sandbox, "POST", "/callback_virtual_accounts", {
                  external_id: reference,
                  bank_code: "BNI",
                  name: "Budi",
                  is_closed: true,
                  expected_amount: one.amount
                })
              )
            case "payout":
              return note(
                await call(
                  sandbox,
                  "POST",
                  "/v2/payouts",
                  {
                    reference_id: reference,
                    channel_code: "ID_BCA",
                    channel_properties: { account_holder_name: "B", account_number: "1" },
                    amount: one.amount,
                    currency: "IDR"
                  },
                  { "idempotency-key": reference }
                )
              )
            case "disburse":
              return note(
                await call(sandbox, "POST", "/disbursements", {
                  external_id: reference,
                  bank_code: "BNI",
                  account_holder_name: "B",
                  account_number: "1",
                  description: "x",
                  amount: one.amount
                })
              )
            case "invoice":
              return note(await call(sandbox, "POST", "/v2/invoices", { external_id: reference, amount: one.amount }))
            case "link":
              return note(
                await call(sandbox, "POST", "/payouts", {
                  external_id: reference,
                  amount: one.amount,
                  email: "a@b.example"
                })
              )
            case "act":
              await call(sandbox, "POST", "/_sandbox/customers-act", { id, action: one.action })
              return
            case "void":
              await call(sandbox, "POST", `/ewallets/charges/${id}/void`)
              await call(sandbox, "POST", `/payouts/${id}/void`)
              return
            case "cancel":
              await call(sandbox, "POST", `/v2/payouts/${id}/cancel`)
              return
            case "refund": {
              note(await call(sandbox, "POST", `/ewallets/charges/${id}/refunds`, { amount: one.amount }))
              const payment = payments.at(-1 - one.which) ?? "none"
              note(await call(sandbox, "POST", `/qr_codes/payments/${payment}/refunds`, { amount: one.amount }))
              return
            }
            case "advance":
              return sandbox.advance(one.ms)
          }
        }

        for (const [n, one] of steps.entries()) {
          await run(one, n)
          await observe()
        }

        const audit = await sandbox.control<Audit>("GET", "/audit")
        expect(audit.balanced).toBe(true)
        // What the merchant has is what it began with and what the world gave and took.
        const outside = audit.movements
          .flatMap(({ postings }) => postings)
          .filter(({ account }) => account.startsWith("outside:"))
        const own = audit.balances.filter(({ account }) => account.startsWith("merchant:"))
        const total = (list: ReadonlyArray<{ amount: number }>): number =>
          list.reduce((sum, { amount }) => sum + amount, 0)
        expect(total(own) + total(outside)).toBe(own.length > 0 ? OPENING : 0)
        for (const { amount } of own) expect(amount).toBeGreaterThanOrEqual(0)
        // Nothing is paid twice, and nothing gives back more than it took.
        const per = new Map<string, number>()
        for (const { type, object } of audit.movements)
          per.set(`${type} ${object}`, (per.get(`${type} ${object}`) ?? 0) + 1)
        for (const [key, count] of per) if (!key.startsWith("FEE")) expect(count, key).toBe(1)
      })
    ),
    { numRuns: 40 }
  )
}, 120_000)
