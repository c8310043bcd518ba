/** `pnpm new:product` gives a package that generates and compiles before anything is filled in. */
import { spawnSync } from "node:child_process"
import { mkdirSync, readdirSync, realpathSync, symlinkSync } from "node:fs"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { makeTree } from "./tree.ts"

const house = resolve(import.meta.dirname, "../..")

let tree: ReturnType<typeof makeTree>
beforeAll(() => {
  tree = makeTree()
})
afterAll(() => tree.remove())

const link = (from: string, to: string): void => {
  mkdirSync(join(tree.root, to, ".."), { recursive: true })
  symlinkSync(realpathSync(join(house, from)), join(tree.root, to))
}

test("scaffold, generate, compile", () => {
  expect(tree.codegen("--lint")).toMatchObject({ status: 0 })
  expect(tree.codegen()).toMatchObject({ status: 0 })
  expect(tree.codegen("--check")).toMatchObject({ status: 0 })

  for (const name of ["effect", "vitest", "@types/node"]) link(`node_modules/${name}`, `node_modules/${name}`)
  link("packages/core", "node_modules/@pay/core")
  tree.write(
    "tsconfig.json",
    JSON.stringify({ extends: join(house, "tsconfig.base.json"), include: ["packages/demo/src", "packages/demo/test"] })
  )
  const { stdout } = spawnSync(process.execPath, [join(house, "node_modules/typescript/bin/tsc"), "-p", tree.root], {
    encoding: "utf8"
  })
  expect(stdout).toBe("")
})

test("what is scaffolded is laid out as the house wants it", () => {
  const biome = join(house, "node_modules/@biomejs/biome/bin/biome")
  const files = ["src", "test"].flatMap((folder) =>
    readdirSync(join(tree.root, "packages/demo", folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(tree.root, "packages/demo", folder, name))
  )
  const args = [biome, "check", "--vcs-enabled=false", `--config-path=${house}`, ...files]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
  expect(status, stdout + stderr).toBe(0)
})

test("the README tells the methods that the spec has, and a stale one fails the check", () => {
  const path = "packages/demo/README.md"
  expect(tree.read(path)).toContain("| `getExample(id, options?)` |")
  tree.edit("specs/demo.yaml", "operationId: getExample", "operationId: readExample")
  expect(tree.codegen("--check").text).toContain(`changed ${path}`)
  tree.codegen()
  expect(tree.read(path)).toContain("| `readExample(id, options?)` |")
})

test("a second run leaves what exists alone", () => {
  tree.write("packages/demo/README.md", "# Ours\n")
  expect(tree.newProduct("demo", "Demo")).toContain("packages/demo is complete.")
  expect(tree.read("packages/demo/README.md")).toBe("# Ours\n")
})
