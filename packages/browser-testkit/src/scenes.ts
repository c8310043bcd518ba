/**
 * Pictures of pages for the docs. A set of scenes is one module: a world (servers with a fixed seed and a clock that
 * stands still), and what to show of it.
 *
 * @module
 */
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Page } from "playwright-core"
import type { Browser, PageOptions, Viewport } from "./browser.ts"

export interface Scene<World> {
  readonly name: string
  /** One picture each; `phone` alone unless told. */
  readonly viewports?: ReadonlyArray<Viewport>
  readonly colorScheme?: "light" | "dark"
  readonly locale?: string
  /** Pixels a point; 2 on a phone and 1.5 on a desktop unless told. */
  readonly scale?: number
  /** The whole page, or only what the window shows; the whole unless told. */
  readonly fullPage?: boolean
  readonly expected?: PageOptions["expected"]
  /** Leads the page to what the picture shows. */
  readonly show: (page: Page, world: World) => Promise<void>
}

export interface SceneSet<World = unknown> {
  readonly name: string
  readonly open: () => Promise<{ readonly world: World; readonly close: () => Promise<void> }>
  readonly scenes: ReadonlyArray<Scene<World>>
}

/** A set of scenes over a world of its own. */
export const defineScenes = <World>(set: SceneSet<World>): SceneSet => set as SceneSet

export interface Picture {
  readonly set: SceneSet
  readonly scene: Scene<unknown>
  readonly viewport: Viewport
  readonly file: string
}

/** The pictures of some sets, by file name. */
export const picturesOf = (sets: ReadonlyArray<SceneSet>): ReadonlyArray<Picture> =>
  sets.flatMap((set) =>
    set.scenes.flatMap((scene) =>
      (scene.viewports ?? ["phone"]).map((viewport) => ({
        set,
        scene,
        viewport,
        file: `${set.name}-${scene.name}${viewport === "phone" ? "" : `-${viewport}`}.png`
      }))
    )
  )

const take = async (browser: Browser, world: unknown, { scene, viewport }: Picture): Promise<Buffer> => {
  const { page, check, close } = await browser.openPage({
    viewport,
    scale: scene.scale ?? (viewport === "phone" ? 2 : 1.5),
    ...(scene.colorScheme ? { colorScheme: scene.colorScheme } : {}),
    ...(scene.locale ? { locale: scene.locale } : {}),
    ...(scene.expected ? { expected: scene.expected } : {})
  })
  try {
    await scene.show(page, world)
    // Nothing looks as if the mouse were on it.
    await page.mouse.move(0, 0)
    check()
    return await page.screenshot({ fullPage: scene.fullPage ?? true, animations: "disabled" })
  } finally {
    await close()
  }
}

/** Takes the pictures, a world for each set, and writes them to the folder. */
export const takePictures = async (
  browser: Browser,
  pictures: ReadonlyArray<Picture>,
  folder: string,
  progress: (picture: Picture) => void
): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const set of new Set(pictures.map((picture) => picture.set))) {
    const { world, close } = await set.open()
    try {
      for (const picture of pictures.filter((one) => one.set === set)) {
        await writeFile(join(folder, picture.file), await take(browser, world, picture))
        progress(picture)
      }
    } finally {
      await close()
    }
  }
}
