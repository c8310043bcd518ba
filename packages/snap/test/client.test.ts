import { expect, test } from "vitest"
import { createSnapClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createSnapClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
