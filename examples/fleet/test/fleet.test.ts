import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { broken, type Verdict } from "../src/judge.ts"

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url))

const fleet = async (...args: ReadonlyArray<string>) => {
  const child = spawn(
    process.execPath,
    ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning", MAIN, ...args],
    { stdio: ["ignore", "pipe", "pipe"] }
  )
  let [out, err] = ["", ""]
  child.stdout.on("data", (bytes) => {
    out += bytes
  })
  child.stderr.on("data", (bytes) => {
    err += bytes
  })
  const [code] = await once(child, "close")
  return { code, out, err }
}

it("eight workers on one Postgres keep every promise while workers and Postgres are killed", async () => {
  const size = ["--payments", "70", "--limit", "32", "--window", "8", "--kills", "2"]
  const { code, out, err } = await fleet(...size, "--json")
  expect(err).toBe("")
  expect(out.trimEnd().split("\n")).toHaveLength(1)
  const report = JSON.parse(out)
  expect(report).toMatchObject({
    broken: [],
    suspects: [],
    workers: 8,
    charged: 70,
    doubleCharged: 0,
    lost: 0,
    unresolved: 0,
    refusedByLimit: 0,
    webhooks: 70,
    effects: 70,
    effectsMissing: 0,
    effectsDoubled: 0,
    doubleSold: 0,
    salesWrong: 0,
    collisions: 0,
    kills: { workers: 2, postgres: 1 }
  })
  expect(report.busiestWindow).toBe(32)
  expect(report.sales).toBeGreaterThan(0)
  expect(code).toBe(0)
}, 300_000)

it("says which promise was broken, one by one", () => {
  const right: Verdict = {
    payments: 3,
    charged: 3,
    doubleCharged: 0,
    lost: 0,
    unresolved: 0,
    requests: 9,
    refusedByLimit: 0,
    busiestWindow: 2,
    budgetUsed: 0.96,
    webhooks: 3,
    effects: 3,
    effectsMissing: 0,
    effectsDoubled: 0,
    sales: 1,
    doubleSold: 0,
    salesWrong: 0,
    collisions: 0,
    suspects: []
  }
  expect(broken(right, 2)).toEqual([])
  const wrong: ReadonlyArray<Partial<Verdict>> = [
    { doubleCharged: 1 },
    { lost: 1 },
    { unresolved: 1 },
    { refusedByLimit: 1 },
    { busiestWindow: 3 },
    { budgetUsed: 0.94 },
    { webhooks: 2 },
    { effectsMissing: 1 },
    { effectsDoubled: 1 },
    { sales: 0 },
    { doubleSold: 1 },
    { salesWrong: 1 },
    { collisions: 1 }
  ]
  for (const one of wrong) expect(broken({ ...right, ...one }, 2)).toEqual(Object.keys(one))
})

it("refuses what makes no sense before it starts anything", async () => {
  const { code, out, err } = await fleet("--workers", "0")
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain("--workers takes a whole number from 1 on")
})
