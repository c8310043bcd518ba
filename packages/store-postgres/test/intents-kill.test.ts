import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net"
import { type Sandbox, startSandbox } from "@pay/sandbox"
import { afterEach, beforeEach, expect, it } from "vitest"
import { type Program, startProgram } from "./programs.ts"
import { serverOfFile } from "./support.ts"

const server = serverOfFile()
let databases = 0
let database: string
let sandbox: Sandbox
let wire: Server
/** The payer that is running, and where on the wire it dies. */
let payer: Program | undefined
let dieOn: "request" | "answer" | undefined

const kill = (): void => void payer?.process.kill("SIGKILL")

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
  database = await server().createDatabase(`payer_${databases++}`)
  sandbox = await startSandbox({ clock: "manual" })
  wire = createServer(relay)
  wire.listen(0, "127.0.0.1")
  await once(wire, "listening")
})
afterEach(async () => {
  await payer?.kill()
  wire.close()
  await sandbox.close()
})

const start = (at = "", does = ""): Program => {
  dieOn = at === "request" || at === "answer" ? at : undefined
  payer = startProgram("payer", {
    DATABASE_URL: database,
    BASE_URL: `http://127.0.0.1:${(wire.address() as AddressInfo).port}`,
    API_KEY: sandbox.apiKey,
    AT: at,
    DO: does
  })
  return payer
}

/** Runs the payer to its end: the id it prints. */
const pay = async (): Promise<string | undefined> => {
  const running = start()
  const printed = await running.line()
  expect(await running.ended).toMatchObject({ code: 0, said: "" })
  return printed?.id
}

const payments = async (): Promise<ReadonlyArray<{ readonly object: string }>> => {
  await sandbox.advance(3_600_000)
  const audit = await sandbox.control<{ movements: ReadonlyArray<{ readonly object: string }> }>(
    "GET",
    "/audit?reference=order-8821"
  )
  return audit.movements
}

const STEPS = ["before-record", "after-record", "before-answer", "after-answer"]

it.each([...STEPS, "request", "answer"])(
  "a payer killed at %s leaves one payment, whose answer the next runs have",
  async (point) => {
    expect((await start(point, "die").ended).signal).toBe("SIGKILL")
    const id = await pay()
    const sent = sandbox.requests().length
    expect(await pay()).toBe(id)
    expect(sandbox.requests()).toHaveLength(sent)
    expect(await payments()).toMatchObject([{ object: id }])
  }
)

it.each(STEPS)("a database killed at %s and back soon holds the payer up, and nothing else", async (point) => {
  const running = start(point, "hold")
  expect(await running.line()).toEqual({ held: point })
  await server().kill()
  running.release()
  await server().start()
  const printed = await running.line()
  expect(await running.ended).toMatchObject({ code: 0, said: "" })
  expect(await payments()).toMatchObject([{ object: printed?.id }])
  expect(await pay()).toBe(printed?.id)
})
