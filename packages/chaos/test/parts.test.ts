import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { faultsOf, PROFILES } from "../src/faults.ts"
import { judge } from "../src/judge.ts"
import { learned, type Order } from "../src/merchant/order.ts"
import { type Case, minimise } from "../src/minimise.ts"
import { commandOf, readOptions } from "../src/options.ts"
import { happenings, planned } from "../src/plan.ts"

const CARDS = { good: "good", bad: "bad" }

it("draws the same orders and the same happenings of a kind for a seed, in a plan of any size", () => {
  const orders = (seed: number, many: number) =>
    Array.from({ length: many }, (_, index) => planned(seed, index, 0, CARDS))
  expect(orders(3, 40).slice(0, 10)).toEqual(orders(3, 10))
  expect(orders(3, 10)).not.toEqual(orders(4, 10))
  const { pace } = PROFILES.heavy
  const kills = (many: number, ...kinds: ReadonlyArray<string>) =>
    happenings(3, many, pace, new Set(kinds)).filter(({ kind }) => kind === "kill-merchant")
  expect(kills(2_000, "kill-merchant", "storm").slice(0, 5)).toEqual(kills(750, "kill-merchant"))
})

it("lets an order's state only move on, in whatever order facts arrive", () => {
  const { order } = planned(1, 1, 0, CARDS)
  const late = learned(learned(order, { state: "paid", object: "a" }), { state: "failed" })
  expect(late).toMatchObject({ state: "paid", object: "a" })
  expect(learned(learned(order, { state: "failed" }), { state: "paid" }).state).toBe("paid")
})

const sold = (id: string, fields: Partial<Order> = {}): Order => ({
  ...{ id, product: "card", amount: 10, placedAt: 0, state: "paid", refund: "none" },
  ...fields
})
const payment = (reference: string, amount = 10) => ({ type: "PAYMENT", reference, amount })

it("judges what the books say against what moved", () => {
  const orders = [
    sold("right"),
    sold("twice"),
    sold("forgotten", { state: "failed" }),
    sold("invented"),
    sold("other-amount"),
    sold("open", { state: "waiting" }),
    sold("refunded", { refund: "done", refundAmount: 3 }),
    sold("refund-forgotten", { refund: "failed", refundAmount: 3 })
  ]
  const refund = (id: string) => ({ type: "REFUND", reference: `${id}:refund`, amount: 3 })
  const verdict = judge(orders, [
    ...["right", "twice", "twice", "forgotten", "refunded", "refund-forgotten"].map((id) => payment(id)),
    payment("other-amount", 11),
    payment("nobody"),
    refund("refunded"),
    refund("refund-forgotten")
  ])
  expect(verdict).toMatchObject({ charged: 6, doubleCharged: 1, lost: 5, unresolved: 1 })
})

it("finds the smallest plan that still fails", async () => {
  const runs: Array<Case> = []
  const least = await minimise({ payments: 1_000, faults: ["a", "b", "c"] }, async (one) => {
    runs.push(one)
    return one.payments >= 37 && one.faults.includes("b")
  })
  expect(least).toEqual({ payments: 37, faults: ["b"] })
  expect(runs.length).toBeLessThan(60)
})

it("reads its own commands", () => {
  const options = readOptions(["--payments", "37", "--seed", "5", "--profile", "heavy", "--faults", "truncate,storm"])
  const command = "pnpm chaos --payments 37 --seed 5 --profile heavy --store sqlite --faults truncate,storm"
  expect(commandOf(options)).toBe(command)
  expect(readOptions(command.split(" ").slice(2))).toEqual(options)
  expect(readOptions([]).faults).toEqual(faultsOf("sqlite"))
})

it("says what it does not understand", () => {
  const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, ["--conditions=@pay/source", bin, "--faults", "rain"], {
    encoding: "utf8"
  })
  expect(stderr).toContain("--faults takes delay")
  expect(stderr).toContain("Usage: pnpm chaos")
  expect(status).toBe(2)
})
