import { Money, MoneyError } from "@pay/core"
import { allowing, linesOf, must, type Target } from "../target.ts"

/** Amounts as decimal text: exact, or refused. */
export const money: Target = {
  name: "money",
  seeds: ["10.15\nPHP", "25000\nIDR", "-0.001\nKWD", "90071992547409.91\nUSD", "1e3\nVND", "00.10\nTHB"],
  run: (bytes) => {
    const [amount = "", currency = ""] = linesOf(bytes, 1)
    const known = (error: unknown) => error instanceof MoneyError
    const read = allowing(known, () => Money.of(amount, currency))
    if (read !== undefined) {
      must("minor units are a safe integer", Number.isSafeInteger(read.minor))
      must("prints what it reads", Money.of(read.toDecimal(), currency).equals(read))
      must("keeps its value", Number(read.toDecimal()) === Number(amount))
      const number = allowing(known, () => read.toMajor())
      // What takes more digits than a number surely keeps is written, but taken from nobody.
      const again = number === undefined ? undefined : allowing(known, () => Money.of(number, currency))
      if (again !== undefined) must("a JSON number is the same amount", again.equals(read))
    }
    const fromNumber = allowing(known, () => Money.of(Number(amount), currency))
    if (fromNumber !== undefined) must("a number is not rounded", Number(fromNumber.toDecimal()) === Number(amount))
    const snap = allowing(known, () => Money.fromSnap({ value: amount, currency }))
    if (snap !== undefined) must("SNAP gives it back", Money.fromSnap(snap.toSnap()).equals(snap))
  }
}
