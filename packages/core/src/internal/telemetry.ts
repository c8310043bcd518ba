/** Spans and metrics of calls that Effect runs, through whatever tracer and registry the program has. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"
import * as Tracer from "effect/Tracer"
import type { AttemptOutcome, AttemptResult, CallInfo, Hooks } from "../hooks.ts"

const BOUNDARIES = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 80_000]

const cached = <A>(make: (operation: string, detail: string) => A): ((operation: string, detail: string) => A) => {
  const made = new Map<string, A>()
  return (operation, detail) => {
    const key = `${operation} ${detail}`
    let one = made.get(key)
    if (one === undefined) {
      one = make(operation, detail)
      made.set(key, one)
    }
    return one
  }
}

const callDuration = cached((operation, outcome) =>
  Metric.histogram("pay_client_call_duration_ms", {
    description: "Duration of calls with their waits and retries, by how they ended",
    boundaries: BOUNDARIES,
    attributes: { operation, outcome }
  })
)
const attemptCount = cached((operation, outcome) =>
  Metric.counter("pay_client_attempts", {
    description: "Requests sent, by outcome: succeeded, rejected, unknown or not-sent",
    incremental: true,
    attributes: { operation, outcome }
  })
)
const waitDuration = cached((operation, reason) =>
  Metric.histogram("pay_client_wait_ms", {
    description: "Waits before attempts, by reason",
    boundaries: BOUNDARIES,
    attributes: { operation, reason }
  })
)

/** What the call's own span starts with. */
export const callAttributes = (call: CallInfo): Record<string, unknown> => ({
  "pay.operation": call.operation,
  "http.request.method": call.method,
  "url.template": call.path
})

const endAttempt = (span: Tracer.Span, result: AttemptResult, now: bigint): void => {
  span.attribute("pay.outcome", result.outcome)
  if (result.status !== undefined) span.attribute("http.response.status_code", result.status)
  if (result.requestId !== undefined) span.attribute("pay.request_id", result.requestId)
  if (result.reason !== undefined) span.attribute("error.type", result.reason)
  span.end(now, result.outcome === "succeeded" ? Exit.void : Exit.fail(result.reason))
}

/** Listeners that write one call's attempts and waits into its span, and count them. */
export const telemetry = (fiber: Fiber.Fiber<unknown, unknown>, span: Tracer.Span): Hooks => {
  const clock = fiber.getRef(Clock.Clock)
  const tracer = fiber.getRef(Tracer.Tracer)
  const { context } = fiber
  // The native tracer exports nothing, so a span for each attempt would be made for nobody.
  const traced = tracer !== Tracer.nativeTracer && span.sampled
  let attempt: Tracer.Span | undefined
  let outcome: AttemptOutcome | "invalid" = "invalid"
  return {
    onWait: ({ call, reason, ms }) => {
      waitDuration(call.operation, reason).updateUnsafe(ms, context)
      span.event("pay.wait", clock.currentTimeNanosUnsafe(), { "pay.wait.reason": reason, "pay.wait.ms": ms })
    },
    onAttempt: ({ call, attempt: number }) => {
      if (!traced) return
      const url = new URL(call.origin)
      attempt = tracer.span({
        name: `${call.method} ${call.path}`,
        parent: Option.some(span),
        annotations: Context.empty(),
        links: [],
        startTime: clock.currentTimeNanosUnsafe(),
        kind: "client",
        root: false,
        sampled: true
      })
      const attributes = {
        ...callAttributes(call),
        "server.address": url.hostname,
        "server.port": Number(url.port) || 443
      }
      for (const [name, value] of Object.entries(attributes)) attempt.attribute(name, value)
      if (number > 1) attempt.attribute("http.request.resend_count", number - 1)
    },
    onAnswer: (result) => {
      outcome = result.outcome
      attemptCount(result.call.operation, outcome).updateUnsafe(1, context)
      if (attempt !== undefined) endAttempt(attempt, result, clock.currentTimeNanosUnsafe())
      attempt = undefined
    },
    onEnd: ({ call, attempts, durationMs, error }) => {
      const ended = error === undefined ? "succeeded" : error._tag === "ApiError" ? "rejected" : outcome
      callDuration(call.operation, error?._tag ?? ended).updateUnsafe(durationMs, context)
      span.attribute("pay.attempts", attempts)
      span.attribute("pay.outcome", ended)
      if (error !== undefined) span.attribute("error.type", "code" in error ? (error.code ?? error._tag) : error._tag)
    }
  }
}
