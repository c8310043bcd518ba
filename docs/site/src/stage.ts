/** Writes the pages where VitePress reads them, touching only what changed. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { readModels } from "./house.ts"
import { nav, sidebar } from "./nav.ts"
import { namesIn, pagesOf } from "./pages.ts"

export const site = resolve(import.meta.dirname, "..")
const folder = join(site, ".pages")

/** Number of pages. */
export const stage = (): number => {
  const models = readModels()
  const pages = pagesOf(models)
  for (const [path, text] of pages) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text)
  }
  const names = {
    packages: namesIn("packages"),
    decisions: namesIn("decisions"),
    examples: namesIn("examples")
  }
  const menus = { nav, sidebar: sidebar(models, names) }
  writeFileSync(join(folder, "menus.json"), JSON.stringify(menus))
  for (const path of globSync("**/*.md", { cwd: folder })) if (!pages.has(path)) rmSync(join(folder, path))
  return pages.size
}
