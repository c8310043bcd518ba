/** What a worker is told, as JSON in its first argument, and what it says, one JSON line each. */
export interface WorkerOrder {
  /** Stable over restarts: its lane. */
  readonly name: string
  readonly index: number
  readonly workers: number
  readonly databaseUrl: string
  readonly sandboxUrl: string
  readonly apiKey: string
  readonly callbackToken: string
  readonly payments: number
  readonly seed: number
  /** Calls that the provider allows in a window, and how long that is, ms. */
  readonly limit: number
  readonly windowMs: number
  readonly marginMs: number
  readonly terminals: ReadonlyArray<{ readonly terminalId: string; readonly port: number }>
}

export type WorkerWord =
  | { readonly say: "listening"; readonly port: number }
  | { readonly say: "paid"; readonly payment: number }
  | { readonly say: "trouble"; readonly what: string }
  /** Every payment of its part has an answer. */
  | { readonly say: "done" }

export const referenceOf = (payment: number): string => `fleet-${payment}`

/** Each payment is raced for by this many workers. */
const RIVALS = 3

/** The payments that a worker goes through, in an order that keeps it beside its rivals. */
export const partOf = ({ index, workers, payments }: WorkerOrder): ReadonlyArray<number> =>
  Array.from({ length: payments }, (_, payment) => payment).filter(
    (payment) => (payment + index) % workers < Math.min(RIVALS, workers)
  )
