/** A shop on this machine: where a customer comes back to, and where its webhooks arrive. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { onTestFinished } from "vitest"

export interface Shop {
  readonly url: string
}

const page = (path: string): string =>
  `<!doctype html><html lang="en"><head><title>Kopi Nusantara</title><link rel="icon" href="data:,"></head><body><main><h1>${path}</h1></main></body></html>`

export const openShop = async (): Promise<Shop> => {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.end(page(/^\/\w+/.exec(request.url ?? "")?.[0] ?? "/"))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
