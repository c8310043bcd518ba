/** A loopback server that answers as scripted and remembers what it was sent. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import type { Operation, ProductFacts } from "../src/operation.ts"

export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage["headers"]
  readonly body: string
}

export type Script = (response: ServerResponse, received: Received, socket: Socket) => void

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Script =>
  (response) => {
    response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(typeof body === "string" ? body : JSON.stringify(body))
  }
/** Reads the request, then cuts the connection. */
export const reset: Script = (_response, _received, socket) => socket.resetAndDestroy()
/** Headers and half a body, then silence. */
export const stall: Script = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" })
  response.write('{"id":')
}
/** Half of the promised body, then the end. */
export const truncate: Script = (response, _received, socket) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" })
  response.write('{"id":', () => socket.end())
}
export const silence: Script = () => {}

export const scriptedServer = async (...scripts: ReadonlyArray<Script>) => {
  const received: Array<Received> = []
  const sockets = new Set<Socket>()
  const arrivals: Array<() => void> = []
  const server = createServer((request, response) => {
    let body = ""
    request.setEncoding("utf8").on("data", (chunk: string) => {
      body += chunk
    })
    request.on("end", () => {
      const one = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body }
      const script = scripts[Math.min(received.length, scripts.length - 1)] ?? silence
      received.push(one)
      script(response, one, request.socket)
      for (const arrived of arrivals.splice(0)) arrived()
    })
  })
  server.on("connection", (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    connections: () => sockets.size,
    /** Resolves when the next request has arrived whole. */
    arrival: () => new Promise<void>((resolve) => arrivals.push(resolve)),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

export const product: ProductFacts = { name: "test", title: "Test", origin: "https://gateway.invalid", shape: "cloud" }

interface Types {
  readonly path: { readonly id: string }
  readonly body: unknown
  readonly success: { readonly id: string; readonly amount?: number }
  readonly code: "API_VALIDATION_ERROR" | "DUPLICATE_ERROR" | "BUSY" | "SERVER_ERROR" | "DATA_NOT_FOUND"
}

const answer = {
  type: "object",
  properties: { id: { type: "string" }, amount: { type: "number" } },
  required: ["id"]
} as const
const errors = {
  "400": { API_VALIDATION_ERROR: { retry: "after-change" }, BUSY: { retry: "later" } },
  "404": { DATA_NOT_FOUND: {} },
  "409": { DUPLICATE_ERROR: { retry: "lookup" } },
  "500": { SERVER_ERROR: {} }
} as const

const body = {
  type: "json",
  required: true,
  schema: {
    type: "object",
    properties: {
      reference_id: { type: "string", maxLength: 10 },
      currency: { enum: ["IDR", "PHP"] },
      amount: { type: "number", minimum: 1, money: "currency" },
      card: { type: "string", secret: true }
    },
    required: ["reference_id", "amount"],
    closed: true
  }
} as const

/** A write that takes no key and must never be repeated once it may have arrived. */
export const charge: Operation<Types> = {
  id: "test.charge",
  method: "POST",
  path: "/charges",
  body,
  success: { "200": answer },
  errors,
  shape: "cloud",
  retry: "never",
  lookup: { operation: "find", with: { "query.reference_id": "body.reference_id" }, read: () => find }
}
/** The same with an idempotency key whose answer is replayed. */
export const keyed: Operation<Types> = {
  ...charge,
  id: "test.keyed",
  retry: "keyed",
  idempotency: { header: "Idempotency-key", reuse: "replay", maxLength: 40 }
}
/** A write that the provider refuses a second time. */
export const natural: Operation<Types> = {
  ...charge,
  id: "test.natural",
  retry: "natural-key",
  naturalKey: { fields: ["body.reference_id"], refusedWith: "DUPLICATE_ERROR" }
}
export const read: Operation<Types> = {
  id: "test.read",
  method: "GET",
  path: "/charges/{id}",
  params: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
  success: { "200": answer },
  errors,
  shape: "cloud",
  retry: "read"
}
export const find: Operation = {
  id: "test.find",
  method: "GET",
  path: "/charges",
  params: [
    { name: "reference_id", in: "query", schema: { type: "string" } },
    { name: "after_id", in: "query", schema: { type: "string" } }
  ],
  success: { "200": { type: "object", required: ["data"] } },
  errors: {},
  shape: "cloud",
  retry: "read",
  pagination: { style: "after-id", items: "data", more: "has_more", next: { query: "after_id", from: "last.id" } }
}

export const order = { reference_id: "order-1", currency: "IDR", amount: 25_000 }
