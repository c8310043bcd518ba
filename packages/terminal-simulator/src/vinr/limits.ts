/** What each model may queue while it has no internet. Amounts are USD in minor units. */
export interface OfflineLimits {
  readonly maxMinor: number
  readonly maxQueued: number
}

/** Models by the names that discovery reports; one that queues nothing has no entry. */
export const OFFLINE_LIMITS: Readonly<Record<string, OfflineLimits>> = {
  nexgo_ct20: { maxMinor: 150_00, maxQueued: 10 },
  nexgo_ct20p: { maxMinor: 150_00, maxQueued: 10 },
  nexgo_n92: { maxMinor: 100_00, maxQueued: 5 },
  nexgo_n86pro: { maxMinor: 100_00, maxQueued: 5 },
  simulator: { maxMinor: 150_00, maxQueued: 10 }
}
