/**
 * When cycles fall due: counted from an anchor, in the anchor's own timezone. Source: Xendit API reference › Subscriptions ›
 * Schedule Object.
 *
 * @module
 */
import { DAY, iso, MINUTE } from "../../engine/time.ts"

export interface Rhythm {
  readonly interval: "DAY" | "WEEK" | "MONTH"
  readonly interval_count: number
  /** ISO 8601 on the 1st to the 28th; UTC where it has no offset. */
  readonly anchor_date: string
}

const OFFSET = /([+-])(\d{2}):(\d{2})$/

const offsetOf = (text: string): number => {
  const match = OFFSET.exec(text)
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return (match[1] === "-" ? -minutes : minutes) * MINUTE
}

const instantOf = (text: string): number => Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`)

/** The day of creation, or the 1st of the next month where that is the 29th to the 31st. */
export const defaultAnchor = (now: number): string => {
  const date = new Date(now)
  if (date.getUTCDate() > 28) date.setUTCMonth(date.getUTCMonth() + 1, 1)
  return iso(date.getTime())
}

/** The first time of a rhythm after an instant, never before the anchor. */
export const nextTime = ({ interval, interval_count, anchor_date }: Rhythm, after: number): number => {
  const anchor = instantOf(anchor_date)
  if (anchor > after) return anchor
  if (interval !== "MONTH") {
    const step = (interval === "WEEK" ? 7 * DAY : DAY) * interval_count
    return anchor + (Math.floor((after - anchor) / step) + 1) * step
  }
  const offset = offsetOf(anchor_date)
  const local = new Date(anchor + offset)
  const at = (months: number): number => {
    const date = new Date(local)
    return date.setUTCMonth(local.getUTCMonth() + months) - offset
  }
  const then = new Date(after + offset)
  const passed = (then.getUTCFullYear() - local.getUTCFullYear()) * 12 + then.getUTCMonth() - local.getUTCMonth()
  let months = Math.max(0, Math.floor(passed / interval_count)) * interval_count
  while (at(months) <= after) months += interval_count
  return at(months)
}
