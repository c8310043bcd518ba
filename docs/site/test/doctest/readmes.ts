/** Scenes of the READMEs' programs. */
import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { createEwalletsClient } from "@pay/ewallets"
import { events, ewalletCapture, ewalletVoid } from "@pay/ewallets/webhooks"
import { createSnapSigner } from "@pay/signatures"
import { openDatabase, sqliteInbox } from "@pay/store-sqlite/inbox"
import { examples as accountExamples } from "@pay/virtual-accounts/examples"
import { virtualAccountPayment } from "@pay/virtual-accounts/webhooks"
import { createWebhooks, GiveUp } from "@pay/webhooks"
import { signTestWebhook } from "@pay/webhooks/testing"
import { expect } from "vitest"
import { house } from "../../src/house.ts"
import { post, up, walletEvent } from "./calls.ts"
import type { Scene, Stage } from "./scenes.ts"
import { TOKEN } from "./world.ts"

const asDocumented = (product: string): Scene => ({
  env: async (world) => ({ PAY_BASE_URL: await world.documented(product) })
})

const shopWithOrders = async ({ program }: Stage): Promise<void> => {
  await up(program)
  expect(await post(program.url, await walletEvent(ewalletCapture, "2026-01-01T00:00:00Z", "SUCCEEDED"))).toBe(200)
  expect(await post(program.url, await walletEvent(ewalletVoid, "2026-01-01T00:00:01Z", "VOIDED"))).toBe(200)
  // Events of one object are handled in order, so the capture is done by then.
  await program.prints("not handled here ewallet.void")
  const database = openDatabase(join(program.folder, "shop.db"))
  expect(database.prepare("SELECT * FROM orders").all()).toEqual([{ id: "order-1", status: "SUCCEEDED" }])
  database.close()
}

const routeForAnEvent = async ({ program }: Stage): Promise<void> => {
  await up(program)
  const overrides = { external_id: "va-1" }
  const sent = await signTestWebhook(virtualAccountPayment, { token: TOKEN, examples: accountExamples, overrides })
  expect(await post(`${program.url}/webhooks/fva-paid`, sent)).toBe(200)
  await program.prints("va-1 is paid")
}

const shopThatReadsAgain = async ({ program, world: { sandbox } }: Stage): Promise<void> => {
  await up(program)
  await sandbox.control("POST", "/webhook-urls", { target: "eWallets paid", url: program.url })
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
  await program.prints("order-8821 leaves the house")
  await sandbox.control("POST", "/webhook-urls", { target: "eWallets paid", url: null })
}

/** Runs a program to its end, without stopping the servers of this process; rejects unless it ends well. */
const node = (args: ReadonlyArray<string>, cwd: string) =>
  promisify(execFile)(
    process.execPath,
    ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning", ...args],
    {
      cwd,
      env: { ...process.env, CALLBACK_TOKEN: TOKEN }
    }
  )

/** Leaves one dead letter, then gives the inbox to the commands of the README. */
const lookAfterAnInbox = async ({ program }: Stage): Promise<void> => {
  expect(await program.ended).toMatchObject({ status: 0, stderr: "" })
  const file = join(program.folder, "inbox.db")
  using inbox = sqliteInbox(file)
  const onEvent = () => {
    throw new GiveUp("no such order")
  }
  const failing = createWebhooks({ tokens: [TOKEN], events, inbox, onEvent })
  await failing.receive(await walletEvent(ewalletCapture, "2026-01-01T00:00:00Z", "SUCCEEDED"))
  await failing.drain()
  const again = await node(["program.ts"], program.folder)
  expect(again.stdout).toContain("{ open: 0, handled: 0, superseded: 0, dead: 1 }")
  expect(again.stdout).toMatch(/^w:\S+ GiveUp: no such order ewallet\.capture$/m)
  expect(again.stdout).toMatch(/^\{"type":"handled",/m)
  const text = readFileSync(join(house, "packages/webhooks/README.md"), "utf8")
  const commands = [...text.matchAll(/^npx pay-inbox (.*)$/gm)].map(([, args = ""]) => args)
  expect(commands.length).toBe(4)
  for (const command of commands) {
    const { stderr } = await node([join(house, "packages/webhooks/src/bin.ts"), ...command.split(" ")], program.folder)
    expect({ command, stderr }).toEqual({ command, stderr: "" })
  }
}

const verifier = async ({ program, world: { keys } }: Stage): Promise<void> => {
  await up(program)
  const body = new TextEncoder().encode('{ "a": 1 }')
  const signer = createSnapSigner({ privateKey: keys.old.privateKey })
  const made = await signer.sign({ method: "POST", path: "/snap?a=1", body })
  const signed = { "x-signature": made["X-SIGNATURE"], "x-timestamp": made["X-TIMESTAMP"] }
  expect(await post(`${program.url}/snap?a=1`, { headers: signed, body })).toBe(200)
  expect(await post(`${program.url}/other`, { headers: signed, body })).toBe(401)
  await program.prints("wrong-signature")
  expect(await post(program.url, { headers: { "x-callback-token": TOKEN }, body })).toBe(200)
  expect(await post(program.url, { headers: { "x-callback-token": "guessed" }, body })).toBe(401)
  await program.prints("wrong-token")
}

export const readmes: Readonly<Record<string, Scene>> = {
  "packages/direct-debit/README.md#1": asDocumented("direct-debit"),
  "packages/files/README.md#1": { ...asDocumented("files"), files: { "passport.pdf": "%PDF-1.7" } },
  "packages/paylater/README.md#1": asDocumented("paylater"),
  "packages/platform/README.md#1": asDocumented("platform"),
  "packages/recurring/README.md#1": asDocumented("recurring"),
  "packages/remittances/README.md#1": asDocumented("remittances"),
  "packages/signatures/README.md#1": { prints: ["'X-SIGNATURE'"] },
  "packages/signatures/README.md#2": {
    env: ({ keys }) => ({ GATEWAY_KEY: keys.merchant.publicKey, GATEWAY_OLD_KEY: keys.old.publicKey }),
    play: verifier
  },
  "packages/signatures/README.md#3": { prints: ["wrong-token\n"] },
  "packages/store-postgres/README.md#1": {
    env: async (world) => ({ DATABASE_URL: await world.database("readme") }),
    play: async ({ program }) => {
      expect(await program.ended).toMatchObject({ status: 0, stderr: "" })
    }
  },
  "packages/webhooks/README.md#1": { play: shopWithOrders },
  "packages/webhooks/README.md#2": { play: routeForAnEvent },
  "packages/webhooks/README.md#3": { play: shopThatReadsAgain },
  "packages/webhooks/README.md#4": { play: lookAfterAnInbox }
}
