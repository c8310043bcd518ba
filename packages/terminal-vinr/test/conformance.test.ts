import { it } from "@effect/vitest"
import { conformance } from "@pay/terminal-testkit"
import { describe } from "vitest"
import { bothWays, lan } from "./support/subject.ts"

for (const subject of [lan("kept"), lan("per_transaction"), bothWays]) {
  describe(`a VINR terminal (${subject.name})`, () => {
    for (const { name, run } of conformance(subject)) it.effect(name, () => run)
  })
}
