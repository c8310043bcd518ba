/** Peers that misbehave below HTTP: plain sockets and TLS. */
import { type AddressInfo, createServer, type Server, type Socket } from "node:net"
import { createServer as createTlsServer } from "node:tls"

const listening = async (server: Server, scheme: string, sockets: Set<Socket>) => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => sockets.size,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

/** A server of which only the connection is scripted. */
export const socketServer = (onConnection: (socket: Socket, index: number) => void, scheme = "http") => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    socket.on("error", () => {})
    onConnection(socket, sockets.size)
    sockets.add(socket)
  })
  return listening(server, scheme, sockets)
}

/** An address where nobody listens. */
export const deadUrl = async (): Promise<string> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}

/** A certificate for 127.0.0.1 that nobody has signed, valid for a hundred years; its key is worth nothing. */
export const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgN63MiZjtiJFLR14s
c2zjbBVsQ7Jyf9FSwSFGP7Ex0IKhRANCAATnth6ewj46hFdtriivHpQFOaY847no
WiJO26gdDMeq4x/LCwZ2yU3fqDYTXOI1nfJlR5sdwYXBD64mDzWEoTTs
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUUExLXHX5aTXAmHn9hE712sHodJIwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMTAzMTQwNloYDzIxMjYxMDI4
MDMxNDA2WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATnth6ewj46hFdtriivHpQFOaY847noWiJO26gdDMeq4x/LCwZ2yU3f
qDYTXOI1nfJlR5sdwYXBD64mDzWEoTTso2QwYjAdBgNVHQ4EFgQUGEb0bqt0B7TR
yjlmmeoUQjNQqcowHwYDVR0jBBgwFoAUGEb0bqt0B7TRyjlmmeoUQjNQqcowDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IH5OM/Dg0CxZFNvsRrb/cMGJGMGumhCLEwCN6KqGz5B+AiEA6bPPLNEOnH54VqD6
8ec5o9SFmSWVS2YLnSYYzaWeQ1k=
-----END CERTIFICATE-----`
}

/** A TLS server that answers every request with this text. */
export const tlsServer = (answer: string) => {
  const sockets = new Set<Socket>()
  const server = createTlsServer(selfSigned, (socket) => {
    socket.on("error", () => {})
    socket.on("data", () => socket.write(answer))
  })
  server.on("connection", (socket: Socket) => sockets.add(socket))
  return listening(server, "https", sockets)
}
