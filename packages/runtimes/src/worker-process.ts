/**
 * A workerd process that listens on a free port of this machine.
 *
 * @module
 */
import { spawn } from "node:child_process"

export interface RunningWorker {
  readonly url: string
  readonly stop: () => void
}

/** Starts `workerd serve CONFIG --control-fd=3 …`; rejects with what it said when it ends before it listens. */
export const startWorker = async (binary: string, args: ReadonlyArray<string>): Promise<RunningWorker> => {
  const child = spawn(binary, args, { stdio: ["ignore", "ignore", "pipe", "pipe"] })
  const stop = () => {
    child.kill("SIGKILL")
  }
  let err = ""
  child.stderr?.on("data", (chunk) => {
    err += String(chunk)
  })
  const port = await new Promise<number>((found, failed) => {
    child.once("exit", () => failed(new Error(`workerd did not start: ${err}`)))
    child.stdio[3]?.once("data", (chunk) => {
      const told = JSON.parse(String(chunk).split("\n")[0] ?? "") as { readonly port: number }
      found(told.port)
    })
  })
  return { url: `http://127.0.0.1:${port}/`, stop }
}
