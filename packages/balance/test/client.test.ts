import { expect, test } from "vitest"
import { createBalanceClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createBalanceClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
