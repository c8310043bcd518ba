/**
 * Every simulated device together, with one acquirer's ledger and one control API.
 *
 * @module
 */
import { c2cControls } from "./c2c/controls.ts"
import { type C2cServer, startC2cGateway } from "./c2c/server.ts"
import { type SimulatorClock, systemClock } from "./clock.ts"
import { codePayControls } from "./codepay/controls.ts"
import { type CodePayTerminal, startCodePayTerminal } from "./codepay/server.ts"
import { startControl } from "./control.ts"
import { AcquirerLedger } from "./ledger.ts"
import { vinrControls } from "./vinr/controls.ts"
import { startVinrTerminal, type VinrTerminal } from "./vinr/server.ts"

export interface SimulatorsOptions {
  /** Ports; 0, the default, picks free ones. */
  readonly codepay?: number
  readonly c2c?: number
  readonly vinr?: number
  readonly control?: number
  readonly clock?: SimulatorClock
}

export interface Simulators {
  readonly codepay: CodePayTerminal
  readonly c2c: C2cServer
  readonly vinr: VinrTerminal
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
  const [codepay, c2c, vinr] = await Promise.all([
    startCodePayTerminal({ port: options.codepay ?? 0, clock, ledger }),
    startC2cGateway({ port: options.c2c ?? 0, clock, ledger }),
    startVinrTerminal({ port: options.vinr ?? 0, clock, ledger })
  ])
  const terminals = [c2cControls(c2c), vinrControls(vinr), codePayControls(codepay)]
  const control = await startControl(terminals, ledger, options.control ?? 0)
  return {
    codepay,
    c2c,
    vinr,
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
