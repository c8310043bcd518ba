import { expect, test } from "vitest"
import { createInvoicesClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createInvoicesClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
