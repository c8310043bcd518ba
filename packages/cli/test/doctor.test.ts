import { join } from "node:path"
import { startSimulators } from "@pay/terminal-simulator"
import { expect, onTestFinished, test } from "vitest"
import { writeSettings } from "../src/commands/terminal/simulated.ts"
import { folder, gateway, pay } from "./support/pay.ts"

const checksOf = (stdout: string): Readonly<Record<string, { readonly ok: boolean; readonly fix?: string }>> =>
  Object.fromEntries(JSON.parse(stdout).findings.map((one: { readonly check: string }) => [one.check, one]))

test("a good set-up passes every check", async () => {
  const { env } = await gateway()
  const { code, stdout, all } = await pay(["doctor", "--json"], env)
  expect(code).toBe(0)
  const checks = checksOf(stdout)
  for (const name of ["Node version", "API key", "gateway", "TLS", "clock", "key accepted"])
    expect(checks[name]).toMatchObject({ ok: true })
  expect(all).not.toContain(env.PAY_API_KEY)
})

test("names each failure with its fix, and shows no key", async () => {
  const { env } = await gateway()
  const { code, stdout, all } = await pay(["doctor", "--url", "http://127.0.0.1:1", "--terminal", "127.0.0.1"], env)
  expect(code).toBe(5)
  expect(stdout).toMatch(/✗ {2}gateway .*check the network/)
  expect(stdout).toContain("local mode switched on?")
  expect(all).not.toContain(env.PAY_API_KEY)
})

test("a key that the gateway does not take is told", async () => {
  const { env } = await gateway()
  const { code, stdout } = await pay(["doctor", "--json"], { ...env, PAY_API_KEY: "xnd_development_unknown" })
  expect(code).toBe(5)
  expect(checksOf(stdout)["key accepted"]).toMatchObject({ ok: false, fix: expect.stringContaining("PAY_API_KEY") })
})

test("connects to a terminal by its settings, and tells why it cannot", async () => {
  const { env } = await gateway()
  const simulators = await startSimulators()
  onTestFinished(() => simulators.stop())
  const dir = folder()
  const lanes = await writeSettings(dir, simulators)
  const vinr = lanes.find(({ file }) => file.endsWith("vinr.json"))
  const args = ["doctor", "--json", "--settings", join(dir, "vinr.json")]
  const good = await pay(args, { ...env, ...vinr?.environment })
  expect(checksOf(good.stdout)["terminal link"]).toMatchObject({ ok: true })
  const bad = await pay(args, { ...env, ...vinr?.environment, PAY_TERMINAL_PASSPHRASE: "wrong" })
  expect(bad.code).toBe(5)
  expect(checksOf(bad.stdout)["terminal link"]).toMatchObject({
    ok: false,
    found: "p12_passphrase",
    fix: expect.stringContaining("PAY_TERMINAL_PASSPHRASE")
  })
})
