/**
 * An example as the process that a user starts, for its test.
 *
 * @module
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { onTestFinished } from "vitest"

type Environment = Readonly<Record<string, string>>

/** Starts a program; it is killed when the test ends. */
export const launch = (program: string, env: Environment, args: ReadonlyArray<string> = []): ChildProcess => {
  const flags = ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning"]
  const child = spawn(process.execPath, [...flags, program, ...args], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["pipe", "pipe", "pipe"]
  })
  onTestFinished(() => {
    child.kill("SIGKILL")
  })
  return child
}

/** Runs a program to its end. */
export const runToEnd = async (program: string, env: Environment, args: ReadonlyArray<string> = []) => {
  const child = launch(program, env, args)
  let stdout = ""
  let stderr = ""
  child.stdout?.on("data", (chunk) => {
    stdout += String(chunk)
  })
  child.stderr?.on("data", (chunk) => {
    stderr += String(chunk)
  })
  const [code] = (await once(child, "close")) as [number | null]
  return { code, stdout, stderr }
}

/** The first line that it prints. Rejects with what it said instead when it ends before. */
export const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let stderr = ""
    child.stderr?.on("data", (chunk) => {
      stderr += String(chunk)
    })
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).once("line", resolve)
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${stderr}`)))
  })

/** A folder that is gone after the test. */
export const scratch = (): string => {
  const path = mkdtempSync(join(tmpdir(), "pay-example-"))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
