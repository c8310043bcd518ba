#!/usr/bin/env node
import { parseArgs } from "node:util"
import { startSimulators } from "./simulators.ts"

const USAGE = "usage: terminals [--codepay PORT] [--control PORT]   (0, the default, picks a free port)"

const portOf = (name: string, text: string | undefined): number => {
  const port = Number(text ?? "0")
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`--${name} must be a port number, 0 to 65535`)
}

const readOptions = () => {
  const { values } = parseArgs({
    options: { codepay: { type: "string" }, control: { type: "string" }, help: { type: "boolean", short: "h" } }
  })
  if (values.help === true) {
    console.log(USAGE)
    process.exit(0)
  }
  return { codepay: portOf("codepay", values.codepay), control: portOf("control", values.control) }
}

try {
  const simulators = await startSimulators(readOptions())
  const stop = () => {
    void simulators.stop().then(() => process.exit(0))
  }
  process.once("SIGTERM", stop)
  process.once("SIGINT", stop)
  console.log(JSON.stringify(simulators.ready))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(USAGE)
  process.exit(2)
}
