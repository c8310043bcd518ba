import { answers, type Call, isResult, readResponse } from "../../../terminal-codepay/src/frames.ts"
import { must, type Target, textOf } from "../target.ts"

const CALL: Call = {
  topic: "ecrhub.pay.order",
  requestId: "r1",
  data: { merchant_order_no: "A1", order_amount: "1.00" }
}

/** Frames of a CodePay terminal: read or not, never a crash, and no other order's answer is taken for ours. */
export const codepay: Target = {
  name: "codepay",
  seeds: [
    '{"topic":"ecrhub.pay.order","request_id":"r1","response_code":"000","biz_data":{"merchant_order_no":"A1"}}',
    '{"topic":"ecrhub.pay.order","response_code":"0","biz_data":"{\\"merchant_order_no\\":\\"A1\\"}"}',
    '{"topic":"ecrhub.heartbeat"}',
    "[]"
  ],
  run: (bytes) => {
    const response = readResponse(textOf(bytes))
    if (response === undefined) return
    isResult(response)
    const order = response.data.merchant_order_no
    for (const dedicated of [true, false]) {
      if (!answers(CALL, response, dedicated)) continue
      must("answers our request or our order", response.requestId === "r1" || order === "A1")
      must(
        "is no other order's",
        order === undefined ||
          order === "" ||
          String(order) === "A1" ||
          typeof order === "object" ||
          typeof order === "boolean"
      )
      must("is no other topic's", response.topic === undefined || response.topic === CALL.topic)
    }
  }
}
