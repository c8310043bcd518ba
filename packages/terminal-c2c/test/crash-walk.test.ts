import { it } from "@effect/vitest"
import { crashWalk } from "@pay/terminal-testkit"
import { describe } from "vitest"
import { subject } from "./support/subject.ts"

// BRI verifies time-outs and NTT does not, which is all that tells providers apart.
for (const provider of ["BRI", "NTT"] as const) {
  describe(`a till on a ${provider} terminal that stops dead, and another one that takes over: one charge in the end`, () => {
    for (const { name, run } of crashWalk(subject(provider))) it.effect(name, () => run)
  })
}
