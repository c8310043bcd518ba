import { expect, test } from "vitest"
import { createRecurringClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createRecurringClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
