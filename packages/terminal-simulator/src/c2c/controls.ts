/** The control API of a simulated gateway. */
import { readAct, readActs } from "../customer.ts"
import { shownAsJson } from "../screen.ts"
import { ControlError, type SimulatedTerminal } from "../simulated.ts"
import { type C2cMischief, isC2cMischief } from "./mischief.ts"
import { paymentFields } from "./payment.ts"
import type { C2cServer } from "./server.ts"
import type { C2cTerminal } from "./terminal.ts"

type Body = Readonly<Record<string, unknown>>

const fields = (body: unknown): Body => {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new ControlError("the body must be a JSON object")
  return body as Body
}

const readMischief = (body: unknown): ReadonlyArray<C2cMischief> => {
  const list = Array.isArray(body) ? body : [body]
  const wrong = list.find((item) => !isC2cMischief(item))
  if (wrong !== undefined) throw new ControlError(`no such mischief: ${JSON.stringify(wrong)}`)
  return list as ReadonlyArray<C2cMischief>
}

const duration = (name: string, value: unknown): number => {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number
  throw new ControlError(`${name} must be a whole number of milliseconds`)
}

/** The gateway under the name `c2c`. Controls of a terminal take its `terminalId`; without one they mean all. */
export const c2cControls = (server: C2cServer): SimulatedTerminal => {
  const { gateway } = server
  const chosen = (body: Body): ReadonlyArray<C2cTerminal> => {
    const found = gateway.terminals.filter(
      ({ settings }) => body.terminalId === undefined || settings.terminalId === body.terminalId
    )
    if (found.length === 0) throw new ControlError(`no terminal ${String(body.terminalId)}`)
    return found
  }
  return {
    name: "c2c",
    ready: {
      url: server.url,
      host: "127.0.0.1",
      port: server.port,
      apiKey: server.apiKey,
      terminals: gateway.terminals.map(({ settings: { terminalId, provider }, currency }) => ({
        terminalId,
        provider,
        currency
      })),
      timeouts: gateway.timeouts
    },
    state: () => ({
      connections: server.connections(),
      terminals: gateway.terminals.map(({ settings, waitingFor, queued, offline, screen }) => ({
        terminalId: settings.terminalId,
        waitingFor: waitingFor ?? null,
        queued,
        offline,
        screen: shownAsJson(screen.shown)
      })),
      payments: gateway.books.payments.map((payment) => ({
        ...paymentFields(payment),
        voided: payment.voided,
        settled: payment.settled
      }))
    }),
    controls: {
      /** `{ "terminalId"?, "next"?: [act, …], "always"?: act }` */
      customer: (body) => {
        const given = fields(body)
        const { next, always } = given
        for (const { customer } of chosen(given)) {
          if (next !== undefined) customer.next(...readActs(next))
          if (always !== undefined) customer.always(readAct(always))
        }
      },
      /** One act, `{ "terminalId"?, "act": … }`, for the customer who stands there. */
      act: (body) => {
        const act = readAct(body)
        const served = chosen(fields(body)).filter((terminal) => terminal.act(act))
        if (served.length === 0) throw new ControlError("no customer is being served")
      },
      /** One mischief or a list of them; each happens once. */
      mischief: (body) => gateway.mischief.add(...readMischief(body)),
      /** `{ "stalled": true }`: commands are taken in and none is started. */
      stall: (body) => gateway.stall(fields(body).stalled === true),
      /** `{ "terminalId"?, "offline": true }`: no way to the acquirer. */
      offline: (body) => {
        const given = fields(body)
        for (const terminal of chosen(given)) terminal.offline = given.offline === true
      },
      /** The operator's limits, ms: `{ "cardMs"?, "qrMs"?, "queueMs"?, "verifyMs"? }` */
      timeouts: (body) => {
        const given = fields(body)
        for (const name of ["cardMs", "qrMs", "queueMs", "verifyMs"] as const) {
          if (given[name] !== undefined) gateway.timeouts[name] = duration(name, given[name])
        }
      },
      /** `{ "ms": 200 }` before each answer. */
      latency: (body) => {
        gateway.latencyMs = duration("ms", fields(body).ms)
      },
      /** `{ "offsetMs": -3600000 }`: how far the gateway's clock is off. */
      clock: (body) => {
        const { offsetMs } = fields(body)
        if (!Number.isSafeInteger(offsetMs)) throw new ControlError("offsetMs must be a whole number of milliseconds")
        gateway.books.clockOffsetMs = offsetMs as number
      },
      reboot: () => server.reboot(),
      cut: () => server.cutConnections(),
      unplug: (body) => server.unplug(fields(body).unplugged === true)
    },
    stop: server.stop
  }
}
