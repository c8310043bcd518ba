import { once } from "node:events"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { folder, linesOf, pay, start } from "./support/pay.ts"

test("the sandbox answers until it is told to end, and ends well", async () => {
  const child = start(["sandbox", "--json"])
  const { url, apiKey } = JSON.parse((await linesOf(child).next()).value ?? "")
  const asked = await pay(["call", "ewallets", "getCharge", "--id", "x", "--url", url], { PAY_API_KEY: apiKey })
  expect(asked.stderr).toContain("DATA_NOT_FOUND")
  child.kill("SIGTERM")
  const [code] = (await once(child, "exit")) as [number | null]
  expect(code).toBe(0)
})

test("the terminals write settings that a sale can use at once", async () => {
  const dir = folder()
  const child = start(["terminals", "--json", "--settings", dir])
  const { settings } = JSON.parse((await linesOf(child).next()).value ?? "") as {
    readonly settings: ReadonlyArray<{ readonly file: string; readonly environment: Readonly<Record<string, string>> }>
  }
  const lane = settings.find(({ file }) => file === join(dir, "codepay.json"))
  expect(existsSync(lane?.file ?? "")).toBe(true)
  const args = ["--settings", lane?.file ?? "", "--journal", join(dir, "till.db"), "--amount", "1", "--currency", "USD"]
  expect((await pay(["terminal", "sale", ...args], lane?.environment)).stdout).toContain("approved")
  child.kill("SIGTERM")
  const [code] = (await once(child, "exit")) as [number | null]
  expect(code).toBe(0)
})

test("the console starts gateway, terminals and receiver together, and ends well", async () => {
  const child = start(["console", "--json"])
  const { console: address, url, apiKey, receiver, ready } = JSON.parse((await linesOf(child).next()).value ?? "")
  expect(ready).toBe(true)
  const page = await fetch(address)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Sandbox console")])
  const headers = { authorization: `Basic ${btoa(`${apiKey}:`)}` }
  const told = async (name: string) => (await fetch(`${url}/_sandbox/${name}/state`, { headers })).json()
  const { lanes } = (await told("terminals")) as { readonly lanes: ReadonlyArray<{ readonly id: string }> }
  expect(lanes.map(({ id }) => id)).toEqual(["codepay", "vinr", "c2c"])
  expect(await told("receiver")).toMatchObject({ url: receiver, deliveries: [] })
  expect((await fetch(receiver, { method: "POST", body: "{}" })).status).toBe(401)
  child.kill("SIGTERM")
  const [code] = (await once(child, "exit")) as [number | null]
  expect(code).toBe(0)
})

test("the inbox command is part of it", async () => {
  const { code, stdout } = await pay(["inbox", "--help"])
  expect(code).toBe(0)
  expect(stdout).toContain("dead letters")
})
