/** Multicast DNS with a lifetime: opened in a scope, silent after it. */
import type { EventEmitter } from "node:events"
import { NotSent } from "@pay/terminal/effect"
import { Bonjour, type Browser, type Service } from "bonjour-service"
import { Effect, type Scope } from "effect"

export type { Browser, Service }

export interface MdnsOptions {
  /** Address of the network interface to use; default: the system's choice. */
  readonly interface?: string
  /** UDP port; default 5353. */
  readonly mdnsPort?: number
}

/** Opens multicast DNS. `failed` hears what ends it: no permission, or a port that is taken. */
export const openMdns = (
  options: MdnsOptions,
  failed: (failure: NotSent) => void
): Effect.Effect<Bonjour, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const fail = (error: Error) =>
        failed(new NotSent({ terminalId: "mdns", reason: "handshake", detail: error.message }))
      // Bound to every address, since a socket bound to one hears no multicast on Linux.
      const settings = {
        bind: "0.0.0.0",
        port: options.mdnsPort ?? 5353,
        ...(options.interface === undefined ? {} : { interface: options.interface })
      }
      const mdns = new Bonjour(settings as object, fail)
      // The library leaves its socket's errors unheard, which would end the process.
      const { server } = mdns as unknown as { readonly server: { readonly mdns: EventEmitter } }
      server.mdns.on("error", fail)
      return mdns
    }),
    (mdns) => Effect.callback<void>((resume) => mdns.destroy(() => resume(Effect.void)))
  )
