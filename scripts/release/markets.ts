/**
 * Where the shops pay: the sandbox for cloud products, a simulated terminal for drivers, and what each of them booked.
 *
 * @module
 */
import { startSandbox } from "../../packages/sandbox/src/index.ts"
import { startCodePayTerminal } from "../../packages/terminal-simulator/src/index.ts"
import type { Installed } from "./shops.ts"

export interface Market {
  /** What a program is started with, before its reference. */
  readonly args: ReadonlyArray<string>
  /** How often money moved under a reference. */
  readonly booked: (reference: string) => Promise<number>
}

export interface Markets extends Readonly<Record<Installed, Market>> {
  readonly close: () => Promise<void>
}

export const openMarkets = async (): Promise<Markets> => {
  const sandbox = await startSandbox({})
  const terminal = await startCodePayTerminal()
  return {
    "@pay/qr": {
      args: [sandbox.url, sandbox.apiKey],
      booked: async (reference) => {
        const { movements } = (await sandbox.control("GET", `/audit?reference=${reference}`)) as {
          readonly movements: ReadonlyArray<unknown>
        }
        return movements.length
      }
    },
    "@pay/terminal-codepay": {
      args: [String(terminal.port)],
      booked: async (reference) => terminal.ledger.of(reference).length
    },
    close: async () => {
      await terminal.stop()
      await sandbox.close()
    }
  }
}
