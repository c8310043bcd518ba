/**
 * Instants as milliseconds since the epoch, and the texts and local times made from them.
 *
 * @module
 */

export const SECOND = 1_000
export const MINUTE = 60_000
export const HOUR = 3_600_000
export const DAY = 86_400_000

/** `2026-01-31T10:15:30.123Z` */
export const iso = (ms: number): string => new Date(ms).toISOString()

// A text of the last second is kept: requests of one second share it.
let lastSecond = Number.NaN
let lastText = ""

/** `2026-01-31T10:15:30Z` */
export const isoSeconds = (ms: number): string => {
  const second = Math.floor(ms / SECOND)
  if (second !== lastSecond) {
    lastText = `${new Date(second * SECOND).toISOString().slice(0, 19)}Z`
    lastSecond = second
  }
  return lastText
}

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
