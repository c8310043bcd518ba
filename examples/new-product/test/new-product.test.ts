import { cpSync, mkdirSync, realpathSync, symlinkSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join, resolve } from "node:path"
import { runToEnd } from "@pay/example-testkit"
import { expect, onTestFinished, test } from "vitest"
import { makeTree } from "../../../codegen/test/tree.ts"

const house = resolve(import.meta.dirname, "../../..")
const here = resolve(import.meta.dirname, "..")

/** Loses the first answer after it has spent the points, as networks do. */
const provider = async () => {
  const spent = new Map<string, object>()
  const keys: Array<string> = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString())
    const key = String(request.headers["idempotency-key"])
    keys.push(key)
    const send = (status: number, value: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value))
    if (body.points > 1000) return send(400, { error_code: "NOT_ENOUGH_POINTS", message: "Too few." })
    const first = !spent.has(key)
    if (first) spent.set(key, { ...body, status: "SPENT" })
    if (first) return request.socket.destroy()
    return send(201, spent.get(key) ?? {})
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spent, keys }
}

test("a spec becomes a client that loses nothing and spends once; its edits are judged", async () => {
  const tree = makeTree()
  onTestFinished(() => tree.remove())
  tree.newProduct("loyalty", "Loyalty points")
  cpSync(join(here, "loyalty.yaml"), join(tree.root, "specs/loyalty.yaml"))
  expect(tree.codegen("--lint", "loyalty")).toMatchObject({ status: 0 })
  expect(tree.codegen()).toMatchObject({ status: 0 })

  mkdirSync(join(tree.root, "node_modules/@pay"), { recursive: true })
  symlinkSync(realpathSync(join(house, "packages/core")), join(tree.root, "node_modules/@pay/core"))
  symlinkSync(join(tree.root, "packages/loyalty"), join(tree.root, "node_modules/@pay/loyalty"))
  cpSync(join(here, "src/spend.js"), join(tree.root, "spend.mjs"))
  const { url, spent, keys } = await provider()
  const { stdout, stderr } = await runToEnd(join(tree.root, "spend.mjs"), { LOYALTY_URL: url })
  expect(stderr).toBe("")
  expect(JSON.parse(stdout)).toEqual({ status: "SPENT", poor: "NOT_ENOUGH_POINTS", wrong: "InvalidRequestError" })
  expect(spent.size).toBe(1)
  // Twice the same key for the lost answer, one of its own for the refused one, none for the wrong one.
  expect(keys).toEqual([keys[0], keys[0], keys[2]])

  tree.git("init", "-q")
  tree.git("add", "-A")
  tree.git("commit", "-qm", "base")
  tree.edit(
    "specs/loyalty.yaml",
    "required: [reference, customer_id, points]\n",
    "required: [reference, customer_id, points, shop]\n"
  )
  tree.edit(
    "specs/loyalty.yaml",
    "        points: { type: integer, minimum: 1",
    "        shop: { type: string }\n        points: { type: integer, minimum: 1"
  )
  tree.edit("specs/loyalty.yaml", "points: 120 }\n      responses", "points: 120, shop: jkt-1 }\n      responses")
  expect(tree.codegen().text).toMatch(/loyalty.*major/s)
})
