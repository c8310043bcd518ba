/**
 * A terminal that is reached over the local network first, and through the vendor's cloud only when the command provably
 * never left for it.
 *
 * @module
 */
import { Effect, Metric } from "effect"
import type { Capabilities, Feature } from "./capabilities.ts"
import { FEATURES } from "./capabilities.ts"
import type { Driver, Link, LinkFailure, Lookup } from "./driver.ts"
import { InvalidInput } from "./errors.ts"

/** Commands that went through the cloud because the local network did not take them. */
export const cloudFallbacks = Metric.counter("pay_terminal_cloud_fallbacks", { incremental: true })

/** Lookups that one way could not answer, and the other was asked. */
export const lookupFallbacks = Metric.counter("pay_terminal_lookup_fallbacks", { incremental: true })

export interface HybridOptions {
  /** Its `budget.connectMs` is how long the local network is given. */
  readonly local: Driver
  readonly cloud: Driver
}

/**
 * One driver out of two for the same terminal. A call falls back to the cloud only on `NotSent`: a connection that was
 * refused, or never became ready. A local call that was sent and not answered is looked up, never sent again.
 * `connectionMode` on the outcome tells which way was used.
 */
export const hybrid = ({ local, cloud }: HybridOptions): Driver => ({
  vendor: local.vendor,
  terminalId: local.terminalId,
  capabilities: capabilitiesOf(local.capabilities, cloud.capabilities),
  budget: {
    connectMs: local.budget.connectMs + cloud.budget.connectMs,
    terminalExpiryMs: Math.max(local.budget.terminalExpiryMs, cloud.budget.terminalExpiryMs),
    clientMs: Math.max(local.budget.clientMs, cloud.budget.clientMs),
    lookupMs: local.budget.lookupMs + cloud.budget.lookupMs
  },
  ...(local.discovery === undefined ? {} : { discovery: local.discovery }),
  check: (command) => Effect.andThen(local.check(command), cloud.check(command)),
  open: Effect.fnUntraced(function* (listener) {
    if (cloud.terminalId !== local.terminalId) {
      return yield* new InvalidInput({ field: "cloud.terminalId", message: "both ways must lead to the same terminal" })
    }
    return joined(yield* local.open(listener), yield* cloud.open(listener), (step, reference) =>
      listener.progress(step, reference)
    )
  })
})

const joined = (
  near: Link,
  far: Link,
  progress: (step: "falling_back", reference?: string) => Effect.Effect<void>
): Link => {
  const degraded = (reference?: string) =>
    Effect.andThen(Metric.update(cloudFallbacks, 1), progress("falling_back", reference))
  const whenNotSent = <A, E extends { readonly _tag: string }>(
    first: Effect.Effect<A, E>,
    second: Effect.Effect<A, E>,
    reference?: string
  ): Effect.Effect<A, E> => Effect.catchIf(first, isNotSent, () => Effect.andThen(degraded(reference), second))
  return {
    connect: whenNotSent(near.connect, far.connect),
    execute: (command, sending) =>
      whenNotSent(near.execute(command, sending), far.execute(command, sending), command.reference),
    lookup: (target) =>
      target.connectionMode === "cloud"
        ? askBoth(far.lookup(target), near.lookup(target))
        : askBoth(near.lookup(target), far.lookup(target)),
    abort: (reference) => whenNotSent(near.abort(reference), far.abort(reference), reference),
    receipt: (original, options) =>
      whenNotSent(near.receipt(original, options), far.receipt(original, options), original.reference),
    history: (window) => whenNotSent(near.history(window), far.history(window))
  }
}

const isNotSent = (error: { readonly _tag: string }): boolean => error._tag === "NotSent"

// The way that was used knows best. The other one may know of a charge, but its "nothing" proves nothing.
const askBoth = (
  used: Effect.Effect<Lookup, LinkFailure>,
  other: Effect.Effect<Lookup, LinkFailure>
): Effect.Effect<Lookup, LinkFailure> =>
  Effect.gen(function* () {
    const first = yield* Effect.result(used)
    if (first._tag === "Success" && first.success.found !== "unclear") return first.success
    yield* Metric.update(lookupFallbacks, 1)
    const second = yield* Effect.result(other)
    if (second._tag === "Success" && second.success.found === "record") return second.success
    return yield* Effect.fromResult(first)
  })

const capabilitiesOf = (local: Capabilities, cloud: Capabilities): Capabilities => ({
  features: Object.fromEntries(
    FEATURES.map((feature) => [feature, local.features[feature] && (cloud.features[feature] || !SENT.has(feature))])
  ) as Record<Feature, boolean>,
  lookup: {
    by: local.lookup.by,
    covers: local.lookup.covers.filter((kind) => cloud.lookup.covers.includes(kind)),
    reports: local.lookup.reports.filter((field) => cloud.lookup.reports.includes(field))
  },
  answers: local.answers.filter((field) => cloud.answers.includes(field))
})

// Features that are no command of their own, and so need no cloud counterpart.
const SENT: ReadonlySet<Feature> = new Set(
  FEATURES.filter(
    (feature) => feature !== "discover" && feature !== "offline" && feature !== "history" && feature !== "receipt"
  )
)
