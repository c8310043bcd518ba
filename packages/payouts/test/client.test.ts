import { expect, test } from "vitest"
import { createPayoutsClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createPayoutsClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
