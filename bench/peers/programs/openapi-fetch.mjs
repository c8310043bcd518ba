import createClient from "openapi-fetch"
import { body, headers } from "./payment.mjs"

export default (url) => {
  const client = createClient({ baseUrl: url, headers })
  return async () => {
    const { data, error } = await client.POST("/v2/payouts", { body })
    if (error) throw error
    return data
  }
}
