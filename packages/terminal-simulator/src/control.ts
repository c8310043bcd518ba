/**
 * The control API of all simulated devices: plain JSON over HTTP on 127.0.0.1, for tests and demonstrations.
 *
 * - `GET /state` what each device is doing; `GET /ledger` every movement of money, and which references were charged twice
 * - `POST /<device>/<control>` e.g. `/codepay/customer`, `/codepay/act`, `/codepay/mischief`, `/codepay/reboot`
 *
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { AcquirerLedger, Movement } from "./ledger.ts"
import { ControlError, type SimulatedTerminal } from "./simulated.ts"

export interface ControlServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

const movement = ({ amount, ...rest }: Movement) => ({ ...rest, amount: amount.toDecimal(), currency: amount.currency })

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  try {
    return text === "" ? {} : JSON.parse(text)
  } catch {
    throw new ControlError("the body is not JSON")
  }
}

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
}

/** Starts the control API. `port` 0 picks a free one. */
export const startControl = async (
  terminals: ReadonlyArray<SimulatedTerminal>,
  ledger: AcquirerLedger,
  port: number
): Promise<ControlServer> => {
  const handle = async (request: IncomingMessage): Promise<unknown> => {
    const route = `${request.method} ${request.url}`
    if (route === "GET /state") return Object.fromEntries(terminals.map(({ name, state }) => [name, state()]))
    if (route === "GET /ledger") return { movements: ledger.all().map(movement), doubleCharged: ledger.doubleCharged() }
    const [, name, control] = /^POST \/([^/]+)\/([^/]+)$/.exec(route) ?? []
    const terminal = terminals.find((candidate) => candidate.name === name)
    if (terminal === undefined || control === undefined || !Object.hasOwn(terminal.controls, control)) return undefined
    return (await terminal.controls[control]?.(await bodyOf(request))) ?? { done: true }
  }
  const server = createServer((request, response) => {
    handle(request).then(
      (result) => answer(response, result === undefined ? 404 : 200, result ?? { error: "no such path" }),
      (error: unknown) =>
        answer(response, error instanceof ControlError ? 400 : 500, {
          error: error instanceof Error ? error.message : "failed"
        })
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
