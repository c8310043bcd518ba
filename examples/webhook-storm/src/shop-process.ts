/** Keeps the shop running on one port, kills it (SIGKILL) every so many applied events, and starts it again. */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"

export interface ShopProcess {
  readonly url: string
  /** Resolves while the shop takes deliveries; waits while it is being started again. */
  readonly up: () => Promise<void>
  /** Events that the shop said it applied; what it could not say any more is missing. */
  readonly applied: () => number
  readonly kills: () => number
  /** Ends it for good. */
  readonly stop: () => Promise<void>
}

interface Told {
  readonly port?: number
  readonly applied?: string
}

const PROGRAM = new URL("./shop.ts", import.meta.url)

export const startShop = async (options: {
  readonly file: string
  readonly token: string
  readonly killEvery: number
  readonly random: () => number
}): Promise<ShopProcess> => {
  let port = 0
  let applied = 0
  let sinceKill = 0
  let kills = 0
  let stopping = false
  let child: ChildProcess | undefined
  let ready: Promise<void> = Promise.resolve()

  const launch = (): Promise<void> => {
    const env = { ...process.env, FILE: options.file, TOKEN: options.token, PORT: String(port) }
    const started = fork(PROGRAM, { env, execArgv: ["--conditions=@pay/source"] })
    child = started
    return new Promise((resolve, reject) => {
      let killed = false
      started.on("message", (told: Told) => {
        if (told.port !== undefined) {
          port = told.port
          resolve()
        }
        if (told.applied === undefined) return
        applied++
        sinceKill++
        if (sinceKill < options.killEvery || killed || stopping) return
        killed = true
        sinceKill = 0
        kills++
        // Anywhere in what comes next: between socket and disk, within a commit, before an answer.
        setTimeout(() => started.kill("SIGKILL"), options.random() * 20)
      })
      started.once("exit", (code, signal) => {
        if (stopping) return
        if (!killed) {
          const end = new Error(`the shop ended by itself: ${signal ?? code}`)
          ready = Promise.reject(end)
          ready.catch(() => undefined)
          return reject(end)
        }
        ready = launch()
        ready.catch(() => undefined)
      })
    })
  }

  await launch()
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    up: () => ready,
    applied: () => applied,
    kills: () => kills,
    stop: async () => {
      await ready.catch(() => undefined)
      stopping = true
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, "exit")
      child.kill("SIGKILL")
      await ended
    }
  }
}
