/** The control API of a simulated CodePay terminal. */
import type { Money } from "@pay/core/money"
import { readAct, readActs } from "../customer.ts"
import { shownAsJson } from "../screen.ts"
import { ControlError, type SimulatedTerminal } from "../simulated.ts"
import type { Mischief } from "./mischief.ts"
import { isMischief } from "./mischief.ts"
import type { Order } from "./order.ts"
import type { CodePayTerminal } from "./server.ts"

const money = (amount: Money) => ({ amount: amount.toDecimal(), currency: amount.currency })

const view = (order: Order) => ({
  merchantOrderNo: order.orderNo,
  transType: order.transType,
  transStatus: order.status,
  ...money(order.amount),
  voided: order.voided
})

const fields = (body: unknown): Readonly<Record<string, unknown>> => {
  if (typeof body !== "object" || body === null) throw new ControlError("the body must be a JSON object")
  return body as Readonly<Record<string, unknown>>
}

const readMischief = (body: unknown): ReadonlyArray<Mischief> => {
  const list = Array.isArray(body) ? body : [body]
  const wrong = list.find((item) => !isMischief(item))
  if (wrong !== undefined) throw new ControlError(`no such mischief: ${JSON.stringify(wrong)}`)
  return list as ReadonlyArray<Mischief>
}

/** The terminal under the name `codepay`. */
export const codePayControls = (terminal: CodePayTerminal): SimulatedTerminal => {
  const { device } = terminal
  return {
    name: "codepay",
    ready: { url: terminal.url, host: "127.0.0.1", port: terminal.port, serial: terminal.serial },
    state: () => ({
      connections: terminal.connections(),
      screen: shownAsJson(device.screen.shown),
      waiting: device.waiting === undefined ? null : view(device.waiting),
      orders: [...device.books.orders.values()].map(view)
    }),
    controls: {
      /** `{ "next": [act, …], "always": act }`, both optional. */
      customer: (body) => {
        const { next, always } = fields(body)
        if (next !== undefined) device.customer.next(...readActs(next))
        if (always !== undefined) device.customer.always(readAct(always))
      },
      /** One act, for the customer who stands there. */
      act: (body) => {
        if (device.waiting === undefined) throw new ControlError("no customer is being served")
        device.act(readAct(body))
      },
      /** `{ "on": "order|query|answer", "do": … }` or a list of them; each happens once. */
      mischief: (body) => device.mischief.add(...readMischief(body)),
      latency: (body) => {
        const { ms } = fields(body)
        if (!Number.isSafeInteger(ms) || (ms as number) < 0)
          throw new ControlError("ms must be a whole number, 0 or more")
        device.latencyMs = ms as number
      },
      reboot: () => terminal.reboot(),
      freeze: (body) => terminal.freeze(fields(body).frozen === true),
      move: async () => {
        await terminal.move()
        return { url: terminal.url }
      },
      cut: () => terminal.cutConnections(),
      unplug: (body) => terminal.unplug(fields(body).unplugged === true)
    },
    stop: terminal.stop
  }
}
