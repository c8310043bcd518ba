import Stripe from "stripe"

export default (url) => {
  const { hostname, port } = new URL(url)
  const stripe = new Stripe("sk_test_bench", { host: hostname, port: Number(port), protocol: "http" })
  return () =>
    stripe.paymentIntents.create({
      amount: 250000,
      currency: "idr",
      description: "Order 8821",
      payment_method: "pm_1",
      confirm: true,
      metadata: { order: "8821" }
    })
}
