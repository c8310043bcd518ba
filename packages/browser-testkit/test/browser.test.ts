import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, it, onTestFinished } from "vitest"
import { axe, launchBrowser } from "../src/index.ts"
import { useBrowser } from "../src/vitest.ts"

const browser = useBrowser()

const serve = async (html: string): Promise<string> => {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,"></head><body><main><h1>Hello</h1>${body}</main></body></html>`

it("opens a page as a phone in the dark and in Indonesian would", async () => {
  const url = await serve(page(""))
  const { page: tab, check } = await browser.openPage({ viewport: "phone", colorScheme: "dark", locale: "id-ID" })
  await tab.goto(url)
  expect(
    await tab.evaluate("[innerWidth, navigator.language, matchMedia('(prefers-color-scheme: dark)').matches]")
  ).toEqual([390, "id-ID", true])
  expect(await axe(tab)).toEqual([])
  check()
})

it("records what a page asks of another host, and what goes wrong on it", async () => {
  const url = await serve(
    page(`<img alt="" src="https://cdn.example/pixel.png"><script>
      new WebSocket("wss://socket.example/"); console.error("a complaint"); throw new Error("a fall")</script>`)
  )
  const expected = [/ERR_NAME_NOT_RESOLVED/]
  const own = await launchBrowser()
  onTestFinished(() => own.close())
  const { page: tab, troubles, check } = await own.openPage({ expected })
  await tab.goto(url)
  await expect
    .poll(() => troubles.map(({ kind, text }) => `${kind}: ${text}`).sort())
    .toEqual([
      "console error: a complaint",
      "foreign request: https://cdn.example/pixel.png",
      "foreign request: wss://socket.example/",
      "page error: Error: a fall"
    ])
  expect(check).toThrow("a fall")
})

it("names the rule that a page breaks, and where", async () => {
  const { page: tab } = await browser.openPage()
  await tab.goto(await serve(page(`<form><input></form>`)))
  const violations = await axe(tab)
  expect(violations.map(({ rule }) => rule)).toEqual(["label"])
  expect(violations[0]?.where[0]).toContain("input")
})
