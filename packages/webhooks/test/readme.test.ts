import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { generateKeyPairSync } from "node:crypto"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { createEwalletsClient } from "@pay/ewallets"
import { events, ewalletCapture, ewalletVoid } from "@pay/ewallets/webhooks"
import { startSandbox } from "@pay/sandbox"
import { createSnapSigner } from "@pay/signatures"
import { openDatabase, sqliteInbox } from "@pay/store-sqlite/inbox"
import { virtualAccountPayment } from "@pay/virtual-accounts/webhooks"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { createWebhooks, GiveUp } from "../src/index.ts"
import { signTestWebhook } from "../src/testing.ts"
import { examplesByProduct, TOKEN } from "./support.ts"

const house = resolve(import.meta.dirname, "../../..")
const blocksOf = (name: string, language: string): ReadonlyArray<string> => {
  const text = readFileSync(join(house, "packages", name, "README.md"), "utf8")
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(([, block]) => block!)
}
const programs = { webhooks: blocksOf("webhooks", "ts"), signatures: blocksOf("signatures", "ts") }

const pair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" }
  })
const [current, old] = [pair(), pair()]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "webhooks-readme-"))
  mkdirSync(join(folder, "node_modules/@pay"), { recursive: true })
  for (const name of ["ewallets", "signatures", "store-sqlite", "virtual-accounts", "webhooks"])
    symlinkSync(join(house, "packages", name), join(folder, "node_modules/@pay", name))
  for (const name of ["effect", "@types"])
    symlinkSync(join(house, "node_modules", name), join(folder, "node_modules", name))
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
  for (const [name, blocks] of Object.entries(programs))
    for (const [i, text] of blocks.entries()) writeFileSync(join(folder, `${name}-${i}.ts`), text)
})
afterAll(() => rmSync(folder, { recursive: true }))

const closing: Array<() => unknown> = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === "object" && address ? address.port : 0
}

interface Running {
  readonly url: string
  /** Resolves once the program has printed this; rejects with all it printed when it ends before. */
  readonly prints: (text: string) => Promise<void>
}

const start = async (program: string, env: Readonly<Record<string, string>> = {}): Promise<Running> => {
  const port = await freePort()
  const child: ChildProcess = spawn(process.execPath, ["--conditions=@pay/source", program], {
    cwd: folder,
    env: { ...process.env, CALLBACK_TOKEN: TOKEN, PORT: String(port), ...env }
  })
  closing.push(async () => {
    child.kill("SIGKILL")
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit")
  })
  let printed = ""
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const one of listeners) one()
  }
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text
      tell()
    })
  let ended = false
  child.once("close", () => {
    ended = true
    tell()
  })
  const prints = (text: string): Promise<void> =>
    new Promise((done, fail) => {
      const look = (): void => {
        if (printed.includes(text)) done()
        else if (ended) fail(new Error(`it ended, and printed: ${printed}`))
        else return
        listeners.delete(look)
      }
      listeners.add(look)
      look()
    })
  const url = `http://127.0.0.1:${port}`
  for (let up = false; !up && !ended; )
    up = await fetch(url).then(
      () => true,
      () => false
    )
  return { url, prints }
}

const runs = (program: string, env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=@pay/source", program], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CALLBACK_TOKEN: TOKEN, ...env }
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
  return stdout
}

const post = async (
  url: string,
  sent: { readonly headers: Record<string, string>; readonly body: Uint8Array<ArrayBuffer> }
) => (await fetch(url, { method: "POST", headers: sent.headers, body: sent.body })).status

const wallet = async (event: typeof ewalletCapture | typeof ewalletVoid, created: string, status: string) => {
  const overrides = { created, data: { id: "ewc_readme", reference_id: "order-1", status } }
  return signTestWebhook<unknown>(event, { token: TOKEN, examples: examplesByProduct.ewallets!, overrides })
}

it("every program of both READMEs compiles as strictly as this house does", () => {
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(house, "tsconfig.base.json"), include: ["*.ts"] })
  )
  const tsc = join(house, "node_modules/typescript/bin/tsc")
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { encoding: "utf8" })
  expect(stdout).toBe("")
})

it("every program of both READMEs is run below", () => {
  expect([programs.webhooks.length, programs.signatures.length]).toEqual([5, 3])
})

describe("the programs of @pay/webhooks", () => {
  it("a shop that writes its orders with the inbox", async () => {
    const { url, prints } = await start("webhooks-0.ts")
    expect(await post(url, await wallet(ewalletCapture, "2026-01-01T00:00:00Z", "SUCCEEDED"))).toBe(200)
    expect(await post(url, await wallet(ewalletVoid, "2026-01-01T00:00:01Z", "VOIDED"))).toBe(200)
    // Events of one object are handled in order, so the capture is done by then.
    await prints("not handled here ewallet.void")
    const database = openDatabase(join(folder, "shop.db"))
    closing.push(() => database.close())
    expect(database.prepare("SELECT * FROM orders").all()).toEqual([{ id: "order-1", status: "SUCCEEDED" }])
  })

  it("an endpoint with a route for events without a name", async () => {
    const { url, prints } = await start("webhooks-1.ts")
    const examples = examplesByProduct["virtual-accounts"]!
    const overrides = { external_id: "va-1" }
    const sent = await signTestWebhook(virtualAccountPayment, { token: TOKEN, examples, overrides })
    expect(await post(`${url}/webhooks/fva-paid`, sent)).toBe(200)
    await prints("va-1 is paid")
  })

  it("a shop that reads the charge again before it ships", async () => {
    const sandbox = await startSandbox({ callbackToken: TOKEN, clock: "manual", rateLimit: false })
    closing.push(sandbox.close)
    const { url, prints } = await start("webhooks-2.ts", { PAY_API_KEY: sandbox.apiKey, PAY_BASE_URL: sandbox.url })
    await sandbox.control("POST", "/webhook-urls", { target: "eWallets paid", url })
    const ewallets = createEwalletsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    const { id } = await ewallets.createCharge({
      reference_id: "order-8821",
      currency: "IDR",
      amount: 25_000,
      checkout_method: "ONE_TIME_PAYMENT",
      channel_code: "ID_DANA",
      channel_properties: { success_redirect_url: "https://shop.example/thanks" }
    })
    await sandbox.act(id, "approve")
    await prints("order-8821 leaves the house")
  })

  it("looking after an inbox, from a program and from the command line", async () => {
    rmSync(join(folder, "inbox.db"), { force: true })
    using inbox = sqliteInbox(join(folder, "inbox.db"))
    const onEvent = () => {
      throw new GiveUp("no such order")
    }
    const failing = createWebhooks({ tokens: [TOKEN], events, inbox, onEvent })
    await failing.receive(await wallet(ewalletCapture, "2026-01-01T00:00:00Z", "SUCCEEDED"))
    await failing.drain()
    const printed = runs("webhooks-3.ts")
    expect(printed).toContain("{ open: 0, handled: 0, superseded: 0, dead: 1 }")
    expect(printed).toMatch(/^w:\S+ GiveUp: no such order ewallet\.capture$/m)
    expect(printed).toMatch(/^ewallet\.capture$/m)
    expect(printed).toMatch(/^\{"type":"handled",/m)

    const lines = blocksOf("webhooks", "sh").flatMap((block) => block.trimEnd().split("\n"))
    const commands = lines.filter((line) => line.startsWith("npx pay-inbox "))
    expect(commands.length).toBe(4)
    const bin = join(house, "packages/webhooks/src/bin.ts")
    for (const command of commands) {
      const args = command.split(" ").slice(2)
      const { status, stderr } = spawnSync(process.execPath, ["--conditions=@pay/source", bin, ...args], {
        cwd: folder,
        encoding: "utf8"
      })
      expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: "" })
    }
  })

  it("a test of your own", () => {
    expect(runs("webhooks-4.ts")).toBe("")
  })
})

describe("the programs of @pay/signatures", () => {
  it("sign a message", () => {
    expect(runs("signatures-0.ts", { SNAP_PRIVATE_KEY: current.privateKey })).toContain("'X-SIGNATURE'")
  })

  it("verify messages and tokens", async () => {
    const keys = { GATEWAY_KEY: current.publicKey, GATEWAY_OLD_KEY: old.publicKey }
    const { url, prints } = await start("signatures-1.ts", keys)
    const body = new TextEncoder().encode('{ "a": 1 }')
    const { "X-SIGNATURE": signature, "X-TIMESTAMP": timestamp } = await createSnapSigner({
      privateKey: old.privateKey
    }).sign({ method: "POST", path: "/snap?a=1", body })
    const signed = { "x-signature": signature, "x-timestamp": timestamp }
    expect(await post(`${url}/snap?a=1`, { headers: signed, body })).toBe(200)
    expect(await post(`${url}/other`, { headers: signed, body })).toBe(401)
    await prints("wrong-signature")
    expect(await post(url, { headers: { "x-callback-token": TOKEN }, body })).toBe(200)
    expect(await post(url, { headers: { "x-callback-token": "guessed" }, body })).toBe(401)
    await prints("wrong-token")
  })

  it("run as Effects", () => {
    expect(runs("signatures-2.ts")).toBe("wrong-token\n")
  })
})
