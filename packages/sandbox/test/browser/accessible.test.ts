/** Every page is for everybody: axe-core has nothing to say, in light and dark. */
import { axe } from "@pay/browser-testkit"
import { useBrowser } from "@pay/browser-testkit/vitest"
import { expect, it } from "vitest"
import { open } from "../helpers.ts"
import { OBJECTS, type ObjectName, pageOf } from "./objects.ts"

const browser = useBrowser()

type Acts = ReadonlyArray<readonly [object: ObjectName, action: string, input?: Readonly<Record<string, string>>]>

/** Pages as they are once something has happened. */
const AFTER: Acts = [
  ["wallet", "approve"],
  ["wallet", "decline", { failure_code: "INSUFFICIENT_BALANCE" }],
  ["invoice", "expire"],
  ["debit-otp", "otp", { otp: "222000" }],
  ["claim", "approve"],
  ["transfer-open", "approve", { amount: "20000" }]
]

const cases = [
  ...Object.keys(OBJECTS).map((name) => [name, name as ObjectName, undefined] as const),
  ...AFTER.map(([name, action, input]) => [`${name} after ${action}`, name, { action, ...input }] as const)
]

it.each(cases)("%s", async (_, name, act) => {
  const sandbox = await open()
  const { url } = await pageOf(sandbox, name)
  if (act) await fetch(url, { method: "POST", body: new URLSearchParams(act) })
  const { page } = await browser.openPage({ viewport: "phone", locale: name.length % 2 === 0 ? "id-ID" : "en-US" })
  await page.goto(url)
  // One of an exclusive group stays open.
  for (const closed of await page.locator("summary").all()) await closed.click()
  expect(await axe(page)).toEqual([])
  await page.emulateMedia({ colorScheme: "dark" })
  expect(await axe(page)).toEqual([])
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
})

it("a form that was refused, and a page that is not there", async () => {
  const sandbox = await open()
  const { page } = await browser.openPage({ viewport: "phone", expected: [/404/] })
  await page.goto((await pageOf(sandbox, "debit-otp")).url)
  await page.getByLabel("One-time code").fill("000000")
  await page.getByLabel("One-time code").press("Enter")
  await page.getByRole("alert").waitFor()
  expect(await axe(page)).toEqual([])
  await page.goto(`${sandbox.url}/_sandbox/checkout/none`)
  expect(await axe(page)).toEqual([])
})
