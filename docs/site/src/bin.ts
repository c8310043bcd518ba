/** `pnpm docs:build` writes the site to docs/site/dist; `pnpm docs:dev` serves it and follows edits. */
import { watch } from "node:fs"
import { join } from "node:path"
import { buildSite, vitepress } from "./build.ts"
import { house } from "./house.ts"
import { stage } from "./stage.ts"

const [command = "build"] = process.argv.slice(2)
if (command === "build") {
  const { pages, ms, made } = await buildSite()
  console.log(`${pages} pages in docs/site/dist (${made ? `${(ms / 1000).toFixed(1)} s` : "nothing had changed"})`)
} else if (command === "dev") {
  stage()
  for (const folder of ["docs/guide", "docs/decisions", "specs"]) watch(join(house, folder), () => stage())
  await vitepress("dev", "--host", "127.0.0.1")
} else {
  console.error("usage: pnpm docs:build | pnpm docs:dev")
  process.exitCode = 2
}
