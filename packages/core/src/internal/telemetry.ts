/** Spans and metrics of calls that Effect runs, through whatever tracer and registry the program has. */
import type * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"
import * as Tracer from "effect/Tracer"
import type { AttemptInfo, AttemptOutcome, AttemptResult, CallInfo, CallResultInfo, Hooks, WaitInfo } from "../hooks.ts"

const BOUNDARIES = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 80_000]

// A metric with its attributes is found by two look-ups, without building a key for each call.
const cached = <A>(make: (operation: string, detail: string) => A): ((operation: string, detail: string) => A) => {
  const made = new Map<string, Map<string, A>>()
  return (operation, detail) => {
    let own = made.get(operation)
    if (own === undefined) {
      own = new Map()
      made.set(operation, own)
    }
    let one = own.get(detail)
    if (one === undefined) {
      one = make(operation, detail)
      own.set(detail, one)
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

/** Writes one call's attempts and waits into its span, and counts them. */
export class Telemetry implements Hooks {
  readonly #span: Tracer.Span
  readonly #clock: Clock.Clock
  /** Undefined for the native tracer: it exports nothing, so a span for each attempt would be made for nobody. */
  readonly #tracer: Tracer.Tracer | undefined
  readonly #context: Context.Context<never>
  #attempt: Tracer.Span | undefined
  #outcome: AttemptOutcome = "not-sent"

  constructor(fiber: Fiber.Fiber<unknown, unknown>, clock: Clock.Clock, span: Tracer.Span) {
    const tracer = fiber.getRef(Tracer.Tracer)
    this.#span = span
    this.#clock = clock
    this.#tracer = tracer === Tracer.nativeTracer || !span.sampled ? undefined : tracer
    this.#context = fiber.context
  }

  onWait({ call, reason, ms }: WaitInfo): void {
    waitDuration(call.operation, reason).updateUnsafe(ms, this.#context)
    const attributes = { "pay.wait.reason": reason, "pay.wait.ms": ms }
    this.#span.event("pay.wait", this.#clock.currentTimeNanosUnsafe(), attributes)
  }

  onAttempt({ call, attempt }: AttemptInfo): void {
    if (this.#tracer === undefined) return
    const url = new URL(call.origin)
    const span = this.#tracer.span({
      name: `${call.method} ${call.path}`,
      parent: Option.some(this.#span),
      annotations: Context.empty(),
      links: [],
      startTime: this.#clock.currentTimeNanosUnsafe(),
      kind: "client",
      root: false,
      sampled: true
    })
    for (const [name, value] of Object.entries(callAttributes(call))) span.attribute(name, value)
    span.attribute("server.address", url.hostname)
    span.attribute("server.port", url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port))
    if (attempt > 1) span.attribute("http.request.resend_count", attempt - 1)
    this.#attempt = span
  }

  onAnswer(result: AttemptResult): void {
    const { call, outcome, reason, requestId, status } = result
    this.#outcome = outcome
    attemptCount(call.operation, outcome).updateUnsafe(1, this.#context)
    const span = this.#attempt
    this.#attempt = undefined
    if (span === undefined) return
    span.attribute("pay.outcome", outcome)
    if (status !== undefined) span.attribute("http.response.status_code", status)
    if (requestId !== undefined) span.attribute("pay.request_id", requestId)
    if (reason !== undefined) span.attribute("error.type", reason)
    span.end(this.#clock.currentTimeNanosUnsafe(), outcome === "succeeded" ? Exit.void : Exit.fail(reason))
  }

  onEnd({ attempts, call, durationMs, error }: CallResultInfo): void {
    const outcome = error?._tag === "IndeterminateError" ? "unknown" : this.#outcome
    callDuration(call.operation, outcome).updateUnsafe(durationMs, this.#context)
    this.#span.attribute("pay.attempts", attempts)
    this.#span.attribute("pay.outcome", outcome)
    if (error !== undefined) this.#span.attribute("error.type", error._tag)
  }
}
