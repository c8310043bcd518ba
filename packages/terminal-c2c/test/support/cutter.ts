import { type AddressInfo, connect, createServer, type Socket } from "node:net"
import { Effect, type Scope } from "effect"

export interface Cut {
  /** Which way the bytes are counted. */
  readonly direction: "to_gateway" | "to_till"
  /** Lets this many through, then cuts. */
  readonly after: number
  /** `reset` breaks both ways at once; `end` closes in an orderly way. */
  readonly how: "reset" | "end"
}

/** A port that leads to the gateway. It cuts the first connection as told, and leaves later ones alone. */
export const cutter = (gatewayPort: number, cut: Cut): Effect.Effect<number, never, Scope.Scope> =>
  Effect.gen(function* () {
    let first = true
    const server = createServer((till) => {
      const gateway = connect({ host: "127.0.0.1", port: gatewayPort })
      const sever = () => {
        for (const socket of [till, gateway]) cut.how === "reset" ? socket.resetAndDestroy() : socket.end()
      }
      const limit = (direction: Cut["direction"]) => (first && direction === cut.direction ? cut.after : undefined)
      pass(till, gateway, limit("to_gateway"), sever)
      pass(gateway, till, limit("to_till"), sever)
      first = false
    })
    yield* Effect.acquireRelease(
      Effect.promise(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))),
      () => Effect.sync(() => server.close())
    )
    return (server.address() as AddressInfo).port
  })

const pass = (from: Socket, to: Socket, limit: number | undefined, sever: () => void): void => {
  let left = limit ?? Number.POSITIVE_INFINITY
  from.on("error", () => undefined)
  from.on("close", () => to.destroy())
  from.on("data", (chunk: Buffer) => {
    if (left === 0) return
    const part = chunk.subarray(0, Math.min(left, chunk.length))
    left -= part.length
    // Severed only when the last byte is on its way, or a reset would take it along.
    to.write(part, () => {
      if (left === 0) sever()
    })
  })
}
