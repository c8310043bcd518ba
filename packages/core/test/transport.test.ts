/** What each transport knows of a request that went wrong below HTTP. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { type ClientConfig, fetchTransport, makeClient, nodeTransport } from "../src/index.ts"
import type { Operation } from "../src/operation.ts"
import { apiKey } from "./support/callers.ts"
import { json, type Script, scriptedServer } from "./support/http.ts"
import { charge, keyed, order, product, read } from "./support/operations.ts"
import { deadUrl, selfSigned, socketServer, tlsServer } from "./support/sockets.ts"

const open: Array<AsyncDisposable> = []
const keep = async <A extends AsyncDisposable>(made: Promise<A>): Promise<A> => {
  const one = await made
  open.push(one)
  return one
}
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0)
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]()
})

const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n{"id":"c1"}'
const ok = json(200, { id: "c1" })
const pay = (url: string, config: Partial<ClientConfig> = {}, operation: Operation = charge) =>
  makeClient({ apiKey, baseUrl: url, timeoutMs: 1000, ...config }, product).call(operation, { body: order })

describe.each([
  ["node", nodeTransport],
  ["fetch", fetchTransport]
] as const)("the %s transport", (name, make) => {
  test("a refused connection was not sent", async () => {
    const result = await pay(await deadUrl(), { transport: make() }).result()
    expect(result).toMatchObject({
      error: { _tag: "NotSentError", reason: "refused", code: "ECONNREFUSED", attempts: 3 }
    })
  })

  test("a name that does not resolve was not sent", async () => {
    const result = await pay("https://gateway.invalid", { transport: make(), retries: 0 }).result()
    expect(result).toMatchObject({ error: { _tag: "NotSentError", attempts: 1 } })
    expect(!result.ok && result.error._tag === "NotSentError" && result.error.reason).toMatch(/^(dns|unreachable)$/)
  })

  test("a certificate that nobody signed was not sent, and is not tried again", async () => {
    const server = await keep(tlsServer(ANSWER))
    const result = await pay(server.url, { transport: make() }).result()
    expect(result).toMatchObject({ error: { _tag: "NotSentError", reason: "tls", attempts: 1 } })
    expect(server.connections()).toBe(1)
  })

  test("a server that reads the request and resets leaves the outcome unknown", async () => {
    const server = await keep(socketServer((socket) => socket.on("data", () => socket.resetAndDestroy())))
    const result = await pay(server.url, { transport: make() }).result()
    expect(result).toMatchObject({ error: { _tag: "IndeterminateError", reason: "reset", attempts: 1 } })
  })

  test("a server that answers something else than HTTP leaves the outcome unknown", async () => {
    const server = await keep(socketServer((socket) => socket.on("data", () => socket.end("220 smtp.example\r\n"))))
    const result = await pay(server.url, { transport: make() }).result()
    expect(result).toMatchObject({ error: { _tag: "IndeterminateError", attempts: 1 } })
  })

  test("a peer that is gone without a word ends with the limit, its outcome unknown", async () => {
    const server = await keep(socketServer((socket) => socket.pause()))
    const result = await pay(server.url, { transport: make(), timeoutMs: 60 }).result()
    expect(result).toMatchObject({ error: { _tag: "IndeterminateError", reason: "timeout", attempts: 1 } })
  })

  test("a connection that the server closed between two calls is not used again", async () => {
    const closing: Script = (response, _received, socket) => {
      response.writeHead(200, { "content-type": "application/json" }).end('{"id":"c1"}', () => socket.end())
    }
    const server = await keep(scriptedServer(closing))
    const client = makeClient({ apiKey, baseUrl: server.url, transport: make() }, product)
    for (let i = 0; i < 5; i++) {
      expect(await client.call(charge, { body: order })).toEqual({ id: "c1" })
      await server.closed()
    }
    expect(server.received).toHaveLength(5)
  })

  test(`form data arrives as a form, the same bytes on each attempt (${name})`, async () => {
    const upload: Operation = {
      ...read,
      id: "test.upload",
      method: "POST",
      path: "/files",
      params: [],
      body: { type: "multipart", schema: { type: "object" } }
    }
    const server = await keep(scriptedServer(json(503, ""), ok))
    const body = { purpose: "KYC", file: new Blob(["%PDF-1.7 é"], { type: "application/pdf" }) }
    await makeClient({ apiKey, baseUrl: server.url, transport: make() }, product).call(upload, { body })
    const [first, second] = server.received
    expect(second).toMatchObject({ body: first?.body, url: "/files" })
    const form = await new Response(second?.body, {
      headers: { "content-type": String(second?.headers["content-type"]) }
    }).formData()
    expect(form.get("purpose")).toBe("KYC")
    expect(await (form.get("file") as File).text()).toBe("%PDF-1.7 é")
  })

  test("a file comes back as a Blob of its own type", async () => {
    const download: Operation = { ...read, id: "test.download", success: { "200": { format: "binary" } } }
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    const server = await keep(
      scriptedServer((response) => response.writeHead(200, { "content-type": "image/png" }).end(bytes))
    )
    const client = makeClient({ apiKey, baseUrl: server.url, transport: make() }, product)
    const file = (await client.call(download, { path: { id: "f1" } })) as Blob
    expect(file.type).toBe("image/png")
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
  })
})

describe("the node transport, which sees the socket,", () => {
  test("tells a reset before the TLS handshake from one after the request: nothing was sent", async () => {
    const server = await keep(socketServer((socket) => socket.resetAndDestroy(), "https"))
    const result = await pay(server.url, { transport: nodeTransport() }).result()
    expect(result).toMatchObject({ error: { _tag: "NotSentError", code: "ECONNRESET", attempts: 3 } })
  })

  test("tells a handshake that never ends from an answer that never comes", async () => {
    const server = await keep(socketServer((socket) => socket.resume(), "https"))
    const result = await pay(server.url, { transport: nodeTransport(), timeoutMs: 60, retries: 0 }).result()
    expect(result).toMatchObject({ error: { _tag: "NotSentError", reason: "connect-timeout" } })
  })

  test("tells an abort during the handshake from one in flight", async () => {
    const control = new AbortController()
    const server = await keep(socketServer(() => control.abort(), "https"))
    const client = makeClient({ apiKey, baseUrl: server.url, transport: nodeTransport() }, product)
    const result = await client.call(charge, { body: order }, { signal: control.signal }).result()
    expect(result).toMatchObject({ error: { _tag: "NotSentError", reason: "aborted" } })
  })

  test("speaks TLS with a certificate authority of one's own, and keeps the connection", async () => {
    const server = await keep(tlsServer(ANSWER))
    const transport = nodeTransport({ tls: { ca: selfSigned.cert } })
    const client = makeClient({ apiKey, baseUrl: server.url, transport }, product)
    for (let i = 0; i < 3; i++) expect(await client.call(charge, { body: order })).toEqual({ id: "c1" })
    expect(server.connections()).toBe(1)
  })

  test("leaves a connection before a server that says when will close it", async () => {
    const server = await keep(scriptedServer(json(200, { id: "c1" }, { "keep-alive": "timeout=1" })))
    const client = makeClient({ apiKey, baseUrl: server.url, transport: nodeTransport() }, product)
    for (let i = 0; i < 3; i++) await client.call(charge, { body: order })
    expect(server.connections()).toBe(3)
  })

  test("leaves a connection that was idle too long, as after a frozen process", async () => {
    const server = await keep(scriptedServer(ok))
    const client = makeClient({ apiKey, baseUrl: server.url, transport: nodeTransport() }, product)
    await client.call(charge, { body: order })
    const now = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 4001)
    await client.call(charge, { body: order })
    now.mockRestore()
    expect(server.connections()).toBe(2)
  })

  test("does not take an answer that nobody asked for as the next one", async () => {
    const server = await keep(
      socketServer((socket, index) => {
        socket.on("data", () => socket.write(index === 0 ? ANSWER + ANSWER.replace("c1", "xx") : ANSWER))
      })
    )
    const client = makeClient({ apiKey, baseUrl: server.url, transport: nodeTransport() }, product)
    for (let i = 0; i < 3; i++) expect(await client.call(charge, { body: order })).toEqual({ id: "c1" })
  })

  test("refuses an answer without end", async () => {
    const megabyte = "x".repeat(1024 * 1024)
    const server = await keep(
      socketServer((socket) => {
        socket.once("data", () => {
          socket.write("HTTP/1.1 200 OK\r\n\r\n")
          const more = (): void => {
            if (!socket.destroyed) socket.write(megabyte, more)
          }
          more()
        })
      })
    )
    const result = await pay(server.url, { transport: nodeTransport(), timeoutMs: 30_000 }).result()
    expect(result).toMatchObject({ error: { _tag: "IndeterminateError", reason: "bad-answer" } })
  })

  test("writes names and notes beyond ASCII as UTF-8", async () => {
    const server = await keep(scriptedServer(ok))
    const note: Operation = { ...keyed, body: { type: "json", schema: { type: "object" } } }
    const client = makeClient({ apiKey, baseUrl: server.url, transport: nodeTransport() }, product)
    await client.call(note, { body: { name: "Siti Nurhalizá 陳 🙂" } })
    expect(JSON.parse(server.received[0]?.body ?? "")).toEqual({ name: "Siti Nurhalizá 陳 🙂" })
    expect(server.received[0]?.headers["content-length"]).toBe(
      String(Buffer.byteLength(server.received[0]?.body ?? ""))
    )
  })
})
