#!/usr/bin/env node
/** `pnpm sandbox`: prints one JSON line when it answers, ends with status 0 on SIGTERM. */
import { enableCompileCache, flushCompileCache } from "node:module"
import { readOptions, USAGE, UsageError } from "./options.ts"

// The tables of all products are large: their compiled form is kept from start to start.
enableCompileCache()

const start = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2))
  if (options === "help") {
    process.stdout.write(USAGE)
    return
  }
  const { startSandbox } = await import("./index.ts")
  const sandbox = await startSandbox({
    ...options,
    onDefect: (error) =>
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  })
  const { url, console, apiKey, publicKey, callbackToken } = sandbox
  let ending = false
  const end = (): void => {
    if (ending) return
    ending = true
    void sandbox.close().then(() => process.exit(0))
  }
  process.once("SIGTERM", end)
  process.once("SIGINT", end)
  process.stdout.write(
    `${JSON.stringify({ ready: true, url, console, apiKey, publicKey, callbackToken, pid: process.pid })}\n`
  )
  // Kept now, since many a sandbox is killed.
  setTimeout(flushCompileCache, 1_000).unref()
}

start().catch((error: NodeJS.ErrnoException) => {
  const usage = error instanceof UsageError
  process.stderr.write(usage ? `${error.message}\n\n${USAGE}` : `The sandbox could not start: ${error.message}\n`)
  process.exitCode = usage ? 2 : 1
})
