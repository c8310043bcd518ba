import { expect, test } from "vitest"
import { createDirectDebitClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createDirectDebitClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
