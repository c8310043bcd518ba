import { expect, test } from "vitest"
import { createDisbursementsClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createDisbursementsClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
