/** Limits that keep a client from harming itself: calls a window, and retries against a failing provider. */

const WINDOW_MS = 60_000

/** Sliding window of calls an endpoint, as the provider counts them. */
export const callBudget = (limit: number | undefined) => {
  const calls = new Map<string, Array<number>>()
  return {
    /** Takes a place in the window and returns 0, or the wait until one is free, ms. */
    take: (endpoint: string, now: number, own: number | undefined = limit): number => {
      if (own === undefined) return 0
      let times = calls.get(endpoint)
      if (!times) {
        times = []
        calls.set(endpoint, times)
      }
      let gone = 0
      while (gone < times.length && (times[gone] ?? 0) <= now - WINDOW_MS) gone++
      if (gone > 0) times.splice(0, gone)
      if (times.length < own) {
        times.push(now)
        return 0
      }
      return Math.max(1, (times[0] ?? now) + WINDOW_MS - now)
    }
  }
}
export type CallBudget = ReturnType<typeof callBudget>

const CAPACITY = 500
const COST = 5

/** Token bucket of retries: each one costs, each success pays a little back, so an outage is not answered by a storm. */
export const retryBudget = () => {
  let tokens = CAPACITY
  return {
    take: (): boolean => {
      if (tokens < COST) return false
      tokens -= COST
      return true
    },
    reward: (): void => {
      if (tokens < CAPACITY) tokens += 1
    }
  }
}
export type RetryBudget = ReturnType<typeof retryBudget>
