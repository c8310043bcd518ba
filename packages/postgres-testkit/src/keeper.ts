/**
 * The process that owns one server. It answers its parent's commands, and when the parent is gone, however it died, it
 * ends the server and removes its folder.
 */
import { once } from "node:events"
import { rmSync } from "node:fs"
import { createCluster, type Running, run, type Settings } from "./cluster.ts"

/** What the parent may ask for. */
export type Ask =
  | { readonly id: number; readonly do: "create"; readonly settings: Settings }
  | { readonly id: number; readonly do: "start" | "stop" | "kill" }
/** What it is told. */
export type Told = { readonly id: number; readonly port?: number; readonly error?: string }

let folder: string | undefined
let start: (() => Promise<Running>) | undefined
let server: Running | undefined

const end = async (signal: NodeJS.Signals): Promise<void> => {
  const ending = server
  server = undefined
  if (ending === undefined) return
  const gone =
    ending.child.exitCode === null && ending.child.signalCode === null ? once(ending.child, "exit") : undefined
  ending.child.kill(signal)
  await gone
}

const answer = async (ask: Ask): Promise<Omit<Told, "id">> => {
  if (ask.do === "create") {
    const cluster = await createCluster(ask.settings)
    folder = cluster.folder
    start = run(cluster)
    server = await start()
    return { port: server.port }
  }
  // SIGINT is Postgres's fast shutdown.
  if (ask.do === "stop") await end("SIGINT")
  else if (ask.do === "kill") await end("SIGKILL")
  else if (start !== undefined && server === undefined) server = await start()
  return {}
}

process.on("message", (ask: Ask) => {
  answer(ask).then(
    (told) => process.send?.({ id: ask.id, ...told }),
    (error: unknown) => process.send?.({ id: ask.id, error: String(error) })
  )
})

process.on("disconnect", async () => {
  // SIGQUIT ends it at once, backends included.
  await end("SIGQUIT")
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
  process.exit()
})
