/** The programs in the READMEs of the product packages: they compile as published, and they run. */
import { spawn } from "node:child_process"
import { generateKeyPairSync } from "node:crypto"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import type { OperationFacts } from "@pay/core/operation"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Compiler, clientPackages, compilers, makeConsumer } from "./consumer.ts"
import { load, products, successOf } from "./documented.ts"
import { loopback } from "./loopback.ts"

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

describe("against a server that answers as documented", () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pay-readme-"))
    mkdirSync(join(folder, "node_modules/@pay"), { recursive: true })
    for (const name of [...clientPackages(), "signatures"])
      symlinkSync(join(packages, name), join(folder, "node_modules/@pay", name))
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
    writeFileSync(join(folder, "passport.pdf"), "%PDF-1.7")
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
  const env = {
    ...process.env,
    PAY_API_KEY: "xnd_development_key",
    SNAP_PARTNER_ID: "partner",
    SNAP_PRIVATE_KEY: privateKey.export({ type: "pkcs8", format: "pem" }).toString()
  }

  const run = (program: string): Promise<{ readonly status: number | null; readonly errors: string }> =>
    new Promise((done) => {
      const child = spawn(process.execPath, ["--conditions=@pay/source", program], { cwd: folder, env })
      let errors = ""
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        errors += text
      })
      child.on("close", (status) => done({ status, errors }))
    })

  test.each(programs)("the program of $name runs", async ({ name, blocks }) => {
    const model = products.find((one) => one.name === name)
    if (model === undefined) throw new Error(`${name} has no spec`)
    const operations = Object.values(
      await load<Readonly<Record<string, OperationFacts>>>(name, "generated/operations.ts")
    )
    await using server = await loopback(operations, (table) => successOf(model, table))
    for (const [i, text] of blocks.entries()) {
      const program = join(folder, `${name}-${i + 1}.ts`)
      writeFileSync(program, text.replace("apiKey: ", `baseUrl: ${JSON.stringify(server.url)}, apiKey: `))
      expect(await run(program)).toEqual({ status: 0, errors: "" })
    }
    const arrived = server.take()
    expect(arrived.length).toBeGreaterThan(0)
    expect(arrived.flatMap(({ problems }) => problems)).toEqual([])
  })
})
