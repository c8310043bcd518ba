import { expect, test } from "vitest"
import { createCardsClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createCardsClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
