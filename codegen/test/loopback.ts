/** A server that reads each request by the generated tables and answers as told. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { OperationFacts, Parameter } from "@pay/core/operation"
import { check, type WireSchema } from "@pay/core/schema"

export interface Arrived {
  readonly operation: OperationFacts
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: IncomingMessage["headers"]
  readonly body: unknown
  /** Rules that the request breaks. */
  readonly problems: ReadonlyArray<string>
}

const route = (template: string): RegExp =>
  new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{([^}]+)\}/g, "([^/]+)")}$`)

const typesOf = (schema: WireSchema): ReadonlyArray<string> => [schema.type ?? []].flat()

const coerce = (schema: WireSchema, text: string): unknown => {
  const types = typesOf(schema)
  if ((types.includes("number") || types.includes("integer")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true"
  return text
}

const readQuery = (parameter: Parameter, search: URLSearchParams): unknown => {
  const { name, schema } = parameter
  const all = search.getAll(name)
  if (parameter.json) return all[0] === undefined ? undefined : JSON.parse(all[0])
  if (typesOf(schema).includes("array"))
    return all.length === 0 ? undefined : all.map((text) => coerce(schema.items ?? {}, text))
  if (all[0] !== undefined) return coerce(schema, all[0])
  const fields = [...search].filter(([key]) => key.startsWith(`${name}[`))
  if (fields.length === 0) return undefined
  return Object.fromEntries(
    fields.map(([key, text]) => {
      const field = key.slice(name.length + 1, -1)
      return [field, coerce(schema.properties?.[field] ?? {}, text)]
    })
  )
}

const readBody = async (operation: OperationFacts, type: string, bytes: Buffer<ArrayBuffer>): Promise<unknown> => {
  if (bytes.length === 0) return undefined
  switch (operation.body?.type) {
    case "multipart": {
      const form = await new Response(bytes, { headers: { "content-type": type } }).formData()
      return Object.fromEntries(form)
    }
    case "form":
      return Object.fromEntries(new URLSearchParams(bytes.toString()))
    default:
      return type === "application/json" ? JSON.parse(bytes.toString()) : { "content-type": type }
  }
}

const problemsOf = (arrived: Omit<Arrived, "problems">): ReadonlyArray<string> => {
  const { operation } = arrived
  const told: Array<string> = []
  const hold = (schema: WireSchema, value: unknown, at: string): void => {
    for (const issue of check(schema, value)) told.push(`${at} ${issue.path} ${issue.message}`)
  }
  for (const parameter of operation.params ?? []) {
    const value =
      parameter.in === "path"
        ? arrived.path[parameter.name]
        : parameter.in === "query"
          ? arrived.query[parameter.name]
          : arrived.headers[parameter.name.toLowerCase()]
    if (value !== undefined) hold(parameter.schema, value, parameter.name)
    else if (parameter.required) told.push(`${parameter.name} is missing`)
  }
  if (operation.body !== undefined && arrived.body !== undefined) hold(operation.body.schema, arrived.body, "body")
  else if (operation.body?.required) told.push("body is missing")
  else if (arrived.body !== undefined) told.push("body is not expected")
  return told
}

export interface Answer {
  readonly status: number
  /** Sent as JSON; a Blob as its bytes. */
  readonly body: unknown
}

/** Listens on loopback; `answerTo` tells what a request gets. */
export const loopback = async (
  operations: ReadonlyArray<OperationFacts>,
  answerTo: (operation: OperationFacts) => Answer
) => {
  const arrivals: Array<Arrived> = []

  const read = async (request: IncomingMessage, bytes: Buffer<ArrayBuffer>): Promise<Arrived | undefined> => {
    const url = new URL(request.url ?? "", "http://loopback.invalid")
    let closest: Arrived | undefined
    for (const operation of operations) {
      const match = operation.method === request.method ? route(operation.path).exec(url.pathname) : null
      if (match === null) continue
      const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? "")
      const params = operation.params ?? []
      const query = params
        .filter((one) => one.in === "query")
        .map((one) => [one.name, readQuery(one, url.searchParams)])
      const arrived = {
        operation,
        path: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? "")])),
        query: Object.fromEntries(query.filter(([, value]) => value !== undefined)),
        headers: request.headers,
        body: await readBody(operation, request.headers["content-type"] ?? "", bytes)
      }
      const problems = problemsOf(arrived)
      // Two meanings on one route are told apart by what they take.
      if (closest === undefined || problems.length < closest.problems.length) closest = { ...arrived, problems }
    }
    return closest
  }

  const bytesOf = async (body: unknown): Promise<Buffer> =>
    body instanceof Blob
      ? Buffer.from(await body.arrayBuffer())
      : Buffer.from(body === undefined ? "" : JSON.stringify(body))

  const serve = async (request: IncomingMessage, bytes: Buffer<ArrayBuffer>, response: ServerResponse) => {
    const arrived = await read(request, bytes)
    if (arrived !== undefined) arrivals.push(arrived)
    const { status, body } = arrived === undefined ? { status: 404, body: undefined } : answerTo(arrived.operation)
    const type = body instanceof Blob ? body.type : "application/json"
    response.writeHead(status, { "content-type": type })
    response.end(status === 204 ? undefined : await bytesOf(body))
  }

  const server = createServer((request, response) => {
    const chunks: Array<Buffer> = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => void serve(request, Buffer.concat(chunks), response))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The requests since the last look. */
    take: (): ReadonlyArray<Arrived> => arrivals.splice(0),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}
