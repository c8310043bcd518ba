/**
 * The browser in a vitest file: started when the first page opens, closed after the last test.
 *
 * @module
 */
import { afterAll, onTestFinished } from "vitest"
import { type Browser, launchBrowser, type OpenPage, type PageOptions } from "./browser.ts"

export interface TestBrowser {
  /** A page for one test. When the test ends the page is checked and closed. */
  readonly openPage: (options?: PageOptions) => Promise<OpenPage>
}

/** One browser for the tests of a file; call it at the top. */
export const useBrowser = (): TestBrowser => {
  let browser: Promise<Browser> | undefined
  afterAll(async () => (await browser)?.close())
  return {
    openPage: async (options) => {
      browser ??= launchBrowser()
      const opened = await (await browser).openPage(options)
      onTestFinished(async () => {
        await opened.close()
        opened.check()
      })
      return opened
    }
  }
}
