/**
 * A till in a process of its own, made to be killed. It recovers, then does random things on every lane at once, saying
 * `round` before each; on `stop` it finishes, recovers what is left, and ends.
 */
import { writeSync } from "node:fs"
import { createInterface } from "node:readline"
import { type Dice, dice } from "@pay/chaos-kit"
import type { Money } from "@pay/core/money"
import { layerSqliteJournal } from "@pay/store-sqlite"
import {
  type CommandKind,
  type Feature,
  featureOf,
  generateReference,
  makeTerminal,
  type Outcome,
  type TerminalService
} from "@pay/terminal/effect"
import { Clock, Effect } from "effect"
import { fastClock, type Tempo } from "./fast-time.ts"
import { amountOn, driverOf, type Lane } from "./lanes.ts"

export interface PosOrder {
  readonly file: string
  readonly lanes: ReadonlyArray<Lane>
  readonly seed: number
  readonly tempo: Tempo
}

const order = JSON.parse(process.argv[2] ?? "") as PosOrder

const say = (text: string): void => {
  writeSync(1, `${text}\n`)
}

let stopping = false
createInterface({ input: process.stdin }).on("line", () => {
  stopping = true
})

/** Virtual ms that recovery may take: long enough for any expiry, proof of absence included. */
const PATIENCE_MS = 3_600_000

interface Counter {
  readonly lane: Lane
  readonly till: TerminalService
  readonly dice: Dice
  /** Approved sales that nothing has been done to yet. */
  readonly sold: Array<string>
}

const FOLLOW_UPS: ReadonlyArray<CommandKind> = ["void", "refund", "tip_adjust"]

// Only what the protocol can look up afterwards: the outcome of anything else is for staff when its answer is lost.
const can = ({ till }: Counter, kind: CommandKind): boolean => {
  const { features, lookup } = till.capabilities
  const feature: Feature = featureOf(kind)
  return features[feature] && lookup.covers.includes(kind)
}

const TRIES = 3

/** In major units; an adjustment is always to another amount. */
const FIRST_TIP = 1

/** Sells one order as a shop does: again, under a new reference, when the last try is proven never to have started. */
const sellOrder = Effect.fnUntraced(function* ({ till, lane, sold }: Counter, orderId: string, amount: Money) {
  // Only a record that names a tip can tell later whether another one replaced it.
  const tip = till.capabilities.features["tip.byPos"] ? { tip: amountOn(lane, FIRST_TIP) } : {}
  for (let tries = 1; ; tries++) {
    const outcome = yield* till.sale({ amount, orderId, ...tip })
    if (outcome.status === "approved") sold.push(outcome.reference)
    if (tries === TRIES || outcome.status !== "cancelled" || outcome.by !== "never_started") return outcome
  }
})

/** The customer of the order that the last life left behind still wants to pay, if nothing was charged. */
const resumeOrder = Effect.fnUntraced(function* (counter: Counter) {
  const [last] = (yield* counter.till.entries()).filter(({ command }) => command.kind === "sale").slice(-1)
  if (last?.command.orderId === undefined || last.command.amount === undefined) return
  const outcome = yield* counter.till.outcome(last.command.reference)
  if (outcome?.status !== "cancelled" || outcome.by !== "never_started") return
  say("round")
  yield* sellOrder(counter, last.command.orderId, last.command.amount)
})

const operate = (counter: Counter): Effect.Effect<Outcome, unknown> => {
  const { till, lane, sold } = counter
  const kinds = sold.length === 0 ? [] : FOLLOW_UPS.filter((kind) => can(counter, kind))
  const [first, ...others] = kinds
  const amount = amountOn(lane, 1 + counter.dice.below(50))
  if (first === undefined || counter.dice.chance(0.7)) {
    return Effect.flatMap(generateReference, (orderId) => sellOrder(counter, orderId, amount))
  }
  const original = sold.splice(counter.dice.below(sold.length), 1)[0] ?? ""
  switch (counter.dice.pick([first, ...others])) {
    case "void":
      return till.void({ original })
    case "tip_adjust":
      return till.tipAdjust({ original, tip: amountOn(lane, FIRST_TIP + 1 + counter.dice.below(5)) })
    default:
      return till.refund({ original, amount: amountOn(lane, 1) })
  }
}

const work = Effect.fnUntraced(function* (counter: Counter) {
  yield* counter.till.recover({ patienceMs: PATIENCE_MS })
  if (!stopping) yield* Effect.ignore(resumeOrder(counter))
  while (!stopping) {
    say("round")
    const result = yield* Effect.result(operate(counter))
    // What the call could not find out, the next recovery does; until then nothing else is sold here.
    if (result._tag === "Success" && result.success.status === "unknown")
      yield* counter.till.recover({ patienceMs: PATIENCE_MS })
    if (result._tag === "Failure") yield* Effect.sleep("1 second")
  }
  yield* counter.till.recover({ patienceMs: PATIENCE_MS })
})

const main = Effect.gen(function* () {
  const counters = yield* Effect.forEach(order.lanes, (lane, index) =>
    Effect.map(
      makeTerminal({ driver: driverOf(lane) }),
      (till): Counter => ({ lane, till, dice: dice(order.seed + index), sold: [] })
    )
  )
  yield* Effect.forEach(counters, work, { concurrency: "unbounded", discard: true })
}).pipe(
  Effect.scoped,
  Effect.provide(layerSqliteJournal(order.file)),
  Effect.provideService(Clock.Clock, fastClock(order.tempo))
)

await Effect.runPromise(main as Effect.Effect<void, unknown>)
process.exit(0)
