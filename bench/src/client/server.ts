/**
 * The gateway that all contenders talk to: answers any POST at once, with the object that its path's SDK expects.
 * Prints its port.
 */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

const payout = {
  id: "disb-571f3644d2b4438790f1b14d",
  business_id: "5e2b1c2d3f4a5b6c7d8e9f00",
  reference_id: "payout-8821",
  channel_code: "ID_BCA",
  channel_properties: { account_holder_name: "Siti Rahma", account_number: "1234567890" },
  amount: 250_000,
  currency: "IDR",
  description: "Order 8821",
  status: "ACCEPTED",
  created: "2026-01-15T03:04:05Z",
  updated: "2026-01-15T03:04:05Z",
  estimated_arrival_time: "2026-01-15T03:19:05Z"
}
const intent = {
  id: "pi_3PqRsT2eZvKYlo2C0x1y2z3a",
  object: "payment_intent",
  amount: 250_000,
  currency: "idr",
  status: "succeeded",
  livemode: false,
  created: 1_768_446_245,
  client_secret: "pi_3PqRsT2eZvKYlo2C0x1y2z3a_secret_bench",
  description: "Order 8821",
  metadata: { order: "8821" },
  payment_method: "pm_1",
  payment_method_types: ["card"],
  capture_method: "automatic",
  latest_charge: "ch_3PqRsT2eZvKYlo2C0x1y2z3a"
}
const payment = {
  pspReference: "NC6HT9CRT65ZGN82",
  resultCode: "Authorised",
  merchantReference: "payout-8821",
  amount: { currency: "IDR", value: 250_000 },
  additionalData: { cardSummary: "1111", expiryDate: "3/2030", authCode: "052320", paymentMethod: "visa" },
  donationToken: "NC6HT9CRT65ZGN82",
  fraudResult: { accountScore: 0, results: [] },
  paymentMethod: { brand: "visa", type: "scheme" }
}
const answers = [
  { at: "/v1/", bytes: Buffer.from(JSON.stringify(intent)) },
  { at: "/v7", bytes: Buffer.from(JSON.stringify(payment)) },
  { at: "/", bytes: Buffer.from(JSON.stringify(payout)) }
]

const server = createServer((request, response) => {
  const { bytes } = answers.find(({ at }) => request.url?.startsWith(at)) ?? answers[0]!
  request.on("data", () => {})
  request.on("end", () => {
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": bytes.length,
      "request-id": "63f8a1c2d4e5f60718293a4b"
    })
    response.end(bytes)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
