import { spawn } from "node:child_process"
import { once } from "node:events"
import { connect } from "node:net"
import pg from "pg"
import { expect, it } from "vitest"
import { startPostgres } from "../src/index.ts"

const ask = async (url: string, text: string): Promise<unknown> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false))
    socket.once("connect", () => socket.destroy())
  })

it("is a Postgres 18 that keeps its data when it is killed and started again", async () => {
  await using server = await startPostgres()
  const url = await server.createDatabase("shop")
  expect(await ask(url, "SELECT current_setting('server_version_num')::int / 10000 AS major")).toEqual([{ major: 18 }])
  await ask(url, "CREATE TABLE orders (id int); INSERT INTO orders VALUES (1)")
  await server.kill()
  expect(await answers(server.port)).toBe(false)
  await server.start()
  expect(await ask(url, "SELECT id FROM orders")).toEqual([{ id: 1 }])
  await server.stop()
  await server.start()
  expect(await ask(url, "SELECT id FROM orders")).toEqual([{ id: 1 }])
})

it.each(["SIGINT", "SIGKILL"] as const)("goes with a parent that ends by %s", async (signal) => {
  const program = `
    import { startPostgres } from "@pay/postgres-testkit"
    console.log((await startPostgres()).port)
    setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ["--conditions=@pay/source", "--input-type=module", "-e", program], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"]
  })
  const [line] = await once(parent.stdout, "data")
  const port = Number(line)
  expect(await answers(port)).toBe(true)
  parent.kill(signal)
  await expect.poll(() => answers(port), { timeout: 50_000 }).toBe(false)
})
