import { Xendit } from "xendit-node"

export default (url) => {
  const { Payout } = new Xendit({ secretKey: "xnd_production_bench", xenditURL: url })
  return () =>
    Payout.createPayout({
      idempotencyKey: crypto.randomUUID(),
      data: {
        referenceId: "payout-8821",
        channelCode: "ID_BCA",
        channelProperties: { accountHolderName: "Siti Rahma", accountNumber: "1234567890" },
        amount: 250000,
        currency: "IDR",
        description: "Order 8821"
      }
    })
}
