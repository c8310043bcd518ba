import { it } from "@effect/vitest"
import { conformance } from "@pay/terminal-testkit"
import { describe } from "vitest"
import { subject } from "./support/subject.ts"

for (const connection of ["per_transaction", "kept"] as const) {
  describe(`a CodePay terminal with a ${connection} socket`, () => {
    for (const { name, run } of conformance(subject(connection, { connection }))) it.effect(name, () => run)
  })
}
