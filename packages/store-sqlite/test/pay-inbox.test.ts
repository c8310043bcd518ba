import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { examples } from "@pay/ewallets/examples"
import { events, ewalletCapture } from "@pay/ewallets/webhooks"
import { createWebhooks, GiveUp } from "@pay/webhooks"
import { signTestWebhook } from "@pay/webhooks/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { sqliteInbox } from "../src/inbox.ts"
import { openDatabase } from "../src/index.ts"

const TOKEN = "callback-token-of-the-tests"
const BIN = fileURLToPath(new URL("../../webhooks/src/bin.ts", import.meta.url))
const CARD = "4000 0000 0000 1091"

let folder: string
let db: string

const inbox = (...args: ReadonlyArray<string>) => {
  const run = spawnSync(process.execPath, ["--conditions=@pay/source", BIN, ...args], { encoding: "utf8" })
  return { status: run.status, out: run.stdout, err: run.stderr }
}
const json = (...args: ReadonlyArray<string>) => {
  const { out, ...rest } = inbox(...args, "--db", db, "--json")
  expect(out.trimEnd().split("\n")).toHaveLength(1)
  return { ...rest, told: JSON.parse(out) }
}

// Three charges: one handled, two that the shop gave up on.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pay-inbox-"))
  db = join(folder, "shop.db")
  using store = sqliteInbox(db)
  const webhooks = createWebhooks({
    tokens: [{ token: TOKEN, label: "current" }],
    events,
    inbox: store,
    onEvent: (event) => {
      if (event.delivery.id !== "wh-1")
        throw new GiveUp(`no order for ${CARD} of maria@example.com, key xnd_development_abc\u001b]0;owned\u0007`)
    }
  })
  for (const id of ["wh-1", "wh-2", "wh-3"]) {
    const overrides = { data: { id: `ewc_${id}`, reference_id: "order-of-maria" } }
    await webhooks.receive(await signTestWebhook(ewalletCapture, { token: TOKEN, id, examples, overrides }))
  }
  await webhooks.drain()
})
afterAll(() => rmSync(folder, { recursive: true }))

describe("pay-inbox, read", () => {
  it("counts", () => {
    expect(json("counts")).toMatchObject({ status: 0, told: { open: 0, handled: 1, superseded: 0, dead: 2 } })
    expect(inbox("counts", "--db", db).out).toMatch(/^dead +2$/m)
  })

  it("lists in order of arrival, narrowed and page by page", () => {
    expect(json("list").told.records.map((one: { key: string }) => one.key)).toEqual(["w:wh-1", "w:wh-2", "w:wh-3"])
    expect(json("list", "--state", "handled").told.records).toMatchObject([{ key: "w:wh-1", attempts: 1 }])
    expect(json("list", "--after", "1", "--limit", "1").told.records).toMatchObject([{ seq: 2 }])
    expect(json("list", "--event", "qr/qr.payment").told.records).toEqual([])
    const { out } = inbox("list", "--db", db)
    expect(out).toMatch(/^seq +state +event +tries +when +key$/m)
    expect(out).toMatch(/^2 +dead +ewallets\/ewallet\.capture +1 +\S+Z +w:wh-2$/m)
  })

  it("shows the dead with their error, and neither secrets, persons nor control characters in it", () => {
    const { out } = inbox("dead", "--db", db)
    expect(out).toContain("GiveUp: no order for")
    for (const secret of [CARD, "maria@example.com", "xnd_development_abc", "\u001b"]) expect(out).not.toContain(secret)
    expect(json("dead", "--reveal").told.records[0].lastError).toContain(CARD)
  })

  it("shows one event, its payload masked unless asked", () => {
    const { status, told } = json("show", "w:wh-2")
    expect(status).toBe(0)
    expect(told).toMatchObject({
      state: "dead",
      webhookId: "wh-2",
      token: "current",
      payload: {
        event: "ewallet.capture",
        data: { id: "•••", reference_id: "•••", status: "SUCCEEDED", charge_amount: "•••" }
      }
    })
    expect(JSON.stringify(told)).not.toMatch(/maria|1000/)
    expect(json("show", "w:wh-2", "--reveal").told.payload.data).toMatchObject({ reference_id: "order-of-maria" })
    expect(inbox("show", "w:wh-2", "--db", db).out).toMatch(/^event +ewallets\/ewallet\.capture$/m)
    expect(inbox("show", "w:none", "--db", db)).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringContaining("w:none")
    })
  })
})

describe("pay-inbox replay", () => {
  it("puts back what is settled, and says what it could not", () => {
    const first = json("replay", "w:wh-1", "w:none")
    expect(first).toMatchObject({ status: 1, told: { replayed: ["w:wh-1"], refused: ["w:none"] } })
    expect(json("replay", "--dead")).toMatchObject({ status: 0, told: { replayed: ["w:wh-2", "w:wh-3"] } })
    expect(json("counts").told).toMatchObject({ open: 3, dead: 0 })
    expect(inbox("replay", "w:wh-2", "--db", db)).toMatchObject({
      status: 1,
      out: expect.stringMatching(/^0 put back\nnot there, or open/)
    })
  })
})

describe("pay-inbox, misused", () => {
  it.each([
    [[], "which command"],
    [["counts"], "--db is missing"],
    [["list", "--db", "x.db", "--state", "gone"], "--state takes one of"],
    [["list", "--db", "x.db", "--limit", "all"], "--limit takes a whole number"],
    [["replay", "--db", "x.db"], "cannot make sense"],
    [["show", "--db", "x.db"], "cannot make sense"],
    [["list", "--db", "x.db", "--loud"], "--loud"]
  ])("%j", (args, told) => {
    const { status, out, err } = inbox(...args)
    expect({ status, out }).toEqual({ status: 2, out: "" })
    expect(err).toContain(told)
    expect(err).toContain("Usage: pay-inbox")
  })

  it("never makes a file or an inbox", () => {
    const missing = join(folder, "missing.db")
    expect(inbox("counts", "--db", missing).status).toBe(2)
    expect(existsSync(missing)).toBe(false)
    const other = join(folder, "other.db")
    openDatabase(other).close()
    expect(inbox("counts", "--db", other)).toMatchObject({ status: 2, err: expect.stringContaining("holds no inbox") })
    const text = join(folder, "text.db")
    writeFileSync(text, "no database, and long enough to be told from one".repeat(20))
    expect(inbox("counts", "--db", text)).toMatchObject({ status: 2, err: expect.stringContaining("not a database") })
  })

  it("helps", () => {
    expect(inbox("--help")).toMatchObject({ status: 0, err: "" })
  })
})
