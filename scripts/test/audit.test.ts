/** `pnpm audit:prod` against a registry on loopback: what it answers decides, and a registry without an answer fails nothing. */
import { execFile } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { resolve } from "node:path"
import { expect, onTestFinished, test } from "vitest"

const script = resolve(import.meta.dirname, "../audit.ts")

const registry = async (status: number, advisories: unknown): Promise<string> => {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(advisories))
    })
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const audit = (url: string): Promise<{ readonly status: number; readonly told: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [script, "--registry", url], { encoding: "utf8" }, (error, stdout) =>
      done({ status: error === null ? 0 : Number(error.code), told: stdout.trim() })
    )
  })

const known = (title: string) => [
  { id: 1, url: "https://advisories.example/1", title, severity: "high", vulnerable_versions: "<99999", cwe: [] }
]

test("nothing known passes", async () => {
  expect(await audit(await registry(200, {}))).toEqual({
    status: 0,
    told: "0 known vulnerabilities in what users install, 0 in tools of this repository"
  })
})

test("a weakness in what users install fails, and is told with the way it comes in", async () => {
  const { status, told } = await audit(await registry(200, { "openapi-fetch": known("Reads too much") }))
  expect(status).toBe(1)
  expect(told).toMatch(
    /^USERS high: openapi-fetch [\d.]+: Reads too much \(https:\/\/advisories\.example\/1\); through packages\/core/
  )
})

test("one in the tools of this repository is told, and fails nothing", async () => {
  const { status, told } = await audit(await registry(200, { vitepress: known("Writes too much") }))
  expect({ status, told }).toMatchObject({ status: 0, told: expect.stringContaining("tools high: vitepress") })
})

test("a registry without an audit endpoint, or none at all, is told and fails nothing", async () => {
  const { status, told } = await audit(await registry(405, {}))
  expect({ status, told }).toMatchObject({ status: 0, told: expect.stringContaining("its audit endpoint answers 405") })
  const gone = await audit("http://127.0.0.1:9/")
  expect(gone).toMatchObject({ status: 0, told: expect.stringMatching(/^not audited: /) })
})
