import { expect, test } from "vitest"
import { createEwalletsClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createEwalletsClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
