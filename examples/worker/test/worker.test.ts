import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { scratch } from "@pay/example-testkit"
import { runtimes, startWorker } from "@pay/runtimes"
import { startSandbox } from "@pay/sandbox"
import { build } from "esbuild"
import { expect, onTestFinished, test } from "vitest"

const binary = runtimes.find(({ name }) => name === "workerd")?.binary

const config = (
  env: Readonly<Record<string, string>>,
  disk: string
): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "shop", worker = .shop),
    (name = "disk", disk = (path = ${JSON.stringify(disk)}, writable = true)),
    (name = "loopback", network = (allow = ["private", "local"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "shop")]
);
const shop :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
  globalOutbound = "loopback",
  bindings = [
    (name = "ORDERS", durableObjectNamespace = "OrderBook")${Object.entries(env)
      .map(([name, text]) => `,\n    (name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`)
      .join("")}
  ],
  durableObjectNamespaces = [(className = "OrderBook", uniqueKey = "orders", enableSql = true)],
  durableObjectStorage = (localDisk = "disk")
);
`

const open = async () => {
  const sandbox = await startSandbox({ rateLimit: false })
  onTestFinished(() => sandbox.close())
  const folder = scratch()
  const disk = join(folder, "disk")
  mkdirSync(disk)
  await build({
    entryPoints: [fileURLToPath(new URL("../src/worker.ts", import.meta.url))],
    outfile: join(folder, "worker.mjs"),
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["@pay/source"]
  })
  const env = { PAY_API_KEY: sandbox.apiKey, PAY_CALLBACK_TOKEN: sandbox.callbackToken, PAY_BASE_URL: sandbox.url }
  writeFileSync(join(folder, "worker.capnp"), config(env, disk))
  const start = async () => {
    const worker = await startWorker(binary ?? "", ["serve", join(folder, "worker.capnp"), "--control-fd=3"])
    onTestFinished(worker.stop)
    await sandbox.control("POST", "/webhook-urls", { url: `${worker.url}webhooks` })
    return worker
  }
  const codes = async () =>
    (await sandbox.control<{ objects: ReadonlyArray<{ value: { id: string } }> }>("GET", "/objects?table=qr.codes"))
      .objects
  return { sandbox, start, codes }
}

const order = (url: string, amount = 25_000) =>
  fetch(`${url}orders`, { method: "POST", body: JSON.stringify({ reference: "order-1", amount }) })
const read = async (url: string) => (await fetch(`${url}orders/order-1`)).json()

test.skipIf(binary === undefined)("takes a QR payment, told twice, and remembers it after a restart", async () => {
  const { sandbox, start, codes } = await open()
  const worker = await start()
  const made = await order(worker.url)
  expect(made.status).toBe(201)
  expect(await made.json()).toMatchObject({ qr: expect.stringMatching(/\S/) })
  expect((await order(worker.url)).status).toBe(200)
  expect((await order(worker.url, 1)).status).toBe(409)
  expect(await codes()).toHaveLength(1)
  expect(await read(worker.url)).toEqual({ reference: "order-1", paid: false })
  await sandbox.control("POST", "/faults", { kind: "duplicate-webhook", count: 1 })
  await sandbox.act((await codes())[0]?.value.id ?? "", "approve")
  await expect.poll(() => read(worker.url), { timeout: 30_000 }).toEqual({ reference: "order-1", paid: true })
  worker.stop()
  expect(await read((await start()).url)).toEqual({ reference: "order-1", paid: true })
})

test.skipIf(binary === undefined)("an answer that is lost makes no second code", async () => {
  const { sandbox, start, codes } = await open()
  const { url } = await start()
  await sandbox.control("POST", "/faults", { kind: "reset-after-commit", method: "POST", path: "/qr_codes" })
  expect((await order(url)).status).toBe(503)
  await sandbox.control("DELETE", "/faults")
  expect((await order(url)).status).toBe(201)
  expect(await codes()).toHaveLength(1)
})

test.skipIf(binary === undefined)("a stranger's webhook is refused", async () => {
  const { start } = await open()
  const { url } = await start()
  expect((await fetch(`${url}webhooks`, { method: "POST", body: "{}" })).status).toBe(401)
  expect((await fetch(`${url}orders`, { method: "POST", body: '{"reference":1}' })).status).toBe(400)
})
