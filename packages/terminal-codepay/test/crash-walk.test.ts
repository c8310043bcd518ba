import { it } from "@effect/vitest"
import { crashWalk } from "@pay/terminal-testkit"
import { describe } from "vitest"
import { subject } from "./support/subject.ts"

describe("a till on a CodePay terminal that stops dead, and another one that takes over: one charge in the end", () => {
  for (const { name, run } of crashWalk(subject("CodePay"))) it.effect(name, () => run)
})
