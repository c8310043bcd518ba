import type { OpenPage } from "@pay/browser-testkit"
import { expect, it } from "vitest"
import { openWorld, useBrowser } from "./world.ts"

const browser = useBrowser()

const lane = (page: OpenPage["page"], id: string) => {
  const place = page.locator(`[data-lane=${id}]`)
  return {
    press: (name: string) => place.getByRole("button", { name, exact: true }).click(),
    screen: (words: string) => place.locator(".screen").getByText(words).waitFor(),
    sale: (words: string) => place.locator(".sale").first().getByText(words, { exact: true }).waitFor(),
    with: (method: string) => place.getByLabel("With").selectOption(method)
  }
}

const open = async (expected: ReadonlyArray<RegExp> = []) => {
  const world = await openWorld()
  const { page } = await browser.openPage({ expected })
  await page.goto(world.console)
  await page.getByRole("button", { name: "Sell on a terminal" }).click()
  return { world, page }
}

it("sells on three terminals: a tap, a card with its PIN, a code", async () => {
  const { page } = await open()
  const [codepay, vinr, c2c] = [lane(page, "codepay"), lane(page, "vinr"), lane(page, "c2c")]
  await codepay.press("Sell")
  await codepay.screen("Tap or insert card")
  await codepay.press("Tap a card")
  await codepay.sale("approved")

  await vinr.press("Sell")
  await vinr.press("Insert a card")
  await vinr.screen("Enter PIN")
  for (const digit of "1234") await vinr.press(digit)
  await vinr.press("OK")
  await vinr.sale("approved")

  await c2c.with("qr")
  await c2c.press("Sell")
  await c2c.screen("Scan to pay")
  await c2c.press("Scan and pay")
  await c2c.sale("approved")
  const ledger = page.getByRole("region", { name: "The acquirer's ledger" })
  await ledger.getByText("Nobody was charged twice").waitFor()
  expect(await ledger.locator("tbody tr").count()).toBe(3)
})

it("shows a decline, a wrong PIN and a cancellation on the screen and at the till", async () => {
  const { page } = await open()
  const [codepay, c2c] = [lane(page, "codepay"), lane(page, "c2c")]
  await codepay.press("Sell")
  await codepay.press("An empty card")
  await codepay.screen("Insufficient funds")
  await codepay.sale("declined")

  await codepay.press("Sell")
  await codepay.press("Insert a card")
  for (const digit of "0000") await codepay.press(digit)
  await codepay.press("OK")
  await codepay.screen("Wrong PIN")
  await codepay.sale("declined")

  await c2c.press("Sell")
  await c2c.press("Cancel")
  await c2c.screen("Cancelled")
  await page.getByText("No money has moved on a terminal yet.").waitFor()
})

it("finds out what happened while the plug was out, and charges once", async () => {
  const { page } = await open()
  const codepay = lane(page, "codepay")
  await codepay.press("Sell")
  await codepay.screen("Tap or insert card")
  await codepay.press("Pull the plug")
  await codepay.press("Tap a card")
  await codepay.screen("Approved")
  await page.getByText("answer lost; asking the terminal").waitFor()
  await codepay.press("Plug it in")
  await codepay.sale("approved")
  await codepay.sale("recovered")
  const ledger = page.getByRole("region", { name: "The acquirer's ledger" })
  expect(await ledger.locator("tbody tr").count()).toBe(1)
  await ledger.getByText("Nobody was charged twice").waitFor()
})

it("forgets the payment on the screen when it is rebooted, and the till does not take it for paid", async () => {
  const { page } = await open()
  const codepay = lane(page, "codepay")
  await codepay.press("Sell")
  await codepay.screen("Tap or insert card")
  await codepay.press("Reboot")
  await codepay.screen("Ready")
  await page.getByText("answer lost; asking the terminal").waitFor()
  await page.getByText("No money has moved on a terminal yet.").waitFor()
})

it("says what is wrong with an amount", async () => {
  const { page } = await open([/status of 400/])
  const place = page.locator("[data-lane=codepay]")
  await place.getByLabel("Amount, USD").fill("ten")
  await place.getByRole("button", { name: "Sell" }).click()
  await page.locator(".notice.bad").waitFor()
  await place.getByText("No sale yet.").waitFor()
})
