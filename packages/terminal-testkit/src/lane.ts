/** A till over a stage, and what scenarios ask about it. */
import assert from "node:assert/strict"
import {
  Journal,
  type JournalEntry,
  type JournalStore,
  makeTerminal,
  type Outcome,
  type TerminalService
} from "@pay/terminal/effect"
import { Effect, type Scope } from "effect"
import type { Ability, Scenario, Stage, Subject, Trouble } from "./subject.ts"

/** The till of the stage, or one that keeps its journal elsewhere. */
export const openTill = (
  stage: Stage,
  journal: JournalStore = stage.journal
): Effect.Effect<TerminalService, never, Scope.Scope> =>
  makeTerminal({ driver: stage.driver }).pipe(Effect.provideService(Journal, journal), Effect.orDie)

export const saleOf = (stage: Stage, reference: string) => ({
  amount: stage.amount,
  reference,
  ...(stage.options === undefined ? {} : { options: stage.options })
})

/** A sale that comes to an outcome. */
export const sell = (stage: Stage, till: TerminalService, reference: string): Effect.Effect<Outcome> =>
  stage.whileTimePasses(Effect.orDie(till.sale(saleOf(stage, reference))))

export const assertCharges = Effect.fnUntraced(function* ({ device }: Stage, reference: string, expected: number) {
  if (device.charges === undefined) return
  assert.equal(yield* device.charges(reference), expected, `charges of ${reference} at the acquirer`)
})

export const assertHeard = Effect.fnUntraced(function* ({ device }: Stage, expected: number) {
  if (device.commandsHeard === undefined) return
  assert.equal(yield* device.commandsHeard, expected, "commands that the device received")
})

export const rowOf = (journal: JournalStore, reference: string): Effect.Effect<JournalEntry> =>
  Effect.orDie(journal.get(reference)).pipe(
    Effect.map((entry) => {
      assert.ok(entry, `the journal has no row ${reference}`)
      return entry
    })
  )

/** A scenario on a stage of its own; none when the subject lacks an ability that it needs. */
export const on = (
  subject: Subject,
  name: string,
  needs: ReadonlyArray<Ability>,
  run: (stage: Stage, till: TerminalService) => Effect.Effect<void, never, Scope.Scope>
): ReadonlyArray<Scenario> =>
  needs.every((ability) => subject.abilities.includes(ability))
    ? [
        {
          name,
          run: Effect.scoped(
            Effect.gen(function* () {
              const stage = yield* subject.open
              yield* run(stage, yield* openTill(stage))
            })
          )
        }
      ]
    : []

/** Puts the device into a trouble that its subject says it can get into. */
export const bring = ({ device }: Stage, trouble: Trouble): Effect.Effect<void> =>
  device.trouble[trouble] ?? Effect.die(new Error(`the device has no trouble ${trouble}`))

/** How many commands the device has received; dies when it cannot tell. */
export const commandsHeard = ({ device }: Stage): Effect.Effect<number> =>
  device.commandsHeard ?? Effect.die(new Error("the device does not count commands"))

/** Waits until the device has received a command. */
export const underWay = (stage: Stage): Effect.Effect<void> =>
  stage.whileTimePasses(
    Effect.asVoid(
      Effect.repeat(Effect.andThen(Effect.sleep(10), commandsHeard(stage)), { until: (heard) => heard > 0 })
    )
  )
