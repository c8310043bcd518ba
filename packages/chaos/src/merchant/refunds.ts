/** Money back to the customer: how each product does it, and how its outcome is read. */
import type { Fact, Order } from "./order.ts"
import type { Clients } from "./sales.ts"
import type { Known, Writes } from "./writes.ts"

const DONE: Fact = { refund: "done" }
const failed = (note: string): Fact => ({ refund: "failed", note })

const fromStatus = (status: string | undefined): Fact =>
  status === "SUCCEEDED" ? DONE : status === "FAILED" ? failed("REFUND_FAILED") : {}

/** Makes the refund of a paid order, or goes on with it; what is known afterwards. */
export const refundOf = (clients: Clients, write: Writes) => {
  const { wallets, qr, cards } = clients

  const outcome = async <A>(known: Known<A>, read: (value: A) => Fact | Promise<Fact>): Promise<Fact> =>
    known.kind === "done" ? read(known.value) : known.kind === "refused" ? failed(known.code) : {}

  const byWallet = async (name: string, object: string, amount: number): Promise<Fact> => {
    const find = async () => (await wallets.listRefunds(object)).data?.[0]
    const known = await write({ name, call: (options) => wallets.refundCharge(object, { amount }, options), find })
    // What it says at first is that it is under way.
    return outcome(known, async () => fromStatus((await find())?.status))
  }

  const byCode = async (name: string, payment: string, amount: number): Promise<Fact> => {
    const find = async () => (await qr.listRefunds(payment)).data?.[0]
    const known = await write({ name, call: (options) => qr.refundPayment(payment, { amount }, options), find })
    return outcome(known, async () => fromStatus((await find())?.status))
  }

  const byCard = async (name: string, object: string, amount: number): Promise<Fact> =>
    outcome(
      await write({
        name,
        call: (options) => cards.createRefund(object, { amount, external_id: name }, options)
      }),
      ({ status, failure_reason }) => (status === "FAILED" ? failed(failure_reason ?? status) : DONE)
    )

  return async ({ id, product, object, payment, refundAmount = 0 }: Order): Promise<Fact> => {
    const name = `${id}:refund`
    if (product === "wallet" && object !== undefined) return byWallet(name, object, refundAmount)
    if (product === "qr" && payment !== undefined) return byCode(name, payment, refundAmount)
    if (product === "card" && object !== undefined) return byCard(name, object, refundAmount)
    throw new Error(`${id} cannot be refunded`)
  }
}
