import fc from "fast-check"
import { expect, it } from "vitest"
import { call, DAY, dana, during } from "./helpers.ts"
import { account, platformOf } from "./platform-requests.ts"
import { idr, post as snap, dana as snapDana } from "./snap-requests.ts"

interface Audit {
  readonly balanced: boolean
  readonly balances: ReadonlyArray<{ owner: string; account: string; amount: number }>
}

const OPENING = 100_000
const amount = fc.integer({ min: 10_000, max: 60_000 })
const who = fc.nat(2)
const which = fc.nat(4)

const step = fc.oneof(
  fc.record({ do: fc.constant("charge" as const), who, split: fc.boolean(), amount }),
  fc.record({ do: fc.constant("snap" as const), who, amount }),
  fc.record({ do: fc.constant("invoice" as const), who, amount }),
  fc.record({ do: fc.constant("transfer" as const), who, to: who, amount }),
  fc.record({ do: fc.constant("refund" as const), which, amount: fc.option(amount, { nil: undefined }) }),
  fc.record({ do: fc.constant("void" as const), which }),
  fc.record({ do: fc.constant("status" as const), who, action: fc.constantFrom("suspect", "suspend", "clear") }),
  fc.record({ do: fc.constant("decline" as const), which }),
  fc.record({ do: fc.constant("advance" as const), ms: fc.integer({ min: 1, max: 2 * DAY }) })
)

it("keeps the books of a platform and its accounts balanced, and loses nothing between them", {
  timeout: 240_000
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), fc.boolean(), async (steps, slow) =>
      during({ openingBalance: { IDR: OPENING } }, async (sandbox) => {
        await sandbox.control("POST", "/settings", { "platform.slow_transfers": slow })
        const owners = [await platformOf(sandbox), await account(sandbox), await account(sandbox)]
        const routes = owners.map((destination_account_id, at) => ({
          ...(at === 1 ? { percent_amount: 12.5 } : { flat_amount: 7_000 }),
          currency: "IDR",
          destination_account_id,
          reference_id: `route-${at}`
        }))
        const { id: rule } = (await call(sandbox, "POST", "/split_rules", { name: "shares", routes })).body
        const payments: Array<{ readonly id: string; readonly owner: string; readonly snap: boolean }> = []
        const transfers: Array<string> = []
        const act = (id: string, action: string) => sandbox.act(id, action).catch(() => undefined)
        let count = 0

        for (const one of steps) {
          const reference = `r-${++count}`
          const owner = "who" in one ? owners[one.who]! : ""
          const headers = { "for-user-id": owner }
          if (one.do === "charge") {
            const split = one.split ? { "with-split-rule": rule } : {}
            const body = dana({ reference_id: reference, amount: one.amount })
            const made = await call(sandbox, "POST", "/ewallets/charges", body, { ...headers, ...split })
            await act(made.body.id, "approve")
            payments.push({ id: made.body.id, owner, snap: false })
          } else if (one.do === "snap") {
            const body = snapDana({ partnerReferenceNo: reference, amount: idr(`${one.amount}.00`) })
            const made = await snap(sandbox, "debit/payment-host-to-host", body, headers)
            await act(made.body.referenceNo, "approve")
            payments.push({ id: made.body.referenceNo, owner, snap: true })
          } else if (one.do === "invoice") {
            const va = { external_id: reference, bank_code: "PERMATA", name: "Rika" }
            const made = await call(sandbox, "POST", "/callback_virtual_accounts", va, headers)
            await sandbox.advance(1_000)
            const callback_virtual_account_id = made.body.id
            const invoice = { external_id: `i-${reference}`, amount: one.amount, callback_virtual_account_id }
            await call(sandbox, "POST", "/v2/invoices", invoice, headers)
            for (const paid of [one.amount, one.amount]) {
              await sandbox.act(made.body.id, "approve", { amount: paid }).catch(() => undefined)
            }
          } else if (one.do === "transfer") {
            const between = { source_user_id: owner, destination_user_id: owners[one.to] }
            const made = await call(sandbox, "POST", "/transfers", { reference, amount: one.amount, ...between })
            if (made.status === 200) transfers.push(made.body.transfer_id)
          } else if (one.do === "refund" || one.do === "void") {
            const payment = payments.at(-1 - one.which)
            if (!payment) continue
            const theirs = { "for-user-id": payment.owner }
            if (one.do === "void") await call(sandbox, "POST", `/ewallets/charges/${payment.id}/void`, {}, theirs)
            else if (payment.snap) await snap(sandbox, "debit/refund", { originalReferenceNo: payment.id })
            else {
              const body = one.amount === undefined ? {} : { amount: one.amount }
              await call(sandbox, "POST", `/ewallets/charges/${payment.id}/refunds`, body, theirs)
            }
          } else if (one.do === "status") await act(owner, one.action)
          else if (one.do === "decline") await act(transfers.at(-1 - one.which) ?? "none", "decline")
          else await sandbox.advance(one.ms)
          const { balanced, balances } = await sandbox.control<Audit>("GET", "/audit")
          expect(balanced).toBe(true)
          const own = balances.filter((balance) => balance.account.startsWith("merchant:"))
          for (const balance of own) expect(balance.amount, JSON.stringify(balance)).toBeGreaterThanOrEqual(0)
        }

        await sandbox.advance(DAY)
        const { balanced, balances } = await sandbox.control<Audit>("GET", "/audit")
        expect(balanced).toBe(true)
        const sum = (wanted: (name: string) => boolean) =>
          balances.filter(({ account }) => wanted(account)).reduce((total, one) => total + one.amount, 0)
        // Nothing is under way any more; what one account sent, another has received.
        expect(sum((name) => name === "merchant:HOLDING")).toBe(0)
        expect(sum((name) => name === "outside:XENPLATFORM")).toBe(0)
        const opened = balances.some((one) => one.owner === owners[0] && one.account === "merchant:CASH")
        expect(sum(() => true)).toBe(opened ? OPENING : 0)
      })
    ),
    { numRuns: 30 }
  )
})
