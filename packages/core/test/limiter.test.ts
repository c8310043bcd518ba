import { memoryLimiter } from "../src/index.ts"
import { limiterContract } from "./limiter-contract.ts"

limiterContract("memory", () => {
  const limiter = memoryLimiter()
  return { one: limiter, other: limiter }
})
