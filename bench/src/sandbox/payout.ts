/**
 * The call that is measured: a payout with an idempotency key of its own. On the sandbox it is validated, remembered
 * under its key, held back from the balance in the books, and on its way by two timers.
 *
 * @module
 */

const NUMBER = "0000000000"
const BODY = JSON.stringify({
  reference_id: `bench-${NUMBER}`,
  channel_code: "PH_GCASH",
  channel_properties: { account_holder_name: "Test", account_number: "0000000000" },
  amount: 1.11,
  currency: "PHP",
  description: "Sample Successful Create PHP Payout",
  receipt_notification: { email_to: ["somebody@xendit.co"], email_cc: ["somebody@xendit.co"] }
})

/** What the sandbox answers, for servers that have nothing of their own to say. */
export const ANSWER = JSON.stringify({
  id: "disb-571f3644-d2b4-4387-90f1-b14d571f3644",
  ...JSON.parse(BODY),
  status: "ACCEPTED",
  created: "2026-01-15T03:04:05.000Z",
  updated: "2026-01-15T03:04:05.000Z",
  estimated_arrival_time: "2026-01-15T03:19:05.000Z",
  business_id: "5e2b1c2d3f4a5b6c7d8e9f00"
})

/** Written requests, each another payout. */
export const payouts = (apiKey: string): (() => Buffer) => {
  const head = [
    "POST /v2/payouts HTTP/1.1",
    "host: 127.0.0.1",
    `authorization: Basic ${btoa(`${apiKey}:`)}`,
    "content-type: application/json",
    `idempotency-key: bench-${NUMBER}`,
    `content-length: ${Buffer.byteLength(BODY)}`
  ]
  const template = Buffer.from(`${head.join("\r\n")}\r\n\r\n${BODY}`)
  const inKey = template.indexOf(`bench-${NUMBER}`) + "bench-".length
  const inBody = template.lastIndexOf(`bench-${NUMBER}`) + "bench-".length
  let count = 0
  return () => {
    const number = String(++count).padStart(NUMBER.length, "0")
    const request = Buffer.from(template)
    request.write(number, inKey, "latin1")
    request.write(number, inBody, "latin1")
    return request
  }
}
