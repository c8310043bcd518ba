/** The JSON frames of CodePay's ECR Hub, as the terminal side reads and writes them. */

export type Fields = Readonly<Record<string, unknown>>

export interface Request {
  readonly topic: string
  readonly requestId: string | undefined
  readonly appId: string | undefined
  readonly data: Fields
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined)

const asFields = (value: unknown): Fields => {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields
  if (typeof value !== "string" || value === "") return {}
  return asFields(JSON.parse(value))
}

/** A request frame, or undefined when it is none. */
export const readRequest = (raw: string): Request | undefined => {
  try {
    const frame = asFields(JSON.parse(raw))
    const topic = text(frame.topic)
    if (topic === undefined) return undefined
    return { topic, requestId: text(frame.request_id), appId: text(frame.app_id), data: asFields(frame.biz_data) }
  } catch {
    return undefined
  }
}

export interface Answer {
  readonly code: string
  readonly message?: string
  /** An empty string is what real terminals send where they have nothing to say. */
  readonly data: Fields | ""
}

export interface Reply extends Answer {
  readonly topic: string
  readonly requestId: string | undefined
}

export const writeReply = (reply: Reply, now: number): string =>
  JSON.stringify({
    topic: reply.topic,
    request_id: reply.requestId,
    response_code: reply.code,
    response_msg: reply.message ?? "",
    timestamp: String(now),
    version: "2.0",
    biz_data: reply.data
  })

/** Any field as text: terminals and tills send numbers and strings alike. */
export const fieldText = (data: Fields, name: string): string | undefined => {
  const value = data[name]
  return typeof value === "number" || typeof value === "boolean" ? String(value) : text(value)
}
