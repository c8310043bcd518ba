import { expect, it } from "vitest"
import { createRateLimits } from "../src/engine/rate-limits.ts"

it("allows one client address 18,000 requests in any minute, whatever it asks for", () => {
  const limits = createRateLimits(true)
  let last = limits.takeAddress("127.0.0.1", 0)
  for (let i = 1; i < 18_000; i++) last = limits.takeAddress("127.0.0.1", i)
  expect(last).toMatchObject({ limit: 18_000, remaining: 0, exceeded: false })
  expect(limits.takeAddress("127.0.0.1", 59_999)?.exceeded).toBe(true)
  expect(limits.takeAddress("127.0.0.2", 59_999)?.exceeded).toBe(false)
  expect(limits.takeAddress("127.0.0.1", 60_000)?.exceeded).toBe(false)
})
