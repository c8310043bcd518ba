/** One client's shared parts, made from its configuration. */
import { type ClientConfig, type Settings, settingsOf } from "../config.ts"
import { type LimiterStore, memoryLimiter } from "../limiter.ts"
import type { OperationFacts, ProductFacts } from "../operation.ts"
import type { Transport } from "../transport.ts"
import { fetchTransport } from "../transport-fetch.ts"
import { hasNode, nodeTransport } from "../transport-node.ts"
import { Gate } from "./gate.ts"
import { type Plan, planOf } from "./plan.ts"
import { RetryBudget } from "./retry-budget.ts"

/** What one client shares among its calls. */
export interface Runtime {
  readonly settings: Settings
  /** Stands for the API key and does not tell it. */
  readonly account: string
  readonly transport: Transport
  readonly gate: Gate
  readonly retries: RetryBudget
  readonly limiter: (clock: object) => LimiterStore
  readonly plan: (operation: OperationFacts) => Plan
}

// The clients of one program share its connections and call windows: the provider counts them together.
let node: Transport | undefined
let fetching: Transport | undefined
const gates = new WeakMap<Transport, Map<string, Gate>>()
const limiters = new WeakMap<object, LimiterStore>()

const platformTransport = (): Transport => {
  if (hasNode()) {
    node ??= nodeTransport()
    return node
  }
  fetching ??= fetchTransport()
  return fetching
}

const gateOf = (transport: Transport, settings: Settings): Gate => {
  let own = gates.get(transport)
  if (own === undefined) {
    own = new Map()
    gates.set(transport, own)
  }
  const key = `${settings.maxConnections} ${settings.origin}`
  let gate = own.get(key)
  if (gate === undefined) {
    gate = new Gate(settings.maxConnections)
    own.set(key, gate)
  }
  return gate
}

const sharedLimiter = (clock: object): LimiterStore => {
  let limiter = limiters.get(clock)
  if (limiter === undefined) {
    limiter = memoryLimiter()
    limiters.set(clock, limiter)
  }
  return limiter
}

/** A short name for an API key, from which the key cannot be told: 53 bits of a mix (cyrb53), for counting only. */
export const accountOf = (apiKey: string): string => {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < apiKey.length; i++) {
    const code = apiKey.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

/** Throws ConfigError for an unusable configuration. */
export const runtimeOf = (config: ClientConfig, product: ProductFacts): Runtime => {
  const settings = settingsOf(config, product.origin)
  const transport = config.transport ?? platformTransport()
  const account = accountOf(settings.apiKey)
  const plans = new Map<OperationFacts, Plan>()
  const { limiter } = config
  return {
    settings,
    account,
    transport,
    gate: gateOf(transport, settings),
    retries: new RetryBudget(),
    limiter: limiter === undefined ? sharedLimiter : () => limiter,
    plan: (operation) => {
      let plan = plans.get(operation)
      if (plan === undefined) {
        plan = planOf(settings, account, operation)
        plans.set(operation, plan)
      }
      return plan
    }
  }
}
