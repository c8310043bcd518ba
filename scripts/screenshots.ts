/**
 * `pnpm screenshots [NAME…] [--check]`: takes the pictures in docs/screenshots, or those whose name begins with NAME;
 * `--check` only says which are missing and which no scene makes any more.
 */
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import {
  launchBrowser,
  type Picture,
  picturesOf,
  type SceneSet,
  takePictures
} from "../packages/browser-testkit/src/index.ts"
import { buildConsole } from "./console-page.ts"

// One module a set of pages; each exports `scenes`.
const SETS: ReadonlyArray<() => Promise<{ readonly scenes: SceneSet }>> = [
  () => import("../packages/sandbox/test/browser/scenes.ts"),
  () => import("../packages/console/test/scenes.ts"),
  () => import("../docs/site/test/scenes.ts")
]

const folder = join(import.meta.dirname, "../docs/screenshots")
const { values, positionals } = parseArgs({ options: { check: { type: "boolean" } }, allowPositionals: true })
const all = picturesOf((await Promise.all(SETS.map((load) => load()))).map(({ scenes }) => scenes))
const wanted = (file: string): boolean => positionals.length === 0 || positionals.some((name) => file.startsWith(name))

const check = (): void => {
  const missing = all.filter(({ file }) => wanted(file) && !existsSync(join(folder, file)))
  const known = new Set(all.map(({ file }) => file))
  const unknown = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith(".png") && !known.has(file))
    : []
  for (const { file } of missing) console.log(`missing   ${file}`)
  for (const file of unknown) console.log(`no scene  ${file}`)
  console.log(`${all.length} pictures, ${missing.length} missing, ${unknown.length} without a scene`)
  if (missing.length + unknown.length > 0) process.exitCode = 1
}

const take = async (pictures: ReadonlyArray<Picture>): Promise<void> => {
  if (pictures.some(({ set }) => set.name === "console")) buildConsole()
  const browser = await launchBrowser()
  let done = 0
  try {
    await takePictures(browser, pictures, folder, ({ file }) => console.log(`${++done}/${pictures.length} ${file}`))
  } finally {
    await browser.close()
  }
}

if (values.check) check()
else await take(all.filter(({ file }) => wanted(file)))
