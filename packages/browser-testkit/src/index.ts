/**
 * A real browser for tests and screenshots, from npm alone.
 *
 * @module
 */
export type { Page } from "playwright-core"
export { axe, type Violation } from "./axe.ts"
export {
  type Browser,
  launchBrowser,
  type OpenPage,
  type PageOptions,
  type Trouble,
  VIEWPORTS,
  type Viewport
} from "./browser.ts"
export { defineScenes, type Picture, picturesOf, type Scene, type SceneSet, takePictures } from "./scenes.ts"
