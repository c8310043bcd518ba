import { memoryLimiter } from "@pay/core"
import { createPayoutsClient } from "@pay/payouts"
import { widened } from "./limiter.mjs"
import { body } from "./payment.mjs"

/** Everything on: checked input, key, auth, budget, bounded concurrency, deadline, retries, checked answer. */
export default (url) => {
  const limiter = widened(memoryLimiter())
  const client = createPayoutsClient({ apiKey: "xnd_production_bench", baseUrl: url, limiter })
  return () => client.createPayout(body)
}
