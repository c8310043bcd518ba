/**
 * Holds a product of the sandbox against its spec: every operation is served through the generated client, and every
 * documented refusal is produced by a real cause or listed as unreachable with its reason. A code without either fails.
 */

import { type ClientConfig, fetchTransport, type Transport } from "@pay/core"
import type { OperationFacts } from "@pay/core/operation"
import { describe, expect, it } from "vitest"
import { products } from "../../src/generated/index.ts"
import type { Sandbox, SandboxOptions } from "../../src/index.ts"
import { type Answered, call, open } from "../helpers.ts"
import { COMMON_CAUSES } from "./causes.ts"

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
  readonly change?: (request: WireRequest, sandbox: Sandbox) => WireRequest
  readonly times?: number
}

interface Seen {
  readonly status: number
  readonly code: unknown
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

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Runs an act in a sandbox of its own; gives what the operation answered, oldest first, and what the act threw. */
const play = async <Client>(suite: Suite<Client>, operation: OperationFacts, act: Act<Client>, cause: Cause = {}) => {
  const sandbox = await open(suite.options)
  const seen: Array<Seen> = []
  const matches = matcherOf(operation)
  const inner = fetchTransport()
  const transport: Transport = {
    send: (request, done) => {
      if (!matches(request)) return inner.send(request, done)
      const altered = cause.change?.(request, sandbox) ?? request
      const send = (left: number): void => {
        inner.send(altered, (result) => {
          if ("status" in result) seen.push({ status: result.status, code: codeIn(parsed(result.body)) })
          if (left > 1) send(left - 1)
          else done(result)
        })
      }
      Promise.resolve(cause.before?.(sandbox, operation)).then(() => send(cause.times ?? 1))
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
    if (target === operation) seen.push({ status: answer.status, code: codeIn(answer.body) })
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

export const NO_FORM = "Ids have no documented form: every text may be one, and an unknown one is not found."
export const NO_BODY = "A GET has no body that could be read wrongly."

/** Tests of one product. */
export const holdToSpec = <Client>(suite: Suite<Client>): void => {
  const { operations } = products.find(({ name }) => name === suite.product)!
  const nameOf = ({ id }: OperationFacts): string => id.slice(suite.product.length + 1)
  const rows = operations.flatMap((operation) =>
    Object.entries(operation.errors).flatMap(([status, codes]) =>
      Object.keys(codes).map((code) => ({ operation, name: nameOf(operation), status: Number(status), code }))
    )
  )
  const at = <T>(table: Readonly<Record<string, Readonly<Record<string, T>>>> = {}, name: string, key: string) =>
    table[name]?.[key]
  const actOf = ({ name, code, status }: (typeof rows)[number]) =>
    at(suite.refused, name, `${code} ${status}`) ?? at(suite.refused, name, code)
  const reasonOf = ({ name, code, status }: (typeof rows)[number]) =>
    at(suite.unreachable, name, `${code} ${status}`) ??
    at(suite.unreachable, name, code) ??
    at(suite.unreachable, "*", `${code} ${status}`) ??
    at(suite.unreachable, "*", code)

  describe(`${suite.product} serves`, () => {
    it.each(operations.map((operation) => [nameOf(operation), operation] as const))("%s", async (name, operation) => {
      const act = suite.served[name]
      if (!act) throw new Error(`no test calls ${name}`)
      const { seen, thrown } = await play(suite, operation, act)
      if (thrown !== undefined) throw thrown
      expect(seen.some(({ status }) => status >= 200 && status < 300)).toBe(true)
    })
  })

  describe(`${suite.product} refuses`, () => {
    it.each(rows.filter((row) => reasonOf(row) === undefined))("$name with $status $code", async (row) => {
      const { operation, name, status, code } = row
      const own = actOf(row)
      const cause = own ? {} : (suite.causes?.(operation, status, code) ?? COMMON_CAUSES(operation, code))
      const act = own ?? (cause && suite.served[name])
      if (!act) throw new Error(`${name} is never refused with ${status} ${code}, and no reason says why`)
      const { seen, thrown } = await play(suite, operation, act, cause)
      expect(seen.at(-1), String(thrown)).toEqual({ status, code })
    })

    it("only with what is documented", () => {
      const known = new Set(rows.flatMap(({ name, code, status }) => [`${name} ${code}`, `${name} ${code} ${status}`]))
      const named = [suite.refused, suite.unreachable ?? {}].flatMap((table) =>
        Object.entries(table).flatMap(([name, codes]) => Object.keys(codes).map((code) => `${name} ${code}`))
      )
      expect(named.filter((one) => !one.startsWith("* ") && !known.has(one))).toEqual([])
      const both = rows.filter((row) => reasonOf(row) !== undefined && actOf(row) !== undefined)
      expect(both.map(({ name, code }) => `${name} ${code}`)).toEqual([])
      for (const code of Object.keys(suite.unreachable?.["*"] ?? {})) {
        expect(
          rows.some((row) => code === row.code || code === `${row.code} ${row.status}`),
          code
        ).toBe(true)
      }
    })
  })
}
