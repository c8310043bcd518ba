import { expect, test } from "vitest"
import { createQrClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createQrClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
