import { expect, test } from "vitest"
import { createPaylaterClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createPaylaterClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
