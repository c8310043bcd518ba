import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"

export interface Program {
  readonly process: ChildProcess
  /** The next line it prints, as JSON; undefined once it has ended. */
  readonly line: () => Promise<Record<string, string> | undefined>
  /** Lets it go on from where it holds. */
  readonly release: () => void
  /** Resolves with what it ended by. */
  readonly ended: Promise<{
    readonly code: number | null
    readonly signal: NodeJS.Signals | null
    readonly said: string
  }>
  readonly kill: () => Promise<unknown>
}

/** Starts one of the programs of this folder. */
export const startProgram = (name: string, env: Readonly<Record<string, string>>): Program => {
  const file = new URL(`./programs/${name}.ts`, import.meta.url).pathname
  const child = spawn(process.execPath, ["--conditions=@pay/source", file], {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "pipe"]
  })
  let said = ""
  child.stderr.on("data", (bytes) => {
    said += bytes
  })
  child.stdin.on("error", () => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, said }))
  return {
    process: child,
    line: async () => {
      const { value, done } = await lines.next()
      return done ? undefined : JSON.parse(value)
    },
    release: () => void child.stdin.write("\n"),
    ended,
    kill: () => {
      child.kill("SIGKILL")
      return ended
    }
  }
}
