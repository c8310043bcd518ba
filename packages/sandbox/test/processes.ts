import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"

export const COMMAND = ["--conditions=@pay/source", fileURLToPath(new URL("../src/bin.ts", import.meta.url))]

export interface Ready {
  readonly url: string
  readonly apiKey: string
  readonly pid: number
}

export interface Started {
  readonly ready: Ready
  readonly child: ChildProcess
  /** `kill -9`; resolves when the process is gone. */
  readonly kill: () => Promise<void>
}

/** The real program, as `pnpm sandbox` starts it. */
export const start = async (...args: ReadonlyArray<string>): Promise<Started> => {
  const child = spawn(process.execPath, [...COMMAND, ...args], { stdio: ["ignore", "pipe", "inherit"] })
  onTestFinished(() => {
    child.kill("SIGKILL")
  })
  const line = await new Promise<string>((resolve, reject) => {
    let text = ""
    child.stdout?.on("data", (chunk) => {
      text += chunk
      if (text.includes("\n")) resolve(text.split("\n")[0]!)
    })
    child.once("exit", (code) => reject(new Error(`the sandbox ended with ${code}`)))
  })
  const kill = async (): Promise<void> => {
    const end = ended(child)
    child.kill("SIGKILL")
    await end
  }
  return { ready: JSON.parse(line), child, kill }
}

/** A start that is expected to fail: its status and what it said. */
export const refused = async (...args: ReadonlyArray<string>): Promise<{ code: number | null; text: string }> => {
  const child = spawn(process.execPath, [...COMMAND, ...args], { stdio: ["ignore", "pipe", "pipe"] })
  onTestFinished(() => {
    child.kill("SIGKILL")
  })
  let text = ""
  child.stderr?.on("data", (chunk) => {
    text += chunk
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.stdout?.once("data", () => reject(new Error("the sandbox started")))
    child.once("close", resolve)
  })
  return { code, text }
}

export const ended = (child: ChildProcess): Promise<{ code: number | null; signal: string | null }> =>
  new Promise((resolve) => child.once("exit", (code, signal) => resolve({ code, signal })))

export const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "pay-sandbox-"))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

export const file = (): string => join(folder(), "sandbox.db")
