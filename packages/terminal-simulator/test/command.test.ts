import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { afterEach, expect, it } from "vitest"
import { WebSocket } from "ws"

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url))

const started: Array<ReturnType<typeof spawn>> = []
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null) continue
    child.kill("SIGTERM")
    await once(child, "exit")
  }
})

const start = async (...args: ReadonlyArray<string>) => {
  const child = spawn(process.execPath, ["--conditions=@pay/source", BIN, ...args], {
    stdio: ["ignore", "pipe", "pipe"]
  })
  started.push(child)
  const [line] = (await once(child.stdout, "data")) as [Buffer]
  return {
    child,
    ready: JSON.parse(String(line)) as { codepay: { url: string }; control: string; pid: number; ready: boolean }
  }
}

const post = (url: string, body: unknown) => fetch(url, { method: "POST", body: JSON.stringify(body) })

const order = async (url: string, orderNo: string): Promise<Record<string, unknown>> => {
  const socket = new WebSocket(url)
  await once(socket, "open")
  const data = { trans_type: "1", merchant_order_no: orderNo, order_amount: "2.15", pay_scenario: "SWIPE_CARD" }
  socket.send(JSON.stringify({ topic: "ecrhub.pay.order", request_id: "r1", app_id: "a", biz_data: data }))
  const [answer] = (await once(socket, "message")) as [Buffer]
  socket.close()
  return JSON.parse(String(answer)) as Record<string, unknown>
}

it("prints one ready line, obeys its control API, keeps the ledger, and ends on SIGTERM with status 0", async () => {
  const { child, ready } = await start()
  expect(ready).toMatchObject({ ready: true, pid: child.pid })
  await post(`${ready.control}/codepay/customer`, { next: [{ act: "decline", message: "Do not honor" }] })
  expect(await order(ready.codepay.url, "ORDER1")).toMatchObject({
    request_id: "r1",
    response_code: "105",
    biz_data: { trans_status: "1" }
  })
  expect(await order(ready.codepay.url, "ORDER2")).toMatchObject({
    response_code: "0",
    biz_data: { trans_status: "2", order_amount: "2.15" }
  })
  const ledger = (await (await fetch(`${ready.control}/ledger`)).json()) as { movements: Array<unknown> }
  expect(ledger).toMatchObject({
    movements: [{ kind: "charge", reference: "ORDER2", amount: "2.15", currency: "USD" }],
    doubleCharged: []
  })
  const exit = once(child, "exit")
  child.kill("SIGTERM")
  expect(await exit).toEqual([0, null])
})

it("answers what it cannot do with a reason", async () => {
  const { ready } = await start()
  const answer = await post(`${ready.control}/codepay/customer`, { always: { act: "dance" } })
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { error: "act must be approve, decline, insert, cancel or wait" }
  ])
  expect((await post(`${ready.control}/codepay/act`, { act: "approve" })).status).toBe(400)
  expect((await fetch(`${ready.control}/nothing`)).status).toBe(404)
})

it("refuses a port that is none, with its usage", async () => {
  const child = spawn(process.execPath, ["--conditions=@pay/source", BIN, "--codepay", "http"], {
    stdio: ["ignore", "pipe", "pipe"]
  })
  started.push(child)
  const [message] = (await once(child.stderr, "data")) as [Buffer]
  expect(String(message)).toContain("--codepay must be a port number")
  expect(await once(child, "exit")).toEqual([2, null])
})
