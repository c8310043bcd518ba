import { X509Certificate } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { request } from "node:https"
import { createSecureContext } from "node:tls"
import { afterEach, describe, expect, it } from "vitest"
import { ManualClock } from "../src/clock.ts"
import { AcquirerLedger } from "../src/index.ts"
import {
  createVinrCredentials,
  SIMULATED_VINR_ROUTES,
  startVinrTerminal,
  VINR_DEVICE_ID,
  type VinrTerminal,
  type VinrTerminalOptions,
  vinrControls
} from "../src/vinr/index.ts"

const made = createVinrCredentials(VINR_DEVICE_ID)
const started: Array<VinrTerminal> = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((terminal) => terminal.stop()))
})

const start = async (options: VinrTerminalOptions = {}) => {
  const terminal = await startVinrTerminal({ credentials: await made, ...options })
  started.push(terminal)
  return terminal
}

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

const send = (terminal: VinrTerminal, body: unknown, path = "/v1/pay", pfx = terminal.credentials.p12) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port: terminal.port(),
        path,
        method: "POST",
        agent: false,
        pfx: Buffer.from(pfx),
        passphrase: terminal.credentials.passphrase,
        ca: terminal.credentials.caPem,
        checkServerIdentity: () => undefined
      },
      (response) => {
        const chunks: Array<Buffer> = []
        response.on("data", (chunk: Buffer) => chunks.push(chunk))
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: JSON.parse(Buffer.concat(chunks).toString()) as Answer["body"]
          })
        )
      }
    )
    sent.on("error", reject)
    sent.end(JSON.stringify(body))
  })

const order = (reference: string, amount = 2500, rest: object = {}) => ({
  terminalId: VINR_DEVICE_ID,
  amount,
  currency: "USD",
  reference,
  ...rest
})

const ask = async (terminal: VinrTerminal, path: string, init: RequestInit = {}) => {
  const { url, secretKey } = terminal.cloudServer
  const response = await fetch(url + path, { ...init, headers: { authorization: `Bearer ${secretKey}` } })
  return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> }
}

const found = async (terminal: VinrTerminal, reference: string) =>
  (await ask(terminal, SIMULATED_VINR_ROUTES.payment(reference))).body.data as ReadonlyArray<Answer["body"]>

describe("the simulated VINR terminal", () => {
  it("charges what is asked for and answers at the end of the card interaction", async () => {
    const terminal = await start()
    expect(await send(terminal, order("SALE1"))).toMatchObject({
      status: 200,
      body: { status: "completed", reference: "SALE1", amount: 2500, currency: "USD", last4: "4242", brand: "visa" }
    })
    expect(terminal.ledger.all()).toMatchObject([{ kind: "charge", reference: "SALE1", device: VINR_DEVICE_ID }])
  })

  it("charges a repeated reference again, and the ledger tells", async () => {
    const terminal = await start()
    await send(terminal, order("SALE1"))
    await send(terminal, order("SALE1"))
    expect(terminal.ledger.doubleCharged()).toEqual(["SALE1"])
  })

  it("holds money only, where captureMethod is manual", async () => {
    const terminal = await start()
    const { body } = await send(terminal, order("HOLD1", 2500, { captureMethod: "manual" }))
    expect(body).toMatchObject({ status: "authorized", amountCaptured: 0, amountCapturable: 2500 })
    expect(terminal.ledger.all()).toMatchObject([{ kind: "hold" }])
  })

  it("serves one customer at a time", async () => {
    const terminal = await start()
    terminal.device.customer.next({ act: "wait" })
    const first = send(terminal, order("SALE1"))
    await expect.poll(() => terminal.device.waiting?.reference).toBe("SALE1")
    expect(await send(terminal, order("SALE2"))).toMatchObject({
      status: 409,
      body: { error: { code: "terminal_busy" } }
    })
    terminal.device.act({ act: "approve" })
    expect((await first).body.status).toBe("completed")
  })

  it("gives up after 90 s of its own clock", async () => {
    const clock = new ManualClock(0)
    const terminal = await start({ clock })
    terminal.device.customer.next({ act: "wait" })
    const sale = send(terminal, order("SALE1"))
    await expect.poll(() => terminal.device.waiting?.reference).toBe("SALE1")
    clock.advance(89_999)
    expect(terminal.device.waiting?.status).toBe("pending")
    clock.advance(1)
    expect((await sale).body.status).toBe("expired")
  })

  const REFUSED: ReadonlyArray<readonly [what: string, body: unknown, status: number]> = [
    ["another terminal's id", { ...order("SALE1"), terminalId: "term_other" }, 422],
    ["an amount in major units", order("SALE1", 25.5), 400],
    ["no reference", order(""), 400],
    ["no JSON object", "hello", 400]
  ]
  for (const [what, body, status] of REFUSED) {
    it(`refuses ${what}`, async () => {
      const terminal = await start()
      expect((await send(terminal, body)).status).toBe(status)
      expect(terminal.device.payments).toEqual([])
    })
  }

  it("knows no /v1/pay in its other mode", async () => {
    const terminal = await start({ mode: "cashless" })
    expect((await send(terminal, order("SALE1"))).status).toBe(404)
  })

  it("takes only the client certificate that was made for it", async () => {
    const terminal = await start()
    const { client } = terminal.credentials
    expect((await send(terminal, order("SALE1"), "/v1/pay", await client("other_device"))).status).toBe(403)
    await expect(send(terminal, order("SALE1"), "/v1/pay", await client("other_authority"))).rejects.toThrow()
    await expect(send(terminal, order("SALE1"), "/v1/pay", await client("expired"))).rejects.toThrow()
    expect(terminal.device.heard).toEqual([])
  })
})

describe("the offline queue", () => {
  const LIMITS: ReadonlyArray<readonly [model: string, maxMinor: number, maxQueued: number]> = [
    ["nexgo_ct20", 150_00, 10],
    ["nexgo_ct20p", 150_00, 10],
    ["nexgo_n92", 100_00, 5],
    ["nexgo_n86pro", 100_00, 5],
    ["ciontek_cm30", 0, 0]
  ]
  for (const [model, maxMinor, maxQueued] of LIMITS) {
    it(`of ${model} keeps ${maxQueued} payments of up to ${maxMinor} cents, and charges them once it is back`, async () => {
      const terminal = await start({ model })
      terminal.device.setOnline(false)
      expect((await send(terminal, order("MUCH", maxMinor + 1))).body.status).toBe("failed")
      for (let index = 0; index < maxQueued; index++) {
        const { body } = await send(terminal, order(`SALE${index}`, maxMinor))
        expect(body).toMatchObject({ status: "pending", metadata: { offline: true } })
      }
      expect((await send(terminal, order("LATE", 1_00))).body.status).toBe("failed")
      expect(terminal.ledger.all()).toEqual([])
      terminal.device.setOnline(true)
      expect(terminal.ledger.all().length).toBe(maxQueued)
      expect(terminal.ledger.doubleCharged()).toEqual([])
      expect(terminal.cloud.events.filter(({ event }) => event === "terminal_payment.completed").length).toBe(maxQueued)
    })
  }

  it("survives a restart, and tells of a card that the issuer then refuses", async () => {
    const terminal = await start()
    terminal.device.setOnline(false)
    terminal.device.customer.next({ act: "decline" })
    await send(terminal, order("SALE1"))
    terminal.reboot()
    expect(await found(terminal, "SALE1")).toEqual([])
    terminal.device.setOnline(true)
    expect(await found(terminal, "SALE1")).toMatchObject([{ status: "failed", declineCode: "offline_auth_declined" }])
  })
})

describe("the simulated cloud", () => {
  it("knows a payment from its start, and closes one whose terminal died", async () => {
    const clock = new ManualClock(0)
    const terminal = await start({ clock })
    terminal.device.customer.next({ act: "wait" })
    const sale = send(terminal, order("SALE1")).catch(() => "cut")
    await expect.poll(() => terminal.device.waiting?.reference).toBe("SALE1")
    expect(await found(terminal, "SALE1")).toMatchObject([{ status: "pending" }])
    terminal.reboot()
    expect(await sale).toBe("cut")
    clock.advance(120_001)
    expect(await found(terminal, "SALE1")).toMatchObject([{ status: "expired" }])
    expect(terminal.ledger.all()).toEqual([])
  })

  it("wants its key", async () => {
    const terminal = await start()
    const response = await fetch(terminal.cloudServer.url + SIMULATED_VINR_ROUTES.payment("SALE1"))
    expect(response.status).toBe(401)
  })

  it("says whether the terminal is online", async () => {
    const terminal = await start()
    const route = SIMULATED_VINR_ROUTES.terminal(VINR_DEVICE_ID)
    expect((await ask(terminal, route)).body).toEqual({ id: VINR_DEVICE_ID, model: "nexgo_ct20", status: "online" })
    terminal.device.setOnline(false)
    expect((await ask(terminal, route)).body.status).toBe("offline")
  })
})

describe("the vendor's certificates", () => {
  it("chain to the CA, name the device, and open with the passphrase", async () => {
    const { caPem, device, p12, passphrase } = await made
    const [ca, leaf] = [new X509Certificate(caPem), new X509Certificate((await device()).certPem)]
    expect(ca.ca).toBe(true)
    expect(leaf.checkIssued(ca) && leaf.verify(ca.publicKey)).toBe(true)
    expect(leaf.subjectAltName).toBe(`DNS:${VINR_DEVICE_ID}`)
    expect(() => createSecureContext({ pfx: Buffer.from(p12), passphrase })).not.toThrow()
  })

  it("come in the wrong forms that tests need", async () => {
    const { device, client, p12, passphrase } = await made
    const expired = new X509Certificate((await device("expired")).certPem)
    expect(Date.parse(expired.validTo)).toBeLessThan(Date.now())
    const open = (pfx: Uint8Array, word: string) => () =>
      createSecureContext({ pfx: Buffer.from(pfx), passphrase: word })
    expect(open(p12, "another")).toThrow("mac verify failure")
    expect(open(await client("legacy_cipher"), passphrase)).toThrow("Unsupported PKCS12 PFX data")
  })

  it("are new at each start", async () => {
    const another = await createVinrCredentials(VINR_DEVICE_ID)
    expect(another.caPem).not.toBe((await made).caPem)
    expect(another.passphrase).not.toBe((await made).passphrase)
  })
})

describe("the terminal's controls", () => {
  it("tell where it is and what it does, and hand out the files a till needs", async () => {
    const ledger = new AcquirerLedger()
    const terminal = await start({ ledger })
    const { name, ready, controls, state, stop } = vinrControls(terminal)
    expect(name).toBe("vinr")
    expect(ready).toMatchObject({ url: terminal.url, terminalId: VINR_DEVICE_ID, fingerprint: terminal.fingerprint })
    expect(readFileSync(String(ready.caPath), "utf8")).toBe(terminal.credentials.caPem)
    controls.customer?.({ next: [{ act: "wait" }] })
    const sale = send(terminal, order("SALE1"))
    await expect.poll(() => state()).toMatchObject({ waiting: { reference: "SALE1" }, online: true })
    controls.act?.({ act: "approve" })
    expect((await sale).body.status).toBe("completed")
    controls.internet?.({ online: false })
    controls.mischief?.([{ on: "answer", do: "unknown_status" }])
    expect((await send(terminal, order("SALE2"))).body.status).toBe("settling")
    expect(state()).toMatchObject({ online: false, payments: [{ queued: false }, { queued: true }] })
    const before = terminal.port()
    expect(await controls.move?.({})).toEqual({ url: terminal.url, port: terminal.port() })
    expect(terminal.port()).not.toBe(before)
    expect((await send(terminal, order("SALE3"))).status).toBe(200)
    await stop()
    expect(existsSync(String(ready.p12Path))).toBe(false)
  })

  it("refuse what they do not know", async () => {
    const { controls, stop } = vinrControls(await start())
    expect(() => controls.mischief?.({ on: "pay", do: "dance" })).toThrow("no such mischief")
    expect(() => controls.internet?.({ online: "yes" })).toThrow("online must be true or false")
    expect(() => controls.lan?.({ connections: "maybe" })).toThrow("serve, refuse, ignore")
    expect(() => controls.act?.({ act: "approve" })).toThrow("no customer is being served")
    expect(() => controls.latency?.({ ms: -1 })).toThrow("ms must be")
    await stop()
  })
})
