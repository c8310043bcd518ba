/** Everything that goes wrong, by name: what the gateway does, what the network does, and what happens to the machines. */
import type { Place } from "./merchant/books.ts"
import { EVENTS, type Pace } from "./plan.ts"

/** A fault of the sandbox, as `POST /_sandbox/faults` takes it. */
export type GatewayFault = Readonly<Record<string, string | number | boolean>> & { readonly kind: string }

export interface Profile {
  /** Share of requests (or deliveries) that each fault of the gateway strikes. */
  readonly rate: number
  /** Bytes of a connection within which the network does something to it. */
  readonly reach: number
  readonly pace: Pace
  /** Answers of each storm. */
  readonly storm: number
}

export const PROFILES: Readonly<Record<"light" | "heavy", Profile>> = {
  light: {
    rate: 0.01,
    reach: 40_000,
    storm: 10,
    pace: {
      "kill-merchant": 100,
      "kill-sandbox": 150,
      "kill-database": 200,
      storm: 200,
      "time-passes": 200,
      "clock-merchant": 200,
      "clock-sandbox": 200
    }
  },
  heavy: {
    rate: 0.03,
    reach: 12_000,
    storm: 40,
    pace: {
      "kill-merchant": 150,
      "kill-sandbox": 200,
      "kill-database": 500,
      storm: 250,
      "time-passes": 500,
      "clock-merchant": 250,
      "clock-sandbox": 500
    }
  }
}

const WRONG_BODIES = ["<!doctype html><title>Please wait</title>", "", "null", "[]", '{"status":"ok"}', '{"id":"']

/** By name, with their share of the profile's rate. */
const GATEWAY: Readonly<Record<string, ReadonlyArray<readonly [share: number, fault: GatewayFault]>>> = {
  delay: [
    [2, { kind: "delay", ms: 30 }],
    [0.1, { kind: "delay", ms: 2_500 }]
  ],
  "reset-before": [[0.7, { kind: "reset-before" }]],
  "reset-after-commit": [[1, { kind: "reset-after-commit" }]],
  "server-error": [
    [0.5, { kind: "http-status", status: 500 }],
    [0.7, { kind: "http-status", status: 500, after_commit: true }]
  ],
  unavailable: [[0.5, { kind: "http-status", status: 503 }]],
  "too-many": [[0.5, { kind: "http-status", status: 429 }]],
  truncate: [[1, { kind: "truncate" }]],
  "wrong-body": WRONG_BODIES.map((body) => [0.2, { kind: "wrong-body", body }] as const),
  "duplicate-webhook": [[4, { kind: "duplicate-webhook" }]],
  "drop-webhook": [[3, { kind: "drop-webhook" }]],
  "reorder-webhook": [[3, { kind: "reorder-webhook" }]]
}

export const FAULTS: ReadonlyArray<string> = [...Object.keys(GATEWAY), "network", "network-webhooks", ...EVENTS]

/** What a store can have: there is no server to kill behind a file. */
export const faultsOf = (store: Place["store"]): ReadonlyArray<string> =>
  store === "postgres" ? FAULTS : FAULTS.filter((name) => name !== "kill-database")

export interface Armed {
  readonly name: string
  readonly fault: GatewayFault
}

/** The gateway's faults of a profile, as far as they are wanted. */
export const armed = ({ rate }: Profile, kinds: ReadonlySet<string>): ReadonlyArray<Armed> =>
  Object.entries(GATEWAY).flatMap(([name, faults]) =>
    kinds.has(name) ? faults.map(([share, fault]) => ({ name, fault: { ...fault, rate: rate * share } })) : []
  )
