/**
 * `node build.ts` builds dist: the command and the entries over one common file, so that a start loads a few files and
 * not hundreds, and the store in a file of its own, for those who ask for it. Types come from tsc, the console's pages from
 * its package.
 */
import { execFileSync } from "node:child_process"
import { cpSync, rmSync } from "node:fs"
import { join } from "node:path"
import { rolldown } from "rolldown"
import manifest from "./package.json" with { type: "json" }

const here = import.meta.dirname
const dist = join(here, "dist")
rmSync(dist, { recursive: true, force: true })
execFileSync(join(here, "../../node_modules/.bin/tsc"), ["-p", "tsconfig.build.json", "--emitDeclarationOnly"], {
  cwd: here,
  stdio: "inherit"
})

const entries = Object.values(manifest.exports).flatMap((one) =>
  typeof one === "object" && one !== null ? [one["@pay/source"]] : []
)
const bundle = await rolldown({
  input: Object.fromEntries(
    ["./src/bin.ts", ...entries].map((path) => [path.replace(/^\.\/src\/|\.ts$/g, ""), join(here, path)])
  ),
  platform: "node",
  // The tables of the products are taken in; what is not ours stays a dependency.
  external: Object.keys(manifest.dependencies).filter((name) => !name.startsWith("@pay/"))
})
await bundle.write({
  dir: dist,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "shared/[name].js",
  codeSplitting: {
    groups: [{ name: "sandbox", test: (id) => !/\/src\/(bin|options|index|engine\/sqlite)\.ts$/.test(id) }]
  },
  comments: { legal: false, annotation: true, jsdoc: false }
})
await bundle.close()

cpSync(join(here, "../console/dist"), join(dist, "console"), { recursive: true })
