import Xendit from "xendit-node-1"

export default (url) => {
  const { Disbursement } = new Xendit({ secretKey: "xnd_production_bench", xenditURL: url })
  const disbursement = new Disbursement({})
  return () =>
    disbursement.create({
      externalID: "payout-8821",
      bankCode: "BCA",
      accountHolderName: "Siti Rahma",
      accountNumber: "1234567890",
      description: "Order 8821",
      amount: 250000,
      xIdempotencyKey: crypto.randomUUID()
    })
}
