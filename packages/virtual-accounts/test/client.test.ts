import { expect, test } from "vitest"
import { createVirtualAccountsClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createVirtualAccountsClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
