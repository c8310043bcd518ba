import { expect, test } from "vitest"
import { createRemittancesClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createRemittancesClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
