#!/usr/bin/env node
import { NodeRuntime, NodeServices } from "@effect/platform-node"
import manifest from "@pay/cli/package.json" with { type: "json" }
import { Effect } from "effect"
import { Command } from "effect/cli"
import { type CliFailure, pay } from "./index.ts"

const wantsJson = process.argv.includes("--json")

// The reason goes to stderr, so that stdout holds answers only.
const fail = (failure: CliFailure) =>
  Effect.sync(() => {
    process.stderr.write(`${wantsJson ? JSON.stringify(failure.json) : failure.message}\n`)
    process.exitCode = failure.exitCode
  })

pay.pipe(
  Command.run({ version: manifest.version }),
  Effect.catchTag("CliFailure", fail),
  Effect.provide(NodeServices.layer),
  NodeRuntime.runMain
)
