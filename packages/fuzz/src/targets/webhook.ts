import { createWebhookVerifier } from "@pay/webhooks"
import { parseExact } from "../../../core/src/json.ts"
import { allEvents } from "../../../webhooks/test/support.ts"
import { linesOf, must, type Target } from "../target.ts"

const TOKEN = "a callback token that no answer may tell"

const verifier = createWebhookVerifier({ tokens: [TOKEN], events: allEvents, snap: "callback-token" })

/** Webhook headers and bodies: nothing is a crash, nothing unproven gets in, and what gets in is what was sent. */
export const webhook: Target = {
  name: "webhook",
  seeds: [
    'right\napplication/json\n\n{"event":"ewallet.capture","business_id":"b","created":"2026-01-15T03:00:00Z","data":{}}',
    'right\napplication/json; charset=utf-8\n5\n{"id":"1","external_id":"x","user_id":"u","merchant_name":"m","amount":1,"status":"PAID"}',
    "wrong\ntext/plain\n-1\n[]"
  ],
  run: async (bytes) => {
    const [given = "", type = "", length = "", text = ""] = linesOf(bytes, 3)
    const isRight = given === "right"
    const body = new TextEncoder().encode(text)
    const headers = {
      "x-callback-token": isRight ? TOKEN : given,
      "content-type": type,
      ...(length === "" ? {} : { "content-length": length })
    }
    const verified = await verifier.verify({ method: "POST", path: "/webhooks", headers, body })
    must("tells no secret", !JSON.stringify(verified).includes(TOKEN))
    if (!verified.ok) {
      must("a stranger learns nothing", isRight || verified.status === 401)
      return
    }
    must("nothing without proof gets in", isRight)
    must("the body is what was sent", Buffer.compare(verified.event.raw, body) === 0)
    if ("facts" in verified.event) parseExact(text.replace(/^\uFEFF/, ""))
  }
}
