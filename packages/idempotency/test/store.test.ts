import { memoryIntents } from "@pay/idempotency"
import { intentStoreCases } from "@pay/idempotency/testkit"
import { describe, test } from "vitest"

describe("intents in memory", () => {
  for (const { name, run } of intentStoreCases) test(name, () => run(memoryIntents()))
})
