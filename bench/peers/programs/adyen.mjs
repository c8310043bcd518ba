import { CheckoutAPI, Client, EnvironmentEnum } from "@adyen/api-library"

/** Its own transport speaks TLS only and opens a connection a call, so its models run over global fetch here. */
export default (url) => {
  const transport = {
    request: async (endpoint, json, config, _required, options) => {
      const headers = { "content-type": "application/json", "x-api-key": config.apiKey }
      if (options?.idempotencyKey) headers["idempotency-key"] = options.idempotencyKey
      const answer = await fetch(`${url}${new URL(endpoint).pathname}`, { method: "POST", headers, body: json })
      return answer.text()
    }
  }
  const client = new Client({ apiKey: "bench", environment: EnvironmentEnum.TEST }, transport)
  const { PaymentsApi } = new CheckoutAPI(client)
  return () =>
    PaymentsApi.payments(
      {
        amount: { currency: "IDR", value: 250000 },
        reference: "payout-8821",
        merchantAccount: "Bench",
        returnUrl: "https://shop.example/return",
        paymentMethod: { type: "scheme", storedPaymentMethodId: "1" }
      },
      { idempotencyKey: crypto.randomUUID() }
    )
}
