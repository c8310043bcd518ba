#!/usr/bin/env node
/**
 * `pay-inbox`, for inboxes in SQLite files. The store is an optional peer, found beside this package or from the folder
 * that the command is run in.
 *
 * @module
 */
import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { runInboxCommand, type Surroundings } from "./cli/command.ts"

const STORE = "@pay/store-sqlite/inbox"

const locate = (): string => {
  for (const from of [import.meta.url, join(process.cwd(), "package.json")]) {
    try {
      return createRequire(from).resolve(STORE)
    } catch {
      // The next place may have it.
    }
  }
  throw new Error("@pay/store-sqlite is not installed here; it holds the inbox")
}

const open: Surroundings["open"] = async (file) => {
  const { sqliteInbox } = await import(pathToFileURL(locate()).href)
  return sqliteInbox(file, { create: false })
}

process.exitCode = await runInboxCommand(process.argv.slice(2), {
  open,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: Date.now
})
