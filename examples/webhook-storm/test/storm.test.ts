import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const run = (...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, ["--conditions=@pay/source", main, ...args], { encoding: "utf8" })

it("ends with each event's effect once and every object in its true state", () => {
  const { status, stdout } = run("--events", "400", "--kill-every", "80", "--seed", "7", "--json")
  const report = JSON.parse(stdout)
  expect(report).toMatchObject({ events: 400, effects: 400, lost: 0, doubled: 0, wrongState: 0 })
  for (const what of ["kills", "repeated", "overtaken", "delayed"]) expect(report[what], what).toBeGreaterThan(2)
  expect(status).toBe(0)
})

it("tells a person how it goes, and a script the end", () => {
  const { status, stdout } = run("--events", "40")
  const lines = stdout.trimEnd().split("\n")
  expect(lines.at(-3)).toMatch(/^40 of 40 caused, \d+ applied, 0 kills$/)
  expect(lines.at(-2)).toContain("each event once, each state true")
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({ events: 40, effects: 40 })
  expect(status).toBe(0)
})

it("says what it does not understand", () => {
  const { status, stderr } = run("--events", "many")
  expect(stderr).toContain("Usage: pnpm storm")
  expect(status).toBe(2)
})
