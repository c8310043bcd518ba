/** What programs meet: one gateway, one set of card terminals, keys. */
import { generateKeyPairSync } from "node:crypto"
import { type PostgresServer, startPostgres } from "@pay/postgres-testkit"
import { type Sandbox, startSandbox } from "@pay/sandbox"
import { type Simulators, startSimulators } from "@pay/terminal-simulator"
import { products, successOf } from "../../../../codegen/test/documented.ts"
import { loopback } from "../../../../codegen/test/loopback.ts"
import { tables } from "../../src/house.ts"
import type { Env } from "./workshop.ts"

export const TOKEN = "callback-token-of-the-docs"

const pair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" }
  })

export interface World {
  readonly sandbox: Sandbox
  readonly terminals: Simulators
  readonly keys: { readonly merchant: ReturnType<typeof pair>; readonly old: ReturnType<typeof pair> }
  readonly env: Env
  /** The program as it runs here: at the sandbox unless it says where. */
  readonly led: (code: string) => string
  /** A server that answers every call of a product as documented, for programs that name objects of an account. */
  readonly documented: (product: string) => Promise<string>
  /** An empty database of a real Postgres, started at the first use. */
  readonly database: (name: string) => Promise<string>
  readonly close: () => Promise<void>
}

export const openWorld = async (): Promise<World> => {
  const keys = { merchant: pair(), old: pair() }
  const [sandbox, terminals] = await Promise.all([
    startSandbox({ callbackToken: TOKEN, rateLimit: false, unknownFields: "refuse" }),
    startSimulators()
  ])
  const servers: Array<AsyncDisposable> = []
  let postgres: Promise<PostgresServer> | undefined
  const ports = { 35779: terminals.codepay.port, 8189: terminals.c2c.port, 8443: terminals.vinr.port }
  return {
    sandbox,
    terminals,
    keys,
    env: {
      PAY_API_KEY: sandbox.apiKey,
      PAY_PUBLIC_KEY: sandbox.publicKey,
      PAY_BASE_URL: sandbox.url,
      CALLBACK_TOKEN: TOKEN,
      SNAP_PARTNER_ID: "docs",
      SNAP_PRIVATE_KEY: keys.merchant.privateKey,
      GATEWAY_KEY: String((terminals.ready.c2c as { readonly apiKey: string }).apiKey),
      DOCTEST_PORTS: JSON.stringify(ports)
    },
    led: (code) =>
      code.includes("baseUrl") ? code : code.replaceAll(/\bapiKey: /g, "baseUrl: process.env.PAY_BASE_URL!, apiKey: "),
    documented: async (product) => {
      const model = products.find((one) => one.name === product)
      const operations = tables.get(product)
      if (model === undefined || operations === undefined) throw new Error(`${product} is no product`)
      const server = await loopback(Object.values(operations), (table) => successOf(model, table))
      servers.push(server)
      return server.url
    },
    database: async (name) => {
      postgres ??= startPostgres({ config: { fsync: "off" } })
      return (await postgres).createDatabase(name)
    },
    close: async () => {
      const started = postgres === undefined ? [] : [(await postgres).close()]
      await Promise.all([
        sandbox.close(),
        terminals.stop(),
        ...servers.map((server) => server[Symbol.asyncDispose]()),
        ...started
      ])
    }
  }
}
