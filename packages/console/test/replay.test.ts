import { execFile } from "node:child_process"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { expect, it, onTestFinished } from "vitest"
import { openWorld, useBrowser } from "./world.ts"

const browser = useBrowser()
const run = promisify(execFile)

it("shows a request as TypeScript and curl that do the same again, with the key left out", async () => {
  const world = await openWorld()
  const code = { reference_id: "it's-1", type: "DYNAMIC", currency: "IDR", amount: 25_000 }
  const { id } = await world.call("POST", "/qr_codes", code, {
    "api-version": "2022-07-31",
    "idempotency-key": "key-1"
  })
  const { page } = await browser.openPage()
  await page.goto(`${world.console}#/requests`)
  await page.getByRole("link", { name: /\/qr_codes/ }).click()
  await page.getByRole("tab", { name: "TypeScript" }).click()
  const program = await page.getByRole("region", { name: "The request as TypeScript" }).textContent()
  await page.getByRole("tab", { name: "curl" }).click()
  const command = await page.getByRole("region", { name: "The request as curl" }).textContent()
  expect(program).toContain("@pay/qr")
  for (const text of [program, command]) expect(text).not.toContain(world.apiKey)

  const env = { ...process.env, PAY_API_KEY: world.apiKey }
  // In the sandbox's package, which has every client.
  const place = fileURLToPath(new URL("../../sandbox/.pay/", import.meta.url))
  await mkdir(place, { recursive: true })
  const folder = await mkdtemp(`${place}replay-`)
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(`${folder}/again.ts`, program!)
  const { stdout } = await run(process.execPath, ["--conditions=@pay/source", "again.ts"], { cwd: folder, env })
  // The same key: the same code, not another one.
  expect(stdout).toContain(id)

  await page.getByRole("button", { name: "Send again" }).click()
  await page.getByText("Sent again: 200.").waitFor()
  const { requests } = await world.call("GET", "/_sandbox/requests?path=/qr_codes")
  const ids = requests.map(({ response }: { response: string }) => JSON.parse(response).id)
  expect(ids).toEqual([id, id, id])
})
