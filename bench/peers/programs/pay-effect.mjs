import { memoryLimiter } from "@pay/core"
import { makePayouts } from "@pay/payouts/effect"
import { Effect } from "effect"
import { widened } from "./limiter.mjs"
import { body } from "./payment.mjs"

/** The same through the Effect service, with its span and metrics. */
export default (url) => {
  const payouts = Effect.runSync(
    makePayouts({ apiKey: "xnd_production_bench", baseUrl: url, limiter: widened(memoryLimiter()) })
  )
  return () => Effect.runPromise(payouts.createPayout(body))
}
