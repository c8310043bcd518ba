/** The sandbox in a process of its own, with every request that it has seen. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

export interface Seen {
  readonly id: string
  /** ms since the epoch, the sandbox's clock. */
  readonly at: number
  readonly operation: string
  readonly status: number | undefined
}

interface Movement {
  readonly reference: string | null
}

export interface Gateway {
  readonly url: string
  readonly apiKey: string
  readonly callbackToken: string
  readonly control: <A>(method: string, path: string, body?: unknown) => Promise<A>
  /** Reads the log on; it keeps the last thousand, so ask often. */
  readonly look: () => Promise<void>
  readonly seen: () => ReadonlyArray<Seen>
  readonly movements: () => Promise<ReadonlyArray<Movement>>
  readonly close: () => void
}

const PROGRAM = fileURLToPath(new URL("../../../packages/sandbox/src/bin.ts", import.meta.url))

interface Logged extends Omit<Seen, "at"> {
  readonly at: string
}

export const startGateway = async (args: ReadonlyArray<string>): Promise<Gateway> => {
  const child: ChildProcess = spawn(process.execPath, ["--conditions=@pay/source", PROGRAM, ...args], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  const [line] = await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), "line")
  const { url, apiKey, callbackToken } = JSON.parse(line) as Pick<Gateway, "url" | "apiKey" | "callbackToken">
  const authorization = `Basic ${Buffer.from(`${apiKey}:`).toString("base64")}`
  const seen = new Map<string, Seen>()

  const control: Gateway["control"] = async <A>(method: string, path: string, body?: unknown) => {
    const response = await fetch(`${url}/_sandbox${path}`, {
      method,
      headers: { authorization, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as A
  }

  return {
    url,
    apiKey,
    callbackToken,
    control,
    look: async () => {
      const { requests } = await control<{ readonly requests: ReadonlyArray<Logged> }>("GET", "/requests")
      for (const { id, at, operation, status } of requests)
        if (operation !== undefined) seen.set(id, { id, at: Date.parse(at), operation, status })
    },
    seen: () => [...seen.values()].toSorted((a, b) => a.at - b.at),
    movements: async () => (await control<{ readonly movements: ReadonlyArray<Movement> }>("GET", "/audit")).movements,
    close: () => void child.kill("SIGKILL")
  }
}
