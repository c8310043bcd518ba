/**
 * Instants as milliseconds since the epoch, and the texts and local times made from them.
 *
 * @module
 */

export const SECOND = 1_000
export const MINUTE = 60_000
export const HOUR = 3_600_000
export const DAY = 86_400_000

// Texts are written several times a request, mostly of one day: its date is kept, the rest is put together from digits.
const TWO = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, "0"))
let lastDay = Number.NaN
let lastDate = ""

const untilSeconds = (ms: number): string => {
  const day = Math.floor(ms / DAY)
  if (day !== lastDay) {
    lastDate = new Date(day * DAY).toISOString().slice(0, -"00:00:00.000Z".length)
    lastDay = day
  }
  const seconds = Math.floor((ms - day * DAY) / SECOND)
  const minutes = Math.floor(seconds / 60)
  return `${lastDate}${TWO[Math.floor(minutes / 60)]}:${TWO[minutes % 60]}:${TWO[seconds % 60]}`
}

/** `2026-01-31T10:15:30.123Z` */
export const iso = (ms: number): string =>
  `${untilSeconds(ms)}.${String(Math.trunc(ms) - Math.floor(ms / SECOND) * SECOND).padStart(3, "0")}Z`

/** `2026-01-31T10:15:30Z` */
export const isoSeconds = (ms: number): string => `${untilSeconds(ms)}Z`

/** Hours east of UTC where a channel's day is counted: Indonesia 7, the Philippines and Malaysia 8, and so on. */
export const ZONES: Readonly<Record<string, number>> = { ID: 7, PH: 8, VN: 7, TH: 7, MY: 8 }

export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** Milliseconds since local midnight. */
  readonly time: number
}

/** Calendar day and time of day at a whole-hour offset from UTC. */
export const localTime = (ms: number, offsetHours: number): LocalTime => {
  const shifted = ms + offsetHours * HOUR
  return { date: new Date(shifted).toISOString().slice(0, 10), time: ((shifted % DAY) + DAY) % DAY }
}
