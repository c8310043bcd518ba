/** What `pnpm pack` makes of every public package, judged as a user's tools will. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { afterAll, expect, test } from "vitest"
import { publicPackages } from "../manifests.ts"
import { build, packAll } from "../pack.ts"

const root = resolve(import.meta.dirname, "../..")
const folder = mkdtempSync(join(tmpdir(), "pay-pack-"))
afterAll(() => rmSync(folder, { recursive: true }))
build(root)
const packages = packAll(root, folder)

/** ESM only, on purpose: docs/decisions/packages.md. `require()` works all the same, and the rehearsal runs it. */
const IGNORED_PROBLEM = "CJSResolvesToESM"
/** Resolution that knows no `exports`: no supported Node has it. */
const IGNORED_RESOLUTION = "node10"

/** The packages that a file names, types included; not those in comments. */
const imported = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^(?! \*).*?(?:\bfrom |\bimport\(|^import )"((?:@[^/"]+\/)?[a-z][^/":]*)[^":]*"/gm)].map(
    (match) => match[1] ?? ""
  )

test("all of them are packed", () => {
  expect(packages.map(({ name }) => name).sort()).toEqual(
    publicPackages(root)
      .map(({ manifest }) => manifest.name)
      .sort()
  )
})

test.each(packages)("$name holds what it needs and nothing else", ({ name, manifest, files }) => {
  const paths = [...files.keys()]
  expect(paths).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE"]))
  expect(paths.filter((path) => !/^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/.*)$/.test(path))).toEqual([])
  expect(
    paths.filter((path) => /\.map$|\.(test|tst|spec)\.|(^|\/)(test|tests|fixtures?|__\w+__)\//.test(path))
  ).toEqual([])
  expect(paths.filter((path) => /\.[cm]?tsx?$/.test(path) && !/\.d\.[cm]?ts$/.test(path))).toEqual([])
  const text = files.get("package.json") ?? ""
  expect(text).not.toMatch(/workspace:|catalog:|@pay\/source|\.\/src\//)
  expect(Object.keys(manifest.scripts ?? {}).filter((script) => /install|prepare/.test(script))).toEqual([])

  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, [name]: "" })
  const code = paths.filter((path) => /\.(js|d\.ts)$/.test(path)).map((path) => files.get(path) ?? "")
  expect([...new Set(code.flatMap(imported))].filter((one) => !declared.includes(one))).toEqual([])
})

test.each(packages)("publint has nothing to say of $name", async ({ tarball, manifest }) => {
  const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true })
  expect(messages.map((message) => formatMessage(message, manifest as never))).toEqual([])
})

test.each(packages)(
  "the types of $name resolve under node16, from both module systems, and bundlers",
  async ({ tarball }) => {
    const result = await checkPackage(createPackageFromTarballData(tarball))
    if (result.types === false) throw new Error("it has no types")
    expect(Object.keys(result.entrypoints).length).toBeGreaterThan(0)
    const problems = result.problems.filter(
      (problem) =>
        problem.kind !== IGNORED_PROBLEM &&
        !("resolutionKind" in problem && problem.resolutionKind === IGNORED_RESOLUTION)
    )
    expect(problems).toEqual([])
  }
)
