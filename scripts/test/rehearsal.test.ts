/** A release, rehearsed with npm; `pnpm release:rehearse` does it with every package manager. */
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import type { Manifest } from "../manifests.ts"
import { publicPackages } from "../manifests.ts"
import { brokenPeers, dependents, differences } from "../release/bumps.ts"
import type { Rehearsal } from "../release/rehearse.ts"

const root = resolve(import.meta.dirname, "../..")
// Minutes on a busy machine, which must not fail for that.
const LIMIT = 1_200_000

describe("a rehearsed release", () => {
  let rehearsal: Rehearsal
  beforeAll(async () => {
    const args = ["--conditions=@pay/source", "scripts/release/rehearse.ts", "--managers", "npm", "--json"]
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] })
    let out = ""
    for await (const text of child.stdout.setEncoding("utf8")) out += text
    rehearsal = JSON.parse(out)
  }, LIMIT)

  test("whatever was not released before becomes 1.0.0, and says so to users", () => {
    const unreleased = publicPackages(root).filter(({ manifest }) => manifest.version === "0.0.0")
    for (const { manifest } of unreleased) expect(rehearsal.first.bumps[manifest.name], manifest.name).toBe("major")
    for (const [name, text] of Object.entries(rehearsal.first.changelogs)) {
      expect(text, name).toMatch(
        /^# @pay\/[a-z0-9-]+\n\n## \d+\.\d+\.\d+\n\n### (Major|Minor|Patch) Changes\n\n- [A-Z]/
      )
      expect(text, name).not.toMatch(/Updated dependencies|[0-9a-f]{7}/)
    }
  })

  test("a breaking edit of one product is a major of that product and of nothing else", () => {
    expect(rehearsal.second.bumps).toEqual({ "@pay/qr": "major", "@pay/sandbox": "patch" })
    expect(rehearsal.second.changelogs["@pay/qr"]).toContain("- `RefundRequest.reason` is required now (breaking)")
    expect(rehearsal.second.changelogs["@pay/sandbox"]).toMatch(
      /^### Patch Changes\n\n- Works with @pay\/qr \d+\.0\.0\.$/m
    )
  })

  test.each(["@pay/qr", "@pay/terminal-codepay"])(
    "%s alone is installed and pays, whatever kind of program",
    (name) => {
      const install = rehearsal.installs.find((one) => one.package === name)
      const times = rehearsal.nodes.length
      expect(times).toBeGreaterThan(0)
      expect(install?.payments).toEqual({ ESM: times, CommonJS: times, TypeScript: 2 * times })
      if (name === "@pay/qr") {
        expect(install?.packages).toBe(4)
        expect(install?.bytes).toBeLessThan(1_500_000)
      }
    }
  )
})

test("the table of the last full rehearsal is in the docs", () => {
  const page = readFileSync(join(root, "docs/releases.md"), "utf8")
  for (const manager of ["npm", "pnpm", "yarn"])
    for (const name of ["@pay/qr", "@pay/terminal-codepay"])
      expect(page).toMatch(new RegExp(`\\| \`${name}\` \\| ${manager} \\d.* \\| paid ×3 \\| paid ×3 \\| paid ×6 \\|`))
})

describe("who may be bumped", () => {
  const manifest = (name: string, facts: Partial<Manifest>): Manifest => ({
    name,
    version: "1.0.0",
    description: "",
    ...facts
  })
  const family = [
    manifest("a", {}),
    manifest("b", { dependencies: { a: "workspace:^" } }),
    manifest("c", { dependencies: { b: "workspace:^" } }),
    manifest("d", { peerDependencies: { a: "workspace:^" } }),
    manifest("e", { devDependencies: { a: "workspace:*" } })
  ]

  test("a major moves its dependents by a patch, and nobody further", () => {
    expect(dependents(family, "a")).toEqual({ b: "patch" })
  })

  test("what was bumped otherwise is told", () => {
    expect(differences({ a: "major", b: "patch" }, { a: "minor", c: "patch" })).toEqual([
      { package: "a", expected: "major", found: "minor" },
      { package: "b", expected: "patch", found: "nothing" },
      { package: "c", expected: "nothing", found: "patch" }
    ])
  })

  test("a peer's major asks for a major of its own", () => {
    expect(brokenPeers(family, { a: "major", b: "patch", d: "patch" })).toEqual(["d"])
    expect(brokenPeers(family, { a: "major", d: "major" })).toEqual([])
    expect(brokenPeers(family, { a: "minor" })).toEqual([])
  })
})
