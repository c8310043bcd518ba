/**
 * The JSON frames of the ECR Hub. Strict in what is written, tolerant in what is read.
 *
 * @module
 */
import type { CodePayConfig } from "./config.ts"

export type Topic =
  | "ecrhub.pay.order"
  | "ecrhub.pay.query"
  | "ecrhub.pay.close"
  | "ecrhub.pay.tip.adjustment"
  | "ecrhub.pay.batch.close"
  | "ecrhub.pair"
  | "ecrhub.unpair"

export type BizData = Readonly<Record<string, string | number | boolean>>

/** One request, and what its answer must repeat. */
export interface Call {
  readonly topic: Topic
  readonly requestId: string
  readonly data: BizData
  /** Who is asking; pairing calls say so. */
  readonly device?: Readonly<Record<string, string>>
}

export interface Response {
  readonly topic: string | undefined
  readonly requestId: string | undefined
  readonly code: string | undefined
  readonly message: string
  /** Empty when the terminal sent none, or an empty string as it does after a cancel. */
  readonly data: Readonly<Record<string, unknown>>
  /** What the terminal says of itself; mostly empty. */
  readonly device: Readonly<Record<string, unknown>>
}

export const writeCall = (call: Call, config: CodePayConfig, now: number): string =>
  JSON.stringify({
    topic: call.topic,
    request_id: call.requestId,
    app_id: config.appId,
    timestamp: String(now),
    version: config.version,
    biz_data: call.data,
    ...(call.device === undefined ? {} : { device_data: call.device })
  })

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A field as text: terminals send numbers and strings alike. Empty counts as absent. */
export const textOf = (fields: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = fields[name]
  if (typeof value === "number") return String(value)
  return typeof value === "string" && value !== "" ? value : undefined
}

/** The frame, or undefined when it is not a JSON object. */
export const readResponse = (raw: string): Response | undefined => {
  const parsed = parse(raw)
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined
  const frame = objectOf(parsed)
  const data = typeof frame.biz_data === "string" ? parse(frame.biz_data) : frame.biz_data
  return {
    topic: textOf(frame, "topic"),
    requestId: textOf(frame, "request_id"),
    code: textOf(frame, "response_code"),
    message: textOf(frame, "response_msg") ?? "",
    data: objectOf(data),
    device: objectOf(frame.device_data)
  }
}

/** The topics whose `merchant_order_no` names the call itself; a tip adjustment names the order that it changes. */
const NUMBERED: ReadonlySet<Topic> = new Set(["ecrhub.pay.order", "ecrhub.pay.query"])

/**
 * Whether a frame answers a call: same topic, same request id, and no other order's number. Where the terminal left the
 * request id out, the call's own order number stands in for it. On a `dedicated` socket, which carries one call only, a
 * missing topic and the number of the order that a tip adjustment changes are forgiven too. A wrong one never is, and a
 * frame without request id and order number is nobody's.
 */
export const answers = (call: Call, response: Response, dedicated: boolean): boolean => {
  const { topic, requestId, data } = response
  const orderNo = textOf(data, "merchant_order_no")
  const sameTopic = topic === undefined ? dedicated : topic === call.topic
  const sameCall =
    requestId === undefined
      ? orderNo !== undefined && (dedicated || NUMBERED.has(call.topic))
      : requestId === call.requestId
  return sameTopic && sameCall && (orderNo === undefined || orderNo === call.data.merchant_order_no)
}

const RESULTS: ReadonlySet<string> = new Set<Topic>([
  "ecrhub.pay.order",
  "ecrhub.pay.tip.adjustment",
  "ecrhub.pay.batch.close"
])

/**
 * Whether a frame that nobody waits for may be the result of a command. Heartbeats and pairing are none, and a late
 * answer to a query says nothing that the next query would not say better.
 */
export const isResult = ({ topic }: Response): boolean => topic === undefined || RESULTS.has(topic)
