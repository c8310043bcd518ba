import { expect, test } from "vitest"
import { createFilesClient } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => createFilesClient({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
})
