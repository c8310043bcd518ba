import { assert, it } from "@effect/vitest"
import { memoryLeases } from "@pay/terminal"
import { Effect, Exit } from "effect"
import { describe } from "vitest"
import { conformance, crashWalk, leaseStoreContract, type Scenario } from "../src/index.ts"
import { type Fault, toySubject } from "./support/toy.ts"

// The toy's customers act at once, so what needs one who waits is not for it.
const NEEDS_WAITING = "a caller who gives up"

const scenarios = (fault: Fault): ReadonlyArray<Scenario> => {
  const subject = toySubject(fault)
  return [...conformance(subject), ...crashWalk(subject)].filter(({ name }) => !name.startsWith(NEEDS_WAITING))
}

const failing = (fault: Fault): Effect.Effect<ReadonlyArray<string>> =>
  Effect.map(
    Effect.forEach(scenarios(fault), ({ name, run }) =>
      Effect.map(Effect.exit(run), (exit) => (Exit.isFailure(exit) ? [name] : []))
    ),
    (names) => names.flat()
  )

describe("an honest driver", () => {
  it.effect("passes everything", () => Effect.map(failing("none"), (names) => assert.deepStrictEqual(names, [])))
})

describe("a driver is found out when it", () => {
  const cases: ReadonlyArray<readonly [Fault, string, string]> = [
    [
      "sends_before_the_journal",
      "sends before the journal has the row",
      "the row is on disk as `sending` before the device hears anything"
    ],
    [
      "declines_lost_answers",
      "takes a lost answer for a decline",
      "a device that dies before answer: one charge, and the journal knows it"
    ],
    [
      "sends_again",
      "sends a lost command again",
      "a device that dies before answer: one charge, and the journal knows it"
    ],
    [
      "forgets_reference",
      "believes an answer to another transaction",
      "an approved sale is charged once, and its record has what the driver promises"
    ]
  ]
  for (const [fault, what, scenario] of cases) {
    it.effect(what, () => Effect.map(failing(fault), (names) => assert.include(names, scenario)))
  }

  it.effect("loses an approval or sells twice around a crash", () =>
    Effect.gen(function* () {
      const lost = yield* failing("declines_lost_answers")
      assert.isAbove(lost.filter((name) => name.startsWith("stopped")).length, 0)
    })
  )
})

describe("leases in memory", () => {
  const open = Effect.sync(() => {
    const leases = memoryLeases()
    return { one: leases, other: leases }
  })
  for (const { name, run } of leaseStoreContract(open)) it.effect(name, () => run)
})
