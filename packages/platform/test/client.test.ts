import { expect, test } from "vitest"
import { createPlatformClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createPlatformClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
