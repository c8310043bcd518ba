/** What compilers say to a user of the published declarations, and what opening a product costs them. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Compiler, clientPackages, compilers, makeConsumer } from "./consumer.ts"

const names = clientPackages()
const house = resolve(import.meta.dirname, "../..")
const budgetFile = join(import.meta.dirname, "type-budget.json")

describe.each([
  ["promises, where effect is not installed", false, "types.tst.ts"],
  ["Effect", true, "effect.tst.ts"]
] as const)("%s", (_style, effect, file) => {
  let consumer: ReturnType<typeof makeConsumer>
  const told = names.filter((name) => existsSync(join(house, "packages", name, "test", file)))
  beforeAll(() => {
    consumer = makeConsumer({ effect })
    for (const name of told) consumer.take(`packages/${name}/test/${file}`, `src/${name}.ts`)
  })
  afterAll(() => consumer.remove())

  test.each(Object.keys(compilers) as ReadonlyArray<Compiler>)("%s accepts and refuses as written", (compiler) => {
    const result = consumer.check(
      compiler,
      told.map((name) => `src/${name}.ts`)
    )
    expect(result.text).toBe("")
    expect(result.status).toBe(0)
  })
})

test("every product tells what its types refuse", () => {
  expect(names.filter((name) => !existsSync(join(house, "packages", name, "test/types.tst.ts")))).toEqual([])
})

interface Cost {
  readonly instantiations: number
  readonly types: number
}

// One thread, since checkers that share the work count shared types twice.
const flags = ["--extendedDiagnostics", "--singleThreaded", "--skipLibCheck"]
const costOf = (consumer: ReturnType<typeof makeConsumer>, name: string): Cost => {
  consumer.take(`packages/${name}/test/types.tst.ts`, `src/${name}.ts`)
  const { text } = consumer.check("TypeScript 7", [`src/${name}.ts`], flags)
  const figure = (label: string): number => Number(new RegExp(`^${label}:\\s+(\\d+)`, "m").exec(text)?.[1])
  return { instantiations: figure("Instantiations"), types: figure("Types") }
}

// A tenth more; of a small figure, 50 more.
const ceiling = (figure = 0): number => Math.max(figure * 1.1, figure + 50)

describe("the type budget of a program that uses one product", () => {
  let consumer: ReturnType<typeof makeConsumer>
  const costs: Record<string, Cost> = {}
  beforeAll(() => {
    consumer = makeConsumer({ effect: false })
    for (const name of names) costs[name] = costOf(consumer, name)
    // Raised on purpose: `UPDATE_TYPE_BUDGET=1 npx vitest run codegen/test/types.test.ts`.
    if (process.env.UPDATE_TYPE_BUDGET === "1") writeFileSync(budgetFile, `${JSON.stringify(costs, null, 2)}\n`)
  })
  afterAll(() => consumer.remove())

  test.each(names)("%s stays within its figures", (name) => {
    const budget = (JSON.parse(readFileSync(budgetFile, "utf8")) as Record<string, Cost>)[name]
    expect(budget, `${name} has no figures in type-budget.json`).toBeDefined()
    expect(costs[name]?.instantiations).toBeLessThanOrEqual(ceiling(budget?.instantiations))
    expect(costs[name]?.types).toBeLessThanOrEqual(ceiling(budget?.types))
  })
})
