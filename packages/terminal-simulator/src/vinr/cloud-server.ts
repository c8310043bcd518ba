/**
 * The simulated cloud over HTTP. The vendor documents only how a payment is created; the other paths are this
 * simulator's own, see {@link SIMULATED_VINR_ROUTES}.
 *
 * @module
 */
import { createServer, type IncomingMessage } from "node:http"
import type { Caller } from "./caller.ts"
import type { ManagedTerminal, SimulatedVinrCloud } from "./cloud.ts"
import { bodyOf, Connections, callerOf, closeServer, listen } from "./http.ts"

/** Paths below the cloud's base URL that the vendor does not publish. */
export const SIMULATED_VINR_ROUTES = {
  payment: (reference: string): string => `/v1/terminal/payments?reference=${encodeURIComponent(reference)}`,
  cancel: (id: string): string => `/v1/terminal/payments/${encodeURIComponent(id)}/cancel`,
  terminal: (id: string): string => `/v1/terminal/terminals/${encodeURIComponent(id)}`
}

export interface VinrCloudServer {
  readonly url: string
  /** The API key that callers must send. */
  readonly secretKey: string
  readonly connections: Connections
  readonly stop: () => Promise<void>
}

export const SIMULATED_SECRET_KEY = "sk_test_simulated_vinr_cloud"

export const startVinrCloud = async (
  cloud: SimulatedVinrCloud,
  terminal: ManagedTerminal,
  port: number
): Promise<VinrCloudServer> => {
  const handle = async (request: IncomingMessage, caller: Caller): Promise<void> => {
    const body = await bodyOf(request)
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://cloud")
    const reference = searchParams.get("reference")
    const route = `${request.method} ${pathname}`
    const [, cancelled] = /^POST \/v1\/terminal\/payments\/([^/]+)\/cancel$/.exec(route) ?? []
    const { deviceId, model, online } = terminal
    if (request.headers.authorization !== `Bearer ${SIMULATED_SECRET_KEY}`) {
      caller.answer(401, { error: { code: "unauthorized" } })
    } else if (route === "POST /v1/terminal/payments") cloud.create(body, terminal, caller)
    else if (route === "GET /v1/terminal/payments" && reference !== null) cloud.retrieve(reference, caller)
    else if (cancelled !== undefined) cloud.cancel(cancelled, terminal, caller)
    else if (route === `GET /v1/terminal/terminals/${deviceId}`) {
      caller.answer(200, { id: deviceId, model, status: online ? "online" : "offline" })
    } else caller.answer(404, { error: { code: "not_found" } })
  }
  const server = createServer((request, response) => {
    const caller = callerOf(response)
    handle(request, caller).catch(() => caller.cut())
  })
  const connections = new Connections()
  connections.watch(server)
  const actualPort = await listen(server, port)
  return {
    url: `http://127.0.0.1:${actualPort}`,
    secretKey: SIMULATED_SECRET_KEY,
    connections,
    stop: () => closeServer(server, connections)
  }
}
