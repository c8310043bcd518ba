/** What the compiler tells a user of @pay/ewallets/effect: every refusal stands in the error type. */
import type { ApiError, CallError, ConfigError } from "@pay/core/effect"
import { type Charge, Ewallets, type VoidChargeCode } from "@pay/ewallets/effect"
import { Effect, type Layer } from "effect"

const voided = Effect.flatMap(Ewallets, (ewallets) => ewallets.voidCharge("ewc_1"))

export const typed: Effect.Effect<Charge, ApiError<VoidChargeCode> | CallError, Ewallets> = voided

// @ts-expect-error: a call can be refused.
export const never: Effect.Effect<Charge, never, Ewallets> = voided

/** A caught tag leaves the error type. */
export const caught: Effect.Effect<Charge | VoidChargeCode, CallError, Ewallets> = Effect.catchTag(
  voided,
  "ApiError",
  (error) => Effect.succeed(error.code)
)

export const layer: Layer.Layer<Ewallets, ConfigError> = Ewallets.layer({ apiKey: "xnd_development_key" })

/** The service is asked for, not passed around. */
export const provided: Effect.Effect<Charge, ApiError<VoidChargeCode> | CallError | ConfigError> = Effect.provide(
  voided,
  layer
)
