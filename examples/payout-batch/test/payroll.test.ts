import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { launch, runToEnd, scratch } from "@pay/example-testkit"
import { createPayoutsClient } from "@pay/payouts"
import { startSandbox } from "@pay/sandbox"
import { expect, onTestFinished, test } from "vitest"

const program = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const names = Array.from({ length: 12 }, (_, i) => `salary-${i + 1}`)

const open = async () => {
  const sandbox = await startSandbox({ rateLimit: false, openingBalance: { IDR: 100_000_000 } })
  onTestFinished(() => sandbox.close())
  const folder = scratch()
  const file = join(folder, "payroll.csv")
  const write = (lines: ReadonlyArray<string>) => writeFileSync(file, lines.join("\n"))
  write(names.map((name, i) => `${name},ID_BCA,123456789${i},Rani Wijaya,${1_000_000 + i}`))
  const env = { PAY_API_KEY: sandbox.apiKey, PAY_BASE_URL: sandbox.url, INTENTS: join(folder, "payroll.db") }
  const payouts = createPayoutsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url, callsPerMinute: false })
  const paid = async () =>
    (
      await Promise.all(names.map(async (name) => (await payouts.listPayouts({ reference_id: name })).data.length))
    ).join()
  return { sandbox, file, write, env, paid }
}

const once = names.map(() => 1).join()

test("pays every line once, and agrees when the money has arrived", async () => {
  const { sandbox, file, env, paid } = await open()
  const first = await runToEnd(program, env, ["pay", file])
  expect(first.stderr).toBe("")
  expect(first.stdout).toContain("12 lines, IDR 12000066")
  expect(first.code).toBe(0)
  expect((await runToEnd(program, env, ["pay", file])).code).toBe(0)
  expect(await paid()).toBe(once)
  await sandbox.advance(60_000)
  expect(await runToEnd(program, env, ["reconcile", file])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("all well")
  })
})

test("killed in the middle and run again, still pays each line once", async () => {
  const { sandbox, file, env, paid } = await open()
  // Every second answer is lost after the payout was made.
  await sandbox.control("POST", "/faults", {
    kind: "reset-after-commit",
    method: "POST",
    path: "/v2/payouts",
    rate: 0.5
  })
  const child = launch(program, env, ["pay", file])
  await expect.poll(() => sandbox.requests().length, { timeout: 30_000 }).toBeGreaterThan(3)
  child.kill("SIGKILL")
  await sandbox.control("DELETE", "/faults")
  await runToEnd(program, env, ["pay", file])
  expect(await paid()).toBe(once)
  await sandbox.advance(60_000)
  expect((await runToEnd(program, env, ["reconcile", file])).code).toBe(0)
})

test.each([
  ["salary-1,ID_BCA,1,Rani,10.555", "line 2"],
  ["salary-x,ID_BCA,1,Rani", "line 2: five fields"],
  ["salary-0,ID_BCA,1,Rani,10000", "salary-0 stands twice"]
])("a file with the mistake %s pays nobody", async (line, told) => {
  const { sandbox, file, write, env } = await open()
  write(["salary-0,ID_BCA,1,Rani,10000", line])
  const { code, stderr } = await runToEnd(program, env, ["pay", file])
  expect(code).not.toBe(0)
  expect(stderr).toContain(told)
  expect(sandbox.requests().filter(({ method }) => method === "POST")).toHaveLength(0)
})
