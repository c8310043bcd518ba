/**
 * `node build.ts [FOLDER]` builds dist (or FOLDER): one file an entry, with what entries share in common chunks, so that a program loads few files and
 * `instanceof` agrees whichever entries it uses. Types come from tsc.
 */
import { execFileSync } from "node:child_process"
import { rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { rolldown } from "rolldown"
import manifest from "./package.json" with { type: "json" }

const here = import.meta.dirname
const dist = resolve(here, process.argv[2] ?? "dist")
rmSync(dist, { recursive: true, force: true })
execFileSync(
  join(here, "../../node_modules/.bin/tsc"),
  ["-p", "tsconfig.build.json", "--emitDeclarationOnly", "--outDir", dist],
  {
    cwd: here,
    stdio: "inherit"
  }
)

const entries = Object.values(manifest.exports).flatMap((one) =>
  typeof one === "object" && one !== null ? [one["@pay/source"]] : []
)
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((path) => [path.replace(/^\.\/src\/|\.ts$/g, ""), join(here, path)])),
  platform: "neutral",
  external: [/^effect(\/|$)/, ...Object.keys(manifest.dependencies)]
})
await bundle.write({
  dir: dist,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "shared/[name].js",
  comments: { legal: false, annotation: true, jsdoc: false }
})
await bundle.close()
