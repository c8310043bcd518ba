import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer, request as httpRequest, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { connect } from "node:net"
import { NodeHttpServer } from "@effect/platform-node"
import { ewalletCapture, events as ewalletEvents } from "@pay/ewallets/webhooks"
import { Effect, Exit, Layer, Scope } from "effect"
import { HttpRouter } from "effect/http"
import fastify from "fastify"
import { Hono } from "hono"
import { afterEach, describe, expect, it } from "vitest"
import { make } from "../src/effect.ts"
import { fastifyWebhooks } from "../src/fastify.ts"
import { createWebhooks, fetchHandler } from "../src/index.ts"
import { nodeHandler } from "../src/node.ts"
import { createMemoryInbox, signTestWebhook } from "../src/testing.ts"
import { examplesByProduct, TOKEN } from "./support.ts"

const LIMIT = 100_000
const closing: Array<() => unknown> = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const endpoint = () => {
  const handled: Array<string> = []
  const webhooks = createWebhooks({
    tokens: [TOKEN],
    events: ewalletEvents,
    routes: { refunds: ewalletEvents },
    maxBodyBytes: LIMIT,
    inbox: createMemoryInbox(),
    onEvent: (event) => handled.push(`${event.name} ${event.delivery.route}`)
  })
  return { webhooks, handled }
}

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  closing.push(() => new Promise((resolve) => server.close(resolve)))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

// A program of its own, as a shop would run it.
const expressShop = async (): Promise<string> => {
  const program = new URL("./programs/express.ts", import.meta.url).pathname
  const shop = spawn(process.execPath, ["--conditions=@pay/source", program], {
    env: { ...process.env, TOKEN, LIMIT: String(LIMIT) },
    stdio: ["ignore", "pipe", "inherit"]
  })
  closing.push(async () => {
    shop.kill()
    await once(shop, "exit")
  })
  const [line] = await once(shop.stdout, "data")
  return JSON.parse(String(line)).url
}

const handledBy = async (url: string) => (await (await fetch(`${url}/handled`)).json()) as ReadonlyArray<string>

const drained = (webhooks: { readonly drain: () => Promise<unknown> }, handled: ReadonlyArray<string>) => async () => {
  await webhooks.drain()
  return handled
}

interface Mounted {
  /** URL of the endpoint, and of the same one mounted under the route "refunds". */
  readonly url: string
  readonly handled: () => Promise<ReadonlyArray<string>>
}

const mounts: Record<string, () => Promise<Mounted>> = {
  "node:http": async () => {
    const { webhooks, handled } = endpoint()
    const plain = nodeHandler(webhooks)
    const refunds = nodeHandler(webhooks, { route: "refunds" })
    const url = await listen(createServer((req, res) => (req.url === "/hooks/refunds" ? refunds : plain)(req, res)))
    return { url: `${url}/hooks`, handled: drained(webhooks, handled) }
  },
  Express: async () => {
    const url = await expressShop()
    return { url: `${url}/hooks`, handled: () => handledBy(url) }
  },
  "Express behind express.raw": async () => {
    const url = await expressShop()
    return { url: `${url}/raw`, handled: () => handledBy(url) }
  },
  Fastify: async () => {
    const { webhooks, handled } = endpoint()
    const app = fastify()
    await app.register(fastifyWebhooks(webhooks), { prefix: "/hooks" })
    await app.register(fastifyWebhooks(webhooks, { path: "/hooks/refunds", route: "refunds" }))
    app.post("/other", async (request) => ({ got: request.body }))
    closing.push(() => app.close())
    const url = await app.listen({ host: "127.0.0.1", port: 0 })
    const other = await fetch(`${url}/other`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"a":1}'
    })
    expect(await other.json()).toEqual({ got: { a: 1 } })
    return { url: `${url}/hooks`, handled: drained(webhooks, handled) }
  },
  "Fetch (Hono)": async () => {
    const { webhooks, handled } = endpoint()
    const app = new Hono()
    const plain = fetchHandler(webhooks)
    const refunds = fetchHandler(webhooks, { route: "refunds" })
    app.all("/hooks", (c) => plain(c.req.raw))
    app.all("/hooks/refunds", (c) => refunds(c.req.raw))
    // Node has no server of the Fetch standard, so this one hands the platform's own Request on.
    const url = await listen(
      createServer(async (req, res) => {
        const body = req.method === "POST" ? (ReadableStreamFrom(req) as never) : null
        const headers = req.headers as Record<string, string>
        const init = { method: req.method!, headers, body, duplex: "half" as const }
        const response = await app.fetch(new Request(`http://shop.example${req.url}`, init))
        res.writeHead(response.status).end(await response.text())
      })
    )
    return { url: `${url}/hooks`, handled: drained(webhooks, handled) }
  },
  "Effect HttpRouter": async () => {
    const handled: Array<string> = []
    const scope = await Effect.runPromise(Scope.make())
    closing.push(() => Effect.runPromise(Scope.close(scope, Exit.void)))
    const webhooks = await Effect.runPromise(
      make({
        tokens: [TOKEN],
        events: ewalletEvents,
        routes: { refunds: ewalletEvents },
        maxBodyBytes: LIMIT,
        inbox: createMemoryInbox(),
        onEvent: (event) => Effect.sync(() => handled.push(`${event.name} ${event.delivery.route}`))
      }).pipe(Scope.provide(scope))
    )
    const server = createServer()
    const routes = Layer.mergeAll(webhooks.route("/hooks"), webhooks.route("/hooks/refunds", { route: "refunds" }))
    const served = HttpRouter.serve(routes, { disableLogger: true, disableListenLog: true }).pipe(
      Layer.provide(NodeHttpServer.layer(() => server, { host: "127.0.0.1", port: 0 }))
    )
    await Effect.runPromise(Layer.buildWithScope(served, scope))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return { url: `${url}/hooks`, handled: drained({ drain: () => Effect.runPromise(webhooks.drain) }, handled) }
  }
}

const ReadableStreamFrom = (source: AsyncIterable<Uint8Array>) => {
  const iterator = source[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    }
  })
}

const post = async (url: string, headers: Record<string, string>, body: Uint8Array | string) => {
  const response = await fetch(url, { method: "POST", headers, body: body as never })
  return [response.status, await response.text()]
}

describe.each(Object.entries(mounts))("%s", (name, mount) => {
  const sent = (id: string) =>
    signTestWebhook(ewalletCapture, { token: TOKEN, id, examples: examplesByProduct.ewallets! })

  it("answers 200 once it is stored, and handles a repeated delivery once", async () => {
    const { url, handled } = await mount()
    const { headers, body } = await sent("wh-1")
    expect(await post(url, headers, body)).toEqual([200, ""])
    expect(await post(url, headers, body)).toEqual([200, ""])
    expect(await post(`${url}/refunds`, { ...headers, "webhook-id": "wh-2" }, body)).toEqual([200, ""])
    expect(await handled()).toEqual(["ewallet.capture undefined", "ewallet.capture refunds"])
  })

  it("tells a stranger nothing", async () => {
    const { url, handled } = await mount()
    const { headers, body } = await sent("wh-1")
    const typed = { ...headers, "content-type": "text/plain" }
    expect(await post(url, { ...headers, "x-callback-token": "guessed" }, body)).toEqual([401, ""])
    expect(await post(url, { ...typed, "x-callback-token": "guessed" }, "{")).toEqual([401, ""])
    expect(await post(url, typed, body)).toEqual([415, ""])
    expect(await post(url, headers, "{")).toEqual([400, ""])
    expect(await post(url, headers, "")).toEqual([400, ""])
    expect(await post(url, headers, `"${"x".repeat(LIMIT)}"`)).toEqual([413, ""])
    expect(await handled()).toEqual([])
  })

  it("refuses a body that grows over the limit without announcing its length", async () => {
    const { url, handled } = await mount()
    const { headers } = await sent("wh-1")
    const status = await new Promise<number>((resolve, reject) => {
      const req = httpRequest(url, { method: "POST", headers }, (response) => {
        response.resume()
        resolve(response.statusCode!)
        req.destroy()
      })
      // The server may close while this side still writes.
      req.on("error", (error: NodeJS.ErrnoException) => error.code === "EPIPE" || reject(error))
      for (let i = 0; i < 4; i++) req.write("x".repeat(LIMIT / 3))
      req.end()
    })
    expect(status).toBe(413)
    expect(await handled()).toEqual([])
  })

  // The bridge to Hono is the test's own, so its broken connections prove nothing.
  it.skipIf(name === "Fetch (Hono)")("keeps serving after a connection that breaks off in the middle", async () => {
    const { url, handled } = await mount()
    const { headers, body } = await sent("wh-1")
    const { hostname, port, pathname } = new URL(url)
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        const head = Object.entries({ ...headers, host: hostname, "content-length": String(body.length) })
        socket.write(`POST ${pathname} HTTP/1.1\r\n${head.map(([k, v]) => `${k}: ${v}\r\n`).join("")}\r\n`)
        socket.write(body.slice(0, 20), () => {
          socket.destroy()
          resolve()
        })
      })
    })
    expect(await post(url, headers, body)).toEqual([200, ""])
    expect(await handled()).toEqual(["ewallet.capture undefined"])
  })
})

describe("a body that was parsed before", () => {
  it("is handed to Express as an error that says what to do", async () => {
    const url = await expressShop()
    const { headers, body } = await signTestWebhook(ewalletCapture, { token: TOKEN })
    const [status, text] = await post(`${url}/parsed`, headers, body)
    expect(status).toBe(500)
    expect(JSON.parse(String(text))).toMatchObject({
      name: "WebhookMisuseError",
      message: expect.stringContaining("before any body parser")
    })
  })

  it("is answered with 500 and a warning on node:http", async () => {
    const { webhooks } = endpoint()
    const handler = nodeHandler(webhooks)
    const url = await listen(
      createServer(async (req, res) => {
        for await (const _ of req);
        handler(req, res)
      })
    )
    const warned = new Promise<Error>((resolve) => process.once("warning", resolve))
    const { headers, body } = await signTestWebhook(ewalletCapture, { token: TOKEN })
    expect(await post(`${url}/hooks`, headers, body)).toEqual([500, ""])
    expect((await warned).name).toBe("WebhookMisuseError")
  })
})
