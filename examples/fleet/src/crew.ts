/** The workers as processes: started, heard, killed and started again. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import type { Balancer } from "./balancer.ts"
import type { WorkerOrder, WorkerWord } from "./order.ts"

export interface Crew {
  /** Payments that have an answer, as the workers say. */
  readonly paid: ReadonlySet<number>
  /** The last troubles that workers spoke of, for whoever looks for a cause. */
  readonly troubles: ReadonlyArray<string>
  readonly done: () => boolean
  /** SIGKILL, and a new life. */
  readonly kill: (index: number) => Promise<void>
  /** Resolves at the next word of any worker. */
  readonly word: () => Promise<void>
  /** Lets all finish; resolves with the exit codes. */
  readonly end: () => Promise<ReadonlyArray<number | null>>
  /** Ends what is left, whatever it does. */
  readonly destroy: () => void
}

const PROGRAM = fileURLToPath(new URL("./worker.ts", import.meta.url))
const KEPT = 20
// Workers start often, and all from the same sources.
const cache = join(tmpdir(), "pay-fleet-compiled")

export const startCrew = (orders: ReadonlyArray<WorkerOrder>, balancer: Balancer): Crew => {
  const paid = new Set<number>()
  const done = new Set<string>()
  const troubles: Array<string> = []
  const lives = new Map<string, ChildProcess>()
  const listeners: Array<() => void> = []

  const hear = (name: string, word: WorkerWord): void => {
    if (word.say === "listening") balancer.set(name, word.port)
    else if (word.say === "paid") paid.add(word.payment)
    else if (word.say === "done") done.add(name)
    else troubles.splice(0, troubles.length, ...[...troubles, `${name}: ${word.what}`].slice(-KEPT))
    for (const tell of listeners.splice(0)) tell()
  }

  const live = (order: WorkerOrder): void => {
    const child = spawn(
      process.execPath,
      ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning", PROGRAM, JSON.stringify(order)],
      { env: { ...process.env, NODE_COMPILE_CACHE: cache }, stdio: ["pipe", "pipe", "inherit"] }
    )
    child.stdin.on("error", () => {})
    lives.set(order.name, child)
    createInterface({ input: child.stdout }).on("line", (line) => hear(order.name, JSON.parse(line)))
    child.once("exit", (code) => {
      if (lives.get(order.name) === child && code !== 0 && code !== null)
        hear(order.name, { say: "trouble", what: `ended with ${code}` })
    })
  }

  for (const order of orders) live(order)
  return {
    paid,
    troubles,
    done: () => done.size === orders.length,
    word: () => new Promise((resolve) => listeners.push(resolve)),
    kill: async (index) => {
      const order = orders[index]
      const child = order && lives.get(order.name)
      if (order === undefined || child === undefined || child.exitCode !== null) return
      const gone = once(child, "exit")
      child.kill("SIGKILL")
      await gone
      balancer.remove(order.name)
      done.delete(order.name)
      live(order)
    },
    end: () =>
      Promise.all(
        [...lives.values()].map(async (child) => {
          if (child.exitCode !== null) return child.exitCode
          const gone = once(child, "exit")
          child.stdin?.write("end\n")
          return (await gone)[0] as number | null
        })
      ),
    destroy: () => {
      for (const child of lives.values()) child.kill("SIGKILL")
    }
  }
}
