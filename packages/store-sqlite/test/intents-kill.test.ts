import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Sandbox, startSandbox } from "@pay/sandbox"
import { afterEach, beforeEach, expect, it } from "vitest"

const PROGRAM = new URL("./programs/payer.ts", import.meta.url).pathname

let folder: string
let sandbox: Sandbox
let wire: Server
/** The payer that is running, and where on the wire it dies. */
let payer: ChildProcess | undefined
let dieOn: "request" | "answer" | undefined

const kill = (): void => void payer?.kill("SIGKILL")

// Between payer and gateway: nothing of a request arrives, or nothing of its answer, when the payer dies there.
const relay = (inner: Socket): void => {
  const outer = connect(Number(new URL(sandbox.url).port), "127.0.0.1")
  for (const socket of [inner, outer]) socket.on("error", () => {})
  inner.on("data", (bytes) => (dieOn === "request" ? kill() : outer.write(bytes)))
  outer.on("data", (bytes) => (dieOn === "answer" ? kill() : inner.write(bytes)))
  inner.on("close", () => outer.end())
  outer.on("close", () => inner.end())
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "intents-kill-"))
  sandbox = await startSandbox({ clock: "manual" })
  wire = createServer(relay)
  wire.listen(0, "127.0.0.1")
  await once(wire, "listening")
})
afterEach(async () => {
  kill()
  wire.close()
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

/** Runs the payer: the id it prints, or nothing where it died. */
const pay = async (crashAt?: string): Promise<string | undefined> => {
  dieOn = crashAt === "request" || crashAt === "answer" ? crashAt : undefined
  payer = spawn(process.execPath, ["--conditions=@pay/source", PROGRAM], {
    env: {
      ...process.env,
      FILE: join(folder, "intents.db"),
      BASE_URL: `http://127.0.0.1:${(wire.address() as AddressInfo).port}`,
      API_KEY: sandbox.apiKey,
      CRASH_AT: crashAt ?? ""
    },
    stdio: ["ignore", "pipe", "pipe"]
  })
  let printed = ""
  let complaint = ""
  payer.stdout?.on("data", (bytes) => {
    printed += bytes
  })
  payer.stderr?.on("data", (bytes) => {
    complaint += bytes
  })
  const [code, signal] = await once(payer, "close")
  if (crashAt === undefined) expect({ code, complaint }).toEqual({ code: 0, complaint: "" })
  else expect(signal).toBe("SIGKILL")
  return printed.trim() || undefined
}

const payments = async (): Promise<ReadonlyArray<{ readonly object: string }>> => {
  await sandbox.advance(3_600_000)
  const audit = await sandbox.control<{ movements: ReadonlyArray<{ readonly object: string }> }>(
    "GET",
    "/audit?reference=order-8821"
  )
  return audit.movements
}

const POINTS = ["before-record", "after-record", "request", "answer", "before-answer", "after-answer"]

it.each(POINTS)("killed at %s, an intent is one payment, whose answer the next runs have", async (point) => {
  expect(await pay(point)).toBeUndefined()
  const id = await pay()
  const sent = sandbox.requests().length
  expect(await pay()).toBe(id)
  expect(sandbox.requests()).toHaveLength(sent)
  expect(await payments()).toMatchObject([{ object: id }])
})

it("killed at every point in turn, it is still one payment", async () => {
  for (const point of POINTS.slice(0, -1)) await pay(point).catch(() => {})
  const id = await pay()
  expect(await payments()).toMatchObject([{ object: id }])
})
