import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { startSandbox } from "@pay/sandbox"
import { onTestFinished } from "vitest"

const bin = fileURLToPath(new URL("../../src/bin.ts", import.meta.url))

type Environment = Readonly<Record<string, string>>

/** The `pay` command as a process of its own, with nothing of this process's environment but PATH. */
export const start = (args: ReadonlyArray<string>, env: Environment = {}): ChildProcess => {
  const flags = ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning"]
  const child = spawn(process.execPath, [...flags, bin, ...args], { env: { PATH: process.env.PATH ?? "", ...env } })
  onTestFinished(() => {
    child.kill("SIGKILL")
  })
  return child
}

/** Lines of its standard output. */
export const linesOf = (child: ChildProcess): AsyncIterator<string> =>
  createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()

/** What it printed and how it ended. */
export const ended = async (child: ChildProcess) => {
  let stdout = ""
  let stderr = ""
  child.stdout?.on("data", (chunk) => {
    stdout += String(chunk)
  })
  child.stderr?.on("data", (chunk) => {
    stderr += String(chunk)
  })
  const [code] = (await once(child, "close")) as [number | null]
  return { code, stdout, stderr, all: stdout + stderr }
}

export const pay = (args: ReadonlyArray<string>, env: Environment = {}) => ended(start(args, env))

export const gateway = async () => {
  const sandbox = await startSandbox({ rateLimit: false })
  onTestFinished(() => sandbox.close())
  return { sandbox, env: { PAY_API_KEY: sandbox.apiKey, PAY_BASE_URL: sandbox.url } }
}

/** A folder that is gone after the test. */
export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), "pay-cli-"))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}
