/**
 * Every `ts` block of guides and READMEs, and every example of the reference: compiled in one program, and run against
 * the sandbox and the simulated terminals. Servers among them have a scene that calls them.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { exampleOf } from "../src/example.ts"
import { readModels } from "../src/house.ts"
import { allBlocks, blocksIn } from "./doctest/blocks.ts"
import { scenes } from "./doctest/scenes.ts"
import { openWorkshop, type Workshop } from "./doctest/workshop.ts"
import { openWorld, type World } from "./doctest/world.ts"

const blocks = allBlocks()
const compiled = blocks.filter(({ fragment }) => fragment === undefined)
const examples = readModels().flatMap((model) =>
  model.operations.map((operation) => ({ name: `${model.name}.${operation.id}`, ...exampleOf(model, operation) }))
)

let workshop: Workshop
let world: World
beforeAll(async () => {
  workshop = openWorkshop()
  world = await openWorld()
})
afterAll(async () => {
  await world?.close()
  workshop?.close()
})

it("all of them compile as strictly as this house does", () => {
  for (const { name, code } of compiled) workshop.add(name, code)
  for (const { name, client, effect } of examples) {
    workshop.add(`${name} client`, client)
    workshop.add(`${name} effect`, effect)
  }
  expect(workshop.compile(compiled.map(({ name }) => name))).toBe("")
})

it("few are not run, and each says why", () => {
  const left = blocks.filter(({ noRun, fragment }) => noRun ?? fragment).map(({ name }) => name)
  expect(left.length).toBeLessThanOrEqual(LEFT_OUT)
  expect(blocks.length - left.length).toBeGreaterThan(35)
})
const LEFT_OUT = 12

it("scenes belong to blocks that exist", () => {
  expect([...scenes.keys()].filter((name) => !blocks.some((block) => block.name === name && !block.noRun))).toEqual([])
})

it("a fence says nothing that is not understood", () => {
  expect(() => blocksIn("x.md", "```ts norun\n1\n```\n")).toThrow("x.md: a fence takes")
  const [block] = blocksIn("x.md", 'text\n\n```ts no-run="a device"\nawait 1\n```\n')
  expect(block).toEqual({ name: "x.md#1", line: 3, code: "await 1\n", noRun: "a device", fragment: undefined })
})

describe("runs", () => {
  const run = compiled.filter(({ noRun }) => noRun === undefined)
  it.concurrent.each(run)("$name", { timeout: 120_000 }, async ({ name, code }) => {
    const scene = scenes.get(name)
    const env = { ...world.env, ...(await scene?.env?.(world)) }
    const program = await workshop.start(name, world.led(code), env, scene?.files)
    try {
      if (scene?.play !== undefined) return await scene.play({ program, world })
      const { status, stdout, stderr } = await program.ended
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
      for (const text of scene?.prints ?? []) expect(stdout).toContain(text)
    } finally {
      await program.stop()
    }
  })
})

describe("the examples of the reference", () => {
  const runAll = async (style: "client" | "effect") => {
    const lines = examples.map(({ name }) => {
      const url = JSON.stringify(new URL(`file://${workshop.root}/${style}-${name.replace(".", "-")}.ts`))
      return `console.log("▸ ${name}"); await import(${url})`
    })
    for (const example of examples) workshop.add(`${style}-${example.name}`, world.led(example[style]))
    const program = await workshop.start(`reference ${style}`, lines.join("\n"), world.env)
    return program.ended
  }
  it.each(["client", "effect"] as const)("are taken by the sandbox, as %s", { timeout: 240_000 }, async (style) => {
    const { status, stdout, stderr } = await runAll(style)
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    const parts = stdout.split("▸ ").slice(1)
    expect(parts).toHaveLength(examples.length)
    // A refusal of an id that nobody has is an answer; a request that breaks a rule, or arrives nowhere, is a mistake here.
    const wrong = /InvalidRequestError|NotSentError|ConfigError|UnavailableError|IndeterminateError|UnexpectedApiError/
    expect(parts.filter((part) => wrong.test(part))).toEqual([])
  })
})
