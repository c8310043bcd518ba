/** A listener that never accepts: its process blocks, and once its queue is full the system drops further callers. */
import { writeSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"

const server = createServer()
server.listen({ host: "127.0.0.1", port: 0, backlog: 1 }, () => {
  writeSync(1, `${(server.address() as AddressInfo).port}\n`)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
