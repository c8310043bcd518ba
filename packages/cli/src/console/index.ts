/**
 * Everything that `pay console` shows, in one process: the gateway, three card terminals with a till each, and a shop
 * that receives the webhooks.
 *
 * @module
 */
import { randomBytes } from "node:crypto"
import { type SandboxOptions, startSandbox } from "@pay/sandbox"
import { startSimulators } from "@pay/terminal-simulator"
import { startReceiver } from "./receiver.ts"
import { openTerminals } from "./terminals.ts"

export interface ConsoleOptions extends Pick<SandboxOptions, "port" | "store" | "seed" | "clock" | "startAt"> {
  /** Where webhooks go instead of the built-in receiver. */
  readonly webhookUrl?: string
}

export interface RunningConsole {
  /** The address to open. */
  readonly console: string
  /** What a script reads: addresses, the sandbox's keys, the control API of the terminals. */
  readonly ready: Readonly<Record<string, unknown>>
  readonly stop: () => Promise<void>
}

/** Starts all of it on 127.0.0.1; nothing is seeded. */
export const startConsole = async ({ webhookUrl, ...options }: ConsoleOptions = {}): Promise<RunningConsole> => {
  const callbackToken = randomBytes(24).toString("hex")
  const [simulators, receiver] = await Promise.all([startSimulators(), startReceiver(callbackToken)])
  const terminals = await openTerminals(simulators)
  const sandbox = await startSandbox({
    ...options,
    callbackToken,
    webhookUrl: webhookUrl ?? receiver.url,
    extensions: [terminals.extension, receiver.extension]
  })
  const { url, console, apiKey, publicKey } = sandbox
  return {
    console,
    ready: { console, url, apiKey, publicKey, callbackToken, receiver: receiver.url, terminals: simulators.controlUrl },
    stop: async () => {
      await terminals.stop()
      await Promise.all([sandbox.close(), simulators.stop(), receiver.stop()])
    }
  }
}
