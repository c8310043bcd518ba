import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sqliteLimiter } from "@pay/store-sqlite/limiter"
import { expect, it } from "vitest"
import { limiterContract } from "../../core/test/limiter-contract.ts"

const file = () => {
  const folder = mkdtempSync(join(tmpdir(), "pay-limiter-"))
  return { path: join(folder, "calls.db"), remove: () => rmSync(folder, { recursive: true }) }
}

limiterContract("SQLite", () => {
  const { path, remove } = file()
  const [one, other] = [sqliteLimiter(path, { marginMs: 0 }), sqliteLimiter(path, { marginMs: 0 })]
  const close = () => {
    for (const limiter of [one, other]) limiter.close()
    remove()
  }
  return { one, other, close }
})

it("leaves room for calls that arrive late, and knows after a restart what was called", () => {
  const { path, remove } = file()
  const window = { key: "e", limit: 1, windowMs: 1000 }
  {
    using first = sqliteLimiter(path)
    expect(first.reserve([window], 5000, 0)).toBe(0)
  }
  using again = sqliteLimiter(path, { marginMs: 50 })
  expect(again.reserve([window], 5000, 0)).toBe(1050)
  remove()
})
