/**
 * A real Postgres for tests: on loopback, in a temporary folder, gone when the process that started it is.
 *
 * @module
 */
import { fork } from "node:child_process"
import { once } from "node:events"
import pg from "pg"
import type { Ask, Told } from "./keeper.ts"

export interface PostgresServer extends AsyncDisposable {
  /** Connection string of the superuser. */
  readonly url: string
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  /** Makes an empty database; its connection string. */
  readonly createDatabase: (name: string) => Promise<string>
  /** SIGKILL, in the midst of whatever it does. Resolves once the process is gone. */
  readonly kill: () => Promise<void>
  /** An orderly end, which clients see as a lost connection. */
  readonly stop: () => Promise<void>
  /** Starts it again after `kill` or `stop`: the same data, the same port. */
  readonly start: () => Promise<void>
  /** Ends it and removes its data. */
  readonly close: () => Promise<void>
}

export interface PostgresServerOptions {
  /** Server settings, as of postgresql.conf; `fsync: "off"` for tests that kill no machine. */
  readonly config?: Readonly<Record<string, string>>
}

type Command = Ask extends infer One ? (One extends Ask ? Omit<One, "id"> : never) : never

const HOST = "127.0.0.1"
const USER = "postgres"

/** Starts a server of its own. */
export const startPostgres = async ({ config = {} }: PostgresServerOptions = {}): Promise<PostgresServer> => {
  // A process group of its own: Ctrl-C reaches it as the end of its parent.
  const keeper = fork(new URL("./keeper.ts", import.meta.url), {
    detached: true,
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"]
  })
  const waiting = new Map<number, (told: Told) => void>()
  let asked = 0
  keeper.on("message", (told: Told) => {
    waiting.get(told.id)?.(told)
    waiting.delete(told.id)
  })
  keeper.on("exit", () => {
    for (const [id, tell] of waiting) tell({ id, error: "the process that keeps Postgres is gone" })
  })
  const tell = async (ask: Command): Promise<Told> => {
    const id = asked++
    const told = await new Promise<Told>((resolve) => {
      waiting.set(id, resolve)
      keeper.send({ id, ...ask })
    })
    if (told.error !== undefined) throw new Error(told.error)
    return told
  }
  const close = async (): Promise<void> => {
    if (keeper.exitCode !== null || !keeper.connected) return
    const gone = once(keeper, "exit")
    keeper.disconnect()
    await gone
  }

  const password = crypto.randomUUID()
  let port: number
  try {
    port = (await tell({ do: "create", settings: { user: USER, password, config } })).port ?? 0
  } catch (error) {
    await close()
    throw error
  }
  const urlOf = (database: string) => `postgres://${USER}:${password}@${HOST}:${port}/${database}`

  return {
    url: urlOf("postgres"),
    host: HOST,
    port,
    user: USER,
    password,
    createDatabase: async (name) => {
      const client = new pg.Client(urlOf("postgres"))
      await client.connect()
      try {
        await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
      } finally {
        await client.end()
      }
      return urlOf(name)
    },
    kill: async () => void (await tell({ do: "kill" })),
    stop: async () => void (await tell({ do: "stop" })),
    start: async () => void (await tell({ do: "start" })),
    close,
    [Symbol.asyncDispose]: close
  }
}
