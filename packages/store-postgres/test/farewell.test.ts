import { type AddressInfo, connect, createServer, type Socket } from "node:net"
import { openDatabase, PostgresFailed } from "@pay/store-postgres/inbox"
import pg from "pg"
import { expect, it, onTestFinished } from "vitest"
import { freshSchema, serverOfFile } from "./support.ts"

const server = serverOfFile()

/** What a server says to a connection when it goes down: an error that answers no statement. */
const farewell = (): Buffer => {
  const fields = Buffer.from("SFATAL\0VFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0")
  const head = Buffer.from([0x45, 0, 0, 0, 0])
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49])

/** A way to the server whose first connections hear the farewell in the very bytes in which they become ready. */
const dying = async (times: number): Promise<string> => {
  const sockets = new Set<Socket>()
  let left = times
  const proxy = createServer((client) => {
    const target = new URL(server().url)
    const upstream = connect(Number(target.port), target.hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on("error", () => {}).once("close", () => sockets.delete(socket))
    }
    client.pipe(upstream)
    upstream.on("data", (chunk) => {
      if (left === 0 || !chunk.subarray(-READY.length).equals(READY)) return void client.write(chunk)
      left--
      client.end(Buffer.concat([chunk, farewell()]))
      upstream.destroy()
    })
  })
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    proxy.close()
  })
  const url = new URL(server().url)
  url.port = String((proxy.address() as AddressInfo).port)
  return url.href
}

it("a server that goes down in the moment a connection is ready ends no process: the next one is used", async () => {
  const database = openDatabase(await dying(3), { schema: freshSchema() })
  onTestFinished(() => database.close())
  await database.migrate()
  expect((await database.run("SELECT 1 AS one")).rows).toEqual([{ one: 1 }])
})

it("the same holds for a pool of the user's own", async () => {
  const pool = new pg.Pool({ connectionString: await dying(3) })
  pool.on("error", () => {})
  onTestFinished(() => pool.end())
  const database = openDatabase(pool, { schema: freshSchema() })
  await database.migrate()
  const { value } = await database.transact(async (client) => (await client.query("SELECT 1 AS one")).rows)
  expect(value).toEqual([{ one: 1 }])
})

it("a connection that breaks under a transaction's work is told as rolled back, and an error of the work's own as it is", async () => {
  const database = openDatabase(server().url, { schema: freshSchema() })
  onTestFinished(() => database.close())
  const broken = database.transact((client) => client.query("SELECT pg_terminate_backend(pg_backend_pid())"))
  await expect(broken).rejects.toMatchObject({ _tag: "PostgresFailed", reason: "rolled-back" })
  await expect(broken).rejects.toBeInstanceOf(PostgresFailed)
  const own = Object.assign(new Error("the shop's own"), { code: "ECONNRESET" })
  await expect(
    database.transact(async () => {
      throw own
    })
  ).rejects.toBe(own)
})
