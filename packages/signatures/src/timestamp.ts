/**
 * The SNAP timestamp: ISO 8601 with offset, `yyyy-MM-ddTHH:mm:ssTZD`.
 *
 * @module
 */
import { SignatureSetupError } from "./errors.ts"

/** Western Indonesian time, the offset of SNAP's own examples; minutes. */
export const JAKARTA_OFFSET = 420

const TIMESTAMP = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):?(\d{2}))$/

const two = (value: number): string => String(value).padStart(2, "0")

/** A moment (ms since 1970 UTC) as `2023-01-01T00:00:00+07:00`; the offset in minutes east of UTC. */
export const formatTimestamp = (epochMs: number, offsetMinutes: number = JAKARTA_OFFSET): string => {
  const shifted = Number.isInteger(offsetMinutes) && Math.abs(offsetMinutes) <= 840
  const local = new Date(epochMs + offsetMinutes * 60_000)
  if (!shifted || Number.isNaN(local.getTime()))
    throw new SignatureSetupError("timestamp", "the time or its offset (whole minutes, -840 to 840) is out of range")
  const sign = offsetMinutes < 0 ? "-" : "+"
  const size = Math.abs(offsetMinutes)
  return `${local.toISOString().slice(0, 19)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** The moment of a timestamp, ms since 1970 UTC; undefined for anything else, impossible dates among it. */
export const parseTimestamp = (text: string): number | undefined => {
  const match = TIMESTAMP.exec(text)
  if (!match) return undefined
  const field = (index: number): number => Number(match[index])
  const ms = Number((match[7] ?? "").slice(0, 3).padEnd(3, "0"))
  const local = Date.UTC(field(1), field(2) - 1, field(3), field(4), field(5), field(6), ms)
  // Date.UTC rolls 30 February over; a date that does not come back unchanged never existed.
  if (new Date(local).toISOString().slice(0, 19) !== text.slice(0, 19)) return undefined
  if (match[8] === undefined) return local
  const hours = field(9)
  const minutes = field(10)
  if (hours > 14 || minutes > 59) return undefined
  return local - (match[8] === "-" ? -1 : 1) * (hours * 60 + minutes) * 60_000
}
