/** One client's shared parts, made from its configuration. */
import { type ClientConfig, settingsOf } from "../config.ts"
import type { ProductFacts } from "../operation.ts"
import type { Transport } from "../transport.ts"
import { fetchTransport } from "../transport-fetch.ts"
import { hasNode, nodeTransport } from "../transport-node.ts"
import { callBudget, retryBudget } from "./budget.ts"
import type { Runtime } from "./execute.ts"

// Clients with like limits share one pool, so that a program with many products keeps few connections.
const pools = new Map<number, Transport>()
const pooled = (maxConnections: number): Transport => {
  let pool = pools.get(maxConnections)
  if (!pool) {
    pool = nodeTransport(maxConnections)
    pools.set(maxConnections, pool)
  }
  return pool
}

/** Throws ConfigError for an unusable configuration. */
export const runtimeOf = (config: ClientConfig, product: ProductFacts): Runtime => {
  const settings = settingsOf(config, product.origin)
  const form = config.transport ?? fetchTransport()
  return {
    settings,
    transport: config.transport ?? (hasNode() ? pooled(settings.maxConnections) : form),
    formTransport: form,
    calls: callBudget(settings.callsPerMinute),
    repetitions: retryBudget()
  }
}
