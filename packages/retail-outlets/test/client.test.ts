import { expect, test } from "vitest"
import { createRetailOutletsClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createRetailOutletsClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
