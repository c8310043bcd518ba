import { once } from "node:events"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { launch, scratch } from "@pay/example-testkit"
import { startCodePayTerminal } from "@pay/terminal-simulator"
import { expect, onTestFinished, test } from "vitest"

const program = fileURLToPath(new URL("../src/main.ts", import.meta.url))

const open = async () => {
  const terminal = await startCodePayTerminal()
  onTestFinished(() => terminal.stop())
  const env = { TERMINAL_PORT: String(terminal.port), JOURNAL: join(scratch(), "till.db") }
  const start = () => {
    const child = launch(program, env)
    let screen = ""
    child.stdout?.on("data", (chunk) => {
      screen += String(chunk)
    })
    return {
      child,
      type: (text: string) => child.stdin?.write(`${text}\n`),
      sees: (text: string | RegExp) => expect.poll(() => screen, { timeout: 40_000 }).toMatch(text)
    }
  }
  return { terminal, start }
}

test("sells, declines, refuses what is no amount, and lists the day", async () => {
  const { terminal, start } = await open()
  terminal.device.customer.next({ act: "approve" }, { act: "decline" })
  const { child, type, sees } = start()
  await sees("amount>")
  type("10.50")
  await sees("PAID USD 10.50")
  type("3")
  await sees("DECLINED")
  type("ten")
  await sees(/amount/i)
  type("list")
  await sees(/USD 3\.00 +declined/)
  const ended = once(child, "exit")
  type("quit")
  expect((await ended)[0]).toBe(0)
  expect(terminal.ledger.all()).toHaveLength(1)
})

test("killed while the customer stands at the terminal, it finds the payment and charges once", async () => {
  const { terminal, start } = await open()
  terminal.device.customer.always({ act: "wait" })
  const first = start()
  await first.sees("amount>")
  first.type("10.50")
  await expect.poll(() => terminal.device.waiting, { timeout: 30_000 }).toBeTruthy()
  first.child.kill("SIGKILL")
  await once(first.child, "exit")
  terminal.device.act({ act: "approve" })
  const next = start()
  await next.sees("PAID USD 10.50")
  await next.sees("amount>")
  expect(terminal.ledger.all()).toHaveLength(1)
})

test("a terminal that cannot be reached charges nobody, and the till goes on", async () => {
  const { terminal, start } = await open()
  await terminal.stop()
  const { type, sees } = start()
  await sees("amount>")
  type("10.50")
  await sees("not charged: nothing was sent")
  expect(terminal.ledger.all()).toHaveLength(0)
})
