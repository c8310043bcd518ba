import { request } from "undici"
import { body, headers } from "./payment.mjs"

/** undici.request, by hand. */
export default (url) => async () => {
  const answer = await request(`${url}/v2/payouts`, { method: "POST", headers, body: JSON.stringify(body) })
  return answer.body.json()
}
