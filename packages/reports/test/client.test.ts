import { expect, test } from "vitest"
import { createReportsClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createReportsClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
