/** A program in a process of its own, which is killed and started again. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"

export interface Program {
  readonly file: string
  /** Read anew at every start. */
  readonly args?: (() => ReadonlyArray<string>) | undefined
  readonly env?: (() => Readonly<Record<string, string>>) | undefined
  /** What it sends over its channel (`process.send`). */
  readonly onMessage?: ((message: unknown) => void) | undefined
}

export interface Kept<Ready> {
  /** What it told when it was ready; waits while it is being started. Rejects when it ended by itself. */
  readonly up: () => Promise<Ready>
  readonly send: (message: object) => void
  /** SIGKILL; a new one is started at once. */
  readonly kill: () => void
  readonly kills: () => number
  readonly pid: () => number | undefined
  /** Ends it for good; its exit status, or null where a signal ended it. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

const OPTIONS = [
  "--conditions=@pay/source",
  "--disable-warning=ExperimentalWarning",
  `--import=${new URL("./end-with-parent.ts", import.meta.url)}`
]

/** Starts a program that prints one JSON line when it is ready, and keeps it running. */
export const keepRunning = <Ready>(program: Program): Kept<Ready> => {
  let child: ChildProcess | undefined
  let killed = false
  let kills = 0
  let stopping = false
  let ready: Promise<Ready> = new Promise(() => {})

  const launch = (): Promise<Ready> => {
    killed = false
    const started = spawn(process.execPath, [...OPTIONS, program.file, ...(program.args?.() ?? [])], {
      env: { ...process.env, ...program.env?.() },
      stdio: ["ignore", "pipe", "inherit", "ipc"]
    })
    child = started
    if (program.onMessage) started.on("message", program.onMessage)
    return new Promise((resolve, reject) => {
      const lines = createInterface({ input: started.stdout! })
      lines.once("line", (line) => {
        try {
          resolve(JSON.parse(line) as Ready)
        } catch {
          reject(new Error(`${program.file} said ${line} instead of being ready`))
        }
      })
      started.once("exit", (code, signal) => {
        // Whoever waited for the one that was killed gets its successor.
        if (killed || stopping) resolve(killed ? ready : (undefined as never))
        else {
          const end = new Error(`${program.file} ended by itself: ${signal ?? code}`)
          reject(end)
          hold(Promise.reject(end))
        }
      })
    })
  }

  const hold = (next: Promise<Ready>): void => {
    ready = next
    ready.catch(() => undefined)
  }
  hold(launch())

  return {
    up: () => ready,
    send: (message) => {
      if (child?.connected) child.send(message, () => undefined)
    },
    kill: () => {
      if (killed || stopping || !child) return
      killed = true
      kills++
      // From here on, whoever asks waits for the next one.
      hold(once(child, "exit").then(launch))
      child.kill("SIGKILL")
    },
    kills: () => kills,
    pid: () => child?.pid,
    stop: async (signal = "SIGKILL") => {
      // A start that is under way must not outlive the stop.
      await ready.catch(() => undefined)
      stopping = true
      if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
      const ended = once(child, "exit")
      child.kill(signal)
      return (await ended)[0] as number | null
    }
  }
}
