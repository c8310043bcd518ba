import { createSocket } from "node:dgram"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { announceTerminal, type Simulators, startCodePayTerminal, startSimulators } from "@pay/terminal-simulator"
import { describe, expect, onTestFinished, test } from "vitest"
import { writeSettings } from "../src/commands/terminal/simulated.ts"
import { ended, folder, pay, start } from "./support/pay.ts"

const bench = async () => {
  const simulators = await startSimulators()
  onTestFinished(() => simulators.stop())
  const dir = folder()
  const lanes = await writeSettings(dir, simulators)
  const lane = (driver: string) => {
    const found = lanes.find(({ file }) => file.endsWith(`${driver}.json`))
    if (found === undefined) throw new Error(`no settings for ${driver}`)
    const where = ["--settings", found.file, "--journal", join(dir, `${driver}.db`)]
    const sale = ["sale", "--amount", "10000", "--currency", found.currency, "--reference", "SALE1"]
    return {
      ...found,
      sale,
      run: (args: ReadonlyArray<string>) => pay(["terminal", ...args, ...where], found.environment),
      begin: (args: ReadonlyArray<string>) => start(["terminal", ...args, ...where], found.environment)
    }
  }
  return { simulators, lane }
}

const everyCustomer = (simulators: Simulators, act: "approve" | "decline" | "wait"): void => {
  simulators.codepay.device.customer.always({ act })
  simulators.vinr.device.customer.always({ act })
  for (const { customer } of simulators.c2c.gateway.terminals) customer.always({ act })
}

describe.each(["codepay", "vinr", "c2c"])("on a %s terminal", (driver) => {
  test("a repeated reference answers without a second charge, and the day agrees", async () => {
    const { simulators, lane } = await bench()
    everyCustomer(simulators, "approve")
    const { run, sale } = lane(driver)
    for (let i = 0; i < 2; i++) {
      const { code, stdout, stderr } = await run(sale)
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
      expect(stdout).toMatch(/SALE1 +sale +approved +[A-Z]{3} 10000/)
    }
    expect(simulators.ledger.all()).toHaveLength(1)
    expect((await run(["journal"])).stdout).toMatch(/SALE1 +sale +approved/)
    expect(await run(["recover"])).toMatchObject({ code: 0, stdout: "Nothing is open.\n" })
    const day = await run(["reconcile", "--json"])
    expect(day.code).toBe(0)
    expect(JSON.parse(day.stdout)).toMatchObject({ clean: true, open: [], missingHere: [] })
  })

  test("a declined sale is no success", async () => {
    const { simulators, lane } = await bench()
    everyCustomer(simulators, "decline")
    const { run, sale } = lane(driver)
    const { code, stdout } = await run(sale)
    expect(stdout).toContain("declined")
    expect(code).toBe(1)
    expect(simulators.ledger.all()).toHaveLength(0)
  })
})

test("a sale that is interrupted is unknown, and recovery finds what the customer did", async () => {
  const { simulators, lane } = await bench()
  everyCustomer(simulators, "wait")
  const { begin, run, sale } = lane("codepay")
  const child = begin(sale)
  const end = ended(child)
  await expect.poll(() => simulators.codepay.device.waiting, { timeout: 30_000 }).toBeTruthy()
  child.kill("SIGINT")
  const { code, stderr } = await end
  expect(code).toBe(3)
  expect(stderr).toContain("pay terminal recover")
  simulators.codepay.device.act({ act: "approve" })
  const recovered = await run(["recover"])
  expect(recovered.code).toBe(0)
  expect(recovered.stdout).toMatch(/SALE1 +sale +approved/)
  expect(simulators.ledger.of("SALE1")).toHaveLength(1)
})

test("a charge that the journal does not know is found at the end of the day", async () => {
  const { simulators, lane } = await bench()
  everyCustomer(simulators, "approve")
  const { run, sale, file, environment } = lane("c2c")
  expect((await run(sale)).code).toBe(0)
  const another = ["--settings", file, "--journal", join(folder(), "another.db")]
  const elsewhere = await pay(["terminal", "reconcile", "--json", ...another], environment)
  expect(elsewhere.code).toBe(5)
  expect(JSON.parse(elsewhere.stdout).missingHere).toHaveLength(1)
})

test("a batch report that differs from the journal is told", async () => {
  const { simulators, lane } = await bench()
  everyCustomer(simulators, "approve")
  const { run, sale } = lane("codepay")
  expect((await run(sale)).code).toBe(0)
  const agrees = await run(["reconcile", "--batch-count", "1", "--batch-total", "USD:10000"])
  expect(agrees).toMatchObject({ code: 0, stdout: expect.stringContaining("agrees") })
  const differs = await run(["reconcile", "--batch-count", "2"])
  expect(differs).toMatchObject({ code: 5, stdout: expect.stringContaining("the journal has 1 for USD 10000") })
})

test("staff decide what recovery cannot, and only that", async () => {
  const { simulators, lane } = await bench()
  const { begin, run, sale } = lane("codepay")
  everyCustomer(simulators, "wait")
  const child = begin(sale)
  const end = ended(child)
  await expect.poll(() => simulators.codepay.device.waiting, { timeout: 30_000 }).toBeTruthy()
  child.kill("SIGINT")
  await end
  await simulators.codepay.stop()
  expect((await run(["recover", "--patience-ms", "10"])).code).toBe(3)
  const decision = ["decide", "--reference", "SALE1", "--as", "cancelled", "--note", "no receipt, Rani"]
  expect((await run(decision)).stdout).toMatch(/SALE1 +sale +cancelled/)
  const again = await run(decision)
  expect(again.code).toBe(2)
  expect(again.stderr).toContain("only unknown, held or offline")
})

test.each([
  ["port", { port: 70_000 }, "port"],
  ["a field that is no setting", { passphrase: "x" }, "passphrase"],
  ["a driver that does not exist", { driver: "pos9" }, "driver must be one of"]
])("settings with a wrong %s are refused by name, before anything is sent", async (_, change, told) => {
  const { lane } = await bench()
  const { file, run, sale } = lane("vinr")
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...change }))
  const { code, stderr } = await run(sale)
  expect(code).toBe(2)
  expect(stderr).toContain(told)
})

test("a secret is asked for by the name of its variable, and never shown", async () => {
  const { simulators, lane } = await bench()
  const { file, sale } = lane("vinr")
  const without = await pay(["terminal", ...sale, "--settings", file, "--journal", join(folder(), "till.db")])
  expect(without.code).toBe(2)
  expect(without.stderr).toContain("PAY_TERMINAL_PASSPHRASE")
  const wrong = { PAY_TERMINAL_PASSPHRASE: "not-the-passphrase", PAY_VINR_SECRET_KEY: "sk_test_not_the_key" }
  const refused = await pay(["terminal", ...sale, "--settings", file, "--journal", join(folder(), "till.db")], wrong)
  expect(refused.code).toBe(4)
  expect(refused.stderr).toContain("p12_passphrase")
  expect(refused.all).not.toMatch(/not-the-passphrase|sk_test/)
  expect(simulators.ledger.all()).toHaveLength(0)
})

test("a sale whose journal cannot be kept is never told as wrong use", async () => {
  const where = ["--host", "127.0.0.1", "--port", "1", "--journal", "/nowhere/till.db"]
  expect((await pay(["terminal", "sale", ...where, "--amount", "1", "--currency", "USD"])).code).toBe(3)
})

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const socket = createSocket("udp4")
    socket.bind(0, "127.0.0.1", () => {
      const { port } = socket.address()
      socket.close(() => resolve(port))
    })
  })

test("discover lists terminals that announce themselves", async () => {
  const mdnsPort = await freePort()
  const terminal = await startCodePayTerminal()
  const silence = announceTerminal(terminal, { mdnsPort })
  onTestFinished(async () => {
    await silence()
    await terminal.stop()
  })
  const { stdout } = await pay([
    "terminal",
    "discover",
    "--interface",
    "127.0.0.1",
    "--mdns-port",
    String(mdnsPort),
    "--seconds",
    "6",
    "--json"
  ])
  expect(JSON.parse(stdout.trim())).toMatchObject({
    vendor: "codepay",
    name: "Front counter",
    port: String(terminal.port)
  })
})
