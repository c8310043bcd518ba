// What a user of the new package writes. Plain JavaScript, so that it also runs where the types are not checked.
import { createLoyaltyClient } from "@pay/loyalty"

const loyalty = createLoyaltyClient({ apiKey: "xnd_development_example", baseUrl: process.env.LOYALTY_URL })
const spent = await loyalty.createRedemption({ reference: "order-1", customer_id: "cust-1", points: 120 })
const poor = await loyalty.createRedemption({ reference: "order-2", customer_id: "cust-1", points: 99_999 }).result()
const wrong = await loyalty.createRedemption({ reference: "order-3", customer_id: "cust-1", points: 0 }).result()
console.log(
  JSON.stringify({
    status: spent.status,
    poor: poor.ok ? "spent" : poor.error.code,
    wrong: wrong.ok ? "spent" : wrong.error._tag
  })
)
