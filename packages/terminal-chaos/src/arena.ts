/** The simulated devices of one driver behind proxies, and the trouble that they get into. */
import { type Dice, type FaultProxy, type NetworkFault, startProxy } from "@pay/chaos-kit"
import {
  AcquirerLedger,
  type Customer,
  type CustomerAct,
  c2cControls,
  codePayControls,
  type SimulatedTerminal,
  type SimulatorClock,
  startC2cGateway,
  startCodePayTerminal,
  startVinrTerminal,
  vinrControls
} from "@pay/terminal-simulator"
import type { DriverName, Lane } from "./lanes.ts"

export interface Arena {
  readonly lanes: ReadonlyArray<Lane>
  readonly ledger: AcquirerLedger
  /** Plans one device's next trouble, or none. */
  readonly stir: () => void
  /** No more trouble; customers pay. */
  readonly calm: () => void
  readonly stop: () => Promise<void>
}

export interface ArenaOptions {
  readonly lanes: number
  readonly dice: Dice
  readonly clock: SimulatorClock
  /** Real ms for virtual ones, to keep delays below the devices' expiry. */
  readonly speed: number
  readonly happened: (fault: string) => void
}

interface Stall {
  readonly control: SimulatedTerminal
  readonly customers: ReadonlyArray<Customer>
  readonly mischief: ReadonlyArray<unknown>
  readonly calm: () => void
}

const NETWORK_RATE = 0.35

/** Longest hold-back of bytes, virtual ms. Half the terminals' expiry: a network that holds a command back longer than that breaks every rule. */
const DELAY_MS = 60_000

const REBOOT_RATE = 0.02

const CODEPAY_MISCHIEF = [
  ...["cut", "swallow", "busy"].map((what) => ({ on: "order", do: what })),
  ...["cut", "swallow"].map((what) => ({ on: "query", do: what })),
  ...["cut", "half", "twice", "stray_first", "swallow"].map((what) => ({ on: "answer", do: what }))
]

const C2C_MISCHIEF = [
  ...["cut", "swallow", "busy"].map((what) => ({ on: "command", do: what })),
  ...["cut", "half", "swallow"].map((what) => ({ on: "answer", do: what }))
]

const VINR_MISCHIEF = [
  ...["cut", "swallow", "busy", "error"].map((what) => ({ on: "pay", do: what })),
  ...["cut", "half", "swallow", "garbage", "error"].map((what) => ({ on: "answer", do: what })),
  ...["cut", "swallow", "error", "garbage"].map((what) => ({ on: "lookup", do: what }))
]

export const openArena = async (driver: DriverName, options: ArenaOptions): Promise<Arena> => {
  const ledger = new AcquirerLedger()
  const proxies: Array<FaultProxy> = []
  const stalls: Array<Stall> = []
  const { dice, clock, happened } = options
  const proxied = async (target: () => number): Promise<number> => {
    const proxy = await startProxy({
      target,
      dice,
      rate: NETWORK_RATE,
      delayMs: DELAY_MS / options.speed,
      happened: (fault: NetworkFault) => happened(`network_${fault}`)
    })
    proxies.push(proxy)
    return proxy.port
  }
  const numbers = Array.from({ length: options.lanes }, (_, index) => index + 1)

  const openCodePay = async (): Promise<ReadonlyArray<Lane>> =>
    Promise.all(
      numbers.map(async (number): Promise<Lane> => {
        const terminal = await startCodePayTerminal({ serial: `CHAOS${number}`, clock, ledger })
        stalls.push({
          control: codePayControls(terminal),
          customers: [terminal.device.customer],
          mischief: CODEPAY_MISCHIEF,
          calm: () => terminal.device.mischief.clear()
        })
        const connection = number % 2 === 0 ? "kept" : "per_transaction"
        return {
          driver: "codepay",
          terminalId: `codepay-${number}`,
          port: await proxied(() => terminal.port),
          connection
        }
      })
    )

  const openC2c = async (): Promise<ReadonlyArray<Lane>> => {
    const terminals = numbers.map((number) => ({ terminalId: `NTT-${number}`, provider: "NTT" }))
    const server = await startC2cGateway({ terminals, clock, ledger })
    stalls.push({
      control: c2cControls(server),
      customers: server.gateway.terminals.map(({ customer }) => customer),
      mischief: C2C_MISCHIEF,
      calm: () => server.gateway.mischief.clear()
    })
    const port = await proxied(() => server.port)
    return terminals.map(({ terminalId }, index) => ({
      driver: "c2c",
      terminalId: `c2c-${index + 1}`,
      port,
      gatewayTerminalId: terminalId,
      apiKey: server.apiKey
    }))
  }

  const openVinr = async (): Promise<ReadonlyArray<Lane>> =>
    Promise.all(
      numbers.map(async (number): Promise<Lane> => {
        const terminal = await startVinrTerminal({ deviceId: `term_chaos_${number}`, clock, ledger })
        const control = vinrControls(terminal)
        stalls.push({
          control,
          customers: [terminal.device.customer],
          mischief: VINR_MISCHIEF,
          calm: () => terminal.device.mischief.clear()
        })
        const { caPath, p12Path, passphrase } = control.ready as {
          readonly caPath: string
          readonly p12Path: string
          readonly passphrase: string
        }
        return {
          driver: "vinr",
          terminalId: `vinr-${number}`,
          port: await proxied(terminal.port),
          deviceId: terminal.deviceId,
          caPath,
          p12Path,
          passphrase,
          cloudPort: await proxied(() => Number(new URL(terminal.cloudServer.url).port)),
          secretKey: terminal.cloudServer.secretKey
        }
      })
    )

  const lanes = await { codepay: openCodePay, c2c: openC2c, vinr: openVinr }[driver]()
  return {
    lanes,
    ledger,
    stir: () => {
      const stall = dice.pick(stalls as [Stall, ...Array<Stall>])
      for (const customer of stall.customers) lineUp(customer, dice)
      const wrong = dice.pick(stall.mischief as [unknown, ...Array<unknown>]) as {
        readonly on: string
        readonly do: string
      }
      stall.control.controls.mischief?.(wrong)
      happened(`device_${wrong.on}_${wrong.do}`)
      if (!dice.chance(REBOOT_RATE)) return
      happened("device_reboot")
      stall.control.controls.reboot?.({})
    },
    calm: () => {
      for (const proxy of proxies) proxy.calm()
      for (const { customers, calm } of stalls) {
        calm()
        for (const customer of customers) customer.clear()
      }
    },
    stop: async () => {
      await Promise.all([...proxies.map((proxy) => proxy.stop()), ...stalls.map(({ control }) => control.stop())])
    }
  }
}

// Most customers pay, some slowly; a few are refused, think again, or walk away.
const lineUp = (customer: Customer, dice: Dice): void => {
  const afterMs = dice.below(20_000)
  customer.next(
    dice.pick<CustomerAct>([
      { act: "approve" },
      { act: "approve", afterMs },
      { act: "approve", afterMs: afterMs * 4 },
      { act: "decline", afterMs },
      { act: "cancel", afterMs },
      { act: "wait" }
    ])
  )
}
