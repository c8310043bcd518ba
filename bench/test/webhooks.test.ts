import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url))
const bench = (...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, ["--conditions=@pay/source", bin, "webhooks", "--rounds", "1", "--ms", "40", ...args], {
    encoding: "utf8"
  })

it("gives a script one JSON line with every contender and every server", () => {
  const { status, stdout } = bench("--json")
  const lines = stdout.trimEnd().split("\n")
  expect(lines).toHaveLength(1)
  const { verify, accept } = JSON.parse(lines[0]!)
  const names = verify.contenders.map((one: { name: string }) => one.name.split(/[ ,]/)[0])
  expect(names).toEqual(["@pay/webhooks", "stripe", "svix", "standardwebhooks", "@pay/webhooks", "by"])
  for (const one of verify.contenders) expect(one.microseconds).toBeGreaterThan(0)
  expect(accept.map((one: { concurrency: number }) => one.concurrency)).toEqual([1, 64])
  for (const { servers } of accept) expect(servers[0].ratio).toBe(1)
  expect(status).toBe(0)
})

it("gives a person two tables", () => {
  const { status, stdout } = bench()
  expect(stdout).toMatch(/^verify \+ decode +per second +µs/m)
  expect(stdout).toMatch(/^64 at a time, inbox +[\d,]+/m)
  expect(status).toBe(0)
})
