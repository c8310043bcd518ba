import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const run = (...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, ["--conditions=@pay/source", main, ...args], { encoding: "utf8" })

test("the demo charges once by wallet and once by card, though its till is killed", () => {
  const { status, stdout } = run("--json")
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    payments: [
      { reference: "order-8821", status: "SUCCEEDED", deliveries: 2, problems: [] },
      { reference: "ORDER8822", status: "approved", problems: [] }
    ]
  })
  expect(status).toBe(0)
})

test("a person reads the steps and a table", () => {
  const { status, stdout } = run()
  expect(stdout).toContain("the till is killed (SIGKILL)")
  expect(stdout).toMatch(/│ ORDER8822 +│ USD 10\.50 +│ CodePay terminal lane-1 +│ approved/)
  expect(status).toBe(0)
})
