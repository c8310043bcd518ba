/** A token bucket of retries: each costs, each success pays a little back, so an outage is not answered by a storm. */
const CAPACITY = 500
const COST = 5
// A timeout has already cost its caller a long wait and the provider a connection.
const TIMEOUT_COST = 10

export class RetryBudget {
  #tokens = CAPACITY

  /** Pays for one retry; false when there is not enough left. */
  take(afterTimeout: boolean): boolean {
    const cost = afterTimeout ? TIMEOUT_COST : COST
    if (this.#tokens < cost) return false
    this.#tokens -= cost
    return true
  }

  reward(): void {
    if (this.#tokens < CAPACITY) this.#tokens++
  }
}
