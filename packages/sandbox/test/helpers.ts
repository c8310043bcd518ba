import { createServer, type IncomingHttpHeaders, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { onTestFinished } from "vitest"
import { type Sandbox, type SandboxOptions, startSandbox } from "../src/index.ts"

export interface Answered {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: bodies are read freely in tests
  readonly body: any
}

export const basic = (key: string): string => `Basic ${btoa(`${key}:`)}`

const started = async (options: SandboxOptions) => {
  const defects: Array<unknown> = []
  const sandbox = await startSandbox({
    clock: "manual",
    rateLimit: false,
    verify: true,
    onDefect: (error) => defects.push(error),
    ...options
  })
  const end = async (): Promise<void> => {
    await sandbox.close()
    if (defects.length > 0) throw defects[0]
  }
  return { sandbox, end }
}

/** A sandbox for one test: its own clock, answers and webhooks checked against the specs; a defect fails the test. */
export const open = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const { sandbox, end } = await started(options)
  onTestFinished(end)
  return sandbox
}

/** The same for one run of a property. */
export const during = async (options: SandboxOptions, run: (sandbox: Sandbox) => Promise<void>): Promise<void> => {
  const { sandbox, end } = await started(options)
  try {
    await run(sandbox)
  } finally {
    await end()
  }
}

/** One request with the sandbox's secret key. */
export const call = async (
  sandbox: Pick<Sandbox, "url" | "apiKey">,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {}
): Promise<Answered> => {
  const answer = await fetch(sandbox.url + path, {
    method,
    headers: { authorization: basic(sandbox.apiKey), "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) })
  })
  const text = await answer.text()
  const json = answer.headers.get("content-type")?.includes("json") ?? false
  return { status: answer.status, headers: answer.headers, body: json && text !== "" ? JSON.parse(text) : text }
}

export interface Received {
  readonly headers: IncomingHttpHeaders
  // biome-ignore lint/suspicious/noExplicitAny: bodies are read freely in tests
  readonly body: any
}

export interface Receiver {
  readonly url: string
  readonly received: Array<Received>
  /** Statuses of the next answers; 200 when they are used up. */
  readonly script: Array<number>
}

/** A merchant's webhook receiver. */
export const receiver = async (): Promise<Receiver> => {
  const received: Array<Received> = []
  const script: Array<number> = []
  const server: Server = createServer((request, response) => {
    let text = ""
    request.on("data", (chunk) => {
      text += chunk
    })
    request.on("end", () => {
      received.push({ headers: request.headers, body: JSON.parse(text) })
      response.writeHead(script.shift() ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, received, script }
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A one-time ShopeePay charge request. */
export const shopeePay = (change: Readonly<Record<string, unknown>> = {}) => ({
  reference_id: "order-1",
  currency: "IDR",
  amount: 25_000,
  checkout_method: "ONE_TIME_PAYMENT",
  channel_code: "ID_SHOPEEPAY",
  channel_properties: { success_redirect_url: "https://shop.example/thanks" },
  metadata: { branch: "PLUIT" },
  ...change
})

/** A one-time DANA charge request. */
export const dana = (change: Readonly<Record<string, unknown>> = {}) =>
  shopeePay({ channel_code: "ID_DANA", ...change })

/** Creates a charge and lets the customer pay it; gives its id. */
export const paid = async (sandbox: Sandbox, request: unknown = dana()): Promise<string> => {
  const { body } = await call(sandbox, "POST", "/ewallets/charges", request)
  await sandbox.act(body.id, "approve")
  return body.id
}
