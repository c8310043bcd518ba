import { expect, it, onTestFinished } from "vitest"
import type { Extension } from "../src/index.ts"
import { call, dana, open, receiver } from "./helpers.ts"

interface Told {
  readonly type: string
  // biome-ignore lint/suspicious/noExplicitAny: events are read freely in tests
  readonly data: any
}

const frames = (text: string): ReadonlyArray<Told> =>
  text
    .split("\n\n")
    .filter((part) => part !== "")
    .map((part) => {
      const [, type = "", data = ""] = /^event: (.*)\ndata: (.*)$/.exec(part) ?? []
      return { type, data: JSON.parse(data) }
    })

/** The cookie that comes with the page, and the header that its script adds. */
const pass = async (sandbox: { readonly console: string }) => {
  const cookie = (await fetch(sandbox.console)).headers.get("set-cookie")!.split(";")[0]!
  return { cookie, "x-sandbox-console": "1" }
}

/** Follows the sandbox; `until` resolves with all that was told once a kind was told so often, where it fits. */
const follow = async (url: string, headers: Record<string, string>) => {
  const leave = new AbortController()
  onTestFinished(() => leave.abort())
  const answer = await fetch(`${url}/_sandbox/events`, { headers, signal: leave.signal })
  expect(answer.headers.get("content-type")).toBe("text/event-stream")
  const parts = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ""
  return {
    until: async (type: string, times = 1, fits: (data: Told["data"]) => boolean = () => true) => {
      for (;;) {
        const whole = frames(text.slice(0, text.lastIndexOf("\n\n") + 2))
        if (whole.filter((one) => one.type === type && fits(one.data)).length >= times) return whole
        const { value, done } = await parts.read()
        if (done) throw new Error(`ended before ${type}`)
        text += value
      }
    },
    leave: () => leave.abort()
  }
}

it("tells what happens as it happens: request, object, act, money, webhook with its attempt, clock", async () => {
  const { url: webhookUrl } = await receiver()
  const sandbox = await open({ webhookUrl })
  const { until } = await follow(sandbox.url, await pass(sandbox))
  expect((await until("ready")).map(({ type }) => type)).toEqual(["hello", "ready"])
  const { body } = await call(sandbox, "POST", "/ewallets/charges", dana())
  await sandbox.act(body.id, "approve")
  await sandbox.settled()
  await sandbox.advance(60_000)
  const told = (await until("webhook", 2)).filter(({ type }) => type !== "hello" && type !== "ready")
  const story = told.filter(({ type }) => type !== "clock").map(({ type, data }) => [type, data.step])
  expect(story).toEqual([
    ["object", 1],
    ["request", 2],
    ["act", 3],
    ["object", 4],
    ["movement", 5],
    ["webhook", 6],
    ["webhook", 7]
  ])
  expect(told.find(({ type }) => type === "request")?.data).toMatchObject({ path: "/ewallets/charges", status: 200 })
  expect(told.filter(({ type }) => type === "object").map(({ data }) => [data.change, data.was, data.is])).toEqual([
    ["created", null, "PENDING"],
    ["changed", "PENDING", "SUCCEEDED"]
  ])
  expect(told.filter(({ type }) => type === "webhook").map(({ data }) => data.attempts.length)).toEqual([0, 1])
  await until("clock", 1, ({ now }) => now === "2026-01-15T03:01:00.000Z")
})

it("tells who comes later what went before, and starts anew after a reset", async () => {
  const sandbox = await open()
  const { body } = await call(sandbox, "POST", "/ewallets/charges", dana())
  const first = await follow(sandbox.url, await pass(sandbox))
  const past = await first.until("ready")
  expect(past.map(({ type }) => type)).toEqual(["hello", "object", "request", "ready"])
  expect(past[1]?.data.id).toBe(body.id)
  await sandbox.control("POST", "/reset")
  await first.until("reset")
  const second = await follow(sandbox.url, await pass(sandbox))
  expect((await second.until("ready")).map(({ type }) => type)).toEqual(["hello", "ready"])
})

it("tells nothing that a command took back", async () => {
  const sandbox = await open()
  const { until } = await follow(sandbox.url, await pass(sandbox))
  const { body } = await call(sandbox, "POST", "/ewallets/charges", dana())
  await expect(sandbox.act(body.id, "dance")).rejects.toThrow("dance")
  await call(sandbox, "GET", `/ewallets/charges/${body.id}`)
  const told = await until("request", 2)
  expect(told.map(({ type }) => type)).not.toContain("act")
})

it("lets nobody follow or call without the page's cookie and header, or the key", async () => {
  const sandbox = await open()
  const other = await open()
  const mine = await pass(sandbox)
  const status = async (headers: Record<string, string>, path = "/events") => {
    const leave = new AbortController()
    const answer = await fetch(`${sandbox.url}/_sandbox${path}`, { headers, signal: leave.signal })
    leave.abort()
    return answer.status
  }
  expect(await status(mine)).toBe(200)
  expect(await status({})).toBe(401)
  expect(await status({ cookie: mine.cookie })).toBe(401)
  expect(await status({ "x-sandbox-console": "1" })).toBe(401)
  expect(await status(await pass(other))).toBe(401)
  // Cookies know no ports: the page of one sandbox must not end that of another.
  expect(await status({ ...mine, cookie: `${(await pass(other)).cookie}; ${mine.cookie}` })).toBe(200)
  expect(await status({}, "/operations")).toBe(401)
})

it("calls the API for the console, which has no key, and nothing else", async () => {
  const sandbox = await open()
  const headers = { ...(await pass(sandbox)), "content-type": "application/json" }
  const ask = async (body: unknown) => {
    const answer = await fetch(`${sandbox.url}/_sandbox/call`, { method: "POST", headers, body: JSON.stringify(body) })
    // biome-ignore lint/suspicious/noExplicitAny: bodies are read freely in tests
    return { status: answer.status, body: (await answer.json()) as any }
  }
  const made = await ask({ method: "POST", path: "/ewallets/charges", body: dana(), headers: { "x-note": "a" } })
  expect(made).toMatchObject({ status: 200, body: { status: 200 } })
  expect(sandbox.requests().map(({ path }) => path)).toEqual(["/ewallets/charges"])
  await sandbox.control("POST", "/faults", { kind: "reset-before", count: 1 })
  expect(await ask({ method: "GET", path: "/balance" })).toMatchObject({ status: 200, body: { status: null } })

  for (const path of [
    "/_sandbox/accounts",
    "/a/../_sandbox/accounts",
    "//example.com/",
    "balance",
    "http://example.com"
  ])
    expect([path, (await ask({ method: "GET", path })).status]).toEqual([path, 400])
  const own = await ask({ method: "GET", path: "/balance", headers: { Authorization: "Basic eA==" } })
  expect(own).toMatchObject({ status: 400, body: { errors: [{ path: "headers.Authorization" }] } })
  expect((await ask({ method: "TRACE", path: "/balance" })).status).toBe(400)
})

it("takes routes from a program around it, and passes its events on", async () => {
  let tell: (data: unknown) => void = () => undefined
  const kettle: Extension = {
    name: "kettle",
    start: (given) => {
      tell = given
    },
    handle: ({ method, path, body, query }) => {
      if (path === "fail") throw new Error("it is too hot")
      return path === "boil" ? { method, body, cups: query.get("cups") } : undefined
    }
  }
  const sandbox = await open({ extensions: [kettle] })
  const { until } = await follow(sandbox.url, await pass(sandbox))
  expect((await until("ready"))[0]?.data.extensions).toEqual(["kettle"])
  const boiled = await call(sandbox, "POST", "/_sandbox/kettle/boil?cups=2", { hot: true })
  expect(boiled).toMatchObject({ status: 200, body: { method: "POST", body: { hot: true }, cups: "2" } })
  expect(await call(sandbox, "GET", "/_sandbox/kettle/fail")).toMatchObject({
    status: 400,
    body: { message: "it is too hot" }
  })
  expect((await call(sandbox, "GET", "/_sandbox/kettle/none")).status).toBe(404)
  expect((await fetch(`${sandbox.url}/_sandbox/kettle/boil`)).status).toBe(401)
  tell({ warm: true })
  expect((await until("kettle")).at(-1)?.data).toEqual({ warm: true })
})

it("serves the page under a strict policy, and no other file", async () => {
  const sandbox = await open()
  const page = await fetch(sandbox.console)
  expect(page.headers.get("cache-control")).toBe("no-store")
  expect(page.headers.get("set-cookie")).toMatch(
    /^sandbox_console_\d+=\w+; HttpOnly; SameSite=Strict; Path=\/_sandbox$/
  )
  expect(page.headers.get("content-security-policy")).not.toContain("unsafe-inline'; script")
  for (const name of ["../index.html", "..%2findex.html", "index.html", "none.js"])
    expect((await fetch(`${sandbox.console}/assets/${name}`)).status).not.toBe(200)
  // Somebody else's name for this address gets no cookie.
  const { request } = await import("node:http")
  const rebound = await new Promise<number>((resolve) => {
    const { port } = new URL(sandbox.url)
    request({ port, host: "127.0.0.1", path: "/_sandbox/console", headers: { host: "evil.example" } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    }).end()
  })
  expect(rebound).toBe(404)
})
