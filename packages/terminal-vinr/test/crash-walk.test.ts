import { it } from "@effect/vitest"
import { crashWalk } from "@pay/terminal-testkit"
import { describe } from "vitest"
import { bothWays, lan } from "./support/subject.ts"

for (const subject of [lan("kept"), bothWays]) {
  describe(`a till that stops dead (${subject.name}), and another one that takes over: one charge in the end`, () => {
    for (const { name, run } of crashWalk(subject)) it.effect(name, () => run)
  })
}
