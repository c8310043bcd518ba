import { describe, expect, it } from "vitest"
import { basic, call, dana, open, receiver } from "./helpers.ts"

const PATH = "/ewallets/charges"

describe("request faults", () => {
  it("cut the connection before anything happened", async () => {
    const sandbox = await open()
    await sandbox.control("POST", "/faults", { kind: "reset-before", method: "POST", path: PATH, count: 1 })
    await expect(call(sandbox, "POST", PATH, dana())).rejects.toThrow()
    expect(
      (await sandbox.control<{ objects?: Array<object> }>("GET", "/objects?table=ewallets.charges")).objects
    ).toEqual([])
    expect((await call(sandbox, "POST", PATH, dana())).status).toBe(200)
  })

  it("cut the connection after the change was made", async () => {
    const sandbox = await open()
    await sandbox.control("POST", "/faults", { kind: "reset-after-commit", method: "POST", path: PATH, count: 1 })
    await expect(call(sandbox, "POST", PATH, dana())).rejects.toThrow()
    expect(
      (await sandbox.control<{ objects: Array<object> }>("GET", "/objects?table=ewallets.charges")).objects
    ).toHaveLength(1)
    expect(sandbox.requests()[0]).toMatchObject({ path: PATH, faults: ["reset-after-commit"] })
  })

  it("cut an answer in the middle, after the change was made", async () => {
    const sandbox = await open()
    await sandbox.control("POST", "/faults", { kind: "truncate", path: PATH, count: 1 })
    await expect(call(sandbox, "POST", PATH, dana())).rejects.toThrow()
    expect(
      (await sandbox.control<{ objects: Array<object> }>("GET", "/objects?table=ewallets.charges")).objects
    ).toHaveLength(1)
  })

  it("answer with another body under the right status, after the change was made", async () => {
    const sandbox = await open()
    await sandbox.control("POST", "/faults", { kind: "wrong-body", method: "POST", path: PATH, count: 1 })
    await sandbox.control("POST", "/faults", { kind: "wrong-body", method: "GET", body: "", count: 1 })
    const page = await fetch(sandbox.url + PATH, {
      method: "POST",
      headers: { authorization: basic(sandbox.apiKey), "content-type": "application/json" },
      body: JSON.stringify(dana())
    })
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("<!doctype html>")])
    const { objects } = await sandbox.control<{ objects: Array<{ seq: number; value: { id: string } }> }>(
      "GET",
      "/objects?table=ewallets.charges"
    )
    expect(objects).toHaveLength(1)
    expect((await call(sandbox, "GET", `${PATH}/${objects[0]!.value.id}`)).body).toBe("")
    expect(await sandbox.control("GET", `/objects?table=ewallets.charges&after=${objects[0]!.seq}`)).toMatchObject({
      table: "ewallets.charges",
      objects: []
    })
  })

  it("answer with a status, before or after the change", async () => {
    const sandbox = await open()
    const count = async () =>
      (await sandbox.control<{ objects: Array<object> }>("GET", "/objects?table=ewallets.charges")).objects.length
    await sandbox.control("POST", "/faults", {
      kind: "http-status",
      status: 503,
      match: { method: "POST", path: PATH },
      count: 1
    })
    const before = await call(sandbox, "POST", PATH, dana())
    expect([before.status, before.body.error_code, await count()]).toEqual([503, "CHANNEL_UNAVAILABLE", 0])
    await sandbox.control("POST", "/faults", { kind: "http-status", status: 500, after_commit: true, count: 1 })
    const after = await call(sandbox, "POST", PATH, dana())
    expect([after.status, after.body.error_code, await count()]).toEqual([500, "SERVER_ERROR", 1])
  })

  it("match by method, path template and rate, are listed with what they did, and removed", async () => {
    const sandbox = await open({ seed: 1 })
    const fault = await sandbox.control<{ id: string }>("POST", "/faults", {
      kind: "http-status",
      method: "GET",
      path: "/ewallets/charges/{id}",
      rate: 0.5
    })
    const statuses = new Set<number>()
    for (let i = 0; i < 40; i++) statuses.add((await call(sandbox, "GET", `${PATH}/ewc_1`)).status)
    expect([...statuses].sort()).toEqual([404, 500])
    expect((await call(sandbox, "POST", PATH, dana())).status).toBe(200)
    const { faults } = await sandbox.control<{ faults: Array<{ id: string; struck: number }> }>("GET", "/faults")
    expect(faults[0]?.id).toBe(fault.id)
    expect(faults[0]?.struck).toBeGreaterThan(5)
    expect(faults[0]?.struck).toBeLessThan(35)
    await sandbox.control("DELETE", `/faults/${fault.id}`)
    await sandbox.control("POST", "/faults", { kind: "delay", ms: 1 })
    expect((await call(sandbox, "GET", `${PATH}/ewc_1`)).status).toBe(404)
    await sandbox.control("DELETE", "/faults")
    expect((await sandbox.control<{ faults: Array<object> }>("GET", "/faults")).faults).toEqual([])
  })
})

describe("reorder-webhook", () => {
  const payout = async (sandbox: Awaited<ReturnType<typeof open>>, reference_id: string) => {
    const channel_properties = { account_holder_name: "Maria", account_number: "09171234567" }
    const body = { reference_id, channel_code: "PH_GCASH", channel_properties, amount: 1, currency: "PHP" }
    await call(sandbox, "POST", "/v2/payouts", body, { "idempotency-key": reference_id })
    await sandbox.advance(1_000)
  }

  it("lets a later webhook overtake one that a timer caused, however far apart they are", async () => {
    const { url: webhookUrl, received } = await receiver()
    const sandbox = await open({ webhookUrl })
    await sandbox.control("POST", "/faults", { kind: "reorder-webhook", event: "payout.succeeded", count: 1 })
    await payout(sandbox, "first")
    await payout(sandbox, "second")
    await payout(sandbox, "third")
    await sandbox.advance(60_000)
    expect(received.map(({ body }) => body.data.reference_id)).toEqual(["second", "first", "third"])
  })

  it("delivers a webhook that nothing overtakes by the end of the advance", async () => {
    const { url: webhookUrl, received } = await receiver()
    const sandbox = await open({ webhookUrl })
    await sandbox.control("POST", "/faults", { kind: "reorder-webhook" })
    await payout(sandbox, "only")
    await sandbox.advance(60_000)
    expect(received.map(({ body }) => body.data.reference_id)).toEqual(["only"])
  })
})
