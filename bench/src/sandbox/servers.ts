/**
 * The servers that are measured, each a process of its own, and how long they take to answer.
 *
 * @module
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { createServer } from "node:net"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { load } from "../load.ts"
import { peers, root } from "../peers.ts"
import { ANSWER, payouts } from "./payout.ts"

export interface Contender {
  readonly name: string
  readonly note?: string
  readonly args: (place: { readonly port: number; readonly file: string }) => ReadonlyArray<string>
  /** It says on standard output where it listens; one that does not is asked until it answers. */
  readonly tells: boolean
  readonly keeps?: true
}

const program = (name: string): string => join(peers, "programs", `${name}.mjs`)
const sandbox = resolve(root, "packages/sandbox/dist/bin.js")

/** The first one is what ratios refer to. */
export const servers: ReadonlyArray<Contender> = [
  { name: "node:http", note: "a constant answer", tells: true, args: () => [program("server-bare"), ANSWER] },
  { name: "hono and a Map", note: "no check, no key, no books", tells: true, args: () => [program("server-hono")] },
  {
    name: "@pay/sandbox in memory",
    note: "as built; validated, idempotent, booked",
    tells: true,
    args: () => [sandbox, "--rate-limit", "off"]
  },
  {
    name: "@pay/sandbox with a file",
    note: "and committed before each answer",
    tells: true,
    keeps: true,
    args: ({ file }) => [sandbox, "--rate-limit", "off", "--store", file]
  },
  {
    name: "Prism",
    note: "validates, answers an example; silent",
    tells: false,
    args: ({ port }) => [
      join(peers, "node_modules/@stoplight/prism-cli/dist/index.js"),
      ...["mock", resolve(root, "specs/payouts.yaml"), "--port", String(port), "--verboseLevel", "silent"]
    ]
  }
]

export interface Running {
  readonly child: ChildProcess
  readonly port: number
  /** From spawning the process to the line that says it is ready, ms. */
  readonly readyMs: number | undefined
  /** From spawning the process to the first 2xx, ms. */
  readonly firstAnswerMs: number
  readonly request: () => Buffer
  readonly end: () => Promise<void>
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, "close")
  return port
}

const answersAt = async (port: number, request: () => Buffer): Promise<void> => {
  for (;;) {
    try {
      await load({ port, concurrency: 1, ms: 0, request })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ECONNREFUSED") throw error
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }
}

/** Starts a server and makes one payout. */
export const start = async (contender: Contender, file: string): Promise<Running> => {
  const reserved = contender.tells ? 0 : await freePort()
  const before = performance.now()
  const child = spawn(process.execPath, contender.args({ port: reserved, file }), {
    stdio: ["ignore", contender.tells ? "pipe" : "ignore", "inherit"]
  })
  const exited = once(child, "exit")
  const died = exited.then(([code]) => Promise.reject(new Error(`${contender.name} ended with ${code}`)))
  died.catch(() => undefined)
  const ready = async (): Promise<Omit<Running, "firstAnswerMs" | "child" | "end">> => {
    if (!child.stdout) return { port: reserved, readyMs: undefined, request: payouts("prism") }
    const [line] = (await once(createInterface(child.stdout), "line")) as [string]
    const told = JSON.parse(line) as { port?: number; url?: string; apiKey?: string }
    return {
      port: told.port ?? Number(new URL(told.url!).port),
      readyMs: performance.now() - before,
      request: payouts(told.apiKey ?? "")
    }
  }
  const running = await Promise.race([ready(), died])
  await Promise.race([answersAt(running.port, running.request), died])
  return {
    ...running,
    child,
    firstAnswerMs: performance.now() - before,
    end: async () => {
      child.kill("SIGKILL")
      await exited
    }
  }
}

// The unit of /proc; Linux knows no other in practice.
const TICK_MICROSECONDS = 10_000

/** CPU time that a process has used, µs; NaN where the system does not tell. */
export const cpuOf = ({ child }: Running): number => {
  if (process.platform !== "linux") return Number.NaN
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]!.split(" ")
  return (Number(fields[11]) + Number(fields[12])) * TICK_MICROSECONDS
}
