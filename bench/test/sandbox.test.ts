import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { measure } from "../src/sandbox/measure.ts"
import { type Contender, servers } from "../src/sandbox/servers.ts"

const sandbox = fileURLToPath(new URL("../../packages/sandbox/src/bin.ts", import.meta.url))
/** From the sources, so that nothing has to be built or installed. */
const ours: Contender = {
  name: "sandbox",
  tells: true,
  keeps: true,
  args: ({ file }) => ["--conditions=@pay/source", sandbox, "--rate-limit", "off", "--store", file]
}

it("gives figures for each server at each concurrency, and finds in the file all that was acknowledged", async () => {
  const { startUp, speeds } = await measure([servers[0]!, ours], { rounds: 1, ms: 40 })
  expect(startUp.map(({ name }) => name)).toEqual(["node:http", "sandbox"])
  for (const { readyMs, firstAnswerMs } of startUp) expect(firstAnswerMs).toBeGreaterThan(readyMs!)
  expect(speeds.map(({ concurrency }) => concurrency)).toEqual([1, 64])
  for (const { servers: measured } of speeds) {
    expect(measured.map(({ name }) => name)).toEqual(["node:http", "sandbox"])
    expect(measured[0]!.ratio).toBe(1)
    for (const one of measured) expect(one.perSecond).toBeGreaterThan(0)
  }
})
