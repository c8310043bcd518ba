/**
 * What each terminal model may take while it has no internet, as the vendor publishes it.
 *
 * @module
 */
import { Money } from "@pay/core/money"

/** Limits of a terminal's offline queue; the vendor's account manager can set others for a device. */
export interface OfflineLimits {
  /** Most that one payment may be. */
  readonly maxAmount: Money
  /** How many payments the terminal keeps. */
  readonly maxQueued: number
}

const limits = (dollars: number, maxQueued: number): OfflineLimits => ({
  maxAmount: Money.of(dollars, "USD"),
  maxQueued
})

/** By the model name that discovery reports; `false` for a model that queues nothing. */
export const OFFLINE_LIMITS: Readonly<Record<string, OfflineLimits | false>> = {
  nexgo_ct20: limits(150, 10),
  nexgo_ct20p: limits(150, 10),
  nexgo_n92: limits(100, 5),
  nexgo_n86pro: limits(100, 5),
  ciontek_cm30: false
}
