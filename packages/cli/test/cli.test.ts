import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { startSandbox } from "@pay/sandbox"
import { startSimulators } from "@pay/terminal-simulator"
import { expect, onTestFinished, test } from "vitest"

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url))
const token = "token-of-the-test"

const start = (args: ReadonlyArray<string>, env: Readonly<Record<string, string>> = {}): ChildProcess => {
  const child = spawn(
    process.execPath,
    ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning", bin, ...args],
    {
      env: { PATH: process.env.PATH ?? "", ...env }
    }
  )
  onTestFinished(() => {
    child.kill("SIGKILL")
  })
  return child
}

const pay = async (args: ReadonlyArray<string>, env: Readonly<Record<string, string>> = {}) => {
  const child = start(args, env)
  let stdout = ""
  let stderr = ""
  child.stdout?.on("data", (chunk) => {
    stdout += String(chunk)
  })
  child.stderr?.on("data", (chunk) => {
    stderr += String(chunk)
  })
  const [code] = (await once(child, "close")) as [number | null]
  return { code, stdout, stderr, all: stdout + stderr }
}

const gateway = async () => {
  const sandbox = await startSandbox({ rateLimit: false })
  onTestFinished(() => sandbox.close())
  return { sandbox, env: { PAY_API_KEY: sandbox.apiKey, PAY_BASE_URL: sandbox.url } }
}

const charge = [
  "call",
  "ewallets",
  "createCharge",
  "--reference-id",
  "order-1",
  "--currency",
  "IDR",
  "--amount",
  "25000",
  "--checkout-method",
  "ONE_TIME_PAYMENT",
  "--channel-code",
  "ID_DANA"
]
const redirect = ["--field", "channel_properties.success_redirect_url=https://shop.example/thanks"]

test("calls an operation with flags from its spec, and finds the object again", async () => {
  const { env } = await gateway()
  const made = await pay([...charge, ...redirect, "--json"], env)
  expect(made.code).toBe(0)
  const { id, status, charge_amount } = JSON.parse(made.stdout)
  expect({ status, charge_amount }).toEqual({ status: "PENDING", charge_amount: 25_000 })
  const read = await pay(["call", "ewallets", "getCharge", "--id", id], env)
  expect(read.stdout).toMatch(/reference_id +order-1/)
  expect(made.all + read.all).not.toContain(env.PAY_API_KEY)
})

test.each([
  [[...charge], 2, "channel_properties.success_redirect_url"],
  [
    [...charge.map((text) => (text === "25000" ? "1e3" : text)), ...redirect],
    2,
    "amount must be a plain decimal number"
  ],
  [["call", "ewallets", "getCharge", "--id", "ewc_none"], 1, "DATA_NOT_FOUND"],
  [["call", "ewallets", "getCharge", "--id", "x", "--url", "http://127.0.0.1:1"], 4, "refused"]
])("%j exits with %i and says %s", async (args, code, told) => {
  const { env } = await gateway()
  const { code: actual, stderr, all } = await pay(args, env)
  expect(stderr).toContain(told)
  expect(actual).toBe(code)
  expect(all).not.toContain(env.PAY_API_KEY)
})

test("a key is never taken from a flag, and its absence is told", async () => {
  const { code, stderr } = await pay([...charge, ...redirect])
  expect(code).toBe(2)
  expect(stderr).toContain("PAY_API_KEY")
})

test("a key file that cannot be read is told, and nothing was sent", async () => {
  const { code, stderr } = await pay([...charge, ...redirect], { PAY_API_KEY_FILE: "/nowhere/key" })
  expect(code).toBe(2)
  expect(stderr).toContain("PAY_API_KEY_FILE")
})

test("a sale whose journal cannot be kept is never told as wrong use", async () => {
  const args = [
    "--host",
    "127.0.0.1",
    "--port",
    "1",
    "--amount",
    "1",
    "--currency",
    "USD",
    "--journal",
    "/nowhere/till.db"
  ]
  expect((await pay(["terminal", "sale", ...args])).code).toBe(3)
})

test("a triggered event arrives at pay listen, verified; a wrong token is rejected", async () => {
  const child = start(["listen", "--json", "--count", "1"], { PAY_CALLBACK_TOKEN: token })
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()
  const { url } = JSON.parse((await lines.next()).value ?? "")
  const wrong = await pay(["trigger", "ewallet.capture", "--url", url], { PAY_CALLBACK_TOKEN: "another" })
  expect(wrong.code).toBe(1)
  expect(JSON.parse((await lines.next()).value ?? "")).toEqual({ rejected: "wrong-token" })
  const sent = await pay(["trigger", "ewallet.capture", "--url", url, "--field", "data.reference_id=order-9"], {
    PAY_CALLBACK_TOKEN: token
  })
  expect(sent.code).toBe(0)
  expect(JSON.parse((await lines.next()).value ?? "")).toMatchObject({
    event: "ewallet.capture",
    payload: { data: { reference_id: "order-9" } }
  })
})

test("sells on a terminal, shows its journal, and answers a repeated reference without a second charge", async () => {
  const simulators = await startSimulators()
  const folder = mkdtempSync(join(tmpdir(), "pay-cli-"))
  onTestFinished(async () => {
    await simulators.stop()
    rmSync(folder, { recursive: true })
  })
  simulators.codepay.device.customer.always({ act: "approve" })
  const where = ["--host", "127.0.0.1", "--port", String(simulators.codepay.port), "--journal", join(folder, "till.db")]
  for (let i = 0; i < 2; i++) {
    const { code, stdout } = await pay([
      "terminal",
      "sale",
      ...where,
      "--amount",
      "10.50",
      "--currency",
      "USD",
      "--reference",
      "SALE1"
    ])
    expect(stdout).toMatch(/SALE1 +sale +approved +USD 10\.50/)
    expect(code).toBe(0)
  }
  expect(simulators.ledger.all()).toHaveLength(1)
  expect((await pay(["terminal", "journal", ...where])).stdout).toMatch(/SALE1 +sale +approved/)
  const recovered = await pay(["terminal", "recover", ...where])
  expect(recovered).toMatchObject({ code: 0, stdout: "Nothing is open.\n" })
})

test("a declined sale is no success", async () => {
  const simulators = await startSimulators()
  const folder = mkdtempSync(join(tmpdir(), "pay-cli-"))
  onTestFinished(async () => {
    await simulators.stop()
    rmSync(folder, { recursive: true })
  })
  simulators.codepay.device.customer.always({ act: "decline" })
  const { code, stdout } = await pay([
    "terminal",
    "sale",
    "--host",
    "127.0.0.1",
    "--port",
    String(simulators.codepay.port),
    "--journal",
    join(folder, "till.db"),
    "--amount",
    "1",
    "--currency",
    "USD"
  ])
  expect(stdout).toContain("declined")
  expect(code).toBe(1)
})

test("doctor names each failure with its fix, and shows no key", async () => {
  const { sandbox, env } = await gateway()
  const good = await pay(["doctor", "--json", "--url", sandbox.url], env)
  expect(good.code).toBe(0)
  expect(JSON.parse(good.stdout).ok).toBe(true)
  const bad = await pay(["doctor", "--url", "http://127.0.0.1:1", "--terminal", "127.0.0.1"], env)
  expect(bad.code).toBe(5)
  expect(bad.stdout).toMatch(/✗ {2}gateway .*check the network/)
  expect(bad.stdout).toContain("local mode switched on?")
  expect(good.all + bad.all).not.toContain(env.PAY_API_KEY)
})

test("the sandbox started by the command answers until it is told to end", async () => {
  const child = start(["sandbox", "--json"])
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, "data")) as [Buffer]
  const { url, apiKey } = JSON.parse(String(line))
  expect(
    (await pay(["call", "ewallets", "getCharge", "--id", "x", "--url", url], { PAY_API_KEY: apiKey })).stderr
  ).toContain("DATA_NOT_FOUND")
  child.kill("SIGTERM")
  const [code] = (await once(child, "exit")) as [number | null]
  expect(code).toBe(130)
})
