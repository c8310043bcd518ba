import { it } from "@effect/vitest"
import { conformance } from "@pay/terminal-testkit"
import { describe } from "vitest"
import { subject } from "./support/subject.ts"

for (const provider of ["BRI", "NTT", "CASHUP", "SHC"] as const) {
  describe(`a ${provider} terminal`, () => {
    for (const { name, run } of conformance(subject(provider))) it.effect(name, () => run)
  })
}
