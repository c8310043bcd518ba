/** Every public package's manifest is complete; a package that is added must be too. */
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { expect, test } from "vitest"
import { completed, type Manifest, publicPackages } from "../manifests.ts"

const root = resolve(import.meta.dirname, "../..")
const packages = publicPackages(root)
const hooks = ["preinstall", "install", "postinstall", "prepare"]

test.each(packages)("$manifest.name", ({ folder, path, manifest }) => {
  expect(completed(manifest, folder), "run `pnpm manifests`").toEqual(manifest)
  expect(Object.keys(completed(manifest, folder)), "run `pnpm manifests`").toEqual(Object.keys(manifest))
  expect(manifest.description.length).toBeGreaterThan(20)
  expect(manifest.keywords).toContain("payments")
  expect(hooks.filter((hook) => manifest.scripts?.[hook] !== undefined)).toEqual([])
  const readme = readFileSync(join(path, "README.md"), "utf8")
  expect(readme).toContain(manifest.name)
  // Whoever meets "Cannot find package 'effect'" looks here.
  if (manifest.peerDependenciesMeta?.effect?.optional)
    expect(readme).toMatch(/(npm install|pnpm add)[^`]* effect|optional peer/)
})

test("every package that was never released is in a changeset", () => {
  const folder = join(root, ".changeset")
  const changesets = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n")
  expect(
    packages.filter(({ manifest }) => manifest.version === "0.0.0" && !changesets.includes(`"${manifest.name}"`))
  ).toEqual([])
})

const bare: Manifest = {
  name: "@pay/new",
  version: "0.0.0",
  description: "New",
  exports: { ".": { "@pay/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" } },
  dependencies: { "@pay/core": "workspace:*" }
}

test("a new package gets links, engines, and exports without the sources", () => {
  expect(completed(bare, "new")).toMatchObject({
    license: "MIT",
    repository: { type: "git", directory: "packages/new" },
    sideEffects: false,
    dependencies: { "@pay/core": "workspace:^" },
    publishConfig: {
      access: "public",
      exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" }
    }
  })
  expect(JSON.stringify((completed(bare, "new") as { publishConfig?: object }).publishConfig)).not.toContain(
    "@pay/source"
  )
})
