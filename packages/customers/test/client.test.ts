import { expect, test } from "vitest"
import { createCustomersClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createCustomersClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
