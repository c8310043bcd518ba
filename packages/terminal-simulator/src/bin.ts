#!/usr/bin/env node
import { parseArgs } from "node:util"
import { startSimulators } from "./simulators.ts"

const USAGE =
  "usage: terminals [--c2c PORT] [--vinr PORT] [--codepay PORT] [--control PORT]   (0, the default, picks a free port)"

const portOf = (name: string, text: string | undefined): number => {
  const port = Number(text ?? "0")
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`--${name} must be a port number, 0 to 65535`)
}

const readOptions = (): Readonly<Record<"c2c" | "vinr" | "codepay" | "control", number>> => {
  const port = { type: "string" } as const
  const { values } = parseArgs({
    options: { c2c: port, vinr: port, codepay: port, control: port, help: { type: "boolean", short: "h" } }
  })
  if (values.help === true) {
    console.log(USAGE)
    process.exit(0)
  }
  return {
    c2c: portOf("c2c", values.c2c),
    vinr: portOf("vinr", values.vinr),
    codepay: portOf("codepay", values.codepay),
    control: portOf("control", values.control)
  }
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
