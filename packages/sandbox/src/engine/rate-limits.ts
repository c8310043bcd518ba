/**
 * Sliding-window rate limits: 60 requests a minute, endpoint and account in test mode, 6,000 in live mode.
 *
 * @module
 */
import type { OperationFacts } from "@pay/core/operation"
import type { Realm } from "./product.ts"
import { MINUTE } from "./time.ts"

export interface RateLimitState {
  readonly limit: number
  readonly remaining: number
  /** Milliseconds until the oldest request of the window leaves it. */
  readonly resetMs: number
  readonly exceeded: boolean
}

const DEFAULTS = { test: 60, live: 6_000 } as const
/** Requests a minute that one client address may make, whatever it asks for. */
const PER_ADDRESS = 18_000

/** The times of the last `limit` requests, as a ring. */
interface Window {
  readonly times: Float64Array
  /** Oldest entry. */
  head: number
  count: number
}

const count = (window: Window, now: number, width: number): RateLimitState => {
  const { times } = window
  const limit = times.length
  while (window.count > 0 && times[window.head]! <= now - width) {
    window.head = (window.head + 1) % limit
    window.count--
  }
  const exceeded = window.count >= limit
  if (!exceeded) {
    times[(window.head + window.count) % limit] = now
    window.count++
  }
  const oldest = window.count > 0 ? times[window.head]! : now
  return { limit, remaining: limit - window.count, resetMs: oldest + width - now, exceeded }
}

export interface RateLimits {
  /** Counts a request and says whether it is still within the limit; undefined while limits are off. */
  readonly take: (realm: Realm, operation: OperationFacts, now: number) => RateLimitState | undefined
  /** Counts a request of a client address; undefined while limits are off or another number is set. */
  readonly takeAddress: (address: string, now: number) => RateLimitState | undefined
  /**
   * `false` switches limits off, a number overrides every operation's own, `true` restores them. Another `width` than a
   * minute is for tests that have no minute.
   */
  readonly configure: (limit: boolean | number, width?: number) => void
  readonly configured: () => boolean | number
  readonly restart: () => void
}

export const createRateLimits = (initial: boolean | number): RateLimits => {
  let setting = initial
  let width: number = MINUTE
  let windows = new Map<string, Window>()
  const windowOf = (key: string, limit: number): Window => {
    const known = windows.get(key)
    if (known?.times.length === limit) return known
    const window = { times: new Float64Array(limit), head: 0, count: 0 }
    windows.set(key, window)
    return window
  }
  return {
    take: (realm, operation, now) => {
      if (setting === false) return undefined
      const limit = setting === true ? (operation.rateLimit?.[realm.mode] ?? DEFAULTS[realm.mode]) : setting
      return count(windowOf(`${realm.id} ${operation.id}`, limit), now, width)
    },
    takeAddress: (address, now) => (setting === true ? count(windowOf(address, PER_ADDRESS), now, width) : undefined),
    configure: (limit, newWidth = MINUTE) => {
      setting = limit
      width = newWidth
      windows = new Map()
    },
    configured: () => setting,
    restart: () => {
      setting = initial
      width = MINUTE
      windows = new Map()
    }
  }
}
