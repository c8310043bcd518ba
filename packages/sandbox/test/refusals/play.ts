/** Runs one call of a product in a sandbox of its own, changed on its way, and sees every answer. */

import { type ClientConfig, fetchTransport, type Transport } from "@pay/core"
import type { OperationFacts } from "@pay/core/operation"
import { products } from "../../src/generated/index.ts"
import type { Sandbox, SandboxOptions } from "../../src/index.ts"
import { type Answered, call, open } from "../helpers.ts"

export type WireRequest = Parameters<Transport["send"]>[0]

export interface World<Client = unknown> {
  readonly sandbox: Sandbox
  readonly client: Client
  /** One request to an operation by its name, past the client's own checks; `given` is the query of a GET, else the body. */
  readonly send: (
    operation: string,
    path?: ReadonlyArray<string>,
    given?: unknown,
    headers?: Readonly<Record<string, string>>
  ) => Promise<Answered>
  /** Switches of the account. */
  readonly set: (settings: object) => Promise<unknown>
}

export type Act<Client> = (world: World<Client>) => Promise<unknown>

export interface Suite<Client> {
  readonly product: string
  readonly client: (config: ClientConfig) => Client
  readonly options?: SandboxOptions
  /** Further configuration of the client, headers of `send`. */
  readonly config?: Partial<ClientConfig>
  readonly headers?: () => Readonly<Record<string, string>>
  /** One call of each operation through the client, with what it is expected to answer. */
  readonly served: Readonly<Record<string, Act<Client>>>
  /** By operation and code (`CODE` or `CODE 403` where it stands under several statuses): what brings the refusal about. */
  readonly refused: Readonly<Record<string, Readonly<Record<string, Act<Client>>>>>
  /** By operation (`*`: all) and code: why nothing in a sandbox can bring it about. */
  readonly unreachable?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Causes of codes that all operations of the product share, beside the common ones. */
  readonly causes?: (operation: OperationFacts, status: number, code: string) => Cause | undefined
}

/** Changes the request of an operation on its way, after preparing the sandbox; or sends it several times. */
export interface Cause {
  readonly before?: (sandbox: Sandbox, operation: OperationFacts) => Promise<unknown>
  /** `at` counts the requests from 0. */
  readonly change?: (request: WireRequest, sandbox: Sandbox, at: number) => WireRequest | Promise<WireRequest>
  readonly times?: number | ((request: WireRequest) => number)
  /** All at once instead of one after the other. */
  readonly together?: true
}

export interface Seen {
  readonly status: number
  readonly code: unknown
  readonly body: unknown
}

const matcherOf = ({ method, path }: OperationFacts) => {
  const escaped = path.replace(/\/$/, "").replace(/[.*+?^$()[\]|\\]/g, "\\$&")
  const pattern = new RegExp(`^${escaped.replace(/\{[^}]*\}/g, "[^/?]+")}/?(\\?.*)?$`)
  return (request: WireRequest): boolean => request.method === method && pattern.test(request.path)
}

const codeIn = (body: unknown): unknown => {
  const { error_code, responseCode } = (body ?? {}) as Readonly<Record<string, unknown>>
  return error_code ?? responseCode
}

const seenOf = (status: number, body: unknown): Seen => ({ status, code: codeIn(body), body })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Runs an act in a sandbox of its own; gives what the operation answered, oldest first, and what the act threw. */
export const play = async <Client>(
  suite: Suite<Client>,
  operation: OperationFacts,
  act: Act<Client>,
  cause: Cause = {}
) => {
  const sandbox = await open(suite.options)
  const seen: Array<Seen> = []
  const matches = matcherOf(operation)
  const inner = fetchTransport()
  const transport: Transport = {
    send: (request, done) => {
      if (!matches(request)) return inner.send(request, done)
      const times = typeof cause.times === "function" ? cause.times(request) : (cause.times ?? 1)
      const one = async (at: number) => {
        const altered = (await cause.change?.(request, sandbox, at)) ?? request
        return new Promise<Parameters<typeof done>[0]>((resolve) => {
          inner.send(altered, (result) => {
            if ("status" in result) seen.push(seenOf(result.status, parsed(result.body)))
            resolve(result)
          })
        })
      }
      const all = async () => {
        await cause.before?.(sandbox, operation)
        if (cause.together) return (await Promise.all(Array.from({ length: times }, (_, at) => one(at)))).at(-1)!
        for (let at = 0; at < times - 1; at++) await one(at)
        return one(times - 1)
      }
      all().then(done)
      return { cancel: () => "sent" }
    }
  }
  const client = suite.client({
    apiKey: sandbox.apiKey,
    baseUrl: sandbox.url,
    retries: 0,
    callsPerMinute: false,
    transport,
    ...suite.config
  })
  const facts = products.find(({ name }) => name === suite.product)!.operations
  const send: World["send"] = async (name, path = [], given, headers = {}) => {
    const target = facts.find(({ id }) => id === `${suite.product}.${name}`)!
    const values = [...path]
    const filled = target.path.replace(/\{[^}]*\}/g, () => encodeURIComponent(values.shift() ?? "none"))
    const isGet = target.method === "GET"
    const query = isGet && given !== undefined ? `?${new URLSearchParams(given as Record<string, string>)}` : ""
    const key = target.idempotency ? { [target.idempotency.header.toLowerCase()]: crypto.randomUUID() } : {}
    const answer = await call(sandbox, target.method, filled + query, isGet ? undefined : given, {
      ...key,
      ...suite.headers?.(),
      ...headers
    })
    if (target === operation) seen.push(seenOf(answer.status, answer.body))
    return answer
  }
  const set = (settings: object) => sandbox.control("POST", "/settings", settings)
  let thrown: unknown
  try {
    await act({ sandbox, client, send, set })
  } catch (error) {
    thrown = error
  }
  return { seen, thrown }
}
