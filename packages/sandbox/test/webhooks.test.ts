import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, it, onTestFinished } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, dana, HOUR, MINUTE, open, paid, receiver } from "./helpers.ts"

interface Listed {
  readonly webhooks: ReadonlyArray<{
    readonly id: string
    readonly event: string
    readonly state: string
    readonly url: string | null
    readonly next_attempt_at: string | null
    readonly attempts: ReadonlyArray<{ readonly at: string; readonly status?: number; readonly error?: string }>
  }>
}

describe("webhooks", () => {
  it("are sent again on the documented schedule until a receiver answers 2xx", async () => {
    const hooks = await receiver()
    hooks.script.push(500, 500, 302, 204)
    const sandbox = await open({ webhookUrl: hooks.url })
    await paid(sandbox)
    await sandbox.settled()
    await sandbox.advance(15 * MINUTE - 1)
    expect(hooks.received).toHaveLength(1)
    await sandbox.advance(1)
    expect(hooks.received).toHaveLength(2)
    await sandbox.advance(45 * MINUTE)
    expect(hooks.received).toHaveLength(3)
    await sandbox.advance(30 * DAY)
    expect(hooks.received).toHaveLength(4)
    expect(new Set(hooks.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1)
    const { webhooks } = await sandbox.control<Listed>("GET", "/webhooks")
    expect(webhooks[0]?.state).toBe("delivered")
    expect(webhooks[0]?.attempts.map(({ at, status }) => [at, status])).toEqual([
      ["2026-01-15T03:00:00.000Z", 500],
      ["2026-01-15T03:15:00.000Z", 500],
      ["2026-01-15T04:00:00.000Z", 302],
      ["2026-01-15T06:00:00.000Z", 204]
    ])
  })

  it("are given up after six retries in 24 hours, and can be resent by hand under the same id", async () => {
    const hooks = await receiver()
    hooks.script.push(...Array.from({ length: 7 }, () => 503))
    const sandbox = await open({ webhookUrl: hooks.url })
    await paid(sandbox)
    await sandbox.advance(31 * DAY)
    const [failed] = (await sandbox.control<Listed>("GET", "/webhooks?state=failed")).webhooks
    expect(failed?.attempts).toHaveLength(7)
    expect(Date.parse(failed!.attempts[6]!.at) - Date.parse(failed!.attempts[0]!.at)).toBe(24 * HOUR)
    const resent = await sandbox.control<{ state: string }>("POST", `/webhooks/${failed?.id}/resend`)
    expect(resent.state).toBe("delivered")
    expect(hooks.received.at(-1)?.headers["webhook-id"]).toBe(failed?.id)
  })

  it("to a receiver that is not there are logged with the reason", async () => {
    const sandbox = await open({ webhookUrl: "http://127.0.0.1:1/hooks" })
    await paid(sandbox)
    await sandbox.settled()
    const [webhook] = (await sandbox.control<Listed>("GET", "/webhooks")).webhooks
    expect(webhook).toMatchObject({ state: "pending", next_attempt_at: "2026-01-15T03:15:00.000Z" })
    expect(webhook?.attempts[0]?.error).toBe("ECONNREFUSED")
  })

  it("without a URL are kept to be read", async () => {
    const sandbox = await open()
    await paid(sandbox)
    const { webhooks } = await sandbox.control<Listed>("GET", "/webhooks?event=ewallet.capture")
    expect(webhooks).toMatchObject([{ event: "ewallet.capture", state: "kept", url: null, attempts: [] }])
  })

  it("go to the URL set for their target", async () => {
    const [rest, payments] = [await receiver(), await receiver()]
    const sandbox = await open({ webhookUrl: rest.url })
    await sandbox.control("POST", "/webhook-urls", { target: "eWallets paid", url: payments.url })
    await paid(sandbox)
    await sandbox.settled()
    expect([rest.received.length, payments.received.length]).toEqual([0, 1])
  })
})

describe("webhook faults", () => {
  it("deliver twice under one id", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    await sandbox.control("POST", "/faults", { kind: "duplicate-webhook", count: 1 })
    await paid(sandbox)
    await paid(sandbox)
    await sandbox.settled()
    const ids = hooks.received.map(({ headers }) => headers["webhook-id"])
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(2)
  })

  it("lose a delivery, which the next retry makes good", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    await sandbox.control("POST", "/faults", { kind: "drop-webhook", event: "ewallet.capture", count: 1 })
    await paid(sandbox)
    await sandbox.settled()
    expect(hooks.received).toHaveLength(0)
    await sandbox.advance(15 * MINUTE)
    expect(hooks.received).toHaveLength(1)
  })

  it("let a later event overtake an earlier one", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    await sandbox.control("POST", "/faults", { kind: "reorder-webhook", count: 1 })
    const id = await paid(sandbox)
    await call(sandbox, "POST", `/ewallets/charges/${id}/void`)
    await sandbox.act(id, "approve")
    await sandbox.settled()
    expect(hooks.received.map(({ body }) => body.event)).toEqual(["ewallet.void", "ewallet.capture"])
  })

  it("do not keep an event back that nothing overtakes", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    await sandbox.control("POST", "/faults", { kind: "reorder-webhook", count: 1 })
    await paid(sandbox, dana())
    await sandbox.settled()
    expect(hooks.received).toHaveLength(1)
  })
})

it("let time move on although new ones keep coming", async () => {
  const hooks: Array<ServerResponse> = []
  let sandbox: Sandbox | undefined
  let moved = false
  // Each delivery is answered once the next one is there, so something is under way at any time.
  const server = createServer((request, response) => {
    request.resume()
    hooks.push(response)
    hooks.at(-2)?.end()
    if (moved || hooks.length === 400) response.end()
    else if (sandbox) void paid(sandbox, dana({ reference_id: `order-${hooks.length}` }))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  sandbox = await open({ webhookUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
  await paid(sandbox)
  await sandbox.advance(10 * DAY)
  moved = true
  expect(hooks.length).toBeLessThan(400)
  hooks.at(-1)?.end()
  await sandbox.settled()
})
