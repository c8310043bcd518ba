import { type PostgresServer, startPostgres } from "@pay/postgres-testkit"
import { afterAll, beforeAll } from "vitest"

let schemas = 0
/** A name that no other test of the file has. */
export const freshSchema = (): string => `pay_${schemas++}`

/** One server for the tests of a file. No test cuts the power, so nothing needs to wait for the disk. */
export const serverOfFile = (config: Readonly<Record<string, string>> = { fsync: "off" }): (() => PostgresServer) => {
  let server: PostgresServer | undefined
  beforeAll(async () => {
    server = await startPostgres({ config })
  }, 120_000)
  afterAll(() => server?.close())
  return () => server!
}
