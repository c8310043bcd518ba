/**
 * Every simulated device together, with one acquirer's ledger and one control API.
 *
 * @module
 */
import { type SimulatorClock, systemClock } from "./clock.ts"
import { codePayControls } from "./codepay/controls.ts"
import { type CodePayTerminal, startCodePayTerminal } from "./codepay/server.ts"
import { startControl } from "./control.ts"
import { AcquirerLedger } from "./ledger.ts"

export interface SimulatorsOptions {
  /** Ports; 0, the default, picks free ones. */
  readonly codepay?: number
  readonly control?: number
  readonly clock?: SimulatorClock
}

export interface Simulators {
  readonly codepay: CodePayTerminal
  readonly ledger: AcquirerLedger
  readonly controlUrl: string
  /** What the command prints when everything answers. */
  readonly ready: Readonly<Record<string, unknown>>
  readonly stop: () => Promise<void>
}

/** Starts all devices on 127.0.0.1; they share one ledger. */
export const startSimulators = async (options: SimulatorsOptions = {}): Promise<Simulators> => {
  const { clock = systemClock } = options
  const ledger = new AcquirerLedger()
  const codepay = await startCodePayTerminal({ port: options.codepay ?? 0, clock, ledger })
  const terminals = [codePayControls(codepay)]
  const control = await startControl(terminals, ledger, options.control ?? 0)
  return {
    codepay,
    ledger,
    controlUrl: control.url,
    ready: {
      ready: true,
      ...Object.fromEntries(terminals.map(({ name, ready }) => [name, ready])),
      control: control.url,
      pid: process.pid
    },
    stop: async () => {
      await Promise.all([control.stop(), ...terminals.map((terminal) => terminal.stop())])
    }
  }
}
