/**
 * The payment gateway, embedded: start it in a test or beside an application, offline, with time under control.
 *
 * @module
 */
import { products } from "./generated/index.ts"
import { modules } from "./products/index.ts"
import { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts"

export type { Extension, ExtensionCall } from "./control/extensions.ts"
export type { ClockMode } from "./engine/clock.ts"
export type { LoggedRequest } from "./http/request-log.ts"
export type { Sandbox, SandboxOptions } from "./sandbox.ts"

/**
 * Starts a sandbox on 127.0.0.1. Use it in tests: each one is a gateway of its own, empty, with its own port.
 *
 * @example Charging a wallet in a test
 * ```ts
 * const sandbox = await startSandbox({ clock: "manual" })
 * // … create a charge with any client, at sandbox.url with sandbox.apiKey …
 * await sandbox.act(chargeId, "approve")
 * await sandbox.close()
 * ```
 */
export const startSandbox = (options: SandboxOptions = {}): Promise<Sandbox> =>
  createSandbox(products, modules, options)
