/** The programs in the READMEs of the product packages compile as published. That they run, docs/site tests. */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Compiler, clientPackages, compilers, makeConsumer } from "./consumer.ts"

const packages = resolve(import.meta.dirname, "../../packages")
const programs = clientPackages().map((name) => ({
  name,
  blocks: [...readFileSync(join(packages, name, "README.md"), "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(
    ([, text]) => text ?? ""
  )
}))

test("every product shows a program", () => {
  expect(programs.filter(({ blocks }) => blocks.length === 0)).toEqual([])
})

describe("against the published declarations", () => {
  let consumer: ReturnType<typeof makeConsumer>
  beforeAll(() => {
    consumer = makeConsumer({ effect: false, also: ["signatures"] })
  })
  afterAll(() => consumer.remove())

  test.each(Object.keys(compilers) as ReadonlyArray<Compiler>)("%s compiles every program", (compiler) => {
    const files = programs.flatMap(({ name, blocks }) =>
      blocks.map((text, i) => {
        const path = `src/${name}-${i + 1}.ts`
        consumer.write(path, text)
        return path
      })
    )
    expect(consumer.check(compiler, files, ["--skipLibCheck"]).text).toBe("")
  })
})
